import { withoutClock } from '../../../model/zip-dates.ts'
import { createArchive } from '../archive.ts'
import type { CellMark } from './cell-mark.ts'
import { markedSheet } from './marked-sheet.ts'
import { createMarkedStyles, NO_STYLES } from './marked-styles.ts'
import { withNotes, withShapes } from './notes.ts'
import { withContentTypes, withRelation } from './package-parts.ts'

/** A workbook as it lies in its archive. */
export interface MarkedPackage {
  readonly names: readonly string[]
  /** A part by its name, upper and lower case alike; undefined where there is none. */
  read(name: string): Promise<Uint8Array | undefined>
  /** The part that names the sheets. */
  readonly workbook: string
  readonly styles: string | undefined
  readonly sheets: readonly MarkedSheetPart[]
}

interface MarkedSheetPart {
  readonly part: string
  readonly marks: readonly CellMark[]
  /** The notes it has, and their drawing. */
  readonly notes: string | undefined
  readonly drawing: string | undefined
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_RELATION = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/**
 * The same workbook with its marked cells coloured and a note at each: every part but those that have to say so is what it
 * was, byte for byte. Memory: the largest part, and the packed bytes.
 */
export async function markWorkbook(
  from: MarkedPackage,
  { author }: { readonly author: string },
): Promise<Buffer> {
  const changed = new Map<string, string>()
  const overrides = new Map<string, string>()
  const extensions = new Map<string, string>()
  const textOf = async (name: string) => {
    const own = changed.get(name.toLowerCase())
    if (own !== undefined) return own
    const bytes = await from.read(name)
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }
  const set = (name: string, text: string) => changed.set(name.toLowerCase(), text)
  const added: string[] = []
  const add = (name: string, text: string) => {
    added.push(name)
    set(name, text)
  }
  const relate = async (part: string, type: string, target: string, isStrict: boolean) => {
    const name = relationsOf(part)
    const xml = await textOf(name)
    const related = withRelation(xml, {
      type: `${isStrict ? STRICT_RELATION : RELATION}/${type}`,
      target: `/${target}`,
    })
    if (xml === undefined) add(name, related.xml)
    else set(name, related.xml)
    return related.id
  }
  const isStrict = ((await textOf(from.workbook)) ?? '').includes(STRICT_RELATION)
  const ownStyles = from.styles === undefined ? undefined : await textOf(from.styles)
  const styles = createMarkedStyles(ownStyles ?? NO_STYLES)
  for (const [at, sheet] of from.sheets.entries()) {
    if (sheet.marks.length === 0) continue
    const { xml, fresh } = withNotes(
      sheet.notes === undefined ? undefined : await textOf(sheet.notes),
      sheet.marks,
      author,
    )
    if (sheet.notes === undefined) {
      const name = freeName(from.names, added, 'xl/rasoat-notes', at + 1, 'xml')
      add(name, xml)
      overrides.set(name, `${SPREADSHEET}.comments+xml`)
      await relate(sheet.part, 'comments', name, isStrict)
    } else set(sheet.notes, xml)
    let drawing: string | undefined
    if (sheet.drawing === undefined) {
      const name = freeName(from.names, added, 'xl/drawings/rasoat-notes', at + 1, 'vml')
      add(name, withShapes(undefined, fresh, at))
      extensions.set('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing')
      drawing = await relate(sheet.part, 'vmlDrawing', name, isStrict)
    } else set(sheet.drawing, withShapes(await textOf(sheet.drawing), fresh, at))
    set(
      sheet.part,
      markedSheet((await textOf(sheet.part)) ?? '', sheet.marks, {
        styleOf: (style, { severity }) => styles.styleOf(style, severity),
        notes:
          drawing === undefined
            ? undefined
            : { id: drawing, namespace: isStrict ? STRICT_RELATION : RELATION },
      }),
    )
  }
  if (from.sheets.some(({ marks }) => marks.length > 0)) {
    if (from.styles !== undefined && ownStyles !== undefined) set(from.styles, styles.xml())
    else {
      // Some programs name a part of styles and write none.
      const name = from.styles ?? freeName(from.names, added, 'xl/rasoat-styles', 1, 'xml')
      add(name, styles.xml())
      overrides.set(name, `${SPREADSHEET}.styles+xml`)
      if (from.styles === undefined) await relate(from.workbook, 'styles', name, isStrict)
    }
    set(TYPES, withContentTypes((await textOf(TYPES)) ?? '', overrides, extensions))
  }
  const archive = createArchive()
  for (const name of [...from.names, ...added]) {
    const text = changed.get(name.toLowerCase())
    const bytes = text === undefined ? await from.read(name) : Buffer.from(text)
    archive.add(name, bytes === undefined ? [] : [bytes])
  }
  return withoutClock(archive.end())
}

const TYPES = '[Content_Types].xml'

function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

function freeName(
  names: readonly string[],
  added: readonly string[],
  stem: string,
  from: number,
  ending: string,
): string {
  const taken = new Set([...names, ...added].map((name) => name.toLowerCase()))
  let number = from
  while (taken.has(`${stem}${number}.${ending}`)) number += 1
  return `${stem}${number}.${ending}`
}
