import type { WorklistResult } from '../../../model/worklist.ts'
import type { ReporterEntry } from '../../reporter.ts'

/** Every format the check of work lists can be written in. To add one: a file beside this one, a line here. */
export const worklistReporters: readonly ReporterEntry<WorklistResult>[] = [
  { id: 'table', extensions: ['.txt'], load: async () => (await import('./table.ts')).table },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  { id: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  {
    id: 'markdown',
    extensions: ['.md'],
    load: async () => (await import('./markdown.ts')).markdown,
  },
]
