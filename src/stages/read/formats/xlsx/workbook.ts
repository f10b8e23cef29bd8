import { damagedFile } from '../../faults.ts'
import type { Archive } from '../zip/archive.ts'
import { attributeOfAnyPrefix, isTrue, readWholeXml } from '../zip/xml.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { decodeEscapes } from './rich-text.ts'

/** What the workbook says about its parts. Parts other than sheets may be missing. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Days are counted from 1904, as Excel for Macintosh once did. */
  readonly date1904: boolean
  readonly sharedStrings: string | undefined
  readonly styles: string | undefined
}

interface SheetEntry {
  readonly name: string
  /** Hidden, or hidden so that only a macro can show it. */
  readonly hidden: boolean
  readonly part: string
}

/** Charts, dialogs and old macros stand among the sheets, without rows of a list. */
const WITHOUT_ROWS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
])

interface NamedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly id: string | undefined
}

/** The sheets of an archive in the order of the workbook; undefined when the archive holds something else. */
export async function readWorkbook(archive: Archive): Promise<Workbook | undefined> {
  const roots = await readRelationships(archive, '')
  const part = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  // Another part may be anything: the binary workbook of an .xlsb, the text of a .docx.
  if (!part.toLowerCase().endsWith('.xml') || !archive.has(part)) return undefined

  let root: string | undefined
  let date1904 = false
  const named: NamedSheet[] = []
  await readWholeXml(archive, part, {
    open(name, attributes) {
      root ??= name
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904'])
      if (name === 'sheet') {
        const { name: sheetName = '', state } = attributes
        named.push({
          name: decodeEscapes(sheetName),
          hidden: state === 'hidden' || state === 'veryHidden',
          id: attributeOfAnyPrefix(attributes, 'id'),
        })
      }
    },
  })
  if (root !== 'workbook') return undefined
  // Every program writes one at least: what is in the other parts must not pass for an empty list.
  if (named.length === 0) throw damagedFile(archive.source, `${part} names no sheet`)

  const relationships = await readRelationships(archive, part)
  const partOf = (type: string) => relationships.find((each) => each.type === type)?.part
  return {
    sheets: locateSheets(named, relationships, archive),
    date1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
}

function locateSheets(
  named: readonly NamedSheet[],
  relationships: readonly Relationship[],
  archive: Archive,
): SheetEntry[] {
  const byId = new Map(relationships.map((each) => [each.id, each]))
  const sheets: SheetEntry[] = []
  const seen = new Set<string>()
  for (const { name, hidden, id } of named) {
    const found = id === undefined ? undefined : byId.get(id)
    if (!found || !archive.has(found.part)) throw damagedFile(archive.source, `sheet ${name} has no part`)
    if (WITHOUT_ROWS.has(found.type)) continue
    // Anything else would be passed over with all that is in it.
    if (found.type !== 'worksheet')
      throw damagedFile(archive.source, `sheet ${name} is of type ${found.type}`)
    // A thousand names for one large part would have it read a thousand times.
    if (seen.has(found.part)) throw damagedFile(archive.source, `two sheets share ${found.part}`)
    seen.add(found.part)
    sheets.push({ name, hidden, part: found.part })
  }
  return sheets
}
