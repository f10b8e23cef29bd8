import { attributeOf, inXml, prefixOf, tagsOf } from './tags.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The list of relations of a part, with one more; its id is returned. */
export function withRelation(
  xml: string | undefined,
  { type, target }: { readonly type: string; readonly target: string },
): { readonly xml: string; readonly id: string } {
  const part =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
  const tags = [...tagsOf(part)]
  const ids = new Set(tags.map((tag) => attributeOf(tag, 'Id')))
  let number = 1
  while (ids.has(`rIdMark${number}`)) number += 1
  const id = `rIdMark${number}`
  const relation = `<${prefixOf(tags[0])}Relationship Id="${id}" Type="${type}" Target="${inXml(target)}"/>`
  return { xml: beforeEnd(part, relation), id }
}

/** What kinds of parts a package has, with these besides. */
export function withContentTypes(
  xml: string,
  overrides: ReadonlyMap<string, string>,
  extensions: ReadonlyMap<string, string>,
): string {
  const tags = [...tagsOf(xml)]
  const prefix = prefixOf(tags[0])
  const known = new Set(tags.map((tag) => attributeOf(tag, 'Extension')?.toLowerCase()))
  const added = [
    ...[...extensions]
      .filter(([extension]) => !known.has(extension))
      .map(([extension, type]) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`),
    ...[...overrides].map(
      ([part, type]) => `<${prefix}Override PartName="/${inXml(part)}" ContentType="${type}"/>`,
    ),
  ]
  return beforeEnd(xml, added.join(''))
}

/** An element without children is opened for it. */
function beforeEnd(xml: string, added: string): string {
  const root = [...tagsOf(xml)].at(-1)
  if (root === undefined) return xml
  if (root.kind === 'close') return xml.slice(0, root.start) + added + xml.slice(root.start)
  const [, name = ''] = /^<([^\s/>]+)/.exec(root.text) ?? []
  return `${xml.slice(0, root.start)}${root.text.replace(/\s*\/>$/, '>')}${added}</${name}>${xml.slice(root.end)}`
}
