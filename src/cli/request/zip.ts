import { statSync } from 'node:fs'
import type { Limits } from '../../model/limits.ts'
import type { PassedOver, SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { partsOf } from '../../stages/read/zip-part.ts'
import { isList, isLock, whyPassedOver } from './folder.ts'

/** What a ZIP archive holds, as if it were a folder. */
interface FoundInZip {
  readonly lists: readonly SourcePlace[]
  readonly passedOver: readonly PassedOver[]
}

/**
 * The lists in an archive, each a source of its own. An archive that cannot be opened, or that holds no list, stays as it
 * is: whoever reads it says what is wrong, and the other lists of the run are read all the same.
 */
export async function listsInZip(zip: SourcePlace, limits: Limits): Promise<FoundInZip> {
  try {
    const { names, state } = await partsOf(zip, limits)
    const entries = names.filter((name) => !isOfSystem(name)).map((name) => ({ name, ...asEntry(name) }))
    const lists = entries.filter(({ isHidden, name }) => !isHidden && isList(name))
    if (lists.length === 0) return { lists: [zip], passedOver: [] }
    return {
      lists: lists.map(({ name }) => ({ ...partOf(zip, name), ...(state === undefined ? {} : { state }) })),
      passedOver: entries.flatMap((entry) => {
        const reason = whyPassedOver(entry)
        return reason === undefined ? [] : [{ path: `${zip.path}/${entry.name}`, reason }]
      }),
    }
  } catch (error) {
    if (error instanceof UserError) return { lists: [zip], passedOver: [] }
    throw error
  }
}

/** One list of an archive, named like a file in a folder: `lists.zip/ward.csv`. Undefined: no archive stands there. */
export function namedInZip(path: string, file: string): SourcePlace | undefined {
  const [, archive] = /^(.*?\.zip)[\\/]./i.exec(file) ?? []
  if (archive === undefined || statSync(archive, { throwIfNoEntry: false })?.isFile() !== true)
    return undefined
  const part = file.slice(archive.length + 1).replaceAll('\\', '/')
  return { path, file, inArchive: { file: archive, part } }
}

function partOf({ path, file = path }: SourcePlace, part: string): SourcePlace {
  return { path: `${path}/${part}`, file: `${file}/${part}`, inArchive: { file, part } }
}

function asEntry(name: string) {
  const isHidden = name.split('/').some((segment) => segment.startsWith('.'))
  return { file: name, kind: 'file' as const, isHidden }
}

/** What macOS and spreadsheets pack along: no list of anybody. */
function isOfSystem(name: string): boolean {
  return name.startsWith('__MACOSX/') || isLock(name.slice(name.lastIndexOf('/') + 1))
}
