import { LIMIT_CEILINGS } from '../../model/limit-ceilings.ts'
import type { Limits } from '../../model/limits.ts'
import { type LimitName, UserError } from '../../model/user-error.ts'
import { DEFAULT_LIMITS, LIMITS } from '../../stages/read/read-limits.ts'
import type { LimitSettings } from '../settings.ts'
import { suggest } from './suggest.ts'

const NAMES: readonly string[] = Object.keys(LIMITS)
const UNITS = ['', 'k', 'm', 'g', 't']

/** `cell=64MB` after `--limit`. @throws UserError `unknown-limit`, `bad-limit`, `bad-option-value` */
export function parseLimit(text: string, option: string): readonly [LimitName, number] {
  const at = text.indexOf('=')
  if (at < 1) {
    throw new UserError('bad-option-value', { option, value: text, allowed: 'cell=4MB', suggestion: '' })
  }
  const name = asLimitName(text.slice(0, at).trim())
  return [name, parseAmount(text.slice(at + 1), name, option)]
}

/** `4MB`, `1.5 GB`, `20000`: units count 1,024, and letters are counted like bytes. @throws UserError `bad-limit` */
export function parseAmount(text: string, name: LimitName, option: string): number {
  const [, digits = '', unit = ''] = /^\s*(\d{1,16}(?:[.,]\d{1,3})?)\s*([kmgt]?)b?\s*$/i.exec(text) ?? []
  const amount = Math.floor(Number(digits.replace(',', '.')) * 1024 ** UNITS.indexOf(unit.toLowerCase()))
  const most = LIMIT_CEILINGS[name]
  if (amount < 1 || amount > most) throw new UserError('bad-limit', { option, name, value: text, most })
  return amount
}

/** What the user moved, over what holds when nobody says anything. */
export function limitsOf(moved: LimitSettings = {}): Limits {
  const values = Object.entries(moved).map(([name, amount]) => [LIMITS[asLimitName(name)], amount])
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(values) }
}

/** @throws UserError `unknown-limit` */
export function asLimitName(text: string): LimitName {
  const name = NAMES.find((known): known is LimitName => known === text)
  if (name !== undefined) return name
  throw new UserError('unknown-limit', {
    name: text,
    known: NAMES.join(', '),
    suggestion: suggest(text, NAMES),
  })
}
