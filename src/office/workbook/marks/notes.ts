import { columnName } from '../table-parts.ts'
import type { CellMark } from './cell-mark.ts'
import { attributeOf, inXml, prefixOf, spliced, type Tag, tagsOf } from './tags.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * The notes of a sheet (ECMA-376 part 1, 18.7) with one for each mark. A cell that has a note keeps it: ours stands below it.
 * @param xml of the part; undefined where the sheet has no notes
 * @param author who is said to have written them
 */
export function withNotes(
  xml: string | undefined,
  marks: readonly CellMark[],
  author: string,
): { readonly xml: string /** Cells that had none. */; readonly fresh: readonly CellMark[] } {
  const part =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`
  const tags = [...tagsOf(part)]
  const prefix = prefixOf(tags[0])
  const authors = tags.filter(({ name, kind }) => name === 'author' && kind !== 'close').length
  const ends = endsOfTexts(tags)
  const changes: Parameters<typeof spliced>[1][number][] = []
  const put = (at: number | undefined, text: string) => {
    if (at !== undefined) changes.push({ start: at, end: at, text })
  }
  put(closing(tags, 'authors'), `<${prefix}author>${inXml(author)}</${prefix}author>`)
  const fresh = marks.filter((mark) => !ends.has(referenceOf(mark)))
  for (const mark of marks) {
    put(ends.get(referenceOf(mark)), run(`\n${mark.note}`, prefix))
  }
  const added = fresh.map(
    (mark) =>
      `<${prefix}comment ref="${referenceOf(mark)}" authorId="${authors}"><${prefix}text>${run(mark.note, prefix)}</${prefix}text></${prefix}comment>`,
  )
  put(closing(tags, 'commentList'), added.join(''))
  changes.sort((a, b) => a.start - b.start)
  return { xml: spliced(part, changes), fresh }
}

function referenceOf({ row, column }: Pick<CellMark, 'row' | 'column'>): string {
  return `${columnName(column)}${row}`
}

function run(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${inXml(text)}</${prefix}t></${prefix}r>`
}

/** Where the text of the note of each cell ends. */
function endsOfTexts(tags: readonly Tag[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  let reference: string | undefined
  for (const tag of tags) {
    if (tag.name === 'comment' && tag.kind === 'open') reference = attributeOf(tag, 'ref')
    if (tag.name === 'text' && tag.kind === 'close' && reference !== undefined) ends.set(reference, tag.start)
  }
  return ends
}

function closing(tags: readonly Tag[], name: string): number | undefined {
  return tags.find((tag) => tag.name === name && tag.kind === 'close')?.start
}

/** Shapes have numbers of their own in the whole workbook, 1,024 to a block; blocks of programs begin with 1. */
const SHAPES_A_BLOCK = 1024
/** Declared at each shape: programs call these names as they like. */
const NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'
const FIRST_BLOCK = 1000

/** The drawing by which spreadsheet programs know where a note hangs (ECMA-376 part 4, 19.4.2.12). @param sheet its place among the sheets */
export function withShapes(xml: string | undefined, fresh: readonly CellMark[], sheet: number): string {
  const first = (FIRST_BLOCK + sheet * 100) * SHAPES_A_BLOCK + 1
  const shapes = fresh.map((mark, at) => shape(mark, first + at)).join('')
  const part = xml ?? `<xml ${NAMES}></xml>`
  const type =
    part.includes('"_x0000_t202"') || fresh.length === 0
      ? ''
      : `<v:shapetype ${NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
  // Old programs write drawings that are no well-formed XML: only their end is looked for.
  const end = part.lastIndexOf('</')
  return end < 0 ? part : `${part.slice(0, end)}${type}${shapes}${part.slice(end)}`
}

function shape({ row, column }: CellMark, id: number): string {
  const anchor = [column, 15, row - 1, 2, column + 4, 15, row + 5, 4].join(', ')
  return `<v:shape ${NAMES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
}
