import type { Language } from '../../../messages/language.ts'
import type { PolicyReport, Report } from '../../../model/report.ts'
import { languageFor } from '../../content/figures/by-names.ts'
import type { RenderOptions } from '../../reporter.ts'
import { brief } from '../../text/brief.ts'
import { forMarkdown } from '../../text/escape.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'

/** What every part of the document knows. */
export interface Document {
  readonly language: Language
  readonly numbers: Numbers
  readonly examples: number
  /** Without a baseline nothing in the document speaks of comparing. */
  readonly hasBaseline: boolean
  /** Names of profiles and plans. */
  readonly policy: PolicyReport | undefined
}

/** Paragraphs, headings and tables: each is one text, and a blank line stands between them. */
export type Blocks = readonly string[]

export interface Column {
  readonly title: string
  readonly align?: 'right'
}

export function createDocument({ language, examples }: RenderOptions, report: Report): Document {
  return {
    language: languageFor(report, language),
    numbers: numbersOf(language.tag),
    examples,
    hasBaseline: report.baseline !== undefined,
    policy: report.policy,
  }
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
