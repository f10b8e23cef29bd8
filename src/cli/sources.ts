import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { readableExtensions, type SourcePlace } from '../read/read.ts'

/**
 * The sources behind what a user wrote: a file, a folder, a pattern, or `-` for standard input.
 * Sorted by path, so that the order of files on disk never matters.
 * @param base folder that relative paths start from
 * @throws UserError `nothing-matches`, `no-lists-in-folder`
 */
export async function findSources(
  written: string,
  { base, cwd, stdin }: { base: string; cwd: string; stdin: () => Promise<Uint8Array> },
): Promise<readonly SourcePlace[]> {
  if (written === '-') return [{ path: '-', bytes: await stdin() }]
  const file = resolve(base, written)
  const kind = kindOf(file)
  // As a person standing in `cwd` would write it; somebody who writes whole paths gets whole paths.
  const display = (path: string) => (isAbsolute(written) ? path : relative(cwd, path)).split(sep).join('/')
  if (kind === 'folder') {
    const found = await match(['**/*'], file)
    if (found.length === 0) {
      throw new UserError('no-lists-in-folder', { folder: written, known: readableExtensions.join(' ') })
    }
    return found.map((path) => ({ path: display(path), file: path }))
  }
  if (kind === 'file' || !/[*?[\]{}!]/.test(written)) return [{ path: display(file), file }]
  const found = await match([isAbsolute(written) ? written : written.split(sep).join('/')], base)
  if (found.length === 0) throw new UserError('nothing-matches', { pattern: written })
  return found.map((path) => ({ path: display(path), file: path }))
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? undefined : stat.isDirectory() ? 'folder' : 'file'
}

/** The pattern library is loaded only for a pattern or a folder. Lock files of spreadsheets (`~$list.xlsx`) are no lists. */
async function match(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const { globby } = await import('globby')
  const found = await globby([...patterns], {
    cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/~$*', '**/node_modules/**'],
  })
  return found
    .filter((path) => readableExtensions.some((extension) => path.toLowerCase().endsWith(extension)))
    .map((path) => resolve(path))
    .sort((a, b) => (a < b ? -1 : 1))
}
