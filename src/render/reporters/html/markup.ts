import { forHtml } from '../../text/escape.ts'

/** Markup that this program wrote. Everything else is text, and becomes harmless on its way into the page. */
export class Markup {
  readonly text: string

  /** Only for the texts of this program: `html` makes all others. */
  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | readonly Content[]

export const NOTHING: Content = []

/** A piece of the page. What is put into it is escaped, unless it is markup already; lists stand one after the other. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index] ?? NOTHING)).join(''))
}

export function written(content: Content): string {
  if (content instanceof Markup) return content.text
  if (typeof content === 'string') return forHtml(content)
  if (typeof content === 'number') return String(content)
  return content.map(written).join('')
}

/** Content with something between: an edge of white space would not outlive the escaping of a text. */
export function joined(contents: readonly Content[], between: Markup): Content {
  return contents.map((content, index) => (index === 0 ? content : [between, content]))
}
