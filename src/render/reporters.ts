import type { ReporterEntry } from './reporter.ts'

/** Every format a result can be written in. One line here makes it known to `--format`, `-o` and the documentation. */
export const reporters: readonly ReporterEntry[] = [
  { id: 'table', extensions: ['.txt'], load: async () => (await import('./reporters/table.ts')).table },
  { id: 'lines', extensions: [], load: async () => (await import('./reporters/lines.ts')).lines },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./reporters/json.ts')).json },
  { id: 'jsonl', extensions: ['.jsonl'], load: async () => (await import('./reporters/jsonl.ts')).jsonl },
  { id: 'csv', extensions: ['.csv'], load: async () => (await import('./reporters/csv.ts')).csv },
  {
    id: 'markdown',
    extensions: ['.md'],
    load: async () => (await import('./reporters/markdown.ts')).markdown,
  },
  { id: 'html', extensions: ['.html'], load: async () => (await import('./reporters/html.ts')).html },
  {
    id: 'xlsx',
    extensions: ['.xlsx'],
    isBinary: true,
    load: async () => (await import('./reporters/xlsx.ts')).xlsx,
  },
  {
    id: 'docx',
    extensions: ['.docx'],
    isBinary: true,
    load: async () => (await import('./reporters/docx.ts')).docx,
  },
  { id: 'sarif', extensions: ['.sarif'], load: async () => (await import('./reporters/sarif.ts')).sarif },
  { id: 'junit', extensions: ['.xml'], load: async () => (await import('./reporters/junit.ts')).junit },
  { id: 'github', extensions: [], load: async () => (await import('./reporters/github.ts')).github },
  { id: 'brief', extensions: [], load: async () => (await import('./reporters/brief.ts')).brief },
  {
    id: 'prometheus',
    extensions: ['.prom'],
    load: async () => (await import('./reporters/prometheus.ts')).prometheus,
  },
  { id: 'gitlab', extensions: [], load: async () => (await import('./reporters/gitlab.ts')).gitlab },
]
