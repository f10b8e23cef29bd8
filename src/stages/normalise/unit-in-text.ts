import { kindsOf } from './authority.ts'
import { unitName } from './unit-name.ts'

/** "phường Phước Thới" inside a longer text; what stands before it says whether the text is about the unit. */
const KIND = /(?<![\p{L}\p{M}])(phường|xã|đặc khu|tỉnh|thành phố)\s+/giu
const COMMUNE = new Set(['phường', 'xã', 'đặc khu'])
/** "cấp xã" is a level; "địa bàn tỉnh" is where the units lie, not the unit. */
const OF_OTHERS = /(?:cấp|địa bàn|các|mọi|toàn|và|\/)\s*$/iu
/** Of a decision the issuer is named, whoever's list is enclosed. */
const DECISION = /quyết định|kèm theo|công văn|nghị quyết|căn cứ/iu
/** What may follow a name in capitals, where nothing else ends it. */
const BEHIND =
  /^(?:năm|theo|thuộc|trên|tại|của|do|được|ban|và|tỉnh|thành|quận|huyện|giải|tiếp|áp|có|còn|đến|tính|ngày|tháng|quý|thực|trực|đang|hiện)$/iu
const MOST_WORDS = 5
const PROPER = /^\p{Lu}[\p{Ll}\p{M}'’]*$/u
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’]*$/u
const NUMBER = /^\d{1,2}(?![\d\p{L}/])/u

/**
 * The unit that a title or the name of a file speaks of: "Danh mục TTHC phường Phước Thới 2026" is of *Phường Phước
 * Thới*. Undefined where it names none, several, or the office that issued the list.
 */
export function unitInText(text: string): string | undefined {
  const whole = text
    .normalize('NFC')
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (DECISION.test(whole)) return undefined
  const found = [...whole.matchAll(KIND)].flatMap((match) => {
    const before = whole.slice(0, match.index)
    if (OF_OTHERS.test(before) || isBranch(before)) return []
    const kind = (match[1] ?? '').toLowerCase()
    const name = properName(whole.slice(match.index + match[0].length))
    return name === '' ? [] : [{ kind, name: `${kind[0]?.toUpperCase()}${kind.slice(1)} ${name}` }]
  })
  const communes = found.filter(({ kind }) => COMMUNE.has(kind))
  const names = new Set((communes.length > 0 ? communes : found).map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}

/** "Công an tỉnh Phú Thọ" is not the province: what stands right before it is a branch of the State. */
function isBranch(before: string): boolean {
  const words = before.trim().split(' ')
  return [1, 2, 3, 4].some((length) => {
    const kinds = words.length < length ? [] : kindsOf(words.slice(-length).join(' '))
    return kinds.some((kind) => !NO_BRANCH.has(kind))
  })
}

const NO_BRANCH: ReadonlySet<string> = new Set(['commune', 'province', 'ministry', 'other'])

/** The unit of a file's name. A name that begins with its unit is left as whoever named the file wrote it. */
export function unitOfFileName(name: string): string {
  return unitName(name).type === undefined ? (unitInText(name) ?? name) : name
}

/** "Phước Thới" of "Phước Thới năm 2026", "Chiềng Cơi" of "CHIỀNG CƠI", "1" of "1". */
function properName(text: string): string {
  const words = text.split(' ')
  const [first = ''] = words
  const [number] = NUMBER.exec(first) ?? []
  if (number !== undefined) return number
  const isCapitals = CAPITALS.test(first) && first.length > 1
  const proper: string[] = []
  for (const word of words) {
    const [, own = '', end = ''] = /^([\p{L}\p{M}'’-]*)(.*)$/su.exec(word) ?? []
    const pieces = own.split('-').filter((piece) => piece !== '')
    const fits = pieces.length > 0 && pieces.every((piece) => (isCapitals ? CAPITALS : PROPER).test(piece))
    if (!fits || BEHIND.test(own)) break
    proper.push(isCapitals ? own.replace(/[\p{L}\p{M}]+/gu, capitalised) : own)
    if (end !== '') break
  }
  return proper.length > MOST_WORDS ? '' : proper.join(' ')
}

function capitalised(word: string): string {
  return `${word.charAt(0)}${word.slice(1).toLowerCase()}`
}
