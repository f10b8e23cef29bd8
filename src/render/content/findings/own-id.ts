import type { CatalogueReport } from '../../../model/report.ts'

/** The id of a catalogue where it says more than its unit and its files do: one the user chose. */
export function ownId({ id, unit, sources }: CatalogueReport): string | undefined {
  const isFile = sources.some(
    ({ path }) => id === path || id.endsWith(`/${path}`) || id.endsWith(`\\${path}`),
  )
  return id === unit.name || isFile ? undefined : id
}
