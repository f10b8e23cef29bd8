import type { CatalogueReport } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'

/**
 * The file that a catalogue is named after, where nobody said whose list it is and the name is none of a unit:
 * "thanh-hoa.xlsx", "Danh mục TTHC 2025.xlsx". Undefined for "Xã Mê Linh.csv", and for what has another name than its file.
 * A document has a blank in its place: a Chairman does not sign a report on "thanh-hoa".
 */
export function fileNamed({ unit, sources }: Pick<CatalogueReport, 'unit' | 'sources'>): string | undefined {
  const files = sources.map(({ path }) => path.split(/[/\\]/).at(-1) ?? '')
  const file = files.find((name) => name === unit.name || name.replace(/\.[^.]+$/, '') === unit.name)
  return file === undefined || file === '' || isUnit(unit.name) ? undefined : brief(file)
}

const KIND =
  /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd|xã|phường|đặc khu|thị trấn|thị xã|thành phố|tp\.?|tỉnh|sở|bộ)\s+/iu
const PROPER = /^(\p{Lu}\p{Ll}+|\d+|-)$/u

/** "UBND xã Mê Linh", "Sở Tư pháp", "Phường 1"; without its kind only where all words are proper names: "Thanh Hóa". */
function isUnit(text: string): boolean {
  const name = text.normalize('NFC').trim()
  let proper = name
  while (KIND.test(proper)) proper = proper.replace(KIND, '')
  const [first = '', ...others] = proper.split(/\s+/)
  if (proper !== name) return PROPER.test(first)
  return others.length > 0 && [first, ...others].every((word) => PROPER.test(word))
}
