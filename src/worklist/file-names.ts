import { digestOf } from './digest.ts'

/** Windows keeps these for devices, whatever ending follows (`CON.xlsx`). */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])$/i

/** What a name on a disk cannot hold (Windows, macOS, Linux), and what nobody would see in it. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\p{Co}]+/gu

/** Bytes of UTF-8 in a name; file systems take 255, and a folder of a synchronised drive comes before it. */
const LONGEST = 120

interface Named {
  readonly catalogue: string
  readonly unit: { readonly name: string }
}

/**
 * A file name for each work list: the name of its unit, made harmless. Where two would share one on any disk (capitals
 * and the composition of accents do not count there), each of them carries a mark made of the id of its catalogue, so
 * that a name stays the same from one run to the next.
 */
export function fileNamesOf(lists: readonly Named[]): readonly string[] {
  const stems = lists.map(({ unit, catalogue }) => stemOf(unit.name === '' ? catalogue : unit.name))
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(folded(stem), (counts.get(folded(stem)) ?? 0) + 1)
  return lists.map(({ catalogue }, at) => {
    const stem = stems[at] ?? ''
    return (counts.get(folded(stem)) ?? 0) > 1
      ? `${stem} (${digestOf([catalogue]).slice(0, 8)}).xlsx`
      : `${stem}.xlsx`
  })
}

function stemOf(name: string): string {
  const plain = cut(name.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' '))
    // Hidden files, locks of spreadsheets (`~$`), options of commands; Windows takes dots and spaces from the end.
    .replace(/^[\s.~$-]+|[\s.]+$/g, '')
  if (plain === '') return '_'
  return DEVICES.test(plain.split('.')[0]?.trim() ?? '') ? `_${plain}` : plain
}

function cut(text: string): string {
  let bytes = 0
  let kept = ''
  for (const { segment } of GRAPHEMES.segment(text)) {
    bytes += new TextEncoder().encode(segment).length
    if (bytes > LONGEST) break
    kept += segment
  }
  return kept
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** As the least particular disk compares names. */
function folded(stem: string): string {
  return stem.normalize('NFKD').toLowerCase()
}
