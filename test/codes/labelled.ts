import { readRecords } from '../../src/convert/read-records.ts'
import type { Candidate } from '../../src/model/candidate.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'
import type { Baseline } from '../../src/stages/compare/baseline.ts'
import { createBaseline } from '../../src/stages/compare/baseline.ts'
import { compare } from '../../src/stages/compare/compare.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { damagedCode } from '../../src/stages/validate/rules/damaged-code.ts'
import { at, random } from '../bench/random.ts'
import { DAMAGES, LOOKALIKES } from './damaging.ts'

/** Rows of a list whose code is known, before anybody damages it. */
export interface Labelled {
  readonly code: string
  readonly name: string
}

export interface Count {
  readonly made: number
  readonly right: number
}

export interface Counted {
  /** By what the suggestion rests on and how sure it is: `name-agrees 0.99`. */
  readonly byGrounds: Readonly<Record<string, Count>>
  /** By damage; of how many rows. */
  readonly byDamage: Readonly<Record<string, Count & { readonly rows: number }>>
}

/** Each damage is done to so many rows: rare ones count as much as those that can happen to every code. */
export const ROWS_A_DAMAGE = 500

export async function readList(file: string): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  const leftOut = { row() {}, between() {}, column() {} }
  for await (const { candidate } of readRecords({ path: file, file }, DEFAULT_LIMITS, leftOut)) {
    candidates.push(candidate)
  }
  return candidates
}

export function labelled(candidates: readonly Candidate[]): readonly Labelled[] {
  return candidates.flatMap(({ procedure: { code, name = '' } }) =>
    code === undefined ? [] : [{ code, name }],
  )
}

export function asReference(candidates: readonly Candidate[]): Baseline {
  const byCode = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { code } = candidate.procedure
    if (code !== undefined && !byCode.has(code)) byCode.set(code, candidate)
  }
  const procedures = [...byCode].map(([code, { procedure, foldedName }], position) => {
    return { ...procedure, code, foldedName, position }
  })
  return createBaseline(procedures, { columns: [], complete: true })
}

const normalise = createNormaliser()(mapColumns(['Mã TTHC', 'Tên thủ tục']))

/** Damages the codes of a list in every way and counts how often the suggestion is the code that stood there. */
export function count(
  rows: readonly Labelled[],
  baseline: Baseline | undefined,
  withNames: boolean,
): Counted {
  const byGrounds: Record<string, { made: number; right: number }> = {}
  const byDamage: Record<string, { rows: number; made: number; right: number }> = {}
  for (const [kind, damage] of Object.entries({ ...DAMAGES, ...LOOKALIKES })) {
    const chance = random(1, kind)
    const damaged = chance.shuffled(rows).flatMap((row) => {
      const text = damage(row.code, chance)
      return text === undefined ? [] : [{ ...row, text }]
    })
    const told = { rows: ROWS_A_DAMAGE, made: 0, right: 0 }
    byDamage[kind] = told
    for (let row = 0; row < ROWS_A_DAMAGE; row += 1) {
      const { code, name, text } = at(damaged, row % damaged.length)
      const suggestion = suggestionFor(text, withNames ? name : '', baseline)
      if (suggestion === undefined) continue
      const grounds = `${suggestion.evidence[0]} ${suggestion.confidence}`
      byGrounds[grounds] ??= { made: 0, right: 0 }
      const isRight = suggestion.value.startsWith(code)
      for (const counted of [told, byGrounds[grounds]]) {
        counted.made += 1
        if (isRight) counted.right += 1
      }
    }
  }
  return { byGrounds, byDamage }
}

function suggestionFor(text: string, name: string, baseline: Baseline | undefined): Suggestion | undefined {
  const candidate = normalise([text, name])
  return damagedCode.suggest?.(
    candidate,
    baseline === undefined ? undefined : compare(candidate, baseline),
    'code',
  )
}

/** Adds up what several lists gave. */
export function addUp(counts: readonly Readonly<Record<string, Count>>[]): Record<string, Count> {
  const sums: Record<string, Count> = {}
  for (const [key, { made, right }] of counts.flatMap((one) => Object.entries(one))) {
    const sum = sums[key] ?? { made: 0, right: 0 }
    sums[key] = { made: sum.made + made, right: sum.right + right }
  }
  return sums
}
