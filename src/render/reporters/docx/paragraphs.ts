import type { Language } from '../../../messages/language.ts'
import type { PolicyReport, Report } from '../../../model/report.ts'
import type { Block, Heading, Prose, Text } from '../../../office/document/document.ts'
import { languageFor } from '../../content/figures/by-names.ts'
import type { RenderOptions } from '../../reporter.ts'
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

/** More fields are one line, which counts them: a Chairman reads a page, and the workbook has them all. */
export const FIELDS_SHOWN = 40
