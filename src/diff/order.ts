import { CHANGES, type Change } from '../model/difference.ts'
import { SEVERITIES } from '../model/finding.ts'

const KINDS = Object.keys(CHANGES)

/** The order of changes: the gravest first, then by kind, code and name. */
export function gravestFirst(a: Change, b: Change): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    byCodeUnit(a.code ?? '', b.code ?? '') ||
    byCodeUnit(a.name ?? '', b.name ?? '')
  )
}

/** By the units of their code: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
