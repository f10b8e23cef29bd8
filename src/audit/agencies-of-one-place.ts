import type { BaselineProcedure } from '../model/match.ts'
import { kindsOf } from '../stages/normalise/authority.ts'
import { provinceIn } from '../stages/normalise/place.ts'

const SHOWN = 5

/**
 * Procedures of ministries for which the baseline names the departments of one or two places only. They are carried out
 * everywhere; undefined where there are none.
 */
export function agenciesOfOnePlace(
  procedures: readonly BaselineProcedure[],
): { readonly procedures: number; readonly places: string; readonly codes: string } | undefined {
  const found = procedures.filter(isOfOnePlace)
  if (found.length === 0) return undefined
  const places = new Map<string, number>()
  for (const { agencies = [] } of found) {
    for (const place of new Set(agencies.map(provinceIn))) {
      if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1)
    }
  }
  const named = [...places].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([place]) => place)
  const codes = found.map(({ code }) => code)
  return { procedures: found.length, places: few(named), codes: few(codes) }
}

function isOfOnePlace({ agencies = [], issuerPlace }: BaselineProcedure): boolean {
  return (
    issuerPlace === undefined &&
    agencies.length > 0 &&
    agencies.every((agency) => kindsOf(agency)[0] === 'province' && provinceIn(agency) !== undefined)
  )
}

function few(all: readonly string[]): string {
  return [...all.slice(0, SHOWN), ...(all.length > SHOWN ? ['…'] : [])].join(', ')
}
