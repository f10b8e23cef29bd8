import type { BaselineReport, SourceReport, ToolError, UnitsReport } from '../model/report.ts'
import type { PageFault, UnreadPage } from '../model/unread-page.ts'

/** What was read. */
interface Read {
  readonly baseline?: Pick<BaselineReport, 'sources' | 'details'> | undefined
  readonly units?: Pick<UnitsReport, 'source'> | undefined
  readonly catalogues: readonly { readonly id: string; readonly sources: readonly SourceReport[] }[]
}

/**
 * What is missing from every figure, source by source: rows that were lost, pages without a text, and
 * other lists of the same shape. Whatever
 * rules are skipped, the run did not see everything.
 */
export function unseen({ baseline, units, catalogues }: Read): readonly ToolError[] {
  return [
    ...(baseline?.sources ?? []).flatMap((source) => unseenIn(source)),
    ...(baseline?.details?.sources ?? []).flatMap((source) => unseenIn(source)),
    ...(units === undefined ? [] : unseenIn(units.source)),
    ...catalogues.flatMap(({ id, sources }) => sources.flatMap((source) => unseenIn(source, id))),
  ]
}

function unseenIn(
  { path: source, format, lost: count = 0, otherLists = [], unreadPages = [] }: Seen,
  catalogue?: string,
): readonly ToolError[] {
  const about = catalogue === undefined ? {} : { catalogue }
  const lists = otherLists.join(', ')
  const isJson = format === 'json' ? 1 : 0
  return [
    ...(count === 0 ? [] : [{ code: 'rows-lost', facts: { source, count }, ...about }]),
    ...[...byFault(unreadPages)].map(([why, pages]) => {
      const facts = { source, pages: pages.join(', '), count: pages.length, why }
      return { code: 'pages-not-read', facts, ...about }
    }),
    ...(lists === '' ? [] : [{ code: 'lists-not-read', facts: { source, lists, isJson }, ...about }]),
  ]
}

function byFault(pages: readonly UnreadPage[]): ReadonlyMap<PageFault, readonly number[]> {
  const found = new Map<PageFault, number[]>()
  for (const { page, why } of pages) found.set(why, [...(found.get(why) ?? []), page])
  return found
}

type Seen = Pick<SourceReport, 'path' | 'format' | 'lost' | 'otherLists' | 'unreadPages'>
