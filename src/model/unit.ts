import type { Authority } from './authority.ts'
import type { Level } from './procedure.ts'

/** Whose catalogue it is, as far as somebody said. */
export interface CatalogueUnit {
  /** As it is written. Empty: the records of a source with a column of units that name none. */
  readonly name: string
  readonly level?: Level
  /** The level was not told: the kind of unit in the name says it. */
  readonly levelFrom?: 'name'
  /** Whose list it is. Absent: the authority of the level. */
  readonly authority?: Authority
  /** The province it lies in. */
  readonly province?: string
  /** As the list of units writes it. */
  readonly code?: string
}

/** A unit as a list of units names it. */
export interface ListedUnit {
  readonly name: string
  readonly level?: Level
  readonly code?: string
  /** Name of the province it lies in. Absent for a province, and where the list does not say. */
  readonly province?: string
  /** What it was made of, and what it was called before. */
  readonly former: readonly FormerUnit[]
  /** Where it stands in its list. */
  readonly row: number
  readonly line?: number
}

export interface FormerUnit {
  readonly name?: string
  readonly code?: string
}

/** The unit and the province it lies in: *Xã Tân Thành, Tỉnh Tây Ninh*. */
export function fullName({ name, province }: Pick<ListedUnit, 'name' | 'province'>): string {
  return province === undefined ? name : `${name}, ${province}`
}
