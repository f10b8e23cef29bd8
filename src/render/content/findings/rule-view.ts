import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { CauseExample } from '../../../model/cause.ts'
import type { Finding, Severity } from '../../../model/finding.ts'
import type { CatalogueReport, FindingsReport, Report } from '../../../model/report.ts'
import type { View } from '../view.ts'
import { cells, codes, counts, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { findingsByRule, pooledByRule, type RuleFindings } from './findings-by-rule.ts'
import { placeOf } from './place.ts'
import { placesAmong } from './place-among.ts'
import { remarked } from './spoken.ts'
import { besideCauses, statedCauses, statement } from './statement.ts'

/** The findings of a list, or of many together, by rule. */
export interface Found {
  readonly totals: Pick<FindingsReport, 'bySeverity' | 'total'>
  readonly rules: readonly RuleFindings[]
  /** Where a finding stands, in words; the heading above has said the rest. */
  place(finding: CauseExample): string
}

/** What one list has. */
export function foundIn({ findings, sources }: CatalogueReport, language: Language): Found {
  return {
    totals: findings,
    rules: findingsByRule(findings),
    place: ({ location }) => placeOf(location, sources, language),
  }
}

/** What is wrong with the units of the run as a whole. Of many catalogues it stands among the findings of all. */
export function foundInUnits({ units }: Report, language: Language): Found | undefined {
  if (units === undefined || units.findings.total === 0) return undefined
  return {
    totals: units.findings,
    rules: findingsByRule(units.findings),
    place: ({ location }) => placeOf(location, [units.source], language),
  }
}

/** What all lists have together. */
export function foundInAll({ catalogues, totals, units }: Report, language: Language): Found {
  return {
    totals: totals.findings,
    rules: pooledByRule(units === undefined ? catalogues : [units, ...catalogues], totals.findings.causes),
    place: placesAmong(catalogues, language),
  }
}

/** All findings of one rule: what it is, what they have in common, a few of them, and what to do. */
export interface RuleView {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
  /** Absent for a rule of a saved result that this version does not know. */
  readonly text: ReturnType<typeof ruleText>
  /** A sentence for each cause that many of them have. */
  readonly causes: readonly string[]
  /** Those that have none of these causes. */
  readonly findings: readonly Finding[]
  /** The same as a table. */
  readonly examples: View
  /** How many are neither stated nor shown; 0 where none is. */
  readonly left: number
}

/** @param examples of a rule, causes and findings together. @param most findings beside the causes */
export function ruleViews(
  { language }: Wording,
  { rules, place }: Found,
  { examples, most }: { readonly examples: number; readonly most?: number },
): readonly RuleView[] {
  return rules.map((found) => {
    const { rule, severity, count } = found
    const text = ruleText(language, rule)
    const causes = statedCauses(found, examples)
    const room = most === undefined ? examples : causes.length + most
    const findings = besideCauses(found, causes, room)
    const told = findings.length + causes.reduce((sum, cause) => sum + cause.count, 0)
    return {
      rule,
      severity,
      count,
      text,
      causes: causes.map((cause) => statement(cause, language, place)),
      findings,
      examples: examplesView(language, { id: `rule-${rule}`, title: text?.title ?? rule }, findings, place),
      left: findings.length + causes.length === 0 ? 0 : count - told,
    }
  })
}

function examplesView(
  language: Language,
  named: Pick<View, 'id' | 'title'>,
  findings: readonly Finding[],
  place: Found['place'],
): View {
  const { labels } = language.report
  return viewOf<Finding>(
    named,
    [
      texts('place', labels.place, place),
      codes('code', labels.code, ({ code = '' }) => ({ code })),
      texts('name', labels.name, ({ name }) => name),
      texts('message', labels.message, (finding) => remarked(finding, language)),
    ],
    findings,
  )
}

/** How many findings each rule has, without what it means. */
export function rulesView({ language }: Wording, { rules }: Found): View | undefined {
  if (rules.length === 0) return undefined
  const { labels } = language.report
  type Line = Pick<RuleFindings, 'count'> & Partial<RuleFindings>
  return viewOf<Line>(
    { id: 'findings', title: labels.findings },
    [
      cells('text', 'rule', labels.rule, ({ rule }) =>
        rule === undefined
          ? { kind: 'total' }
          : { kind: 'text', text: ruleText(language, rule)?.title ?? rule },
      ),
      cells(
        'text',
        'severity',
        labels.severity,
        ({ severity }) => severity && { kind: 'severity', severity },
      ),
      counts('count', labels.findings, ({ count }) => count),
      texts('id', language.workbook.labels.ruleId, ({ rule }) => rule),
    ],
    rules,
    { count: rules.reduce((sum, { count }) => sum + count, 0) },
  )
}
