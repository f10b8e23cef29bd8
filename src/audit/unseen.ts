import type { BaselineReport, SourceReport, ToolError, UnitsReport } from '../model/report.ts'

/** What was read. */
interface Read {
  readonly baseline?: Pick<BaselineReport, 'sources' | 'details'> | undefined
  readonly units?: Pick<UnitsReport, 'source'> | undefined
  readonly catalogues: readonly { readonly id: string; readonly sources: readonly SourceReport[] }[]
}

/**
 * What is missing from every figure, source by source: rows that were lost, and other lists of the same shape. Whatever
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
  { path: source, format, lost: count = 0, otherLists = [] }: Seen,
  catalogue?: string,
): readonly ToolError[] {
  const about = catalogue === undefined ? {} : { catalogue }
  const lists = otherLists.join(', ')
  const isJson = format === 'json' ? 1 : 0
  return [
    ...(count === 0 ? [] : [{ code: 'rows-lost', facts: { source, count }, ...about }]),
    ...(lists === '' ? [] : [{ code: 'lists-not-read', facts: { source, lists, isJson }, ...about }]),
  ]
}

type Seen = Pick<SourceReport, 'path' | 'format' | 'lost' | 'otherLists'>
