import { execFile } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** LibreOffice of this machine; undefined where there is none, which is said once. */
export const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
if (soffice === undefined) {
  console.warn('The tests with LibreOffice are skipped: there is no soffice on this machine.')
}

/**
 * What LibreOffice makes of a file when it opens it and saves it as something else.
 * @param filter how it is to read the file, in LibreOffice's words
 * @returns the files by name, in their order. @throws where it complains
 */
export async function converted(
  name: string,
  bytes: Uint8Array,
  target: string,
  filter?: string,
): Promise<ReadonlyMap<string, Buffer>> {
  if (soffice === undefined) throw new Error('no soffice')
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-office-'))
  const out = join(folder, 'out')
  try {
    writeFileSync(join(folder, name), bytes)
    // A profile of its own: another LibreOffice may be open.
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const job = [
      '--headless',
      '--norestore',
      own,
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      target,
      '--outdir',
      out,
      join(folder, name),
    ]
    const { stderr } = await promisify(execFile)(soffice, job, { timeout: 500_000 })
    if (/\berror\b/i.test(stderr)) throw new Error(stderr)
    const files = readdirSync(out).sort()
    return new Map(files.map((file) => [file, readFileSync(join(out, file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
