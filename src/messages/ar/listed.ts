import { wordFor } from '../listed.ts'

/** `full-online, partial`, as facts carry lists, in words with the Arabic comma between them. */
export function listOf(values: string, table: Readonly<Record<string, string>>): string {
  return values
    .split(', ')
    .map((value) => wordFor(value, table))
    .join('، ')
}
