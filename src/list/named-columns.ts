import type { SourceReport } from '../model/report.ts'
import type { SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'

/** What was said of a source, and what was found in it. */
export interface ReadSource {
  readonly request: SourceRequest
  readonly report: SourceReport
}

/** Sources and their reports, which come in one order. */
export function pairSources(
  requests: readonly SourceRequest[],
  reports: readonly SourceReport[],
): readonly ReadSource[] {
  return requests.flatMap((request, at) => {
    const report = reports[at]
    return report === undefined ? [] : [{ request, report }]
  })
}

/**
 * Lists of one run have headings of their own, so a list may lack a heading that the user named for all of them. Where
 * no list at all has it, it is a slip, and whatever was read in its place is not what the user asked for.
 * @throws UserError `no-such-column`
 */
export function refuseUnfoundColumns(lists: readonly ReadSource[]): void {
  const found = new Set<string>()
  const lacking = new Map<string, { field: string; heading: string; report: SourceReport }>()
  for (const { request, report } of lists) {
    for (const [field, heading] of Object.entries(request.columns ?? {})) {
      const choice = JSON.stringify([field, heading])
      if (report.notFound?.[field] === undefined) found.add(choice)
      else if (request.columnsAreHints !== true && !lacking.has(choice))
        lacking.set(choice, { field, heading, report })
    }
  }
  for (const [choice, { field, heading, report }] of lacking) {
    if (found.has(choice)) continue
    const headings = [...Object.values(report.columns), ...report.ignored].join(' | ').slice(0, LONGEST_SHOWN)
    throw new UserError('no-such-column', { source: report.path, field, heading, headings })
  }
}

const LONGEST_SHOWN = 400
