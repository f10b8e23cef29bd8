import { TextDecoder } from 'node:util'
import { UserError } from '../../../../model/user-error.ts'
import type { OldEncoding } from '../../../../text/old-encoding.ts'
import { oldEncodingOf } from '../../../../text/old-encodings.ts'
import { asWestern } from '../../../../text/windows-1252.ts'
import { asBuffer } from '../../text.ts'

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

/** Makes text of the bytes of a text, which may come in pieces. */
export interface Decoder {
  readonly encoding: string
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string
}

/** What a workbook without a word on it, or with one nobody knows, was written in. */
const WESTERN = 'windows-1252'

/**
 * How the letters of a workbook before Excel 97 are to be read.
 * @param wanted the user's word, which wins
 * @throws UserError `unknown-encoding`
 */
export function decoderFor(codePage: number | undefined, wanted: string | undefined): Decoder {
  if (wanted !== undefined) {
    const old = oldEncodingOf(wanted)
    if (old !== undefined) return oldDecoder(old)
    try {
      return new TextDecoder(wanted)
    } catch (cause) {
      throw new UserError('unknown-encoding', { encoding: wanted, suggestion: '' }, { cause })
    }
  }
  try {
    return new TextDecoder(LABELS.get(codePage ?? 0) ?? `windows-${codePage}`)
  } catch {
    return new TextDecoder(WESTERN)
  }
}

/** A letter and its mark may stand in two pieces: they are read together at the end. */
function oldDecoder({ id, decode }: OldEncoding): Decoder {
  let held = ''
  return {
    encoding: id,
    decode(bytes, { stream } = { stream: false }) {
      held += asBuffer(bytes).toString('latin1')
      if (stream) return ''
      const text = decode(asWestern(held))
      held = ''
      return text
    },
  }
}
