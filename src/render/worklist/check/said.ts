import { errorText } from '../../../messages/error-text.ts'
import type { Language } from '../../../messages/language.ts'
import type {
  CellEdit,
  CheckedLine,
  LineCounts,
  RefusedFile,
  WorklistCheck,
} from '../../../model/worklist.ts'
import { told } from '../../content/findings/spoken.ts'
import { numbersOf } from '../../text/number.ts'
import { cut } from '../../text/width.ts'

/** How many of those said to be resolved are, and of what day the list is. Data in it is not escaped yet. */
export function headOf({ counts, asOf }: WorklistCheck, language: Language): string {
  const { result } = language.worklist
  const { count, date } = numbersOf(language.tag)
  return `${result.madeOn(date(asOf))} · ${saidAndIs(counts, language, count)}`
}

export function saidAndIs(counts: LineCounts, language: Language, count: (value: number) => string): string {
  const said = counts.resolved + counts['still-there']
  return language.worklist.result.saidAndIs(count(counts.resolved), count(said))
}

/** What has to be known to read the check of a unit. */
export function remarksOf(one: WorklistCheck, language: Language): readonly string[] {
  const { result } = language.worklist
  const { count } = numbersOf(language.tag)
  return [
    ...(one.sameList === true ? [result.sameList()] : []),
    ...(one.otherBaseline === true ? [result.otherBaseline()] : []),
    ...(one.now === undefined ? [] : [result.now(one.now)]),
    ...(one.newUnknown === true ? [result.newUnknown()] : []),
    ...one.unclear.map(({ cell, text }) => result.unclear(cell, shortened(text))),
    ...(one.beside > 0 ? [result.beside(count(one.beside))] : []),
  ]
}

/** The sentence of a line, with what was noted, and why nobody can say more. */
export function sayLine({ message, reason, accepted, note }: CheckedLine, language: Language): string {
  const { labels, reasons, accepted: isAccepted } = language.worklist.result
  return [
    message,
    ...(reason === undefined ? [] : [`(${reasons[reason]})`]),
    ...(accepted === true ? [`(${isAccepted()})`] : []),
    ...(note === undefined ? [] : [`${labels.note}: ${note}`]),
  ].join(' ')
}

/** Something new, as reports say it. */
export function sayNew(finding: WorklistCheck['new'][number], language: Language): string {
  return told(finding, language)
}

/** Why a file was not taken back, and then each cell that was changed. */
export function sayRefusal(
  { reason, other = '', error, edits = [], edited = 0 }: RefusedFile,
  language: Language,
): { readonly what: string; readonly edits: readonly string[] } {
  const { refusals } = language.worklist.result
  const { count } = numbersOf(language.tag)
  if (reason === 'unreadable') {
    const { what, next } = errorText(error?.code ?? '', error?.facts ?? {}, language)
    return { what: `${what} ${next}`.trim(), edits: [] }
  }
  const more = edited - edits.length
  return {
    what: refusals[reason](reason === 'twice' ? other : count(edited)),
    edits: [
      ...edits.map((edit) => sayEdit(edit, language)),
      ...(more > 0 ? [language.report.andMore(count(more))] : []),
    ],
  }
}

function sayEdit({ kind, sheet, cell, before, now }: CellEdit, language: Language): string {
  const place = cell === undefined ? sheet : `${sheet}!${cell}`
  return language.worklist.result.edits[kind](place, shortened(before), shortened(now))
}

// A sentence of a cell may fill a screen; what changed in it is seen in the workbook.
const LONGEST = 120

function shortened(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), LONGEST)
}
