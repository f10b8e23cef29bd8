import { UserError } from '../../model/user-error.ts'
import { oldEncodingOf, oldEncodings } from '../../text/old-encodings.ts'
import { choiceOf } from './choice-words.ts'
import { suggest } from './suggest.ts'

/** @throws UserError `bad-option-value` */
export function oneOf(allowed: readonly string[]): (text: string, flag: string) => string {
  return (text, option) => {
    const choice = choiceOf(text, allowed)
    if (choice !== undefined) return choice
    const suggestion = suggest(text, allowed)
    throw new UserError('bad-option-value', { option, value: text, allowed: allowed.join(', '), suggestion })
  }
}

export function parseDate(text: string, option: string): string {
  if (!isDay(text)) throw new UserError('bad-date', { option, value: text })
  return text
}

export const ADDRESS = '^https://[^\\s/<>"#]+[^\\s<>"#]*$'

/** An address that links can be made of: what stands behind `#` is added to it. @throws UserError `bad-link` */
export function parseAddress(text: string, place: string): string {
  if (!new RegExp(ADDRESS).test(text)) throw new UserError('bad-link', { place, value: text })
  return text
}

/** An ISO date that the calendar has. */
export function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** `80`, `80%`, `79.5 %` → 0.8, 0.8, 0.795. A percentage, always: `0.8` means 0.8%. */
export function parsePercent(text: string, option: string): number {
  const digits = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/.exec(text.trim())?.[1]
  const percent = Number(digits?.replace(',', '.'))
  if (digits === undefined || percent > 100) throw new UserError('bad-percent', { option, value: text })
  return percent / 100
}

/** `full-online-share=20%`. Which metrics there are is asked when the run is put together. */
export function parseGoal(text: string, option: string): readonly [string, number] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), parsePercent(text.slice(at + 1), option)]
  const allowed = 'full-online-share=20%'
  throw new UserError('bad-option-value', { option, value: text, allowed, suggestion: '' })
}

export function parseCount(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UserError('bad-number', { option, value: text })
  return Number(text)
}

export function parsePositive(text: string, option: string): number {
  const number = parseCount(text, option)
  if (number === 0) throw new UserError('bad-number', { option, value: text })
  return number
}

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1']

/** Known before any list is opened: one complaint, not one for each list. */
export function parseEncoding(text: string): string {
  if (oldEncodingOf(text) !== undefined) return text
  try {
    new TextDecoder(text)
    return text
  } catch (cause) {
    const suggestion = suggest(text, [
      ...oldEncodings.flatMap(({ id, aliases }) => [id, ...aliases]),
      ...UNICODE,
    ])
    throw new UserError('unknown-encoding', { encoding: text, suggestion }, { cause })
  }
}

export function parseDelimiter(text: string, option: string): string {
  const delimiter = text === '\\t' || text === 'tab' ? '\t' : text
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter) && delimiter.charCodeAt(0) < 128) return delimiter
  throw new UserError('bad-option-value', { option, value: text, allowed: ', ; | tab', suggestion: '' })
}

export function parseColumn(text: string, option: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1)]
  throw new UserError('bad-option-value', { option, value: text, allowed: 'code=Mã TTHC', suggestion: '' })
}
