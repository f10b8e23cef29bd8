import type { Report } from '../../../model/report.ts'
import { type Wording, wordingOf } from '../../content/wording.ts'
import type { RenderOptions } from '../../reporter.ts'
import { brief } from '../../text/brief.ts'
import { forMarkdown } from '../../text/escape.ts'

/** What every part of the document knows. */
export interface Document extends Wording {
  readonly examples: number
}

/** Paragraphs, headings and tables: each is one text, and a blank line stands between them. */
export type Blocks = readonly string[]

export interface Column {
  readonly title: string
  readonly align?: 'right'
}

export function createDocument({ language, examples }: RenderOptions, report: Report): Document {
  return { ...wordingOf(report, language), examples }
}

/** Data, harmless on the page. */
export function safe(text: string): string {
  return forMarkdown(brief(text))
}

/** A table as GitHub writes them. Cells are Markdown already; a line break in one would end the table, so there is none. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Blocks {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    [
      line(columns.map(({ title }) => title)),
      line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
      ...rows.map(line),
    ].join('\n'),
  ]
}

export function list(items: readonly string[]): Blocks {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]
}
