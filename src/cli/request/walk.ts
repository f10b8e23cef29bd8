import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { systemDetail } from '../output/system-detail.ts'

/** What stands in a folder, or below it. */
export interface Entry {
  readonly file: string
  readonly kind: 'file' | 'folder' | 'link'
  /** Its name, or that of a folder on the way to it, begins with a dot. */
  readonly isHidden: boolean
  /** A folder that was not looked into: of a package manager or a repository, or one that cannot be opened. */
  readonly isClosed?: true
}

/** Thousands of files of others, and no list that somebody keeps. */
const NEVER_WALKED: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * Everything in a folder and below. Links are not followed: two that lead up again would be walked without end. A folder
 * that cannot be opened is given as such: whoever tries to read it says what is wrong with it, by its own name.
 * @throws UserError `unreadable-file` when not even the outermost can be opened
 */
export function walk(folder: string): readonly Entry[] {
  const found: Entry[] = []
  const waiting: { readonly folder: string; readonly isHidden: boolean }[] = [{ folder, isHidden: false }]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const inside = entriesOf(one.folder, folder)
    if (inside === undefined) {
      found.push({ file: one.folder, kind: 'folder', isHidden: one.isHidden, isClosed: true })
      continue
    }
    for (const entry of inside) {
      const file = join(one.folder, entry.name)
      const isHidden = one.isHidden || entry.name.startsWith('.')
      if (!entry.isDirectory()) found.push({ file, kind: entry.isSymbolicLink() ? 'link' : 'file', isHidden })
      else if (NEVER_WALKED.has(entry.name)) found.push({ file, kind: 'folder', isHidden, isClosed: true })
      else waiting.push({ folder: file, isHidden })
    }
  }
  return found
}

export function isNeverWalked(name: string): boolean {
  return NEVER_WALKED.has(name)
}

/** Undefined: it cannot be opened, for it is not allowed, or its name holds bytes that are not UTF-8. */
function entriesOf(folder: string, outermost: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    if (folder !== outermost) return undefined
    throw new UserError('unreadable-file', { source: folder, detail: systemDetail(cause) }, { cause })
  }
}
