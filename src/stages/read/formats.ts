import type { Format } from './format.ts'

/** A format before it is needed: a nightly run over CSV never loads the workbook reader. */
export interface FormatEntry {
  readonly id: string
  readonly extensions: readonly string[]
  /** Holds sheets with names. Their endings are often exchanged, so it is the content that decides. */
  readonly isWorkbook?: true
  /** In a folder of lists such a file is more often a report or a setting: it is read where somebody names it. */
  readonly onlyWhenNamed?: true
  load(): Promise<Format>
}

/** Every format that can be read. One line here makes it known to paths, `--input-format` and the documentation. */
export const formats: readonly FormatEntry[] = [
  {
    id: 'csv',
    extensions: ['.csv', '.tsv', '.tab', '.txt'],
    load: async () => (await import('./formats/csv.ts')).csv,
  },
  {
    id: 'xlsx',
    extensions: ['.xlsx', '.xlsm'],
    isWorkbook: true,
    load: async () => (await import('./formats/xlsx.ts')).xlsx,
  },
  {
    id: 'xls',
    extensions: ['.xls'],
    isWorkbook: true,
    load: async () => (await import('./formats/xls.ts')).xls,
  },
  {
    id: 'ods',
    extensions: ['.ods', '.fods'],
    isWorkbook: true,
    load: async () => (await import('./formats/ods.ts')).ods,
  },
  {
    id: 'xml',
    extensions: ['.xml'],
    isWorkbook: true,
    onlyWhenNamed: true,
    load: async () => (await import('./formats/xml.ts')).xml,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.mht', '.mhtml'],
    isWorkbook: true,
    onlyWhenNamed: true,
    load: async () => (await import('./formats/html.ts')).html,
  },
  {
    id: 'docx',
    extensions: ['.docx', '.docm'],
    isWorkbook: true,
    onlyWhenNamed: true,
    load: async () => (await import('./formats/docx.ts')).docx,
  },
  {
    id: 'pdf',
    extensions: ['.pdf'],
    isWorkbook: true,
    onlyWhenNamed: true,
    load: async () => (await import('./formats/pdf.ts')).pdf,
  },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./formats/json.ts')).json },
  {
    id: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    load: async () => (await import('./formats/jsonl.ts')).jsonl,
  },
]
