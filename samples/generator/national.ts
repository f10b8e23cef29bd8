import { type Random, random } from '../../test/bench/random.ts'
import { AUTHORITIES } from './authorities.ts'
import { COMMUNE_SUBJECTS } from './commune-words.ts'
import { chooseNames, type Named } from './names.ts'
import type { SampleLevel, SampleProcedure } from './procedure.ts'
import { PROVINCE_SUBJECTS } from './province-words.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

/** 387 + 1,965 + 348 = 2,700. A province has to hold 387 + 1,965 = 2,352 of them, a commune 387. */
const TIERS = { commune: 387, province: 1_965, ministry: 348 } as const

const ELIGIBLE_SHARE = { commune: 0.58, province: 0.5, ministry: 0.6 } as const

const WRITTEN_LEVELS: Readonly<Record<SampleLevel, string>> = {
  ministry: 'Cấp Bộ',
  province: 'Cấp tỉnh',
  'ministry-and-province': 'Cấp Bộ, Cấp tỉnh',
  both: 'Cấp tỉnh, Cấp xã',
  commune: 'Cấp xã',
  other: 'Cơ quan khác',
  unstated: 'Chưa xác định',
}

/** Every procedure of the constructed nation, in the order of its list. */
export function nationalProcedures(): readonly SampleProcedure[] {
  const dice = random(SEED, 'national')
  const ministryNames = chooseNames(PROVINCE_SUBJECTS, TIERS.ministry, random(SEED, 'ministry names'))
  const named = {
    commune: chooseNames(COMMUNE_SUBJECTS, TIERS.commune, dice),
    province: chooseNames(PROVINCE_SUBJECTS, TIERS.province, dice),
    ministry: ministryNames.map(({ name, subject }) => ({ name: `${name} (cấp trung ương)`, subject })),
  }
  const codes = nationalCodes(dice)
  const decisions = new Map<string, string>()
  return (['commune', 'province', 'ministry'] as const).flatMap((tier) =>
    named[tier].map((one, index) => ({
      ...one,
      code: codes.next().value,
      level: levelOf(tier, index),
      eligible: dice.chance(ELIGIBLE_SHARE[tier]),
      decision: decisionFor(one, decisions, dice),
    })),
  )
}

/** 26 commune procedures are the province's too, 123 provincial ones the ministry's; of the rest 18 are others' and 5 nobody's. */
function levelOf(tier: keyof typeof TIERS, index: number): SampleLevel {
  if (tier === 'commune') return index % 15 === 7 ? 'both' : 'commune'
  if (tier === 'province') return index % 16 === 5 ? 'ministry-and-province' : 'province'
  if (index % 20 === 3) return 'other'
  return index % 58 === 11 ? 'unstated' : 'ministry'
}

/** Distinct codes from a stretch of numbers in which, as far as we know, no real procedure lies. */
function* nationalCodes(dice: Random): Generator<string, never> {
  const taken = new Set<string>()
  for (;;) {
    const code = `${dice.pick(['1', '1', '1', '2', '3'])}.${900_000 + dice.below(10_000)}`
    if (taken.has(code)) continue
    taken.add(code)
    yield code
  }
}

/** A ministry publishes a whole field, or half of one, in one decision. */
function decisionFor({ subject }: Named, known: Map<string, string>, dice: Random): string {
  const key = `${subject.field} ${dice.below(2)}`
  const decision = known.get(key) ?? `${100 + dice.below(2_900)}/QĐ-${AUTHORITIES[subject.authority].sign}`
  known.set(key, decision)
  return decision
}

export function nationalTable(procedures: readonly SampleProcedure[]): Table {
  return {
    title: 'DANH SÁCH THỦ TỤC HÀNH CHÍNH (DỮ LIỆU DỰNG, KHÔNG PHẢI DANH SÁCH THẬT)',
    headings: [
      'Mã số',
      'Tên',
      'Cơ quan ban hành',
      'Cơ quan thực hiện',
      'Lĩnh vực',
      'Cấp thực hiện',
      'Đủ điều kiện toàn trình',
      'Số quyết định',
    ],
    rows: procedures.map(({ code, name, subject, level, eligible, decision }) => [
      code,
      name,
      AUTHORITIES[subject.authority].ministry,
      agenciesOf(subject.authority, level),
      subject.field,
      WRITTEN_LEVELS[level],
      eligible ? 'Có' : 'Không',
      decision,
    ]),
  }
}

function agenciesOf(authority: keyof typeof AUTHORITIES, level: SampleLevel): string {
  const { ministry, department } = whoCarriesOut(authority)
  const commune = 'Ủy ban nhân dân cấp xã'
  if (level === 'commune') return commune
  if (level === 'both') return `${department}; ${commune}`
  if (level === 'province') return department
  return level === 'ministry-and-province' ? `${ministry}; ${department}` : ministry
}

/** The 56 procedures of the police are the province's, too: 2,296 of departments + 56 = 2,352 that a province has to hold. */
function whoCarriesOut(authority: keyof typeof AUTHORITIES): { ministry: string; department: string } {
  const { ministry, department } = AUTHORITIES[authority]
  return authority === 'police'
    ? { ministry, department: `${department}; Ủy ban nhân dân cấp tỉnh` }
    : { ministry, department }
}

/** What every commune has to hold. */
export function isForCommunes({ level }: SampleProcedure): boolean {
  return level === 'commune' || level === 'both'
}

/** What the departments of a province carry out, and no commune does. */
export function isForProvincesOnly({ level }: SampleProcedure): boolean {
  return level === 'province' || level === 'ministry-and-province'
}
