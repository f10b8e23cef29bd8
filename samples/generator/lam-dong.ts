import { type Random, random } from '../../test/bench/random.ts'
import { binhThuanTable, dakNongTable, type Entry, lamDongTable } from './lam-dong-tables.ts'
import { localProcedures } from './local-procedures.ts'
import { castLots, castServices, draw, lotOf } from './lots.ts'
import { isForCommunes, isForProvincesOnly } from './national.ts'
import type { SampleProcedure, SampleService } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

export const MERGED = ['lam-dong', 'binh-thuan', 'dak-nong'] as const
export type Merged = (typeof MERGED)[number]

/** 1,812 + 118 + 96 + 74 + 92 + 66 + 50 = 2,308: in how many of the three lists a procedure stands, and in which. */
const HOLDERS: readonly (readonly [lists: readonly Merged[], count: number])[] = [
  [['lam-dong', 'binh-thuan', 'dak-nong'], 1_812],
  [['lam-dong', 'binh-thuan'], 118],
  [['lam-dong', 'dak-nong'], 96],
  [['binh-thuan', 'dak-nong'], 74],
  [['lam-dong'], 92],
  [['binh-thuan'], 66],
  [['dak-nong'], 50],
]
const ALL = 2_308
const INTEGRATED = 2_013
/** Procedures of their own: 10 + 7 + 5 = 22. They stand in one list each. */
const OWN: readonly (readonly [list: Merged, name: string, count: number, firstNumber: number])[] = [
  ['lam-dong', 'Lâm Đồng', 10, 982_001],
  ['binh-thuan', 'Bình Thuận', 7, 982_101],
  ['dak-nong', 'Đắk Nông', 5, 982_201],
]
const SERVICES = [
  ['full-online', 1_040],
  ['partial', 1_206],
  ['information', 62],
] as const

/** Where two lists disagree: 3 + 3 + 2 = 8 service levels and 2 + 1 + 1 = 4 names, 12 in all. */
const DISAGREEMENTS: readonly {
  readonly between: readonly [Merged, Merged]
  readonly services: number
  readonly names: number
}[] = [
  { between: ['lam-dong', 'binh-thuan'], services: 3, names: 2 },
  { between: ['lam-dong', 'dak-nong'], services: 3, names: 1 },
  { between: ['binh-thuan', 'dak-nong'], services: 2, names: 1 },
]

interface Disagreement {
  readonly code: string
  readonly about: 'serviceLevel' | 'name' | 'integrated'
  readonly between: readonly [Merged, Merged]
}

export interface MergedProvince {
  readonly tables: Readonly<Record<Merged, Table>>
  readonly disagreements: readonly Disagreement[]
  /** Integrated by the others, and not by the list that has not heard of it yet. */
  readonly late: readonly Disagreement[]
}

/** Lâm Đồng as it is since July 2025: the lists of Lâm Đồng, Bình Thuận and Đắk Nông, which have to become one. */
export function lamDong(national: readonly SampleProcedure[]): MergedProvince {
  const dice = random(SEED, 'Lâm Đồng')
  const holders = dealOut(national, dice)
  const procedures = [...holders.keys()]
  const services = castServices(procedures, SERVICES, dice)
  const integrated = castLots(
    procedures,
    [
      [true, INTEGRATED],
      [false, ALL - INTEGRATED],
    ],
    dice,
  )
  const disagreements = disagree(holders, services, dice)
  const notHeard: Disagreement[] = []
  const entries = procedures.flatMap((procedure) => {
    const lists = lotOf(holders, procedure)
    // One list in a while has not heard of the integration yet; after merging, yes wins.
    const late = lists.length > 1 && dice.chance(0.06) ? dice.pick(lists) : undefined
    const isIntegrated = lotOf(integrated, procedure)
    const [first, second] = lists
    if (isIntegrated && late !== undefined && first !== undefined && second !== undefined) {
      // Told where the second answer is given first, beside the first list.
      const between = [first, late === first ? second : late] as const
      notHeard.push({ code: procedure.code, about: 'integrated', between })
    }
    return lists.map((list) => ({
      list,
      entry: {
        procedure,
        ...said(procedure, list, lotOf(services, procedure), disagreements),
        integrated: isIntegrated && list !== late,
      },
    }))
  })
  const of = (wanted: Merged) => entries.filter(({ list }) => list === wanted).map(({ entry }) => entry)
  return {
    tables: {
      'lam-dong': lamDongTable(of('lam-dong')),
      'binh-thuan': binhThuanTable(of('binh-thuan')),
      'dak-nong': dakNongTable(of('dak-nong')),
    },
    disagreements,
    late: notHeard,
  }
}

function dealOut(
  national: readonly SampleProcedure[],
  dice: Random,
): ReadonlyMap<SampleProcedure, readonly Merged[]> {
  const own = OWN.flatMap(([list, province, count, firstNumber]) =>
    localProcedures(count, { province, firstNumber }, dice).map((procedure) => [procedure, [list]] as const),
  )
  const known = national.filter((procedure) => isForCommunes(procedure) || isForProvincesOnly(procedure))
  const drawn = draw(known, ALL - own.length, dice)
  const counts = HOLDERS.map(([lists, count]) => [lists, count - ownOf(lists)] as const)
  const lots = castLots(drawn, counts, dice)
  return new Map([...drawn.map((procedure) => [procedure, lotOf(lots, procedure)] as const), ...own])
}

function ownOf(lists: readonly Merged[]): number {
  const [only, another] = lists
  return another === undefined ? (OWN.find(([list]) => list === only)?.[2] ?? 0) : 0
}

/** Only among procedures of exactly two lists: then a disagreement is one finding, whichever list is read first. */
function disagree(
  holders: ReadonlyMap<SampleProcedure, readonly Merged[]>,
  services: ReadonlyMap<SampleProcedure, SampleService>,
  dice: Random,
): readonly Disagreement[] {
  return DISAGREEMENTS.flatMap(({ between, services: aboutServices, names }) => {
    const shared = [...holders].filter(
      ([procedure, lists]) =>
        lists.length === 2 &&
        between.every((list) => lists.includes(list)) &&
        lotOf(services, procedure) === 'full-online',
    )
    return draw(shared, aboutServices + names, dice).map(([{ code }], index) => ({
      code,
      about: index < aboutServices ? ('serviceLevel' as const) : ('name' as const),
      between,
    }))
  })
}

/** The second of two lists that disagree is the one behind the times: a lower level, or a name of the old tier. */
function said(
  { code, name }: SampleProcedure,
  list: Merged,
  service: SampleService,
  disagreements: readonly Disagreement[],
): Pick<Entry, 'name' | 'service'> {
  const disagreement = disagreements.find((one) => one.code === code)
  if (disagreement?.between[1] !== list) return { name, service }
  return disagreement.about === 'name'
    ? { name: `${name} thuộc thẩm quyền cấp huyện`, service }
    : { name, service: 'partial' }
}
