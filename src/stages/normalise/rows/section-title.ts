import type { Level, Procedure, ServiceLevel, Status } from '../../../model/procedure.ts'
import { tidy } from '../tidy.ts'

/** What the title of a section says of every row below it. */
export type Given = Pick<Procedure, 'field' | 'levels' | 'status' | 'serviceLevel'>

/** The title of a section as understood. */
export interface SectionTitle {
  /** As it stands, tidied, its number included. */
  readonly text: string
  /** Without its number and its count. */
  readonly words: string
  /** `A`, `II`, `1`, `II.1`; absent when the section has no number. */
  readonly number: string | undefined
  readonly gives: Given
  /** How many procedures the office says stand below: `(12 TTHC)`. */
  readonly declared: number | undefined
  /** It says of itself that it is one: a field (*lĩnh vực*), procedures of a level or of a status, an annex. */
  readonly isNamed: boolean
  readonly isCapitals: boolean
}

const ONE_NUMBER = '(?:[IVX]{1,6}|[A-ZĐ]|\\d{1,2})'
const NUMBER = `${ONE_NUMBER}(?:\\.${ONE_NUMBER}){0,3}`
const ALONE = new RegExp(`^${NUMBER}[.)]?$`)
const IN_FRONT = new RegExp(
  `^(?:(?:Phần|PHẦN|Mục|MỤC)\\s+)?(${NUMBER})(?:\\s*[.):–/-]+\\s*|\\s+(?=LĨNH|THỦ|TTHC|DANH|CẤP|Lĩnh vực))`,
)
const COUNTED = '(?:TTHC|thủ tục hành chính|thủ tục|DVC|dịch vụ công)'
const COUNT = new RegExp(
  `\\s*(?:\\(\\s*(?:gồm|có|tổng số|tổng cộng)?:?\\s*([\\d.,]+)\\s*${COUNTED}?\\s*\\)|[:–-]\\s*(?:gồm|có)?\\s*([\\d.,]+)\\s*${COUNTED}?|\\s([\\d.,]+)\\s+${COUNTED})\\s*[.;:]?$`,
  'iu',
)

/** Whether a cell holds the number of a section and nothing else: `I`, `A.`, `II.1`. An Arabic number is also that of a record. */
export function isSectionNumber(text: string): boolean {
  return ALONE.test(text)
}

/** A number as offices write counts: `12`, `2.296`, `2,296`, `2 296`. */
export function readCount(text: string): number | undefined {
  const digits = /^(?:\d{1,7}|\d{1,3}(?:[.,\s]\d{3}){1,2})$/.test(text) ? text.replace(/\D/g, '') : ''
  return digits === '' ? undefined : Number(digits)
}

/**
 * Reads a title. What it names is laid open with the words of such titles: the level (`cấp xã`), the status
 * (`bị bãi bỏ`), the service level (`toàn trình`), and the field, which is what follows `lĩnh vực`, or else the whole of a title that names nothing else.
 * An office (`Sở Tư pháp`) is neither: such a section gives nothing.
 * @param number as it stands in a cell of its own, when it does
 */
export function readSectionTitle(raw: string, number?: string): SectionTitle {
  const { text } = tidy(raw)
  const [front = '', own] = IN_FRONT.exec(text) ?? []
  const unnumbered = text.slice(front.length).trim()
  const count = COUNT.exec(unnumbered)
  const declared = count && readCount(count[1] ?? count[2] ?? count[3] ?? '')
  const bare =
    declared === undefined || declared === null ? unnumbered : unnumbered.slice(0, count?.index).trim()
  const isCapitals = /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare)
  const meaning = meaningOf(bare, isCapitals)
  return {
    text: number === undefined ? text : `${number} ${text}`,
    words: bare,
    number: (number ?? own)?.replace(/[.)]$/, ''),
    ...meaning,
    declared: declared ?? undefined,
    isCapitals,
  }
}

const ANNEX = /^phụ lục(?!\p{L})/u
const FIELD = /(?<!\p{L})lĩnh vực(?!\p{L})\s*[:–-]?\s*/u
const OFFICE =
  /^(?:sở|ubnd|ủy ban|uỷ ban|công an|ban quản lý|thanh tra|văn phòng|chi cục|cục|phòng|trung tâm)(?!\p{L})/u

function meaningOf(bare: string, isCapitals: boolean): Pick<SectionTitle, 'gives' | 'isNamed'> {
  const lower = bare.toLowerCase()
  const named = FIELD.exec(lower)
  const before = named === null ? lower : lower.slice(0, named.index)
  const after = named === null ? '' : bare.slice(named.index + named[0].length)
  const around: Given = { ...levelsIn(before), ...statusIn(before), ...serviceLevelIn(before) }
  if (ANNEX.test(lower)) return { gives: around, isNamed: true }
  const isOnlyTitleWords = stripped(before) === ''
  const isAboutProcedures = LEADING.test(lower)
  // Names of procedures speak of fields too (`… trong lĩnh vực hàng hải`), but they do not begin like a title.
  if (named !== null && isOnlyTitleWords && (before === '' || isAboutProcedures) && /\p{L}/u.test(after)) {
    return { gives: { ...around, ...fieldAndLevel(after, isCapitals) }, isNamed: true }
  }
  if (isOnlyTitleWords || isAboutProcedures) {
    const isNamed =
      isOnlyTitleWords &&
      (isAboutProcedures || around.levels !== undefined || around.serviceLevel !== undefined)
    return { gives: around, isNamed }
  }
  const gives = OFFICE.test(lower) ? levelsIn(lower) : fieldAndLevel(bare, isCapitals)
  return { gives, isNamed: false }
}

/** `HỘ TỊCH (CẤP XÃ)`: the field as it is written within a text, and the level behind it. */
function fieldAndLevel(text: string, isCapitals: boolean): Given {
  const field = text
    .replace(BEHIND_FIELD, '')
    .replace(LEVEL_BEHIND, '')
    .replace(/[\s.;:]+$/, '')
  if (!/\p{L}/u.test(field)) return levelsIn(text.toLowerCase())
  const [first = ''] = field
  const rest = field.slice(first.length)
  const written = first.toUpperCase() + (isCapitals ? rest.toLowerCase() : rest)
  return { field: written, ...(field === text ? {} : levelsIn(text.slice(field.length).toLowerCase())) }
}

/** What a title says of the field: whose procedures they are, where, and for whom. */
const BEHIND_FIELD =
  /\s+(?:thuộc (?:thẩm quyền|phạm vi|chức năng|trách nhiệm)|trên địa bàn|áp dụng (?:tại|trên)|được (?:tiếp nhận|thực hiện))(?!\p{L}).*$/isu

// "trợ cấp xã hội" names no level.
const LEVEL = '(?<!trợ )cấp (?:bộ|trung ương|tỉnh|huyện|xã(?! hội))(?!\\p{L})'
const MORE_LEVELS = '(?:\\s*(?:,|/|và|-|–)\\s*(?:cấp )?(?:bộ|trung ương|tỉnh|huyện|xã)(?!\\p{L}))*'
const LEVELS_NAMED = new RegExp(LEVEL + MORE_LEVELS, 'gu')
const LEVEL_BEHIND = new RegExp(`\\s*[(–-]*\\s*${LEVEL}${MORE_LEVELS}\\s*\\)?$`, 'iu')
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['ministry', /bộ|trung ương/],
  ['province', /tỉnh/],
  ['commune', /xã/],
  ['district', /huyện/],
]

function levelsIn(lower: string): Given {
  const phrases = lower.match(LEVELS_NAMED)?.join(' ') ?? ''
  const levels = LEVEL_WORDS.filter(([, word]) => word.test(phrases)).map(([level]) => level)
  return levels.length === 0 ? {} : { levels }
}

const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  ['abolished', /bãi bỏ|hủy bỏ|huỷ bỏ/],
  ['in-force', /mới ban hành|ban hành mới|công bố mới/],
  ['amended', /sửa đổi/],
  ['replaced', /(?:bị|được) thay thế/],
]

/** The status a title names; a title that names two of them says nothing of a single row. */
function statusIn(lower: string): Given {
  const [only, ...others] = STATUS_WORDS.filter(([, words]) => words.test(lower))
  return only === undefined || others.length > 0 ? {} : { status: only[0] }
}

// As the titles of annexes and of portals name them: `… CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH`.
const SERVICE_WORDS: readonly (readonly [ServiceLevel, RegExp])[] = [
  ['full-online', /(?<!\p{L})toàn trình(?!\p{L})/u],
  ['partial', /(?<!\p{L})một phần(?!\p{L})/u],
  ['information', /(?<!\p{L})cung cấp thông tin(?!\p{L})/u],
]

/** The service level a title names; one that names two of them says nothing of a single row. */
function serviceLevelIn(lower: string): Given {
  // What could be offered, or is not, is not offered.
  if (/đủ điều kiện|(?<!\p{L})(?:chưa|không|dự kiến|kế hoạch|lộ trình)(?!\p{L})/u.test(lower)) return {}
  const [only, ...others] = SERVICE_WORDS.filter(([, words]) => words.test(lower))
  return only === undefined || others.length > 0 ? {} : { serviceLevel: only[0] }
}

const LEADING = /^(?:(?:danh mục|các|những|nhóm)\s+)*(?:thủ tục hành chính|tthc)(?!\p{L})/u

// What titles are made of besides names. Longer ones first: what is left of a title when these are gone is a name.
const TITLE_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'danh mục',
    'thủ tục hành chính',
    'thủ tục',
    'tthc',
    'dịch vụ công',
    'dvctt',
    'dvc',
    'trực tuyến',
    'toàn trình',
    'một phần',
    'cung cấp',
    'thông tin',
    'mức độ',
    'ủy ban nhân dân',
    'uỷ ban nhân dân',
    'ubnd',
    'trên địa bàn',
    'thẩm quyền',
    'phạm vi',
    'chức năng',
    'quản lý',
    'nhà nước',
    'giải quyết',
    'tiếp nhận',
    'thực hiện',
    'áp dụng',
    'nội bộ',
    'sửa đổi',
    'bổ sung',
    'thay thế',
    'bãi bỏ',
    'hủy bỏ',
    'huỷ bỏ',
    'ban hành',
    'công bố',
    'mới',
    'thuộc',
    'của',
    'các',
    'những',
    'nhóm',
    'trong',
    'tại',
    'do',
    'được',
    'bị',
    'và',
    'chung',
  ].join('|')})(?!\\p{L})`,
  'gu',
)

function stripped(lower: string): string {
  return lower
    .replace(LEVELS_NAMED, '')
    .replace(TITLE_WORDS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
