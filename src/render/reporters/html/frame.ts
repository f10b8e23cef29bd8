import type { CatalogueReport, Report } from '../../../model/report.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { type Wording, wordingOf } from '../../content/wording.ts'
import type { RenderOptions } from '../../reporter.ts'
import { brief } from '../../text/brief.ts'
import { type Content, html, type Markup } from './markup.ts'

/** What the frame of a page and its tables know, whatever result the page tells. */
export type Frame = Pick<Wording, 'language' | 'numbers'>

/** What every part of the page knows. */
export interface Page extends Wording {
  readonly examples: number
  /** Single procedures and findings stand on the page, too. */
  readonly hasAppendix: boolean
}

/** A piece of the report with a title; the contents lead to it. */
export interface Part {
  readonly id: string
  readonly title: Content
  readonly body: Content
  /** Closed until somebody wants it, and not printed while it is. */
  readonly isFolded?: true
}

/** Where parts stand: alone, or inside the section of a unit. Ids of several units must not meet. */
export interface SectionPlace {
  readonly level: 2 | 3
  readonly prefix: string
}

export function createPage({ language, examples, appendix }: RenderOptions, report: Report): Page {
  return { ...wordingOf(report, language), examples, hasAppendix: appendix === true }
}

export function heading(level: number, title: Content): Markup {
  if (level === 2) return html`<h2>${title}</h2>`
  return level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`
}

export function section({ id, title, body, isFolded }: Part, level: number): Markup {
  // What a link leads to stands inside: then a browser opens what is closed around it.
  if (isFolded === true)
    return html`<details class="fold">\n<summary>${heading(level, title)}</summary>\n<section id="${id}">\n${body}</section>\n</details>\n`
  return html`<section id="${id}">\n${heading(level, title)}\n${body}</section>\n`
}

export function unitName({ language }: Page, one: CatalogueReport): string {
  return brief(unitLabel(one, language))
}
