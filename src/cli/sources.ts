import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { formats } from '../read/formats.ts'
import { readableExtensions, type SourcePlace } from '../read/read.ts'

interface Surroundings {
  /** Folder that relative paths start from. */
  readonly base: string
  /** Folder that paths in messages start from. */
  readonly cwd: string
  stdin(): Promise<Uint8Array>
  readonly inputFormat?: string | undefined
}

/**
 * The sources behind what a user wrote: a file, a folder, a pattern, or `-` for standard input.
 * Sorted by path, so that the order of files on disk never matters.
 * @throws UserError `nothing-matches`, `no-lists-in-folder`, `input-format-needed`
 */
export async function findSources(
  written: string,
  { base, cwd, stdin, inputFormat }: Surroundings,
): Promise<readonly SourcePlace[]> {
  if (written === '-') {
    // Said before somebody waits for a list that nobody could read.
    if (inputFormat === undefined) {
      throw new UserError('input-format-needed', { known: formats.map(({ id }) => id).join(' ') })
    }
    return [{ path: '-', bytes: await stdin() }]
  }
  const file = resolve(base, written)
  const kind = kindOf(file)
  // As a person standing in `cwd` would write it; somebody who writes whole paths gets whole paths.
  const display = (path: string) => (isAbsolute(written) ? path : relative(cwd, path)).split(sep).join('/')
  if (kind === 'folder') {
    const found = await listsIn(file)
    if (found.length === 0) {
      throw new UserError('no-lists-in-folder', { folder: written, known: readableExtensions.join(' ') })
    }
    return found.map((path) => ({ path: display(path), file: path }))
  }
  if (kind === 'file' || !/[*?[\]{}]/.test(written)) return [{ path: display(file), file }]
  const found = await match(written.split(sep).join('/'), base)
  const files = await Promise.all(
    found.map(async (path) => (kindOf(path) === 'folder' ? listsIn(path) : [path])),
  )
  const paths = [...new Set(files.flat())].sort(byCodeUnit)
  if (paths.length === 0) throw new UserError('nothing-matches', { pattern: written })
  return paths.map((path) => ({ path: display(path), file: path }))
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? undefined : stat.isDirectory() ? 'folder' : 'file'
}

// Lists too, though we cannot read them: passing over them in silence would audit less than the folder holds.
const OTHER_SPREADSHEETS = ['.xlsb']

async function listsIn(folder: string): Promise<readonly string[]> {
  return (await match('**/*', folder)).filter((path) => isList(path) && kindOf(path) === 'file')
}

function isList(path: string): boolean {
  const name = path.toLowerCase()
  return [...readableExtensions, ...OTHER_SPREADSHEETS].some((extension) => name.endsWith(extension))
}

/**
 * Files and folders that a pattern matches, as a shell would find them. Lock files of spreadsheets (`~$list.xlsx`) are
 * no lists.
 * The pattern library is loaded only for a pattern or a folder.
 */
async function match(pattern: string, cwd: string): Promise<readonly string[]> {
  const { globby } = await import('globby')
  const found = await globby(pattern, {
    cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    ignore: ['**/~$*', '**/node_modules/**'],
  })
  return found.map((path) => resolve(path)).sort(byCodeUnit)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1
}
