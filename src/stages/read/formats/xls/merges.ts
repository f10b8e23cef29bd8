import type { Merge } from '../workbook/merged-cells.ts'
import type { BiffRecord } from './records.ts'
import { createTextReader } from './texts.ts'

/**
 * The merged cells of one record (MS-XLS 2.4.168): how many, then first and last row, first and last column of each.
 * Excel writes 1,026 into a record and begins another; libraries write one, and let it go on in others. How many there are is
 * not believed: they end where their records do. Excel 5 and 95 could not merge cells, but other programs wrote it into
 * files of that kind, and LibreOffice reads it there, too.
 */
export function* readMerges(record: BiffRecord, stream: Buffer, source: string): Generator<Merge> {
  const reader = createTextReader(record, stream, source)
  const count = reader.number(2)
  for (let at = 0; at < count && !reader.isAtEnd(); at++) {
    const [first, last] = [reader.number(2), reader.number(2)]
    yield { top: first + 1, bottom: last + 1, left: reader.number(2), right: reader.number(2) }
  }
}
