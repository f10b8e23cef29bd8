import { damagedFile } from '../../faults.ts'
import { createFormatOfStyle, type FormatOfStyle, MOST_FORMATS } from '../workbook/format-of-style.ts'
import { createFontOfStyle, type Font, type FontOfStyle } from '../workbook/styled-text.ts'
import type { Archive } from '../zip/archive.ts'
import { type Attributes, readWholeXml } from '../zip/xml.ts'
import { isOn } from './rich-text.ts'

/** What the styles of a workbook say of the cells that have them. */
export interface Styles {
  readonly formatOf: FormatOfStyle
  readonly fontOf: FontOfStyle
}

type Draft<Part> = { -readonly [Key in keyof Part]: Part[Key] }

/** The number formats and fonts of a workbook. Without a style part, or for a style it does not have, numbers are General. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Styles> {
  const codes = new Map<number, string>()
  const formatIds: number[] = []
  const fontIds: number[] = []
  const fonts: Draft<Font>[] = []
  let list = ''
  const reader = {
    open(name: string, attributes: Attributes) {
      // `xf` also stands in cellStyleXfs, `numFmt` also in dxfs: those are not what cells point to.
      if (name === 'cellXfs' || name === 'numFmts' || name === 'fonts') list = name
      const id = Number(attributes['numFmtId'] ?? 0)
      if (list === 'cellXfs' && name === 'xf') {
        formatIds.push(id)
        fontIds.push(Number(attributes['fontId'] ?? 0))
      }
      if (list === 'fonts') readFont(name, attributes)
      if (list === 'numFmts' && name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
      if (codes.size > MOST_FORMATS) throw damagedFile(archive.source, `${part}: too many number formats`)
    },
    close(name: string) {
      if (name === list) list = ''
    },
  }
  function readFont(name: string, attributes: Attributes): void {
    if (name === 'font') fonts.push({ name: '', isStruck: false })
    const font = fonts.at(-1)
    if (font === undefined) return
    if (name === 'name') font.name = attributes['val'] ?? ''
    else if (name === 'strike') font.isStruck = isOn(attributes)
  }
  if (part !== undefined) await readWholeXml(archive, part, reader)
  return { formatOf: createFormatOfStyle(formatIds, codes), fontOf: createFontOfStyle(fonts, fontIds) }
}
