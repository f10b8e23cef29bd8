import type { CatalogueReport } from '../../../model/report.ts'

/** The id of a catalogue where it says more than its unit and its files do: one the user chose. */
export function ownId({ id, unit, sources }: CatalogueReport): string | undefined {
  return id === unit.name || sources.some(({ path }) => path === id) ? undefined : id
}
