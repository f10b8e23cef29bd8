import { SaxesParser } from 'saxes'

/** An element of a page, as a program reads it that knows nothing of how it was written. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** @throws where the page is not well-formed XML */
export function parsePage(text: string): Element {
  const root: Element = { name: '#page', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  const here = () => open[open.length - 1] ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] }
    here().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (said) => void here().children.push(said))
  parser.write(text).close()
  return root
}

export function* elementsOf(element: Element): Iterable<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsOf(child)
  }
}

export function all(element: Element, name: string): readonly Element[] {
  return [...elementsOf(element)].filter((one) => one.name === name)
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

export function withId(page: Element, id: string): Element {
  const found = [...elementsOf(page)].filter(({ attributes }) => attributes['id'] === id)
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`${found.length} elements with the id ${id}`)
  return only
}

/** The cells of a table by row, head and foot included. */
export function rowsOf(page: Element, id: string): readonly (readonly string[])[] {
  return all(withId(page, id), 'tr').map((row) =>
    row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell)])),
  )
}
