import {
  type BaselineLine,
  type Figure,
  type FindingsLine,
  HISTORY_VERSION,
  type HistoryLine,
  type KnownList,
  type ListHead,
  type ListLine,
  type Night,
} from '../../model/history.ts'
import { movedBetween } from './counted.ts'
import { areEqual, figureOf } from './figure.ts'

/** What is said of a night beside what it found. */
export interface Written {
  readonly run: number
  readonly at: string
  readonly rasoat: string
  readonly clockBack?: string
}

/** The lines of a night: of each list what is not as it was. @param before absent: the night is written whole */
export function* linesOf(night: Night, before: Night | undefined, written: Written): Iterable<HistoryLine> {
  const { asOf, outcome, lists } = night
  const { clockBack, ...head } = written
  const baseline = baselineLine(night, before)
  yield {
    kind: 'night',
    v: HISTORY_VERSION,
    ...head,
    asOf,
    outcome,
    ...(before === undefined ? { whole: true } : {}),
    ...(clockBack === undefined ? {} : { clockBack }),
    lists: [...lists.values()].filter(({ state }) => state === 'read').length,
    ...(baseline === undefined ? {} : { baseline }),
  }
  let lines = 0
  for (const [list, now] of lists) {
    const said = saidOf(now, before?.lists.get(list))
    if (said === undefined) continue
    lines += 1
    yield { kind: 'list', run: written.run, asOf, list, ...headOf(now), ...said }
  }
  yield { kind: 'end', lines }
}

function headOf({ unit, level, province }: ListHead): ListHead {
  return {
    unit,
    ...(level === undefined ? {} : { level }),
    ...(province === undefined ? {} : { province }),
  }
}

/** Undefined: nothing is to be said. */
function saidOf(
  now: KnownList,
  before: KnownList | undefined,
): Omit<ListLine, 'kind' | 'run' | 'asOf' | 'list' | keyof ListHead> | undefined {
  const figures = Object.entries(now.metrics).flatMap(([id, measured]): [string, Figure][] =>
    areEqual(measured, before?.metrics[id]) ? [] : [[id, figureOf(measured)]],
  )
  const findings = findingLines(now.findings, before?.findings ?? new Map())
  const state = now.state === (before?.state ?? 'read') ? {} : { state: now.state }
  const facts = {
    ...(now.sha256 === before?.sha256 ? {} : { sha256: now.sha256 }),
    ...(now.rows === before?.rows ? {} : { rows: now.rows }),
    ...(now.columns.join() === before?.columns.join() ? {} : { columns: now.columns }),
    ...(now.formula === before?.formula || now.formula === undefined ? {} : { formula: now.formula }),
    ...(now.scope === before?.scope || now.scope === undefined ? {} : { scope: now.scope }),
    ...state,
  }
  const isMoved = now.unit !== before?.unit || now.level !== before.level || now.province !== before.province
  if (!isMoved && figures.length === 0 && findings.length === 0 && Object.keys(facts).length === 0)
    return undefined
  return {
    ...facts,
    ...(figures.length === 0 ? {} : { figures: Object.fromEntries(figures) }),
    ...(findings.length === 0 ? {} : { findings }),
  }
}

function findingLines(now: KnownList['findings'], before: KnownList['findings']): readonly FindingsLine[] {
  if (now === before) return []
  const lines: FindingsLine[] = []
  for (const [id, { fingerprints = [], ...group }] of now) {
    const stored = before.get(id)
    const { came, went } = movedBetween(stored?.fingerprints ?? [], fingerprints)
    const isSame = came.length === 0 && went.length === 0 && stored?.count === group.count
    if (!isSame) lines.push({ ...group, ...heaps(came, went) })
  }
  for (const [id, { fingerprints = [], ...group }] of before) {
    if (!now.has(id)) lines.push({ ...group, count: 0, ...heaps([], fingerprints) })
  }
  return lines
}

function heaps(came: readonly string[], went: readonly string[]): Pick<FindingsLine, 'new' | 'gone'> {
  return { ...(came.length === 0 ? {} : { new: came }), ...(went.length === 0 ? {} : { gone: went }) }
}

function baselineLine({ baseline }: Night, before: Night | undefined): BaselineLine | undefined {
  if (baseline === undefined) return undefined
  const { sha256, date, codes } = baseline
  const known = before?.baseline?.codes ?? new Set<string>()
  const added = [...codes].filter((code) => !known.has(code))
  const removed = [...known].filter((code) => !codes.has(code))
  return {
    sha256,
    ...(date === undefined ? {} : { date }),
    procedures: codes.size,
    ...(added.length === 0 ? {} : { added }),
    ...(removed.length === 0 ? {} : { removed }),
  }
}
