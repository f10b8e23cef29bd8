import type { Report } from '../../model/report.ts'
import { answers } from '../content/figures/answer.ts'
import { repairs } from '../content/figures/doubts.ts'
import { metricName } from '../content/figures/figures.ts'
import { unitLabel } from '../content/figures/unit-label.ts'
import { chosenFacts, type Fact, type FactId, itemText, occurring } from '../content/head/fact.ts'
import { headFacts } from '../content/head/facts.ts'
import { earlierSections } from '../content/history/earlier.ts'
import { movedMost, sinceLines } from '../content/history/since-lines.ts'
import { advice } from '../content/policy/next-steps.ts'
import { troubleLines } from '../content/sources/troubles.ts'
import { type Wording, wordingOf } from '../content/wording.ts'
import type { Reporter } from '../reporter.ts'
import { setApart } from '../text/direction.ts'
import { forScreen } from '../text/escape.ts'

/** What a chat shows whole and a telephone without scrolling far. */
const MOST_CHARACTERS = 1_200
/** A line longer than this hides the next one. */
const MOST_IN_LINE = 500

const SAID: readonly FactId[] = ['unit', 'outcome', 'targets', 'findings', 'earlier', 'units']

const HEADLINE = ['coverage', 'full-online-share']

/**
 * The result as a message for a chat or the subject and body of a mail: whose list and how it ended, the share, what
 * became of the earlier result, what could not be read, what to do first. The gravest stands first, and what finds no
 * room is counted.
 */
export const brief: Reporter = {
  id: 'brief',
  *render(report, { language }) {
    const { direction, report: words } = language
    const shown = (line: string) => (direction === 'rtl' ? setApart(line) : line)
    const lines = linesOf(report, wordingOf(report, language)).map((line) =>
      shown(shortened(forScreen(line))),
    )
    yield `${fitting(lines, (left) => shown(words.andMore(String(left)))).join('\n')}\n`
  },
}

function linesOf(report: Report, wording: Wording): readonly string[] {
  const { language, numbers } = wording
  const date = language.report.asOf(numbers.date(report.run.asOf))
  const facts = chosenFacts(headFacts(wording, report), SAID)
  return [
    date,
    ...facts.map((fact) => factLine(fact, wording)),
    ...since(report, wording),
    ...answers(report, language, 'office'),
    ...shares(report, wording),
    ...troubleLines(report, language),
    ...earlierSections(report, language).flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)),
    ...repairs(report, language, 'office').map(({ repair }) => repair),
    ...advice(report, language),
  ]
}

/** Of each direction so many figures are named. */
const FIGURES_NAMED = 3

function since({ since: found }: Report, wording: Wording): readonly string[] {
  if (found === undefined) return []
  const { language, numbers } = wording
  const [first = '', second = '', ...others] = sinceLines(wording, found)
  const { inOneLine } = language.history.since
  return [
    inOneLine(numbers.date(found.asOf), `${first} ${second}`.trimEnd()),
    ...others,
    ...movedMost(wording, found, FIGURES_NAMED),
  ]
}

/** Of many lists, what stands first in each of them: the answer is that of one. */
function shares({ catalogues, totals }: Report, { language, numbers }: Wording): readonly string[] {
  if (catalogues.length < 2) return []
  return HEADLINE.flatMap((id) => {
    const measured = totals.metrics[id]
    if (measured?.kind !== 'share') return []
    return [`${metricName(language, id)}: ${numbers.share(measured)}`]
  })
}

function factLine({ label, items }: Fact, { language, numbers }: Wording): string {
  const texts = occurring(items).map((item) => itemText(item, (one) => unitLabel(one, language), numbers))
  const said = texts.length === 0 ? language.report.labels.noFindings : texts.join(language.between.items)
  return `${label}: ${said}`
}

function shortened(line: string): string {
  const letters = [...line]
  if (letters.length <= MOST_IN_LINE) return line
  const start = letters.slice(0, MOST_IN_LINE - 1).join('')
  // At the end of a word, where there is one.
  return `${start.replace(/\s+\S*$/, '') || start}…`
}

/** As many whole lines as there is room for, and one that says how many are left out. */
function fitting(lines: readonly string[], rest: (left: number) => string): readonly string[] {
  for (let kept = lines.length; kept > 0; kept -= 1) {
    const left = lines.length - kept
    const text = left === 0 ? lines : [...lines.slice(0, kept), rest(left)]
    if (text.join('\n').length < MOST_CHARACTERS) return text
  }
  return []
}
