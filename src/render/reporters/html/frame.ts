import type { Language } from '../../../messages/language.ts'
import type { CatalogueReport, PolicyReport, Report } from '../../../model/report.ts'
import { languageFor } from '../../content/figures/by-names.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import type { RenderOptions } from '../../reporter.ts'
import { brief } from '../../text/brief.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'
import { type Content, html, type Markup } from './markup.ts'

/** What the frame of a page and its tables know, whatever result the page tells. */
export interface Frame {
  readonly language: Language
  readonly numbers: Numbers
}

/** What every part of the page knows. */
export interface Page extends Frame {
  readonly examples: number
  /** Without a baseline nothing on the page speaks of comparing. */
  readonly hasBaseline: boolean
  /** What the policy says besides targets; its words are needed where targets and plans are told. */
  readonly policy: PolicyReport | undefined
}

/** A piece of the report with a title; the contents lead to it. */
export interface Part {
  readonly id: string
  readonly title: Content
  readonly body: Content
}

/** Where parts stand: alone, or inside the section of a unit. Ids of several units must not meet. */
export interface Standing {
  readonly level: 2 | 3
  readonly prefix: string
}

export function createPage({ language, examples }: RenderOptions, report: Report): Page {
  return {
    language: languageFor(report, language),
    numbers: numbersOf(language.tag),
    examples,
    hasBaseline: report.baseline !== undefined,
    policy: report.policy,
  }
}

export function heading(level: number, title: Content): Markup {
  if (level === 2) return html`<h2>${title}</h2>`
  return level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`
}

export function section({ id, title, body }: Part, level: number): Markup {
  return html`<section id="${id}">\n${heading(level, title)}\n${body}</section>\n`
}

export function unitName({ language }: Page, one: CatalogueReport): string {
  return brief(unitLabel(one, language))
}
