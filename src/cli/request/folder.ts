import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { PassedOverReason } from '../../model/request.ts'
import { hasEnding, isZipName, readableExtensions } from '../../stages/read/endings.ts'
import { formats } from '../../stages/read/formats.ts'
import { isInside, realPath } from '../../stages/read/link.ts'
import { expand } from './expand.ts'
import { type Entry, isNeverWalked, walk } from './walk.ts'

/** A list found by walking a folder. */
export interface Found {
  readonly file: string
  /** Set for links: the folder that was walked. The reader refuses a link that leads out of it. */
  readonly foundIn?: string
}

/** What a folder holds: lists, what is to be said of what cannot be read, and what somebody may take for a list. */
export interface FoundInFolder {
  readonly lists: readonly Found[]
  readonly passedOver: readonly { readonly file: string; readonly reason: PassedOverReason }[]
}

/**
 * The lists in a folder and below, sorted. What cannot be opened is among them, so that it is said: a link that leads
 * nowhere or out of the folder, a pipe, a file or a folder whose name is not UTF-8, a folder that nobody may open.
 * @throws UserError `unreadable-file`
 */
export function listsIn(folder: string): FoundInFolder {
  const entries = walk(folder).filter(({ file }) => !isLock(basename(file)))
  const seen = entries.filter(({ isHidden }) => !isHidden)
  const closed = seen.filter(({ file, isClosed }) => isClosed === true && !isNeverWalked(basename(file)))
  const plain = [...seen.filter(({ kind, file }) => kind === 'file' && isList(file)), ...closed]
  const links = seen.filter(({ kind }) => kind === 'link').map(({ file }) => file)
  const lists = plain.map(({ file }) => ({ file }))
  return {
    lists: sorted([...lists, ...linked(links, folder, lists)]),
    passedOver: entries
      .flatMap((entry) => {
        const reason = whyPassedOver(entry)
        return reason === undefined ? [] : [{ file: entry.file, reason }]
      })
      .sort((one, other) => (one.file < other.file ? -1 : 1)),
  }
}

/**
 * What a pattern matches, as a shell would find it; a folder stands for the lists in it. A link is what the user named,
 * unless `**` had to walk for it: then it is one that was found.
 * @throws UserError `unreadable-file`
 */
export async function matches(pattern: string, base: string): Promise<FoundInFolder> {
  const { entries, unreadable } = await expand(pattern, base)
  const files = entries.filter(({ kind }) => kind === 'file').map(({ file }) => ({ file }))
  const links = entries.filter(({ kind }) => kind === 'link').map(({ file }) => file)
  const inside = entries.filter(({ kind }) => kind === 'folder').map(({ file }) => listsIn(file))
  const found = inside.flatMap(({ lists }) => lists)
  return {
    lists: sorted([
      ...files,
      ...linked(links, base, files),
      ...found,
      ...unreadable.map((file) => ({ file })),
    ]),
    passedOver: inside.flatMap(({ passedOver }) => passedOver),
  }
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

// Lists too, though we cannot read them: passing over them in silence would audit less than the folder holds.
const OTHER_SPREADSHEETS = ['.xlsb', '.numbers', '.et']
const TEMPLATES = ['.xltx', '.xltm', '.xlt', '.ots']
const ARCHIVES = ['.rar', '.7z', '.gz']
const ONLY_WHEN_NAMED = formats.flatMap(({ extensions, onlyWhenNamed }) => (onlyWhenNamed ? extensions : []))

export function isList(path: string): boolean {
  return !isDescription(path) && hasEnding(path, [...readableExtensions, ...OTHER_SPREADSHEETS])
}

/** Of a Data Package or of CSV on the Web, as `convert` and others write them beside a CSV file. */
function isDescription(path: string): boolean {
  return /(^|[\\/.])datapackage\.json$|\.csv-metadata\.json$/i.test(path)
}

/** Files in which somebody may expect a list. Others are nobody's list: a picture, a text, a program. */
export function whyPassedOver({ file, kind, isHidden, isClosed }: Entry): PassedOverReason | undefined {
  if (isClosed === true) return basename(file) === 'node_modules' && !isHidden ? 'not-searched' : undefined
  if (kind !== 'file') return undefined
  if (isHidden) return isList(file) ? 'hidden' : undefined
  if (isDescription(file)) return 'description'
  if (isZipName(file) || hasEnding(file, ONLY_WHEN_NAMED)) return 'only-when-named'
  if (hasEnding(file, TEMPLATES)) return 'template'
  return !isList(file) && ARCHIVES.some((ending) => file.toLowerCase().endsWith(ending))
    ? 'archive'
    : undefined
}

/** What spreadsheets write beside a list that is open: `~$list.xlsx`, `.~lock.list.ods#`. No list is in it. */
export function isLock(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.~lock.')
}

/** Each once, by path: the order of files on disk never matters. */
function sorted(found: readonly Found[]): readonly Found[] {
  const byFile = new Map(found.map((one) => [one.file, one]))
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}
