import type { BaselineProcedure } from '../../src/model/match.ts'
import { createNameIndex } from '../../src/stages/compare/name-index.ts'
import { foldName } from '../../src/text/fold.ts'
import { ask, type Labelled, type Outcome } from './labelled.ts'

const CUT = 60

/** Ways in which a name reaches us that is no more what it was. */
const SPOILT: Readonly<Record<string, (name: string, procedure: BaselineProcedure) => string>> = {
  'as it is': (name) => name,
  'without accents': (name) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  'with its level behind it: (cấp xã)': (name, { levels }) =>
    `${name} (cấp ${LEVEL[levels?.[0] ?? ''] ?? 'xã'})`,
  'with (cấp xã) behind it, whatever its level': (name) => `${name} (cấp xã)`,
  'with a remark behind it: (liên thông)': (name) => `${name} (liên thông)`,
  'cut at 60 characters': (name) => name.slice(0, CUT).trim(),
}
const LEVEL: Readonly<Record<string, string>> = { ministry: 'bộ', province: 'tỉnh', commune: 'xã' }

export interface FoundAgain {
  readonly way: string
  /** Names that this way changes, and of these the ones that it leaves different from each other. */
  readonly asked: number
  readonly plain: number
  /** Of the plain ones: found rightly. Of all: wrongly. */
  readonly found: number
  readonly right: number
  readonly wrong: number
  /** Taken for another where their procedure is not in the baseline, a tenth of it at a time. */
  readonly absent: number
}

/** How often names find their codes again. The level of the record is known, as most lists say it. */
export function foundAgain(procedures: readonly BaselineProcedure[]): readonly FoundAgain[] {
  const index = createNameIndex(procedures)
  const parts = Array.from({ length: 10 }, (_, part) =>
    createNameIndex(procedures.filter(({ position }) => position % 10 !== part)),
  )
  return Object.entries(SPOILT).map(([way, spoil]) => {
    const names = procedures.flatMap((procedure) => {
      const { name = '', code, levels, position } = procedure
      if (way.startsWith('cut') && name.length <= CUT) return []
      return [{ code, levels, position, foldedName: foldName(spoil(name, procedure)) }]
    })
    const counts = new Map<string, number>()
    for (const { foldedName } of names) counts.set(foldedName, (counts.get(foldedName) ?? 0) + 1)
    const plain = names.filter(({ foldedName }) => counts.get(foldedName) === 1)
    const { right, wrong } = decided(ask(index, names))
    const absent = parts.map((part, at) =>
      decided(
        ask(
          part,
          names.filter(({ position }) => position % 10 === at),
        ),
      ),
    )
    return {
      way,
      asked: names.length,
      plain: plain.length,
      found: decided(ask(index, plain satisfies readonly Labelled[])).right,
      right,
      wrong,
      absent: absent.reduce((sum, each) => sum + each.wrong, 0),
    }
  })
}

function decided({ decided }: Outcome): { readonly right: number; readonly wrong: number } {
  const all = Object.values(decided)
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
  }
}
