import type { Language } from '../../messages/language.ts'
import type { Change, Difference } from '../../model/difference.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { createPaint, type Paint } from '../reporters/table/paint.ts'
import { forTerminal } from '../text/direction.ts'
import { forScreen } from '../text/escape.ts'
import { numbersOf } from '../text/number.ts'
import { SEVERITY_SIGNS } from '../text/signs.ts'
import { cut, padEnd, widest, wrap } from '../text/width.ts'
import { type Marks, sayMarked } from './marked.ts'
import { withoutForms } from './only-forms.ts'
import { placesOf } from './places.ts'
import { summary } from './summary.ts'

const NARROWEST = 60
const WIDEST = 160
const INDENT = 4
const SENTENCE_LINES = 6

/** As `wdiff` and `git diff --word-diff` mark words: readable without colours. */
const MARKS: Marks = {
  plain: forScreen,
  removed: (text) => `[-${forScreen(text)}-]`,
  added: (text) => `{+${forScreen(text)}+}`,
}

/** The changes for a person at a terminal: first how many and what they mean, then each, the gravest first. */
export const table: Reporter<Difference> = {
  id: 'table',
  *render(difference, options) {
    for (const text of page(difference, options)) yield forTerminal(text, options.language.direction)
  },
}

function* page(difference: Difference, { language, width: asked, color }: RenderOptions): Iterable<string> {
  const paint = createPaint({ color })
  const width = Math.min(Math.max(asked, NARROWEST), WIDEST)
  yield `${paint.strong(language.difference.title)}\n\n`
  const lines = summary(difference, language)
  const axis = widest(lines.map(({ label }) => label)) + 2
  for (const { label, text } of lines) {
    for (const [index, line] of wrap(forScreen(text), width - axis).entries())
      yield `${index === 0 ? paint.faint(padEnd(label, axis)) : ' '.repeat(axis)}${line}\n`
  }
  const { changes, onlyForms } = withoutForms(difference.changes, language)
  if (onlyForms !== undefined) yield `\n${wrap(onlyForms, width).join('\n')}\n`
  yield* listed(changes, { language, paint, width })
  const { notFollowed = [] } = difference
  if (notFollowed.length === 0) return
  const count = numbersOf(language.tag).count(notFollowed.length)
  yield `\n${paint.strong(`${language.difference.labels.notFollowed} (${count})`)}\n`
  yield* listed(notFollowed, { language, paint, width })
}

interface Look {
  readonly language: Language
  readonly paint: Paint
  readonly width: number
}

function* listed(changes: readonly Change[], { language, paint, width }: Look): Iterable<string> {
  for (const change of changes) {
    const { severity, kind, code = '', name = '', cause } = change
    const sign = `${SEVERITY_SIGNS[severity]} ${language.difference.kinds[kind]}`
    const who = [forScreen(code), forScreen(name)].filter((text) => text !== '').join('  ')
    const why = cause === undefined ? '' : ` · ${language.difference.causes[cause]}`
    const head = `${sign}${why}  `
    yield `\n${paint.severity[severity](sign)}${paint.faint(why)}  ${cut(who, width - widest([head]))}\n`
    for (const line of wrap(sayMarked(change, language, MARKS), width - INDENT, SENTENCE_LINES))
      yield `${' '.repeat(INDENT)}${line}\n`
    yield `${' '.repeat(INDENT)}${paint.faint(placesOf(change, language))}\n`
  }
}
