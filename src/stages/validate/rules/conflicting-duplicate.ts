import type { Candidate } from '../../../model/candidate.ts'
import { recordCode } from '../../../model/code.ts'
import type { Fault } from '../../../model/finding.ts'
import { isInForce } from '../../../model/in-force.ts'
import { type Procedure, type Property, STATUSES } from '../../../model/procedure.ts'
import { foldName } from '../../../text/fold.ts'
import type { LocatedRecord, RepeatRule } from '../rule.ts'

type ConflictFacts = {
  code: string
  property: string
  first: string
  here: string
  firstRow: number
  firstSource: string
}

export const conflictingDuplicate: RepeatRule<'conflicting-duplicate', ConflictFacts> = {
  id: 'conflicting-duplicate',
  severity: 'error',
  looksAt: 'repeat',
  key: 'code',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình\n1.001193,Đăng ký khai sinh,',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng,Lệ phí\n1.001193,Đăng ký khai sinh,,Không\n1.001193,Đăng ký khai sinh,Sửa đổi,không.',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình\n1.001193,Đăng ký khai sinh,Một phần',
      },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193,Đăng ký kết hôn' },
      {
        list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,\n1.001193,Đăng ký khai sinh,Bãi bỏ',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.001193,Đăng ký khai sinh,có\n1.001193,Đăng ký khai sinh,không',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Công khai\n1.001193,Đăng ký khai sinh,\n1.001193,Đăng ký khai sinh,x\n1.001193,Đăng ký khai sinh,không',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch\n1.001193,Đăng ký khai sinh,Quốc tịch',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,12/QĐ-UBND\n1.001193,Đăng ký khai sinh,99/QĐ-UBND',
      },
      {
        list: 'Mã TTHC,Tên thủ tục,Lệ phí\n1.001193,Đăng ký khai sinh,8.000 đồng\n1.001193,Đăng ký khai sinh,5.000 đồng',
      },
    ],
  },
  // Told once for each answer that nobody gave before: how many there are does not depend on the order of the rows.
  check({ candidate }, _first, _list, said) {
    const before = answersOfAll(said)
    const faults: Fault<ConflictFacts>[] = []
    for (const [at, property] of COMPARED.entries()) {
      const here = saysOf(candidate, property)
      const rival = here && rivalOf(here, property, before, at)
      const first = rival === undefined ? undefined : said[rival]
      const text = rival === undefined ? undefined : before[rival]?.[at]?.text
      if (here === undefined || first === undefined || text === undefined) continue
      faults.push({
        facts: {
          code: recordCode(candidate.procedure) ?? '',
          property,
          first: text,
          here: here.text,
          firstRow: first.row,
          firstSource: first.source,
        },
        field: property,
      })
    }
    return faults.length === 0 ? undefined : faults
  },
}

/** Who said something else first, where nobody said the same. Undefined: somebody did, or all were silent. */
function rivalOf(here: Said, property: Compared, before: readonly Answers[], at: number): number | undefined {
  let rival: number | undefined
  for (let index = 0; index < before.length; index += 1) {
    const answer = before[index]?.[at]
    if (answer === undefined) continue
    if (areOne(property, answer, here)) return undefined
    rival ??= index
  }
  return rival
}

/**
 * What records of one code have to agree on: every property that a metric counts or a way to a goal asks for, and what
 * the decision says. Not the components of Decree 63/2010: only whether they are there is counted, and a blank is silent.
 */
export const COMPARED = [
  'name',
  'serviceLevel',
  'status',
  'levels',
  'published',
  'integrated',
  'nonGeographic',
  'decentralised',
  'internalProcess',
  'electronicProcess',
  'eligibleFullOnline',
  'inPersonOnly',
  'field',
  'decision',
  'fee',
  'feeExempt',
] as const satisfies readonly Property[]
type Compared = (typeof COMPARED)[number]

type Decision = NonNullable<Procedure['decision']>

interface Said {
  /** What it is compared by, as it stands: equal ones mean the same. */
  readonly raw: string
  readonly text: string
  /** Equal for what means the same; made when two differ as they stand. */
  key: string | undefined
}

type Answers = readonly (Said | undefined)[]

/** A record is held against each that comes after it: what it says is put together once. */
const answered = new WeakMap<Candidate, Answers>()
const answeredByAll = new WeakMap<readonly LocatedRecord[], readonly Answers[]>()

function answersOfAll(said: readonly LocatedRecord[]): readonly Answers[] {
  if (said.length === 1) return said.map(({ candidate }) => answersOf(candidate))
  let all = answeredByAll.get(said)
  if (all === undefined) {
    all = said.map(({ candidate }) => answersOf(candidate))
    answeredByAll.set(said, all)
  }
  return all
}

/** What a record says of each property compared, in their order. */
function answersOf(candidate: Candidate): Answers {
  const kept = answered.get(candidate)
  if (kept !== undefined) return kept
  const answers = COMPARED.map((property) => saysOf(candidate, property))
  answered.set(candidate, answers)
  return answers
}

/** Undefined: silent. A silent record contradicts nothing, but without a status it is in force. */
function saysOf({ procedure, foldedName }: Candidate, property: Compared): Said | undefined {
  if (property === 'status') return said(procedure.status ?? SILENT)
  if (property === 'name')
    return foldedName === ''
      ? undefined
      : { raw: foldedName, text: procedure.name ?? foldedName, key: foldedName }
  const value = procedure[property]
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return said(String(value))
  if (typeof value === 'string')
    return { raw: value, text: value, key: property === 'serviceLevel' ? value : undefined }
  return isDecision(value) ? decisionOf(value) : said([...value].sort().join(', '))
}

const SILENT = ''

/** A record without a status is in force, amended or not: it contradicts only one that has ended. */
function areOne(property: Compared, a: Said, b: Said): boolean {
  if (a.raw === b.raw || keyOf(a) === keyOf(b)) return true
  if (property !== 'status' || (a.raw !== SILENT && b.raw !== SILENT)) return false
  return STATUSES.some((status) => (status === a.raw || status === b.raw) && isInForce({ status }))
}

function keyOf(said: Said): string {
  said.key ??= foldName(said.raw)
  return said.key
}

function isDecision(value: Decision | readonly string[]): value is Decision {
  return !Array.isArray(value)
}

/** Of one decision two lists may give the day differently, or one not at all: its number tells which it is. */
function decisionOf({ number, date }: Decision): Said | undefined {
  if (number === undefined) return undefined
  return { raw: number, text: date === undefined ? number : `${number}, ${date}`, key: undefined }
}

function said(text: string): Said {
  return { raw: text, text, key: text }
}
