import type { Report } from '../../../model/report.ts'
import type { Block, Heading, Prose, Text } from '../../../office/document/document.ts'
import { type Wording, wordingOf } from '../../content/wording.ts'
import type { RenderOptions } from '../../reporter.ts'

/** What every part of the document knows. */
export interface Page extends Wording {
  readonly report: Report
  readonly examples: number
}

export type Blocks = readonly Block[]

export function createPage(report: Report, { language, examples }: RenderOptions): Page {
  return { ...wordingOf(report, language), report, examples }
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

/** More fields are one line, which counts them: a Chairman reads a page, and the workbook has them all. */
export const FIELDS_SHOWN = 40
