import { another, codeIn, type NationalProcedure, nameOf } from './national.ts'
import { at, type Random, random } from './random.ts'
import { DEPARTMENTS, MINISTRIES, SPELLINGS } from './words.ts'

const PROVINCES = 34
const PROVINCE_ROWS = 2_200
const COMMUNES = 3_321
const COMMUNE_ROWS = 400
/** Procedures the communes of one province choose from: any two lists share about nine rows in ten. */
const COMMUNE_POOL = 440
const EXTRA_SHARE = 0.03
const DEFECT_SHARE = 0.01

const NATIONAL_HEADING = 'Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực,Cấp thực hiện,Số quyết định'
export const LOCAL_HEADING =
  'STT,Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Cơ quan thực hiện,Mức độ dịch vụ,Số quyết định,Trạng thái'

/** With what offices give every procedure of their own: what it costs, and where it can be begun. */
export const VARIED_HEADING = `${LOCAL_HEADING},Phí lệ phí,Liên kết`

/** A list as it goes to a file. */
export interface List {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly unit: string
  /** CSV lines without heading and line end. */
  readonly lines: readonly string[]
}

/** One row of a local list, before it is quoted. */
interface Entry {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly level: string
  readonly agency: string
  readonly service: string
  readonly decision: string
  readonly status: string
}

/** What is done to a row before it is written. */
type Written = (entry: Entry) => string

/** Every list of the nation: each province, followed by its communes. Lists of one province repeat each other. */
export function lists(procedures: readonly NationalProcedure[], seed: number): Generator<List> {
  return allLists(procedures, seed, cellsOf)
}

/** The same, with a number of its own inside every name, so that no row is like another. */
export function listsOfDistinctRows(procedures: readonly NationalProcedure[], seed: number): Generator<List> {
  let serial = 0
  return allLists(procedures, seed, (entry) =>
    cellsOf({ ...entry, name: entry.name.replace(' ', ` ${++serial} `) }),
  )
}

/**
 * The same as offices really differ: names as in the national list, and every row another in number, decision, fee and
 * link.
 */
export function listsOfVariedRows(procedures: readonly NationalProcedure[], seed: number): Generator<List> {
  let serial = 0
  return allLists(procedures, seed, (entry) => {
    serial += 1
    const isRegular = /^\d+\/QĐ-/.test(entry.decision)
    const decision = isRegular
      ? entry.decision.replace(/^\d+/, String(1 + (serial % 999_999)))
      : entry.decision
    const fee = `${(serial % 400) * 5_000} đồng`
    const link = `https://dichvucong.example.vn/thu-tuc/${serial}`
    return `${cellsOf({ ...entry, decision })},${fee},${link}`
  })
}

function* allLists(
  procedures: readonly NationalProcedure[],
  seed: number,
  written: Written,
): Generator<List> {
  const national = new Set(procedures.map((procedure) => procedure.code))
  const forCommunes = procedures.filter((procedure) => procedure.forCommune)
  const forEither = procedures.filter((procedure) => procedure.forCommune || procedure.forProvince)
  let commune = 0
  for (let number = 1; number <= PROVINCES; number++) {
    const id = String(number).padStart(2, '0')
    const dice = random(seed, `province ${id}`)
    const style = provinceStyle(number, dice)
    const choose = (from: readonly NationalProcedure[], rows: number): Entry[] => [
      ...dice
        .shuffled(from)
        .slice(0, Math.round(rows * (1 - EXTRA_SHARE)))
        .map((one) => entryOf(one, style, dice)),
      ...Array.from({ length: Math.round(rows * EXTRA_SHARE) }, () =>
        entryOf(ownProcedure(at(from, dice.below(from.length)), national, dice), style, dice),
      ),
    ]
    const provinceEntries = dice.shuffled(choose(forEither, PROVINCE_ROWS))
    yield {
      path: `provinces/${id}.csv`,
      unit: `Tỉnh ${id}`,
      lines: linesOf(provinceEntries, written, dice),
    }

    const pool = choose(forCommunes, COMMUNE_POOL).map((entry) => ({ ...entry, agency: style.communeAgency }))
    const lastCommune = Math.round((COMMUNES * number) / PROVINCES)
    while (commune < lastCommune) {
      const communeId = String(++commune).padStart(5, '0')
      const own = random(seed, `commune ${communeId}`)
      yield {
        path: `communes/${id}/${communeId}.csv`,
        unit: `Xã ${communeId}`,
        lines: linesOf(own.shuffled(pool).slice(0, COMMUNE_ROWS), written, own),
      }
    }
  }
}

interface Style {
  readonly suffix: string
  /** `1.012753.000.00.00.H13` instead of `1.012753.H13`. */
  readonly longShare: number
  readonly services: readonly string[]
  readonly communeAgency: string
  readonly published: string
}

function provinceStyle(number: number, dice: Random): Style {
  const longShares = [0, 0, 1, 0.1]
  return {
    ...at(SPELLINGS, number % SPELLINGS.length),
    suffix: `H${String(number + 10).padStart(2, '0')}`,
    longShare: at(longShares, dice.below(longShares.length)),
  }
}

function entryOf(procedure: NationalProcedure, style: Style, dice: Random): Entry {
  const form = dice.chance(style.longShare) ? '.000.00.00' : ''
  return {
    code: `${procedure.code}${form}.${style.suffix}`,
    name: procedure.name,
    field: procedure.field,
    level: dice.chance(0.95) ? procedure.levels : 'Cấp xã',
    agency: at(DEPARTMENTS, procedure.ministry),
    service: serviceIn(style, dice),
    decision: dice.chance(0.9) ? procedure.decision : `${1 + dice.below(3_000)}/QĐ-UBND`,
    status: dice.chance(0.97) ? style.published : 'Sửa đổi, bổ sung',
  }
}

function serviceIn(style: Style, dice: Random): string {
  const point = dice.next()
  if (point < 0.45) return at(style.services, 0)
  if (point < 0.8) return at(style.services, 1)
  if (point < 0.9) return at(style.services, 2)
  if (point < 0.94) return at(style.services, 3)
  return ''
}

/** A procedure that only this province has: like a national one, under another code and name. */
function ownProcedure(like: NationalProcedure, national: Set<string>, dice: Random): NationalProcedure {
  return { ...like, code: another(national, () => codeIn(dice)), name: `${nameOf(dice)} của địa phương` }
}

// --- Rows and their defects --------------------------------------------------------------------------

function linesOf(entries: readonly Entry[], written: Written, dice: Random): string[] {
  return entries.map((entry, index) => {
    const shown = dice.chance(DEFECT_SHARE) ? damaged(entry, entries, index, dice) : entry
    return `${index + 1},${written(shown)}`
  })
}

function damaged(entry: Entry, entries: readonly Entry[], index: number, dice: Random): Entry {
  const { code, name } = entry
  switch (dice.below(7)) {
    case 0:
      return {
        ...entry,
        code: dice.pick([
          code.slice(0, 7),
          `9${code}`,
          code.replace('.', ''),
          code.replace(/\d\./, '$&9'),
          '',
        ]),
      }
    case 1:
      return { ...entry, name: `${name} ${dice.pick(['(cấp địa phương)', 'mới', 'lần đầu'])}` }
    case 2:
      return { ...entry, level: dice.pick(['Xã', 'Cấp cơ sở', 'Địa phương']) }
    case 3:
      return { ...entry, service: dice.pick(['Có', 'x', 'Đang cập nhật']) }
    case 4:
      return { ...entry, decision: dice.pick(['QĐ', entry.decision.replace('/', ' '), 'đang chờ ban hành']) }
    case 5:
      return {
        ...entry,
        name: dice.pick([` ${name}`, name.replace(' ', '  '), name.replace(' ', '\n'), `${name} `]),
      }
    default:
      // An earlier row again, word for word.
      return at(entries, dice.below(index + 1))
  }
}

function cellsOf(entry: Entry): string {
  return (
    `${entry.code},${cell(entry.name)},${cell(entry.field)},${cell(entry.level)},` +
    `${cell(entry.agency)},${entry.service},${entry.decision},${cell(entry.status)}`
  )
}

const NEEDS_QUOTES = /[",\n]/

function cell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function nationalCsv(procedures: readonly NationalProcedure[]): string {
  const lines = procedures.map((procedure) =>
    [
      procedure.code,
      procedure.name,
      at(MINISTRIES, procedure.ministry),
      procedure.forProvince ? at(DEPARTMENTS, procedure.ministry) : at(MINISTRIES, procedure.ministry),
      procedure.field,
      procedure.levels,
      procedure.decision,
    ]
      .map(cell)
      .join(','),
  )
  return `${NATIONAL_HEADING}\n${lines.join('\n')}\n`
}
