import { parse } from 'csv-parse/sync'
import { sectionsOf } from './docx-file.ts'
import { type Element, elementsOf, parsePage, textOf } from './html-page.ts'
import { sheetsIn } from './workbook-sheets.ts'

/**
 * What a reader of each format sees, a line for each row, heading or paragraph: the cells of a row beside each other.
 * Made from the bytes alone, by somebody who knows nothing of how they were written.
 */
export const LINES: Readonly<
  Record<string, (bytes: Buffer) => readonly string[] | Promise<readonly string[]>>
> = {
  table: (bytes) => bytes.toString().split('\n').map(plain),
  markdown: (bytes) =>
    bytes
      .toString()
      .split('\n')
      .map((line) => plain(line.replace(/[|*\\]/g, ' '))),
  html: (bytes) => linesOf(parsePage(bytes.toString())).map(plain),
  xlsx: async (bytes) => {
    const sheets = await sheetsIn(bytes)
    return [...sheets.values()].flat().map((cells) => plain(cells.join(' ')))
  },
  docx: async (bytes) => {
    const sections = await sectionsOf(bytes)
    return sections
      .flatMap(({ paragraphs, tables }) => [
        ...paragraphs.map(({ text }) => text),
        ...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' '))),
      ])
      .map(plain)
  },
}

/** Findings, one a record, by severity and by rule. */
export const RECORDS: Readonly<
  Record<string, (bytes: Buffer) => readonly { severity: string; rule: string }[]>
> = {
  jsonl: (bytes) =>
    bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  csv: (bytes) => parse(bytes, { columns: true, bom: true }),
}

const ROWS = new Set(['tr', 'p', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'figcaption'])

function linesOf(element: Element): readonly string[] {
  return [...elementsOf(element)]
    .filter(({ name }) => ROWS.has(name))
    .map(({ children }) =>
      children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' '),
    )
}

/** One space between words, digits of Europe, and none of the signs that only turn the direction of writing. */
function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('\u066a', '%')
    .replace(/[\u066b\u066c]/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
}

export interface SaidShare {
  /** Hundredths of a percent. */
  readonly percent: number
  readonly part: number
  readonly whole: number
  /** Absent where none is said, as of a figure of which nothing is unknown. */
  readonly unknown?: number
}

const NUMBER = String.raw`\d[\d.,]*`
/** `96.43% (2,268/2,352) 5`, in one cell or in four. */
const SHARE = new RegExp(
  String.raw`(${NUMBER}) ?% \(?(${NUMBER})(?: ?/ ?| )(${NUMBER})\)?(?: (${NUMBER})(?![\d.,]| ?%))?`,
  'g',
)

export function sharesIn(line: string): readonly SaidShare[] {
  return Array.from(line.matchAll(SHARE), ([, percent = '', part = '', whole = '', unknown]) => ({
    percent: digitsOf(percent),
    part: digitsOf(part),
    whole: digitsOf(whole),
    ...(unknown === undefined ? {} : { unknown: digitsOf(unknown) }),
  }))
}

/** The whole numbers of a line, in their order. */
export function countsIn(line: string): readonly number[] {
  return Array.from(line.matchAll(new RegExp(`${NUMBER}(?! ?%)`, 'g')), ([number]) => digitsOf(number))
}

/** A count has no decimals and a percentage has two, so the separators of any language can be left out. */
function digitsOf(number: string): number {
  return Number(number.replace(/[.,]/g, ''))
}
