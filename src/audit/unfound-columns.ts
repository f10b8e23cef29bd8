import { pairSources, refuseUnfoundColumns } from '../list/named-columns.ts'
import type { AuditRequest } from '../model/request.ts'
import type { StoredResult } from './catalogue/measured.ts'
import type { LoadedBaseline } from './load-baseline.ts'

/** @throws UserError `no-such-column` for a heading that the user named and no list of the run has */
export function refuseColumnsOfNoList(
  { catalogues, baseline: asked }: AuditRequest,
  results: readonly StoredResult[],
  baseline: LoadedBaseline | undefined,
): void {
  refuseUnfoundColumns([
    ...results.flatMap((one, at) =>
      'error' in one ? [] : pairSources(catalogues[at]?.sources ?? [], one.report.sources),
    ),
    ...pairSources(asked?.sources ?? [], baseline?.report.sources ?? []),
  ])
}
