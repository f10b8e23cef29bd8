import type { Language } from '../../../messages/language.ts'
import type { CatalogueReport } from '../../../model/report.ts'

/** What a catalogue is called: its unit. Records that name no unit are those of their source. */
export function unitLabel(
  { unit, sources, id }: Pick<CatalogueReport, 'unit' | 'sources' | 'id'>,
  { report }: Language,
): string {
  return unit.name === '' ? report.noUnit(sources[0]?.path ?? id) : unit.name
}
