import { neutral } from '../../../text/neutral.ts'

/** An element of an XML document; a text stands between tags. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

export function element(
  name: string,
  attributes: Element['attributes'],
  ...children: readonly (Element | string)[]
): Element {
  return { name, attributes, children: children.filter((child) => child !== '') }
}

/** The document in pieces, an element a line. Elements hold elements or one text, never both. */
export function* xml({ name, attributes, children }: Element, indent = ''): Iterable<string> {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const head = `${indent}<${name}${list.join('')}`
  if (children.length === 0) {
    yield `${head}/>\n`
    return
  }
  if (children.every((child) => typeof child === 'string')) {
    yield `${head}>${children.map(escaped).join('')}</${name}>\n`
    return
  }
  yield `${head}>\n`
  for (const child of children) if (typeof child !== 'string') yield* xml(child, `${indent}  `)
  yield `${indent}</${name}>\n`
}

// What XML 1.0 has no way to write (section 2.2), and what turns reading order round or cannot be seen.
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g
// What a terminal, or a runner of CI that prints the file (`::error::`, `##vso[`), would act on: a reader of XML sees it as it was.
const ACTIVE = /[\u0085\u00ad\u061c\u{e0000}-\u{e0fff}]|:(?=:)|#(?=#)/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** Safe in an attribute and between tags alike: one way of escaping, so nobody can choose the wrong one. */
function escaped(text: string): string {
  return neutral(text)
    .replace(ILLEGAL, '')
    .replace(/[&<>"\t\r]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(ACTIVE, (sign) => `&#${sign.codePointAt(0)};`)
}
