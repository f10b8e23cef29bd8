import type { Language } from '../messages/language.ts'
import { wordFor } from '../messages/listed.ts'
import { forScreen } from '../render/text/escape.ts'
import { numbersOf } from '../render/text/number.ts'
import { cut } from '../render/text/width.ts'
import { fields } from '../stages/normalise/fields.ts'
import type { Counted } from '../stages/normalise/telling.ts'
import type { BaselineReason, ColumnProposal, ColumnReason, UnitReason } from './propose/proposal.ts'

const LONGEST_QUOTE = 60

/** The field as users write it, and what it is called: `code (mã thủ tục)`. */
export function fieldWord(id: string, { words }: Language): string {
  const [property] = fields.find((field) => field.id === id)?.properties ?? []
  const word = property === undefined ? id : words.properties[property]
  return word === id ? id : `${id} (${word})`
}

/** How sure a proposal is, and why: a clause for a line of its own. */
export function columnWhy({ confidence, reason }: ColumnProposal, language: Language): string {
  const why = columnBecause(reason, language)
  return confidence === undefined ? why : `${language.init.confidences[confidence]}: ${why}`
}

export function columnBecause(reason: ColumnReason, language: Language): string {
  const { because } = language.init
  switch (reason.kind) {
    case 'heading-and-values':
      return because.headingAndValues(shareOf(reason, language))
    case 'heading-against-values': {
      const better = reason.better === undefined ? '' : fieldWord(reason.better, language)
      return because.headingAgainstValues(shareOf(reason, language), better)
    }
    case 'values':
      return because.values(shareOf(reason, language))
    case 'name-words':
      return because.nameWords(shareOf(reason, language))
    case 'office-words':
      return because.officeWords(shareOf(reason, language))
    case 'taken':
      return because.taken(fieldWord(reason.field, language), quoted(reason.by))
    case 'yes-no':
      return because.yesNo(shareOf(reason, language))
    default:
      return because[reason.kind]()
  }
}

export function unitBecause(reason: UnitReason, language: Language): string {
  const because = language.init.unitBecause
  if (reason.kind === 'level-column') return because.levelColumn(shareOf(reason, language))
  const say = { 'unit-column': because.unitColumn, ...because }[reason.kind]
  return say(quoted(reason.text))
}

export function baselineBecause(reason: BaselineReason, language: Language): string {
  const because = language.init.baselineBecause
  const { count } = numbersOf(language.tag)
  switch (reason.kind) {
    case 'ministries':
      return because.ministries(count(reason.count))
    case 'one-ministry':
      return because.oneMinistry(quoted(reason.name))
    case 'codes-without-suffix':
      return because.codesWithoutSuffix(shareOf(reason, language))
    case 'most-rows':
      return because.mostRows(count(reason.rows), count(reason.next))
    case 'file-name':
      return because.fileName(reason.word)
  }
}

export function levelWord(level: string, { words }: Language): string {
  return wordFor(level, words.levels)
}

function shareOf({ read, of }: Counted, { tag }: Language): string {
  return numbersOf(tag).share({ part: read, whole: of })
}

/** Data of the list, made safe for a line and short. */
export function quoted(text: string): string {
  return cut(forScreen(text), LONGEST_QUOTE)
}
