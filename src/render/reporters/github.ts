import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { findingsByRule } from '../content/findings/findings-by-rule.ts'
import { outsideBaseline } from '../content/findings/outside.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import { told } from '../content/findings/spoken.ts'
import { earlierTroubles, notFailing, openCount } from '../content/history/earlier.ts'
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
  const { language, repository } = options
  const linkOf = ruleLinks(options)
  const { count: say } = numbersOf(language.tag)
  const outside = outsideBaseline(report, options)
  const baseline = outside === undefined ? report.baseline : undefined
  const lists = [baseline, report.units, ...report.catalogues].filter((list) => list !== undefined)
  const said = lists
    .flatMap(({ findings }) => findingsByRule(findings).map((found) => ({ ...found, findings })))
    .flatMap(({ rule, severity, findings, items }) => {
      const first = items.find(({ known, ratchet }) => known === undefined && ratchet !== 'before')
      const count = openCount(findings, rule)
      if (first === undefined || count === 0) return []
      const title = `${say(count)} × ${ruleText(language, rule)?.title ?? rule} (${rule})`
      const more = count > 1 ? ` ${language.report.andMore(say(count - 1))}` : ''
      const message = `${placed(first, language)}${told(first, language)}${more}`
      const { source, line } = first.location
      const properties = { file: inRepository(source, repository), line: line?.toString(), title }
      const link = linkOf(rule)
      const lines = [message, ...(link === undefined ? [] : [link])]
      return [{ count, ...annotation(severity, properties, ...lines) }]
    })
    .sort((a, b) => b.count - a.count)
  if (outside === undefined) return said
  return [...said, annotation(outside.severity, { title: outside.title }, outside.message)]
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
