import type { Language } from '../../../messages/language.ts'
import { sentence } from '../../../messages/sentence.ts'
import type { Cause } from '../../../model/cause.ts'
import { type Finding, SEVERITIES } from '../../../model/finding.ts'
import type { Report } from '../../../model/report.ts'
import type { Suggestion } from '../../../model/suggestion.ts'
import { accepted } from './accepted.ts'
import { statement } from './statement.ts'
import { suggested } from './suggested.ts'

/** A finding as machine formats carry it: with its sentence. */
export interface SpokenFinding extends Finding {
  readonly message: string
  readonly suggestion?: Suggestion & { readonly message: string }
}

export function speak(finding: Finding, language: Language): SpokenFinding {
  const { suggestion, ...said } = finding
  return {
    ...said,
    message: sentence(finding, language),
    ...(suggestion === undefined
      ? {}
      : { suggestion: { ...suggestion, message: suggested(suggestion, language) } }),
  }
}

/** The sentence of a finding and that of its suggestion, for formats that have one text. */
export function told(finding: Finding, language: Language): string {
  const { message, suggestion } = speak(finding, language)
  return suggestion === undefined ? message : `${message} ${suggestion.message}`
}

/** The sentence, the repair it suggests, and until when somebody accepts it: for formats made for reading. */
export function remarked(finding: Finding, language: Language): string {
  const remark = finding.known === undefined ? '' : ` ${accepted(finding.known, language)}`
  return told(finding, language) + remark
}

/** A cause as machine formats carry it: with its sentence. The places stand in the examples. */
export function spokenCause({ examples, ...cause }: Cause, language: Language): object {
  return { ...cause, message: statement({ ...cause, examples }, language), examples }
}

/** Every finding that was kept, in the order of the report. */
export function* keptFindings(report: Report): Iterable<Finding> {
  if (report.baseline !== undefined) yield* report.baseline.findings.items
  if (report.units !== undefined) yield* report.units.findings.items
  for (const { findings } of report.catalogues) yield* findings.items
}

/**
 * The same, errors first: where a format has room for some only, these are the ones that matter.
 * @param isWithoutBaseline its findings are told as one
 */
export function gravestFirst(report: Report, isWithoutBaseline = false): readonly Finding[] {
  const { baseline, ...others } = report
  const kept = [...keptFindings(isWithoutBaseline ? others : report)]
  return SEVERITIES.flatMap((severity) => kept.filter((finding) => finding.severity === severity))
}

/** Findings counted in the report, those of the baseline included: at least as many as were kept. */
export function countedFindings({ baseline, totals }: Report): number {
  return totals.findings.total + (baseline?.findings.total ?? 0)
}
