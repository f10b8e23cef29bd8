import { damagedFile } from '../../faults.ts'
import { createFormatOfStyle, type FormatOfStyle, MOST_FORMATS } from '../workbook/format-of-style.ts'
import type { Archive } from '../zip/archive.ts'
import { readWholeXml } from '../zip/xml.ts'

/** The number formats of a workbook. Without a style part, or for a style it does not have, numbers are General. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<FormatOfStyle> {
  const codes = new Map<number, string>()
  const formatIds: number[] = []
  let list = ''
  const reader = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      // `xf` also stands in cellStyleXfs, `numFmt` also in dxfs: those are not what cells point to.
      if (name === 'cellXfs' || name === 'numFmts') list = name
      const id = Number(attributes['numFmtId'] ?? 0)
      if (list === 'cellXfs' && name === 'xf') formatIds.push(id)
      if (list === 'numFmts' && name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
      if (codes.size > MOST_FORMATS) throw damagedFile(archive.source, `${part}: too many number formats`)
    },
    close(name: string) {
      if (name === list) list = ''
    },
  }
  if (part !== undefined) await readWholeXml(archive, part, reader)
  return createFormatOfStyle(formatIds, codes)
}
