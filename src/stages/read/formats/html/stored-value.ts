import { dayOf, numberFormat } from '../workbook/number-format.ts'
import type { Attributes } from './markup.ts'

/**
 * The day (ISO) that a cell stores beside what it shows: programs that write their sheets as pages keep the number and
 * its format in attributes. LibreOffice: `sdval`, and `sdnum` = language;language;format. SheetJS: `data-v` and `data-z`.
 * Excel: `x:num`, and the format in the style of the cell (`mso-number-format`). Read off pages of these programs.
 */
export function storedDay(attributes: Attributes): string | undefined {
  const { sdval, sdnum = '', style = '', 'data-t': type, 'data-v': value, 'data-z': code } = attributes
  if (sdval !== undefined) return day(sdval, sdnum.split(';').slice(2).join(';'))
  if (type === 'n' && value !== undefined) return day(value, code ?? '')
  if (attributes['x:num'] !== undefined) return day(attributes['x:num'], formatInStyle(style))
  return undefined
}

const OWN_FORMAT = 164

function day(text: string, code: string): string | undefined {
  if (code === '' || !/^\d{1,7}(?:\.\d{1,17})?$/.test(text)) return undefined
  return numberFormat(OWN_FORMAT, code).isDate ? dayOf(Number(text)) : undefined
}

/** `mso-number-format:"dd\/mm\/yyyy"` or `mso-number-format:"Short Date"`. */
function formatInStyle(style: string): string {
  const [, quoted = '', bare = ''] =
    /mso-number-format:\s*(?:"([^"]{1,255})"|'?([^;'"]{1,255}))/.exec(style) ?? []
  const code = (quoted || bare).replace(/\\(.)/g, '$1').trim()
  return /^(?:short|medium|long) date$/i.test(code) ? 'd/m/yyyy' : code
}
