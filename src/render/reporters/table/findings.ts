import { ruleText, sentence } from '../../../messages/sentence.ts'
import type { CauseExample } from '../../../model/cause.ts'
import type { Finding } from '../../../model/finding.ts'
import type { FindingsReport, SourceReport } from '../../../model/report.ts'
import { accepted } from '../../content/findings/accepted.ts'
import type { RuleFindings } from '../../content/findings/findings-by-rule.ts'
import { placeOf } from '../../content/findings/place.ts'
import { besideCauses, statedCauses, statement } from '../../content/findings/statement.ts'
import { suggested } from '../../content/findings/suggested.ts'
import { forScreen } from '../../text/escape.ts'
import { SEVERITY_SIGNS } from '../../text/signs.ts'
import { cut, padEnd, padStart, widest, wrap } from '../../text/width.ts'
import { heading, type Page, prose } from './page.ts'
import { severityTally } from './tallies.ts'

export interface FindingsOptions {
  readonly totals: Pick<FindingsReport, 'bySeverity' | 'total'>
  readonly examples: number
  /** Where a finding stands, in words; the heading above has said the rest. */
  place(finding: CauseExample): string
}

const INDENT = 2
const SENTENCE_LINES = 4

/** Findings by rule: how many, what it is, a few of them, and what to do. */
export function findings(
  page: Page,
  byRule: readonly RuleFindings[],
  options: FindingsOptions,
): readonly string[] {
  const { labels } = page.language.report
  if (byRule.length === 0) return heading(page, labels.findings, { text: labels.noFindings })
  const counts = byRule.map(({ count }) => page.numbers.count(count))
  const margin = INDENT + widest(counts) + 1
  return [
    ...heading(page, labels.findings, ...severityTally(page, options.totals)),
    ...byRule.flatMap((found) => ['', ...oneRule(page, found, margin, options)]),
  ]
}

function oneRule(
  page: Page,
  found: RuleFindings,
  margin: number,
  options: FindingsOptions,
): readonly string[] {
  const { language, numbers, paint } = page
  const text = ruleText(language, found.rule)
  const causes = statedCauses(found, options.examples)
  const shown = besideCauses(found, causes, options.examples)
  const more = found.count - shown.length - causes.reduce((sum, { count }) => sum + count, 0)
  const indent = margin + 2
  return [
    ...title(page, found, text?.title, margin),
    ...causes.flatMap((cause) =>
      bulleted(page, forScreen(statement(cause, page.language, options.place)), indent),
    ),
    ...examples(page, shown, indent, options),
    ...(more === 0 || shown.length + causes.length === 0
      ? []
      : prose(page, language.report.andMore(numbers.count(more)), { indent, ink: paint.faint })),
    ...(text === undefined ? [] : advice(page, text.fix, indent)),
  ]
}

/** `98 ✗ error  Code missing · missing-code`, on a second line where the names are long. */
function title(
  page: Page,
  { rule, severity, count }: RuleFindings,
  name: string | undefined,
  margin: number,
): readonly string[] {
  const { language, numbers, paint } = page
  const words = Object.values(language.words.severities).map(({ one }) => one)
  const sign = `${SEVERITY_SIGNS[severity]} ${padEnd(language.words.severities[severity].one, widest(words))}`
  const id = forScreen(rule)
  const start = margin + 2 + widest(words) + 2
  const room = page.width - start
  const inked = name === undefined ? '' : `${paint.strong(cut(name, room))}  `
  const beside = name === undefined ? id : `${cut(name, room)}  ${id}`
  const head = `${padStart(numbers.count(count), margin - 1)} ${paint.severity[severity](sign)}  `
  if (widest([beside]) <= room) return [head + inked + paint.faint(id)]
  return [(head + inked).trimEnd(), ' '.repeat(start) + paint.faint(cut(id, room))]
}

function examples(
  page: Page,
  shown: readonly Finding[],
  indent: number,
  { place }: FindingsOptions,
): readonly string[] {
  const said = shown.map((finding) => forScreen(sentence(finding, page.language)))
  const [first = ''] = said
  // A sentence without facts is the same under each of them: it is said once, above.
  const isSame = shown.length > 1 && shown.every(({ facts }) => Object.keys(facts).length === 0)
  const places = shown.map((finding) => cut(forScreen(place(finding)), Math.floor((page.width - indent) / 2)))
  const codes = shown.map(({ code }) => forScreen(code ?? ''))
  const columns = { place: widest(places), code: widest(codes) }
  const says = (text: string, at: number) => prose(page, text, { indent: at, most: SENTENCE_LINES })
  return [
    ...(isSame ? says(first, indent) : []),
    ...shown.flatMap((finding, index) => {
      const which = [
        ...(columns.place === 0 ? [] : [padEnd(places[index] ?? '', columns.place)]),
        ...(columns.code === 0 ? [] : [padEnd(codes[index] ?? '', columns.code)]),
        forScreen(finding.name ?? ''),
      ].join('  ')
      const line = cut(which.trimEnd(), page.width - indent)
      const deeper = indent + (line.trim() === '' ? 0 : 2)
      return [
        ...(line.trim() === '' ? [] : [' '.repeat(indent) + line]),
        ...(isSame ? [] : says(said[index] ?? '', deeper)),
        ...(finding.suggestion === undefined
          ? []
          : says(`→ ${forScreen(suggested(finding.suggestion, page.language))}`, deeper)),
        ...(finding.known === undefined
          ? []
          : says(forScreen(accepted(finding.known, page.language)), deeper)),
      ]
    }),
  ]
}

/** A statement hangs by its sign, so that the next one is seen to begin. */
function bulleted(page: Page, text: string, indent: number): readonly string[] {
  return wrap(text, page.width - indent - 2, SENTENCE_LINES).map(
    (line, index) => ' '.repeat(indent) + (index === 0 ? `• ${line}` : `  ${line}`),
  )
}

function advice(page: Page, fix: string, indent: number): readonly string[] {
  return wrap(fix, page.width - indent - 2).map(
    (line, index) => ' '.repeat(indent) + page.paint.faint(`${index === 0 ? '→' : ' '} ${line}`),
  )
}

/** Places inside one catalogue: its title has named the file. */
export function within(page: Page, sources: readonly SourceReport[]): FindingsOptions['place'] {
  return ({ location }) => placeOf(location, sources, page.language)
}
