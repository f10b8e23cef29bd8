import type { Trend } from '../../model/trend.ts'
import type { ReporterEntry } from '../reporter.ts'

/** Every format that a trend can be written in. To add one: a file beside this one, a line here. */
export const trendReporters: readonly ReporterEntry<Trend>[] = [
  { id: 'table', extensions: ['.txt'], load: async () => (await import('./table.ts')).table },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  { id: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  { id: 'html', extensions: ['.html'], load: async () => (await import('./html.ts')).html },
]
