import { sentence } from '../../../messages/sentence.ts'
import type { Finding } from '../../../model/finding.ts'
import { accepted } from '../../content/findings/accepted.ts'
import { type Found, type RuleView, ruleViews } from '../../content/findings/rule-view.ts'
import { suggested } from '../../content/findings/suggested.ts'
import { forScreen } from '../../text/escape.ts'
import { SEVERITY_SIGNS } from '../../text/signs.ts'
import { cut, padEnd, padStart, widest, wrap } from '../../text/width.ts'
import { severityTally } from './head.ts'
import { heading, type Page, prose } from './screen.ts'

const INDENT = 2
const SENTENCE_LINES = 4

/** Findings by rule: how many, what it is, a few of them, and what to do. @param examples of each rule */
export function findings(page: Page, found: Found, examples: number = page.examples): readonly string[] {
  const { labels } = page.language.report
  const rules = ruleViews(page, found, { examples })
  if (rules.length === 0) return heading(page, labels.findings, { text: labels.noFindings })
  const margin = INDENT + widest(rules.map(({ count }) => page.numbers.count(count))) + 1
  return [
    ...heading(page, labels.findings, ...severityTally(page, found.totals)),
    ...rules.flatMap((view) => ['', ...oneRule(page, view, margin, found)]),
  ]
}

function oneRule(page: Page, view: RuleView, margin: number, found: Found): readonly string[] {
  const { language, numbers, paint } = page
  const indent = margin + 2
  return [
    ...title(page, view, margin),
    ...view.causes.flatMap((cause) => bulleted(page, forScreen(cause), indent)),
    ...examplesOf(page, view.findings, indent, found),
    ...(view.left === 0
      ? []
      : prose(page, language.report.andMore(numbers.count(view.left)), { indent, ink: paint.faint })),
    ...(view.text === undefined ? [] : advice(page, view.text.fix, indent)),
  ]
}

/** `98 ✗ error  Code missing · missing-code`, on a second line where the names are long. */
function title(page: Page, { rule, severity, count, text }: RuleView, margin: number): readonly string[] {
  const name = text?.title
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

function examplesOf(
  page: Page,
  shown: readonly Finding[],
  indent: number,
  { place }: Found,
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
