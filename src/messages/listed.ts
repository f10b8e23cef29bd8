type Table = Readonly<Record<string, string>>

/** The word for a value; a value the table does not know is shown as it stands. */
export function wordFor(value: string, table: Table): string {
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value
}

/** `full-online, partial`, as facts carry lists, in words. @param between them, where it is no comma with a blank */
export function listOf(values: string, table: Table, between = ', '): string {
  return values
    .split(', ')
    .map((value) => wordFor(value, table))
    .join(between)
}

/** The same at the start of a sentence. */
export function startingWord(value: string, table: Table): string {
  if (!Object.hasOwn(table, value)) return value
  return capitalised(wordFor(value, table))
}

/** Scripts without capital letters stay as they are. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
