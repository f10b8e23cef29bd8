import { deflateRawSync } from 'node:zlib'
import type { Limits } from '../../src/model/limits.ts'
import type { Row } from '../../src/model/row.ts'
import type { Opened, Sheet } from '../../src/stages/read/format.ts'
import { xlsx } from '../../src/stages/read/formats/xlsx.ts'
import { crc32OfTable } from '../../src/stages/read/formats/zip/crc32.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'

/** One entry of a ZIP archive. Everything after `content` exists to tell lies. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  readonly declaredBytes?: number
  readonly declaredCrc32?: number
  readonly flags?: number
  readonly method?: number
  /** Directory points to the local header of this entry instead of its own. */
  readonly offsetOf?: number
}

/** Writes a ZIP archive with as few words as the format allows. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = entry.stored ? content : deflateRawSync(content)
    const name = Buffer.from(entry.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (entry.flags ?? 0), 2)
    common.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4)
    common.writeUInt32LE(entry.declaredCrc32 ?? crc32OfTable(content, 0), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(entry.declaredBytes ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    offsets.push(offset)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offsets[entry.offsetOf ?? offsets.length - 1] ?? 0, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, name]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}

/** One sheet named `Sheet1` with these XML rows, and the parts around it. A part given here replaces the one by default. */
export function workbook(rows: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zip(Object.entries(workbookParts(rows, parts)).map(([name, content]) => ({ name, content })))
}

export function workbookParts(
  rows: string,
  parts: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...parts,
  }
}

export function workbookXml(sheets: string, properties = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">${properties}<sheets>${sheets}</sheets></workbook>`
}

export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
}

export function sharedStringsXml(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`
}

/** Style 0 is General; style 1 has the first of these formats, and so on. A number is the id of a built-in format. */
export function stylesXml(...formats: readonly (string | number)[]): string {
  const own = formats.map((code, at) => {
    const formatCode = String(code).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    return typeof code === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${formatCode}"/>` : ''
  })
  const styles = formats.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + at}"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

export function relationships(targets: Readonly<Record<string, readonly [string, string]>>): string {
  const each = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

export function openXlsx(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Opened> {
  return xlsx.open(
    {
      path: 'list.xlsx',
      bytes: async () => bytes,
      async *chunks() {
        yield bytes
      },
    },
    { limits: { ...DEFAULT_LIMITS, ...limits } },
  )
}

export async function rowsOf(sheet: Sheet | undefined): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of sheet?.rows() ?? []) rows.push(...batch)
  return rows
}

/** Rows of the first sheet. */
export async function readRows(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Row[]> {
  const { sheets } = await openXlsx(bytes, limits)
  return rowsOf(sheets[0])
}
