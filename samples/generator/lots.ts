import type { Random } from '../../test/bench/random.ts'
import type { SampleProcedure, SampleService } from './procedure.ts'

/** Some of the items, in the order they had. */
export function draw<T>(items: readonly T[], count: number, dice: Random): readonly T[] {
  if (items.length < count) throw new RangeError(`${count} wanted of ${items.length}`)
  const drawn = new Set(dice.shuffled(items).slice(0, count))
  return items.filter((item) => drawn.has(item))
}

/** Each item its lot: exactly as many of each as the counts say. */
export function castLots<T, Lot>(
  items: readonly T[],
  counts: readonly (readonly [lot: Lot, count: number])[],
  dice: Random,
): ReadonlyMap<T, Lot> {
  return inTurn(dice.shuffled(items), counts)
}

/** Service levels in exactly these numbers; what is eligible for full-online has usually got there first. */
export function castServices(
  procedures: readonly SampleProcedure[],
  counts: readonly (readonly [lot: SampleService, count: number])[],
  dice: Random,
): ReadonlyMap<SampleProcedure, SampleService> {
  const ranked = procedures.map((procedure) => ({
    procedure,
    rank: dice.next() + (procedure.eligible ? 0 : 0.85),
  }))
  const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ procedure }) => procedure)
  return inTurn(inOrder, counts)
}

function inTurn<T, Lot>(
  items: readonly T[],
  counts: readonly (readonly [Lot, number])[],
): ReadonlyMap<T, Lot> {
  const lots = counts.flatMap(([lot, count]) => Array.from({ length: count }, () => lot))
  if (lots.length !== items.length) throw new RangeError(`${lots.length} lots for ${items.length} items`)
  return new Map(
    items.flatMap((item, index) => lots.slice(index, index + 1).map((lot) => [item, lot] as const)),
  )
}

/** The lot that must have been cast for the item. */
export function lotOf<T, Lot>(lots: ReadonlyMap<T, Lot>, item: T): Lot {
  const lot = lots.get(item)
  if (lot === undefined) throw new RangeError('no lot was cast for it')
  return lot
}
