import { TextDecoder } from 'node:util'
import { UserError } from '../../../model/user-error.ts'

/** Numbers of Windows and Macintosh code pages, as labels of the WHATWG Encoding Standard. Others begin with `windows-`. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [367, 'us-ascii'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [32_768, 'macintosh'],
  // What Excel for Windows wrote into files of version 5.
  [32_769, 'windows-1252'],
  [65_001, 'utf-8'],
])

/** What a workbook without a word on it, or with one nobody knows, was written in. */
const WESTERN = 'windows-1252'

/**
 * How the letters of a workbook before Excel 97 are to be read.
 * @param wanted the user's word, which wins
 * @throws UserError `unknown-encoding`
 */
export function decoderFor(codePage: number | undefined, wanted: string | undefined): TextDecoder {
  if (wanted !== undefined) {
    try {
      return new TextDecoder(wanted)
    } catch (cause) {
      throw new UserError('unknown-encoding', { encoding: wanted }, { cause })
    }
  }
  try {
    return new TextDecoder(LABELS.get(codePage ?? 0) ?? `windows-${codePage}`)
  } catch {
    return new TextDecoder(WESTERN)
  }
}
