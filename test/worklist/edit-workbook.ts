import { fromBufferPromise } from 'yauzl'
import { zip } from '../read/xlsx-file.ts'

type Parts = Map<string, Buffer>

async function partsOf(workbook: Uint8Array): Promise<Parts> {
  const archive = await fromBufferPromise(Buffer.from(workbook))
  const parts: Parts = new Map()
  for await (const entry of archive.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece)
    parts.set(entry.fileName, Buffer.concat(pieces))
  }
  return parts
}

async function withSheet(
  workbook: Uint8Array,
  sheet: number,
  change: (xml: string) => string,
): Promise<Buffer> {
  const parts = await partsOf(workbook)
  const name = `xl/worksheets/sheet${sheet}.xml`
  parts.set(name, Buffer.from(change(parts.get(name)?.toString() ?? '')))
  return zip([...parts].map(([part, content]) => ({ name: part, content })))
}

/** What somebody types into cells of the first sheet: `{ M4: 'Có' }`. A cell that is not there yet is made. */
export function typed(workbook: Uint8Array, cells: Readonly<Record<string, string>>): Promise<Buffer> {
  return withSheet(workbook, 1, (xml) => {
    let changed = xml
    for (const [cell, text] of Object.entries(cells)) {
      const made = `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${inXml(text)}</t></is></c>`
      const found = new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`)
      const row = new RegExp(`(<row r="${cell.slice(1)}".*?)</row>`)
      if (found.test(changed)) changed = changed.replace(found, () => made)
      else if (row.test(changed))
        changed = changed.replace(row, (_, start: string) => `${start}${made}</row>`)
      else changed = changed.replace('</sheetData>', `<row r="${cell.slice(1)}">${made}</row></sheetData>`)
    }
    return changed
  })
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The rows below the heading in another order; places in it are from 0. A row that is not named is deleted. */
export function ordered(workbook: Uint8Array, order: readonly number[], headingRow = 3): Promise<Buffer> {
  return withSheet(workbook, 1, (xml) => {
    const rows = xml.match(/<row .*?<\/row>/g) ?? []
    const below = rows.slice(headingRow)
    const moved = order.map((at, place) => {
      const row = headingRow + 1 + place
      return (below[at] ?? '').replace(/\br="([A-Z]*)\d+"/g, (_, column: string) => `r="${column}${row}"`)
    })
    const kept = [...rows.slice(0, headingRow), ...moved].join('')
    return xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${kept}</sheetData>`)
  })
}

/** Without the hidden sheet's rows. */
export function withoutIdentity(workbook: Uint8Array): Promise<Buffer> {
  return withSheet(workbook, 3, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData></sheetData>'),
  )
}
