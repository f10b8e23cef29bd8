import type { Language } from '../../../messages/language.ts'
import type { PolicyReport, Report } from '../../../model/report.ts'
import type { Block, Column, Heading, Prose, Table, Text } from '../../../office/document/document.ts'
import { languageFor } from '../../content/figures/by-names.ts'
import type { RenderOptions } from '../../reporter.ts'
import { brief } from '../../text/brief.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'

/** What every part of the document knows. */
export interface Page {
  readonly report: Report
  readonly language: Language
  readonly numbers: Numbers
  readonly examples: number
  /** Without a baseline nothing in the document speaks of comparing. */
  readonly hasBaseline: boolean
  /** Names of profiles and plans. */
  readonly policy: PolicyReport | undefined
}

export type Blocks = readonly Block[]

export function createPage(report: Report, { language, examples }: RenderOptions): Page {
  return {
    report,
    language: languageFor(report, language),
    numbers: numbersOf(language.tag),
    examples,
    hasBaseline: report.baseline !== undefined,
    policy: report.policy,
  }
}

/** Its number is given when the whole document is known. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text }
}

export function prose(text: Text): Prose {
  return { kind: 'prose', text }
}

export function items(texts: readonly Text[]): Blocks {
  return texts.length === 0 ? [] : [{ kind: 'items', items: texts }]
}

/** A part with its heading; none where there is nothing to say. */
export function part(level: Heading['level'], title: string, blocks: Blocks): Blocks {
  return blocks.length === 0 ? [] : [heading(level, title), ...blocks]
}

export const textColumn = (title: string): Column => ({ title, kind: 'text' })
export const numberColumn = (title: string): Column => ({ title, kind: 'number' })
export const codeColumn = (title: string): Column => ({ title, kind: 'code' })

interface Lines {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly foot?: readonly string[]
}

/** A table whose rows are counted in their first column. @param title none for a table that is alone in its appendix */
export function countedTable(
  { language, numbers }: Page,
  title: string | undefined,
  { columns, rows, foot }: Lines,
): readonly Table[] {
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      ...(title === undefined ? {} : { caption: title }),
      columns: [codeColumn(language.document.labels.no), ...columns],
      rows: rows.map((cells, index) => [numbers.count(index + 1), ...cells]),
      ...(foot === undefined ? {} : { foot: ['', ...foot] }),
    },
  ]
}

/** More fields are one line, which counts them: a Chairman reads a page, and the workbook has them all. */
export const FIELDS_SHOWN = 40

/** Procedures that do not say their field stand together under a word. */
export function fieldName({ language }: Page, field: string): string {
  return field === '' ? language.report.labels.unknown : brief(field)
}
