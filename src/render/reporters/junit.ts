import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import { type Finding, SEVERITIES } from '../../model/finding.ts'
import type { Verdict } from '../../model/policy.ts'
import { isBeyond, type RatchetAllowance } from '../../model/ratchet.ts'
import type { CatalogueReport, Report, UnitsReport } from '../../model/report.ts'
import { accepted } from '../content/findings/accepted.ts'
import { findingsByRule, type RuleFindings } from '../content/findings/findings-by-rule.ts'
import { placeOf } from '../content/findings/place.ts'
import { type RuleLink, ruleLinks } from '../content/findings/rule-link.ts'
import { told } from '../content/findings/spoken.ts'
import { openCount } from '../content/history/earlier.ts'
import { earlierTroubles, figuresBeside } from '../content/history/troubles.ts'
import { type JudgedPlan, plansOf, taskPlans } from '../content/policy/plans.ts'
import {
  basisOf,
  itemNotes,
  type PolicyWords,
  planLine,
  verdictLine,
} from '../content/policy/policy-words.ts'
import type { Reporter } from '../reporter.ts'
import { numbersOf } from '../text/number.ts'
import { type Element, element, xml } from './junit/junit-xml.ts'
import { hashProperties, suite, suites, XML_HEAD } from './junit/suite.ts'

/**
 * JUnit XML, for the test page of a pipeline: a suite for each list, a case for each rule that found something and for
 * each target and plan. A case fails when it fails the run (`--fail-on`); what does not is printed with a case that passed, so
 * that the page and the exit code tell the same.
 */
export const junit: Reporter = {
  id: 'junit',
  *render(report, options) {
    const { language } = options
    const linkOf = ruleLinks(options)
    const numbers = numbersOf(language.tag)
    const all = [
      ...(report.units === undefined ? [] : [suiteOfUnits(report.units, report, language, linkOf)]),
      ...report.catalogues.map((catalogue) => suiteOf(catalogue, report, language, linkOf)),
      ...earlierSuite(report, language),
      ...tasks(report, { language, numbers, policy: report.policy }),
      ...report.toolErrors.map((error) => unread(error, language)),
    ]
    yield XML_HEAD
    yield* xml(suites(report.tool.name, all))
  },
}

const ROWS_SHOWN = 20

function suiteOf(catalogue: CatalogueReport, report: Report, language: Language, linkOf: RuleLink): Element {
  const numbers = numbersOf(language.tag)
  const { counted } = language.report
  const { id, sources, records, procedures, metrics, verdicts, findings } = catalogue
  const read = element(
    'testcase',
    { classname: id, name: language.report.labels.sources },
    element('system-out', {}, counted(numbers.count(records), numbers.count(procedures))),
  )
  const figures = figuresBeside(report, id, language)
  const byRule = findingsByRule(findings)
  const firstFailing = byRule.findIndex(({ rule }) => openCount(findings, rule) > 0)
  const cases = byRule.map((found, at) =>
    caseOfRule(found, catalogue, report, { language, linkOf, figures: at === firstFailing ? figures : [] }),
  )
  const wording = { language, numbers, policy: report.policy }
  const targets = verdicts.map((verdict) => caseOfTarget(id, verdict, wording))
  const plans = plansOf(report, catalogue).map((view) => caseOfPlan(id, view, wording))
  const properties = Object.entries(metrics).flatMap(([metric, measured]) =>
    measured.kind === 'share'
      ? [element('property', { name: metric, value: `${measured.part}/${measured.whole}` })]
      : [],
  )
  return suite(id, [read, ...cases, ...targets, ...plans], [...hashProperties(sources), ...properties])
}

function suiteOfUnits(
  { source, findings }: UnitsReport,
  report: Report,
  language: Language,
  linkOf: RuleLink,
): Element {
  const id = source.path
  const cases = findingsByRule(findings).map((found) =>
    caseOfRule(found, { id, sources: [], findings }, report, { language, linkOf, figures: [] }),
  )
  const read = element('testcase', { classname: id, name: language.report.labels.units })
  return suite(id, [read, ...cases], hashProperties([source]))
}

interface CaseWords {
  readonly language: Language
  readonly linkOf: RuleLink
  /** That fell with the findings. */
  readonly figures: readonly string[]
}

function caseOfRule(
  { rule, severity, count, items }: RuleFindings,
  { id, sources, findings }: Pick<CatalogueReport, 'id' | 'sources' | 'findings'>,
  { run, ratchet }: Report,
  { language, linkOf, figures }: CaseWords,
): Element {
  const numbers = numbersOf(language.tag)
  const text = ruleText(language, rule)
  const title = text?.title ?? rule
  const shown = items.slice(0, ROWS_SHOWN)
  const line = (finding: Finding) =>
    [
      placeOf(finding.location, sources, language),
      finding.code ?? '',
      told(finding, language),
      finding.known === undefined ? '' : accepted(finding.known, language),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  const more = count - shown.length
  const says = [
    ...shown.map(line),
    ...(more > 0 ? [language.report.andMore(numbers.count(more))] : []),
    ...figures,
    ...(text === undefined ? [] : [`→ ${text.fix}`]),
    linkOf(rule) ?? [],
  ]
    .flat()
    .join('\n')
  const message = `${numbers.count(count)} × ${title}`
  const attributes = { classname: id, name: rule }
  return fails(findings, { rule, severity }, { failOn: run.failOn, allow: ratchet?.allow })
    ? element('testcase', attributes, element('failure', { type: severity, message }, says))
    : element('testcase', attributes, element('system-out', {}, `${message}\n${says}`))
}

/** As the run was judged: known findings fail nothing, and against an earlier result only new ones do. */
function fails(
  findings: CatalogueReport['findings'],
  { rule, severity }: Pick<RuleFindings, 'rule' | 'severity'>,
  {
    failOn,
    allow,
  }: { readonly failOn: Report['run']['failOn']; readonly allow: RatchetAllowance | undefined },
): boolean {
  if (failOn === 'never' || openCount(findings, rule) === 0) return false
  if (findings.new !== undefined) return isBeyond(findings.new, allow)
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}

function caseOfTarget(classname: string, verdict: Verdict, wording: PolicyWords): Element {
  const { metric, status } = verdict
  const { labels } = wording.language.report
  const basis = basisOf(wording, verdict) ?? ''
  const message = verdictLine(wording, verdict)
  const group = verdict.group === undefined ? '' : ` (${verdict.group.key})`
  const attributes = { classname, name: `${labels.target}: ${metric}${group}` }
  if (status === 'not-yet-due') return element('testcase', attributes, element('skipped', { message }))
  if (status === 'met') return element('testcase', attributes, element('system-out', {}, message))
  return element('testcase', attributes, element('failure', { type: status, message }, basis))
}

/** What is judged over all lists: known findings that are gone, figures that became worse. */
function earlierSuite(report: Report, language: Language): readonly Element[] {
  const cases = earlierCases(report, language)
  return cases.length === 0 ? [] : [suite(language.earlier.labels.earlier, cases)]
}

/** Plans of tasks belong to no list: they are a suite of their own. */
function tasks(report: Report, wording: PolicyWords): readonly Element[] {
  const { plans } = wording.language.report.labels
  const cases = taskPlans(report).map((view) => caseOfPlan(plans, view, wording))
  return cases.length === 0 ? [] : [suite(plans, cases)]
}

function unread({ code, facts, catalogue = '' }: Report['toolErrors'][number], language: Language): Element {
  const { what, next } = errorText(code, facts, language)
  const attributes = { classname: catalogue, name: language.report.labels.sources }
  return suite(catalogue, [
    element('testcase', attributes, element('error', { type: code, message: what }, next)),
  ])
}

/** A case for each figure that became worse and each known finding that is gone; one that passed where there is none. */
function earlierCases(report: Report, language: Language): readonly Element[] {
  const { known, ratchet } = report
  if (known?.failOnStale !== true && ratchet === undefined) return []
  const troubles = earlierTroubles(report, language)
  // The figures stand with the findings that they fell with: a case that passed would say something else.
  if (troubles.length === 0 && ratchet?.verdict === 'behind') return []
  if (troubles.length === 0) {
    const name = ratchet?.source ?? known?.source ?? ''
    return [element('testcase', { classname: language.earlier.labels.earlier, name })]
  }
  return troubles.map(({ title, message, type }) =>
    element('testcase', { classname: title, name: message }, element('failure', { type, message })),
  )
}

/** A plan is a case: it fails when something due is not done, and is skipped while there is time. */
function caseOfPlan(classname: string, view: JudgedPlan, wording: PolicyWords): Element {
  const { language } = wording
  const { plan, progress, open } = view
  const { status } = progress
  const message = planLine(wording, view)
  const named = open.flatMap((one) =>
    one.items.map((item) => {
      const about = [item.code ?? item.id, item.name ?? '', ...itemNotes(wording, item, view)]
      return `${language.words.planStatuses[one.status]}: ${about.filter((text) => text !== '').join(' · ')}`
    }),
  )
  const attributes = { classname, name: `${language.report.labels.plans}: ${plan.id}` }
  if (status === 'met') return element('testcase', attributes, element('system-out', {}, message))
  if (status === 'not-yet-due') return element('testcase', attributes, element('skipped', { message }))
  return element('testcase', attributes, element('failure', { type: status, message }, named.join('\n')))
}
