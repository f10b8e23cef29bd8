import type { Limits } from '../../model/limits.ts'
import type { CatalogueRequest, PassedOver, SourcePlace, SourceRequest } from '../../model/request.ts'
import type { Terminal } from '../terminal.ts'
import type { Asked } from './asked.ts'
import { asCatalogues, asSource } from './catalogues.ts'
import { eachByItsEntry, overEntry } from './named-lists.ts'
import { findSources } from './sources.ts'

/** Finds the lists that a request names. */
interface Finder {
  /** What was found beside the lists, so far. */
  passedOver(): readonly PassedOver[]
  baseline(): Promise<readonly SourceRequest[] | undefined>
  baselineDetails(): Promise<readonly SourceRequest[] | undefined>
  catalogues(): Promise<readonly CatalogueRequest[]>
}

export function createFinder(
  { settings, configFolder, catalogues, baseline, commandLine }: Asked,
  terminal: Terminal,
  limits: Limits,
): Finder {
  const { cwd } = terminal
  const passedOver = new Map<string, PassedOver>()
  const find = async (
    patterns: readonly string[],
    base: string,
    {
      inputFormat = settings.inputFormat,
      isAsked = true,
    }: { inputFormat?: string | undefined; isAsked?: boolean } = {},
  ): Promise<readonly SourcePlace[]> => {
    const found: SourcePlace[] = []
    for (const pattern of patterns) {
      const places = await findSources(pattern, {
        base,
        cwd,
        stdin: terminal.stdin,
        inputFormat,
        limits,
        // What lies beside the lists of an entry concerns those alone that ask for the entry.
        onPassedOver: (one) => isAsked && passedOver.set(one.path, one),
      })
      for (const place of places) found.push(place)
    }
    return [...new Map(found.map((place) => [place.file ?? place.path, place])).values()]
  }
  return {
    passedOver: () => [...passedOver.values()],
    async baseline() {
      const patterns = baseline ?? settings.baseline
      if (patterns === undefined) return undefined
      const { inputFormat, columns } = settings
      return (await find(patterns, baseline === undefined ? configFolder : cwd)).map((place) => {
        // How to read the catalogues says little about the national list; a heading it does not have does no harm.
        const reading = baseline === undefined ? settings.baselineReading : undefined
        const stdin = place.path === '-' ? { inputFormat } : {}
        const areHints = columns !== undefined && reading?.columns === undefined
        return {
          ...asSource(place, { ...stdin, columns, ...reading }),
          ...(areHints ? { columnsAreHints: true as const } : {}),
        }
      })
    },
    async baselineDetails() {
      const said = commandLine?.baselineDetails
      // What the configuration says of its baseline says nothing of another one.
      const patterns = said ?? (baseline === undefined ? settings.baselineDetails : undefined)
      if (patterns === undefined) return undefined
      const places = await find(patterns, said === undefined ? configFolder : cwd)
      const { inputFormat, columns } = settings
      return places.map((place) => ({
        ...asSource(place, { ...(place.path === '-' ? { inputFormat } : {}), columns }),
        ...(columns === undefined ? {} : { columnsAreHints: true as const }),
      }))
    },
    async catalogues() {
      if (catalogues.length > 0) {
        const places = await find(catalogues, cwd)
        return eachByItsEntry(places, settings, commandLine, (sources) =>
          find(sources, configFolder, { isAsked: false }),
        )
      }
      const requests: CatalogueRequest[] = []
      for (const written of settings.catalogues ?? []) {
        const entry = overEntry(written, commandLine)
        const places = await find(entry.sources, configFolder, { inputFormat: entry.inputFormat })
        for (const request of await asCatalogues(entry, places, settings)) requests.push(request)
      }
      return requests
    },
  }
}
