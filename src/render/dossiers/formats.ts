import type { DossierReport } from '../../model/dossier.ts'
import type { ReporterEntry } from '../reporter.ts'

/** Every format that lists of dossiers can be reported in. To add one: a file beside this one, a line here. */
export const dossierReporters: readonly ReporterEntry<DossierReport>[] = [
  { id: 'table', extensions: ['.txt'], load: async () => (await import('./table.ts')).table },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  { id: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  {
    id: 'markdown',
    extensions: ['.md'],
    load: async () => (await import('./markdown.ts')).markdown,
  },
  { id: 'html', extensions: ['.html'], load: async () => (await import('./html.ts')).html },
  {
    id: 'xlsx',
    extensions: ['.xlsx'],
    isBinary: true,
    load: async () => (await import('./xlsx.ts')).xlsx,
  },
]
