/** A tag of XML as it stands in a part, or a stretch between tags in which nothing is one. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[A-Za-z_][^\s/>]*(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  /** Without its prefix. */
  readonly name: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The tags of a part in order; comments, CDATA and instructions are passed over. The part is well-formed: it has been read. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(TAG)) {
    const [text] = match
    if (text.startsWith('<!') || text.startsWith('<?')) continue
    const kind = text.startsWith('</') ? 'close' : text.endsWith('/>') ? 'empty' : 'open'
    const [, name = ''] = /^<\/?(?:[^\s/>:]*:)?([^\s/>]+)/.exec(text) ?? []
    yield { kind, name, text, start: match.index, end: match.index + text.length }
  }
}

/** The value of an attribute, as it stands between its quotes. */
export function attributeOf({ text }: Pick<Tag, 'text'>, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`\\s(?:[^\\s=/>:]*:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text) ?? []
  return double ?? single
}

/** The same tag with another value of an attribute, which it may not have yet. */
export function withAttribute(tag: string, name: string, value: string): string {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`)
  if (present.test(tag)) return tag.replace(present, (_, before: string) => `${before}"${value}"`)
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trimStart()}`)
}

/** `x:` where the tags of a part have a prefix. */
export function prefixOf(tag: Pick<Tag, 'text'> | undefined): string {
  return /^<\/?([^\s/>:]+:)/.exec(tag?.text ?? '')?.[1] ?? ''
}

/** A text as XML. */
export function inXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Pieces put into a text at places of it, in the order of the places. */
export function spliced(
  xml: string,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let at = 0
  let written = ''
  for (const { start, end, text } of changes) {
    written += xml.slice(at, start) + text
    at = end
  }
  return written + xml.slice(at)
}
