import type { Difference } from '../../model/difference.ts'
import type { ReporterEntry } from '../reporter.ts'

/** Every format the changes between two versions can be written in. To add one: a file beside this one, a line here. */
export const differenceReporters: readonly ReporterEntry<Difference>[] = [
  { id: 'table', extensions: ['.txt'], load: async () => (await import('./table.ts')).table },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  { id: 'jsonl', extensions: ['.jsonl'], load: async () => (await import('./jsonl.ts')).jsonl },
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
  { id: 'sarif', extensions: ['.sarif'], load: async () => (await import('./sarif.ts')).sarif },
  { id: 'junit', extensions: ['.xml'], load: async () => (await import('./junit.ts')).junit },
  { id: 'github', extensions: [], load: async () => (await import('./github.ts')).github },
  { id: 'gitlab', extensions: [], load: async () => (await import('./gitlab.ts')).gitlab },
]
