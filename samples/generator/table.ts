/** A list as an office keeps it. */
export interface Table {
  /** Stands in a merged row above the headings. */
  readonly title?: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Delimited {
  readonly delimiter: ',' | ';' | '\t'
  /** As Excel saves it: byte order mark and CRLF. */
  readonly excel?: true
}

export function asDelimited({ title, headings, rows }: Table, { delimiter, excel }: Delimited): string {
  const above = title === undefined ? [] : [[title, ...headings.slice(1).map(() => '')]]
  const lines = [...above, headings, ...rows].map((cells) =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter),
  )
  return `${excel ? '\uFEFF' : ''}${lines.join(excel ? '\r\n' : '\n')}${excel ? '\r\n' : '\n'}`
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** One object a row and one row a line, so that a person can read the file and `git diff` too. */
export function asJson({ headings, rows }: Table, around: Readonly<Record<string, string>>): string {
  const objects = rows.map((cells) =>
    JSON.stringify(
      Object.fromEntries(headings.map((heading, index) => [heading, asValue(cells[index] ?? '')])),
    ),
  )
  const head = Object.entries(around).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  return `{\n${head.join('')}  "danh_sach": [\n    ${objects.join(',\n    ')}\n  ]\n}\n`
}

function asValue(cell: string): string | boolean {
  return cell === 'true' || cell === 'false' ? cell === 'true' : cell
}
