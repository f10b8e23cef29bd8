import { codeNumber } from '../../model/code.ts'
import type { KnownList, Night } from '../../model/history.ts'
import type { BaselineProcedure } from '../../model/match.ts'
import type {
  AddedProcedure,
  ComingIntoForce,
  Kept,
  MovedList,
  SinceReport,
} from '../../model/since-report.ts'
import { movedCauses } from './moved-causes.ts'
import { movedFigures } from './moved-figures.ts'

/** A list of the run with its national codes as numbers. */
interface ListedCodes {
  readonly report: { readonly unit: Pick<KnownList, 'level'> }
  readonly codes: Iterable<number>
}

/** What is looked at. @param before the earlier run that is compared with */
export interface Compared {
  readonly source: string
  readonly before: Night
  readonly now: Night
  readonly listed: readonly ListedCodes[]
  readonly procedures: readonly BaselineProcedure[]
}

/** Nobody reads more of a kind in the morning; the counts beside them are exact. */
const KEPT_AT_MOST = 200

/** What changed between an earlier run and this one. */
export function sinceOf({ source, before, now, listed, procedures }: Compared): SinceReport {
  const figures = movedFigures(before, now)
  const findings = movedCauses(before, now)
  return {
    source,
    asOf: before.asOf,
    units: figures.units,
    better: kept(figures.better),
    worse: kept(figures.worse),
    otherBasis: figures.otherBasis,
    findings: { ...findings, byCause: kept(findings.byCause) },
    lists: kept(movedLists(before, now)),
    ...baselineSince(before, now, listed, procedures),
    coming: comingIntoForce(procedures, now.asOf),
  }
}

function kept<Item>(all: readonly Item[]): Kept<Item> {
  return { total: all.length, items: all.slice(0, KEPT_AT_MOST) }
}

/** A list that lost more than this share of its rows is told; rows come and go every day. */
const LOST = 0.1

function movedLists(before: Night, now: Night): readonly MovedList[] {
  const moved: MovedList[] = []
  for (const [catalogue, is] of now.lists) {
    const was = before.lists.get(catalogue)
    const head = { catalogue, unit: is.unit }
    if (is.state === 'gone') {
      if (was !== undefined && was.state !== 'gone') moved.push({ ...head, what: 'vanished' })
    } else if (is.state === 'unread') moved.push({ ...head, what: 'unread' })
    else if (was === undefined || was.state === 'gone') moved.push({ ...head, what: 'appeared' })
    else {
      if (is.rows < was.rows * (1 - LOST))
        moved.push({ ...head, what: 'shrank', before: was.rows, now: is.rows })
      const lost = was.columns.filter((one) => !is.columns.includes(one))
      const found = is.columns.filter((one) => !was.columns.includes(one))
      if (lost.length + found.length > 0) moved.push({ ...head, what: 'columns', lost, found })
    }
  }
  const order = ['vanished', 'unread', 'shrank', 'columns', 'appeared']
  return moved.sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
}

function baselineSince(
  before: Night,
  now: Night,
  listed: readonly ListedCodes[],
  procedures: readonly BaselineProcedure[],
): Pick<SinceReport, 'baseline'> {
  if (before.baseline === undefined || now.baseline === undefined) return {}
  if (before.baseline.sha256 === now.baseline.sha256) return {}
  const known = before.baseline.codes
  const { codes } = now.baseline
  const added = addedProcedures(
    procedures.filter(({ code }) => !known.has(code)),
    listed,
  )
  return {
    baseline: {
      before: known.size,
      now: codes.size,
      removed: [...known].filter((code) => !codes.has(code)).length,
      nobody: added.filter(({ part }) => part === 0).length,
      added: kept(added),
    },
  }
}

/** Those that nobody has come first. */
function addedProcedures(
  added: readonly BaselineProcedure[],
  listed: readonly ListedCodes[],
): readonly AddedProcedure[] {
  const numbers = new Set(added.map(({ code }) => codeNumber(code)))
  const holders = new Map<number, number>()
  for (const { codes } of listed) {
    for (const code of codes) if (numbers.has(code)) holders.set(code, (holders.get(code) ?? 0) + 1)
  }
  return added
    .map(({ code, name, levels }): AddedProcedure => {
      const asked = listed.filter(
        ({ report: { unit } }) =>
          levels === undefined || unit.level === undefined || levels.includes(unit.level),
      )
      return {
        code,
        ...(name === undefined ? {} : { name }),
        part: holders.get(codeNumber(code)) ?? 0,
        whole: asked.length,
      }
    })
    .sort((a, b) => a.part - b.part)
}

const DAY_MS = 24 * 60 * 60 * 1000
const CODES_NAMED = 5

/** What begins or ends to hold from the day of the run on, for seven days. */
function comingIntoForce(procedures: readonly BaselineProcedure[], asOf: string): readonly ComingIntoForce[] {
  const last = new Date(Date.parse(asOf) + 6 * DAY_MS).toISOString().slice(0, 10)
  const coming = new Map<string, Omit<ComingIntoForce, 'codes' | 'procedures'> & { readonly all: string[] }>()
  for (const { code, decision, effectiveFrom, effectiveUntil } of procedures) {
    for (const [what, day] of [
      ['begins', effectiveFrom],
      ['ends', effectiveUntil],
    ] as const) {
      if (day === undefined || day < asOf || day > last) continue
      const key = [day, what, decision?.number].join('\n')
      const one = coming.get(key)
      if (one !== undefined) one.all.push(code)
      else {
        const number = decision?.number
        coming.set(key, { day, what, ...(number === undefined ? {} : { decision: number }), all: [code] })
      }
    }
  }
  return [...coming]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { all, ...one }]) => ({ ...one, procedures: all.length, codes: all.slice(0, CODES_NAMED) }))
}
