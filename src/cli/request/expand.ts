import { type Dirent, readdir } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { systemDetail } from '../output/system-detail.ts'
import type { Entry } from './walk.ts'

interface Expanded {
  readonly entries: readonly Pick<Entry, 'file' | 'kind'>[]
  /** Folders on the way that cannot be opened. */
  readonly unreadable: readonly string[]
}

/**
 * What a pattern matches. With `**` links are not followed: two that lead up again would be walked without end. The
 * library is loaded only for a pattern, for Node 20 has none of its own.
 * @throws UserError `unreadable-file`
 */
export async function expand(pattern: string, cwd: string): Promise<Expanded> {
  const { globby } = await import('globby')
  const { folders, readdir } = tolerantReaddir(cwd)
  try {
    const found = await globby(pattern, {
      cwd,
      absolute: true,
      objectMode: true,
      onlyFiles: false,
      expandDirectories: false,
      followSymbolicLinks: !pattern.includes('**'),
      ignore: ['**/~$*', '**/node_modules/**'],
      fs: { readdir },
    })
    const entries = found.map(({ path, dirent }) => ({ file: resolve(path), kind: kindOf(dirent) }))
    return { entries, unreadable: folders }
  } catch (cause) {
    throw new UserError('unreadable-file', { source: cwd, detail: systemDetail(cause) }, { cause })
  }
}

function kindOf(entry: Pick<Dirent, 'isSymbolicLink' | 'isDirectory'>): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isDirectory() ? 'folder' : 'file'
}

type Take<T> = (error: NodeJS.ErrnoException | null, entries: T[]) => void

/** The library ends at the first folder that is not open, and passes over one whose name is not UTF-8: here they are named. */
function tolerantReaddir(cwd: string) {
  const folders: string[] = []
  /** Node writes U+FFFD for what it cannot read of a name, and then does not find what is called so. */
  function tolerate(error: NodeJS.ErrnoException | null, path: string): NodeJS.ErrnoException | null {
    const isClosed = error?.code === 'EACCES'
    if (isClosed || (error?.code === 'ENOENT' && path.includes('\ufffd'))) folders.push(resolve(cwd, path))
    return isClosed ? null : error
  }
  function tolerant(path: string, options: { withFileTypes: true }, done: Take<Dirent>): void
  function tolerant(path: string, done: Take<string>): void
  function tolerant(path: string, how: { withFileTypes: true } | Take<string>, done?: Take<Dirent>): void {
    if (typeof how === 'function') readdir(path, (error, names) => how(tolerate(error, path), names ?? []))
    else readdir(path, how, (error, entries) => done?.(tolerate(error, path), entries ?? []))
  }
  return { folders, readdir: tolerant }
}
