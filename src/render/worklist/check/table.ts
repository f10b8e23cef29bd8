import { errorText } from '../../../messages/error-text.ts'
import type { Language } from '../../../messages/language.ts'
import {
  LINE_STATES,
  type LineState,
  type WorklistCheck,
  type WorklistResult,
} from '../../../model/worklist.ts'
import type { RenderOptions, Reporter } from '../../reporter.ts'
import { createPaint, type Paint } from '../../reporters/table/paint.ts'
import { forTerminal } from '../../text/direction.ts'
import { forScreen } from '../../text/escape.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'
import { cut, wrap } from '../../text/width.ts'
import { headOf, remarksOf, saidAndIs, sayLine, sayNew, sayRefusal } from './said.ts'

const NARROWEST = 60
const WIDEST = 160

interface Look {
  readonly language: Language
  readonly numbers: Numbers
  readonly paint: Paint
  readonly width: number
  /** Lines shown of each state. */
  readonly examples: number
}

/** The check for a person at a terminal: unit by unit, what was said and is not first; then what was not taken back. */
export const table: Reporter<WorklistResult> = {
  id: 'table',
  *render(result, options) {
    for (const text of page(result, options)) yield forTerminal(text, options.language.direction)
  },
}

function* page(
  result: WorklistResult,
  { language, width: asked, color, examples }: RenderOptions,
): Iterable<string> {
  const paint = createPaint({ color })
  const numbers = numbersOf(language.tag)
  const width = Math.min(Math.max(asked, NARROWEST), WIDEST)
  const look = { language, numbers, paint, width, examples }
  const { result: texts } = language.worklist
  yield `${paint.strong(texts.title)}\n`
  for (const one of result.units) yield* unitLines(one, look)
  if (result.refused.length > 0) {
    yield `\n${paint.severity.error(`${texts.labels.refused} (${numbers.count(result.refused.length)})`)}\n`
    for (const file of result.refused) {
      const { what, edits } = sayRefusal(file, language)
      yield* wrapped(`${file.source}: ${what}`, 2, look)
      for (const edit of edits) yield* wrapped(edit, 4, look)
    }
  }
  for (const { code, facts } of result.toolErrors)
    yield* wrapped(errorText(code, facts, language).what, 2, look)
  if (result.without.length > 0)
    yield* wrapped(`${texts.labels.without}: ${result.without.join(language.between.items)}`, 0, look)
  const { totals } = result
  yield `\n${paint.strong(texts.labels.total)}  ${countsOf(totals, look)}\n`
  yield `${saidAndIs(totals, language, numbers.count)}\n`
  yield `${language.report.labels.outcome}: ${language.words.outcomes[result.outcome]}\n`
}

// What is as it should be is counted; its lines are in JSON and CSV.
const LISTED: readonly LineState[] = ['still-there', 'unchecked', 'open']

function* unitLines(one: WorklistCheck, look: Look): Iterable<string> {
  const { language, numbers, paint, width } = look
  const { headings } = language.worklist.result
  const name = one.unit.name === '' ? one.catalogue : one.unit.name
  yield `\n${paint.strong(cut(forScreen(name), width))}\n`
  yield* wrapped(`${one.source} · ${headOf(one, language)}`, 2, look)
  yield* wrapped(countsOf(one.counts, look), 2, look)
  for (const remark of remarksOf(one, language)) yield* wrapped(remark, 2, look)
  for (const state of LISTED) {
    const lines = one.lines.filter((line) => line.state === state)
    const heading = `  ${headings[state]} (${numbers.count(lines.length)})`
    yield* some(
      lines.map(({ cell, code = '', name: of = '', ...line }) => [
        [cell, code, of].filter((text) => text !== '').join('  '),
        sayLine({ cell, ...line }, language),
      ]),
      state === 'still-there' ? paint.severity.error(heading) : paint.faint(heading),
      look,
    )
  }
  yield* some(
    one.new.map((finding) => [
      [finding.code ?? '', finding.name ?? ''].filter((text) => text !== '').join('  '),
      sayNew(finding, language),
    ]),
    paint.faint(`  ${headings.new} (${numbers.count(one.new.length)})`),
    look,
  )
}

/** The first few, and how many more there are. */
function* some(
  lines: readonly (readonly [head: string, sentence: string])[] | readonly (readonly string[])[],
  heading: string,
  look: Look,
): Iterable<string> {
  if (lines.length === 0) return
  yield `${heading}\n`
  for (const [head = '', sentence = ''] of lines.slice(0, look.examples)) {
    if (head !== '') yield `    ${cut(forScreen(head), look.width - 4)}\n`
    yield* wrapped(sentence, 6, look)
  }
  const more = lines.length - look.examples
  if (more > 0) yield `    ${look.language.report.andMore(look.numbers.count(more))}\n`
}

function countsOf(counts: WorklistCheck['counts'], { language, numbers }: Look): string {
  const { labels, states } = language.worklist.result
  return [
    `${labels.lines}: ${numbers.count(counts.lines)}`,
    ...LINE_STATES.filter((state) => counts[state] > 0).map(
      (state) => `${states[state]}: ${numbers.count(counts[state])}`,
    ),
    ...(counts.new > 0 ? [`${labels.new}: ${numbers.count(counts.new)}`] : []),
  ].join(' · ')
}

const MOST_LINES = 4

function* wrapped(text: string, indent: number, { width }: Look): Iterable<string> {
  for (const line of wrap(forScreen(text), width - indent, MOST_LINES)) yield `${' '.repeat(indent)}${line}\n`
}
