import type { BaselineReport, SourceReport, ToolError, UnitsReport } from '../model/report.ts'

/** What was read. */
interface Read {
  readonly baseline?: Pick<BaselineReport, 'sources'> | undefined
  readonly units?: Pick<UnitsReport, 'source'> | undefined
  readonly catalogues: readonly { readonly id: string; readonly sources: readonly SourceReport[] }[]
}

/** Rows that are missing from every figure, list by list. Whatever rules are skipped, the run did not see everything. */
export function lostRows({ baseline, units, catalogues }: Read): readonly ToolError[] {
  return [
    ...(baseline?.sources ?? []).flatMap((source) => lostFrom(source)),
    ...(units === undefined ? [] : lostFrom(units.source)),
    ...catalogues.flatMap(({ id, sources }) => sources.flatMap((source) => lostFrom(source, id))),
  ]
}

function lostFrom(
  { path: source, lost: count = 0 }: Pick<SourceReport, 'path' | 'lost'>,
  catalogue?: string,
): readonly ToolError[] {
  if (count === 0) return []
  return [{ code: 'rows-lost', facts: { source, count }, ...(catalogue === undefined ? {} : { catalogue }) }]
}
