import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/** Most bytes that a name may have (ext4, NTFS counts letters): one that is long gives up its end while it is written. */
const LONGEST_NAME = 255

/** Eight hexadecimal digits: two runs at once take different ones. */
export function randomName(): string {
  return randomUUID().slice(0, 8)
}

export function temporaryName(path: string): string {
  const ending = `.${randomName()}.part`
  let name = basename(path)
  while (Buffer.byteLength(name) + ending.length > LONGEST_NAME) name = [...name].slice(0, -1).join('')
  return join(dirname(path), `${name}${ending}`)
}

/** What a run that was killed leaves behind: nobody's work. */
export function isTemporaryName(name: string): boolean {
  return /\.[0-9a-f]{8}\.part$/.test(name)
}
