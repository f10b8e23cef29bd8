import type { Archive } from './archive.ts'
import { damagedFile } from './faults.ts'
import { GENERAL, type NumberFormat, numberFormat } from './number-format.ts'
import { readWholeXml } from './xml.ts'

/** How a cell of this style (its `s` attribute) shows a number. */
export type FormatOfStyle = (style: number) => NumberFormat

/** Excel's own limit is 250. Within this one, numfmt takes each code apart once; beyond, it forgets and starts over for every cell. */
const MOST_FORMATS = 900

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

  const formats = new Map<number, NumberFormat>()
  for (const id of formatIds) if (!formats.has(id)) formats.set(id, numberFormat(id, codes.get(id)))
  const byStyle = formatIds.map((id) => formats.get(id) ?? GENERAL)
  return (style) => byStyle[style] ?? GENERAL
}
