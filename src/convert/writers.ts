import type { Writer } from './writer.ts'

export interface WriterEntry {
  readonly id: string
  readonly extensions: readonly string[]
  /** It makes bytes, which belong in a file. */
  readonly isBinary?: true
  load(): Promise<Writer>
}

/** Every format a canonical list can be written in. What is written is read back the same. */
export const writers: readonly WriterEntry[] = [
  { id: 'csv', extensions: ['.csv'], load: async () => (await import('./writers/csv.ts')).csv },
  { id: 'json', extensions: ['.json'], load: async () => (await import('./writers/json.ts')).json },
  {
    id: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    load: async () => (await import('./writers/jsonl.ts')).jsonl,
  },
  {
    id: 'xlsx',
    extensions: ['.xlsx'],
    isBinary: true,
    load: async () => (await import('./writers/xlsx.ts')).xlsx,
  },
]
