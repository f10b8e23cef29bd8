import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding } from '../../model/finding.ts'
import type { FindingsReport, Report } from '../../model/report.ts'
import { findingsByRule } from '../content/findings/findings-by-rule.ts'
import { outsideBaseline } from '../content/findings/outside.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import { told } from '../content/findings/spoken.ts'
import { notFailing, openCount } from '../content/history/earlier.ts'
import { earlierTroubles, figuresBeside } from '../content/history/troubles.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { numbersOf } from '../text/number.ts'
import { inRepository } from '../text/source-uri.ts'
import { type Annotation, annotation, shownAnnotations } from '../text/workflow-command.ts'
import { unmet } from './github/unmet.ts'

/**
 * Annotations of GitHub Actions. Findings of one rule in one list are one annotation, errors first and the most frequent
 * first; the step summary has the rest.
 */
export const github: Reporter = {
  id: 'github',
  *render(report, options) {
    const { language } = options
    const failed = report.toolErrors.map(({ code, facts, catalogue = '' }) => {
      const { what, next } = errorText(code, facts, language)
      return annotation('error', { title: catalogue }, `${what} ${next}`)
    })
    // What fails the run and stands in no list.
    const troubles = earlierTroubles(report, language).map(({ title, message }) =>
      annotation('error', { title }, message),
    )
    const left = notFailing(report)
    if (left > 0) yield `${language.earlier.notFailing(numbersOf(language.tag).count(left))}\n`
    const all = [...failed, ...unmet(report, language), ...troubles, ...ofFindings(report, options)]
    yield* shownAnnotations(all, language)
  },
}

function ofFindings(report: Report, options: RenderOptions): readonly Annotation[] {
  const { language } = options
  const outside = outsideBaseline(report, options)
  const baseline = outside === undefined ? report.baseline : undefined
  const lists = [baseline, report.units].filter((list) => list !== undefined)
  const said = [
    ...lists.flatMap(({ findings }) => ofList(findings, [], options)),
    ...report.catalogues.flatMap(({ id, findings }) =>
      ofList(findings, figuresBeside(report, id, language), options),
    ),
  ].sort((a, b) => b.count - a.count)
  if (outside === undefined) return said
  return [...said, annotation(outside.severity, { title: outside.title }, outside.message)]
}

/** @param figures what fell with these findings: said with the first of them, which then is what fails the step */
function ofList(
  findings: FindingsReport,
  figures: readonly string[],
  { language, repository, rulesUrl }: RenderOptions,
): readonly (Annotation & { readonly count: number })[] {
  const linkOf = ruleLinks(rulesUrl === undefined ? {} : { rulesUrl })
  const { count: say } = numbersOf(language.tag)
  const said = findingsByRule(findings).flatMap(({ rule, severity, items }) => {
    const first = items.find(({ known, ratchet }) => known === undefined && ratchet !== 'before')
    const count = openCount(findings, rule)
    return first === undefined || count === 0 ? [] : [{ rule, severity, first, count }]
  })
  // Numbers alone were kept (--samples 0): the figures stand by themselves.
  if (said.length === 0 && figures.length > 0)
    return [{ count: 0, ...annotation('error', { title: language.earlier.labels.earlier }, ...figures) }]
  return said.map(({ rule, severity, first, count }, at) => {
    const title = `${say(count)} × ${ruleText(language, rule)?.title ?? rule} (${rule})`
    const more = count > 1 ? ` ${language.report.andMore(say(count - 1))}` : ''
    const message = `${placed(first, language)}${told(first, language)}${more}`
    const { source, line } = first.location
    const properties = { file: inRepository(source, repository), line: line?.toString(), title }
    const fell = at === 0 ? figures : []
    const lines = [message, ...fell, linkOf(rule) ?? []].flat()
    return { count, ...annotation(fell.length > 0 ? 'error' : severity, properties, ...lines) }
  })
}

/** Where a file has no lines GitHub shows none, so the sheet and the row are said. */
function placed({ location: { sheet, row, line }, code }: Finding, { report, between }: Language): string {
  const place = [
    ...(line === undefined && sheet !== undefined ? [report.sheet(sheet)] : []),
    ...(line === undefined && row !== undefined ? [report.row(String(row))] : []),
    ...(code === undefined ? [] : [code]),
  ].join(between.items)
  return place === '' ? '' : `${place}: `
}
