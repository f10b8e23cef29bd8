import writeXlsxFile from 'write-excel-file/node'
import { withoutClock } from '../../src/model/zip-dates.ts'
import type { Table } from './table.ts'

/** One sheet: a merged title, the headings, and every cell a text, as offices save it. The same bytes every time. */
export async function asWorkbook({ title, headings, rows }: Table): Promise<Buffer> {
  const merged = { value: title ?? '', columnSpan: headings.length, fontWeight: 'bold' as const }
  const workbook = writeXlsxFile(
    [
      ...(title === undefined ? [] : [[merged, ...headings.slice(1).map(() => null)]]),
      headings.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((cells) => cells.map((value) => ({ value }))),
    ],
    { sheet: 'Danh mục', columns: headings.map((heading) => ({ width: heading.length + 6 })) },
  )
  return withoutClock(await workbook.toBuffer())
}
