import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { isInside, realPath } from '../../stages/read/link.ts'
import { readableExtensions } from '../../stages/read/read.ts'
import { systemDetail } from '../output/system-detail.ts'

/** A list found by walking a folder. */
export interface Found {
  readonly file: string
  /** Set for links: the folder that was walked. The reader refuses a link that leads out of it. */
  readonly foundIn?: string
}

// Lists too, though we cannot read them: passing over them in silence would audit less than the folder holds.
const OTHER_SPREADSHEETS = ['.xlsb']

/**
 * The lists in a folder and below, sorted. What cannot be opened is among them, so that it is said: a link that leads
 * nowhere or out of the folder, a pipe, a name that is not UTF-8.
 * @throws UserError `unreadable-file`
 */
export async function listsIn(folder: string): Promise<readonly Found[]> {
  const entries = await walk('**/*', folder)
  const plain = entries
    .filter(({ kind, file }) => kind === 'file' && isList(file))
    .map(({ file }) => ({ file }))
  const links = entries.filter(({ kind }) => kind === 'link').map(({ file }) => file)
  return sorted([...plain, ...linked(links, folder, plain)])
}

/**
 * What a pattern matches, as a shell would find it; a folder stands for the lists in it. A link is what the user named,
 * unless `**` had to walk for it: then it is one that was found.
 * @throws UserError `unreadable-file`
 */
export async function matches(pattern: string, base: string): Promise<readonly Found[]> {
  const entries = await walk(pattern, base)
  const files = entries.filter(({ kind }) => kind === 'file').map(({ file }) => ({ file }))
  const folders = entries.filter(({ kind }) => kind === 'folder')
  const links = entries.filter(({ kind }) => kind === 'link').map(({ file }) => file)
  const lists = await Promise.all(folders.map(({ file }) => listsIn(file)))
  return sorted([...files, ...linked(links, base, files), ...lists.flat()])
}

/** Links out of the folder, for the reader to refuse, and links inside it to what is not found by its own name. */
function linked(links: readonly string[], folder: string, found: readonly Found[]): readonly Found[] {
  const walked = realPath(folder) ?? folder
  const known = new Set(found.map(({ file }) => realPath(file) ?? file))
  return links.flatMap((file) => {
    const target = realPath(file)
    const isFolder = target !== undefined && kindOf(target) === 'folder'
    if (isFolder ? isInside(target, walked) : !isList(file) || known.has(target ?? '')) return []
    return [{ file, foundIn: folder }]
  })
}

/** Undefined: nothing is there, or nothing that may be asked for. */
export function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat === undefined ? undefined : stat.isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined // a name longer than any, links in a circle: opening it says what is wrong
  }
}

function isList(path: string): boolean {
  const name = path.toLowerCase()
  return [...readableExtensions, ...OTHER_SPREADSHEETS].some((extension) => name.endsWith(extension))
}

interface Entry {
  readonly file: string
  readonly kind: 'file' | 'folder' | 'link'
}

/**
 * Lock files of spreadsheets (`~$list.xlsx`) are no lists. With `**` links are not followed: two that lead up again
 * would be walked without end. The pattern library is loaded only for a pattern or a folder.
 */
async function walk(pattern: string, cwd: string): Promise<readonly Entry[]> {
  const { globby } = await import('globby')
  try {
    const found = await globby(pattern, {
      cwd,
      absolute: true,
      objectMode: true,
      onlyFiles: false,
      expandDirectories: false,
      followSymbolicLinks: !pattern.includes('**'),
      ignore: ['**/~$*', '**/node_modules/**'],
    })
    return found.map(({ path, dirent }) => ({
      file: resolve(path),
      kind: dirent.isSymbolicLink() ? 'link' : dirent.isDirectory() ? 'folder' : 'file',
    }))
  } catch (cause) {
    throw new UserError('unreadable-file', { source: cwd, detail: systemDetail(cause) }, { cause })
  }
}

/** Each once, by path: the order of files on disk never matters. */
function sorted(found: readonly Found[]): readonly Found[] {
  const byFile = new Map(found.map((one) => [one.file, one]))
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}
