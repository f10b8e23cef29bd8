import { ruleText } from '../../../messages/sentence.ts'
import { SEVERITIES, type Severity } from '../../../model/finding.ts'
import type { Report } from '../../../model/report.ts'
import type { RenderOptions } from '../../reporter.ts'
import { numbersOf } from '../../text/number.ts'
import { identityOf } from '../../text/sha256.ts'
import { isOutside } from '../../text/source-uri.ts'

/** The name of the entry in formats that give each finding a rule. */
export const BASELINE_FINDINGS = 'baseline-findings'

/** All findings of a baseline that is no file of the repository, as one entry. */
export interface OutsideBaseline {
  /** The gravest of them. */
  readonly severity: Severity
  readonly title: string
  readonly message: string
  /** The first list of the repository: a code host shows nothing that has no place there. */
  readonly source: string
  readonly fingerprint: string
}

const RULES_NAMED = 3

/**
 * Whoever changes a list cannot mend a national list that lies elsewhere, and a code host has no page to show its findings
 * on: hundreds of them would hide those of the list. Undefined where the baseline is in the repository, or has none.
 */
export function outsideBaseline(
  { baseline, catalogues }: Report,
  { language, repository }: Pick<RenderOptions, 'language' | 'repository'>,
): OutsideBaseline | undefined {
  if (baseline === undefined || baseline.findings.total === 0) return undefined
  const { sources, details, findings } = baseline
  const paths = [...sources, ...(details?.sources ?? [])].map(({ path }) => path)
  if (!paths.every((path) => isOutside(path, repository))) return undefined
  const { count } = numbersOf(language.tag)
  const { report, between } = language
  const byRule = Object.entries(findings.byRule).sort(([, a], [, b]) => b - a)
  const named = byRule
    .slice(0, RULES_NAMED)
    .map(([rule, found]) => `${count(found)} × ${ruleText(language, rule)?.title ?? rule} (${rule})`)
  const more = byRule.length - named.length
  const rules = [...named, ...(more > 0 ? [report.andMore(count(more))] : [])].join(between.clauses)
  const lists = catalogues.flatMap((one) => one.sources).map(({ path }) => path)
  return {
    severity: SEVERITIES.find((severity) => findings.bySeverity[severity] > 0) ?? 'note',
    title: report.labels.baselineOutside,
    message: report.baselineOutside(count(findings.total), paths.join(between.items), rules),
    source: lists.find((path) => !isOutside(path, repository)) ?? paths[0] ?? '',
    fingerprint: identityOf([BASELINE_FINDINGS]),
  }
}
