import type { CatalogueRequest, SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { keyOf } from '../options/option.ts'
import { options } from '../options/options.ts'
import type { CatalogueSettings, Settings } from '../settings.ts'
import { asCatalogues } from './catalogues.ts'

/**
 * Lists named on the command line, each read and judged as the entry of the configuration says that has it. Those that no
 * entry has stand together, as without a configuration.
 * @param find the lists of an entry
 */
export async function eachByItsEntry(
  places: readonly SourcePlace[],
  settings: Settings,
  commandLine: Settings | undefined,
  find: (sources: readonly string[]) => Promise<readonly SourcePlace[]>,
): Promise<readonly CatalogueRequest[]> {
  const given = ofCatalogue(commandLine)
  const isJoined = given.together === true || given.reconcile === true
  const left = new Set(places)
  const requests: CatalogueRequest[] = []
  for (const entry of isJoined ? [] : (settings.catalogues ?? [])) {
    const files = new Set((await foundOf(entry, find)).map(({ file }) => file))
    const own = [...left].filter(({ file }) => file !== undefined && files.has(file))
    for (const place of own) left.delete(place)
    if (own.length === 0) continue
    // A part of an entry is another catalogue than the whole: it does not go by its id.
    const { id: _, ...others } = entry
    const said = own.length === files.size ? entry : others
    for (const request of await asCatalogues(overEntry(said, commandLine), own, settings))
      requests.push(request)
  }
  const rest = [...left]
  if (rest.length > 0) {
    const entry = { ...settings, sources: rest.map(({ path }) => path) }
    for (const request of await asCatalogues(entry, rest, settings)) requests.push(request)
  }
  return inOrder(requests, places)
}

/** An entry whose lists are not there says nothing of those that were named. */
async function foundOf(
  { sources }: CatalogueSettings,
  find: (sources: readonly string[]) => Promise<readonly SourcePlace[]>,
): Promise<readonly SourcePlace[]> {
  try {
    return await find(sources)
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** As they were named. */
function inOrder(
  requests: readonly CatalogueRequest[],
  places: readonly SourcePlace[],
): readonly CatalogueRequest[] {
  const at = new Map(places.map(({ file, path }, index) => [file ?? path, index]))
  const orderOf = ({ sources: [first] }: CatalogueRequest) => at.get(first?.file ?? first?.path ?? '') ?? 0
  return requests.toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** The settings that an entry of the configuration may hold as well. */
export function ofCatalogue(commandLine: Settings | undefined): Partial<CatalogueSettings> {
  const keys = options.filter(({ key }) => key?.of !== undefined).map(keyOf)
  const given = Object.entries(commandLine ?? {}).filter(([key]) => keys.includes(key))
  return Object.fromEntries(given)
}

/** An entry as the command line wants it: a pattern for the unit that stands there takes the place of its unit. */
export function overEntry(entry: CatalogueSettings, commandLine: Settings | undefined): CatalogueSettings {
  const given = ofCatalogue(commandLine)
  const { unit: _, ...others } = entry
  return given.unitFromFile === undefined ? { ...entry, ...given } : { ...others, ...given }
}
