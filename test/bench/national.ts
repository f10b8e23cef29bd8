import { at, type Random, random } from './random.ts'
import {
  ACTIONS,
  CIRCUMSTANCES,
  FIELDS,
  MINISTRIES,
  MINISTRY_DECISIONS,
  OBJECTS,
  TAILS,
  TARGETS,
} from './words.ts'

export interface NationalProcedure {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly levels: string
  readonly forCommune: boolean
  readonly forProvince: boolean
  readonly ministry: number
  readonly decision: string
}

/** The national list of September 2026 had 6,302 procedures. */
const NATIONAL_ROWS = 6_300

/** Shares as counted on 2,642 real rows: commune 22%, province 47%, either 60%, no level 0.6%. */
const LEVELS: readonly (readonly [share: number, text: string])[] = [
  [0.3, 'Cấp tỉnh'],
  [0.385, 'Cấp Bộ, Cấp tỉnh'],
  [0.43, 'Cấp tỉnh, Cấp xã'],
  [0.472, 'Cấp xã, Cấp tỉnh'],
  [0.601, 'Cấp xã'],
  [0.633, 'Cơ quan khác'],
  [0.639, ''],
  [1, 'Cấp Bộ'],
]

/** First digits of codes, likewise. */
const SERIES: readonly (readonly [share: number, text: string])[] = [
  [0.737, '1'],
  [0.869, '2'],
  [0.959, '3'],
  [0.985, '6'],
  [1, '5'],
]

export function nationalProcedures(seed: number): NationalProcedure[] {
  const dice = random(seed, 'national')
  const codes = new Set<string>()
  const names = new Set<string>()
  return Array.from({ length: NATIONAL_ROWS }, () => {
    const levels = weighted(dice, LEVELS)
    const ministry = dice.below(MINISTRIES.length)
    return {
      code: another(codes, () => codeIn(dice)),
      name: another(names, () => nameOf(dice)),
      field: dice.pick(FIELDS),
      levels,
      forCommune: levels.includes('Cấp xã'),
      forProvince: levels.includes('Cấp tỉnh'),
      ministry,
      decision: `${1 + dice.below(4_000)}/QĐ-${at(MINISTRY_DECISIONS, ministry)}`,
    }
  })
}

/** A well-formed national code. */
export function codeIn(dice: Random): string {
  return `${weighted(dice, SERIES)}.${String(dice.below(20_000)).padStart(6, '0')}`
}

/** A name of 40 to 250 characters; most are short, as in reality. */
export function nameOf(dice: Random): string {
  const parts = [dice.pick(ACTIONS), dice.pick(OBJECTS), dice.pick(TARGETS)]
  if (dice.chance(0.2)) parts.push(dice.pick(CIRCUMSTANCES))
  let name = parts.join(' ')
  while (name.length < 40) name += ` ${dice.pick(CIRCUMSTANCES)}`
  if (dice.chance(0.05)) name += `, ${dice.pick(TAILS)}`
  if (dice.chance(0.01)) name += `, ${dice.pick(TAILS)}`
  if (dice.chance(0.01)) name += ` và "${dice.pick(OBJECTS)}"`
  return name
}

export function another(taken: Set<string>, make: () => string): string {
  let made = make()
  while (taken.has(made)) made = make()
  taken.add(made)
  return made
}

function weighted(dice: Random, table: readonly (readonly [share: number, text: string])[]): string {
  const point = dice.next()
  return (table.find(([share]) => point < share) ?? at(table, table.length - 1))[1]
}
