import type { KnownList, ListLine, Night, NightLine } from '../../model/history.ts'
import type { Level } from '../../model/procedure.ts'
import type {
  BaselineChange,
  Moved,
  Trend,
  TrendGroup,
  TrendLine,
  TrendPoint,
  TrendSource,
} from '../../model/trend.ts'
import { fold } from './fold.ts'
import { sourceOf } from './moved-figures.ts'

interface Asked {
  readonly source: string
  readonly by: TrendGroup
  readonly metrics: readonly string[]
  /** First day that is looked at. Absent: all. */
  readonly from?: string
  /** Whether somebody asks for a list. */
  wants(list: Pick<KnownList, 'unit' | 'province'>, id: string): boolean
}

interface Line {
  readonly head: Pick<TrendLine, 'name' | 'level' | 'catalogue' | 'metric'>
  readonly sum: { part: number; whole: number; unknown: number; lists: number }
  readonly byDay: Map<string, TrendPoint>
  moved: Map<TrendSource, { part: number; whole: number }>
}

/** Follows figures from night to night. Only lists of which a night says something cost anything. */
export class TrendCollector {
  readonly #asked: Asked
  readonly #lines = new Map<string, Line>()
  readonly #baselines: BaselineChange[] = []
  readonly #lost: string[] = []
  #night: Night | undefined
  #runs = 0
  #days: readonly string[] = []

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** A file that cannot be used. */
  lose(path: string): void {
    this.#lost.push(path)
  }

  see(head: NightLine, all: readonly ListLine[]): void {
    const before = this.#night
    // Findings move no figure, and are most of a history.
    const said = all
      .filter((line) => this.#asked.wants(line, line.list))
      .map(({ findings: _, ...line }) => line)
    const now = fold(before, head, said)
    this.#night = now
    const isAsked = head.asOf >= (this.#asked.from ?? '')
    if (isAsked) {
      this.#runs += 1
      this.#days = [...this.#days, head.asOf].sort().filter((_, at, all) => at === 0 || at === all.length - 1)
    }
    const isNational = before !== undefined && before.baseline?.sha256 !== now.baseline?.sha256
    if (isNational && isAsked)
      this.#baselines.push({
        day: head.asOf,
        before: before?.baseline?.codes.size ?? 0,
        now: now.baseline?.codes.size ?? 0,
      })
    const touched = new Set<Line>()
    // Where everything is said again, what is no longer said is no longer there.
    const gone =
      head.whole === true ? [...(before?.lists.keys() ?? [])].filter((id) => !now.lists.has(id)) : []
    for (const id of [...gone, ...said.map(({ list }) => list)]) {
      for (const line of this.#move(id, before?.lists.get(id), now.lists.get(id), { isNational, isAsked }))
        touched.add(line)
    }
    for (const line of touched) line.byDay.set(head.asOf, { day: head.asOf, ...line.sum })
  }

  trend(): Trend {
    const { source, by, from = '' } = this.#asked
    const [first = from, last = first] = this.#days
    const lines = [...this.#lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([, { head, byDay, moved }]): TrendLine => ({
          ...head,
          points: pointsOf(byDay, from),
          moved: summed(moved),
        }),
      )
      .filter(({ points }) => points.length > 0)
    return {
      source,
      by,
      from: first,
      to: last,
      runs: this.#runs,
      lost: this.#lost,
      baselines: this.#baselines,
      lines,
    }
  }

  /** The lines that a list moves. */
  *#move(
    id: string,
    before: KnownList | undefined,
    now: KnownList | undefined,
    { isNational, isAsked }: { readonly isNational: boolean; readonly isAsked: boolean },
  ): Iterable<Line> {
    const list = now ?? before
    if (list === undefined) return
    for (const metric of this.#asked.metrics) {
      const [was, is] = [shareOf(before, metric), shareOf(now, metric)]
      if (was === undefined && is === undefined) continue
      const line = this.#lineOf(id, list, metric)
      const by =
        was === undefined || is === undefined
          ? 'lists'
          : sourceOf(
              metric,
              { before: was, now: is },
              { isLocal: before?.sha256 !== now?.sha256, isNational },
            )
      const [part, whole] = [(is?.part ?? 0) - (was?.part ?? 0), (is?.whole ?? 0) - (was?.whole ?? 0)]
      line.sum.part += part
      line.sum.whole += whole
      line.sum.unknown += (is?.unknown ?? 0) - (was?.unknown ?? 0)
      line.sum.lists += (is === undefined ? 0 : 1) - (was === undefined ? 0 : 1)
      // The first point is where it begins, and nothing has moved it yet.
      if (isAsked && line.byDay.size > 0) {
        const sum = line.moved.get(by) ?? { part: 0, whole: 0 }
        line.moved.set(by, { part: sum.part + part, whole: sum.whole + whole })
      }
      yield line
    }
  }

  #lineOf(id: string, { unit, level, province = '' }: KnownList, metric: string): Line {
    const { by } = this.#asked
    const name = by === 'unit' ? unit : by === 'province' ? province : ''
    const key = [level ?? '', name, by === 'unit' ? id : '', metric].join('\n')
    const known = this.#lines.get(key)
    if (known !== undefined) return known
    const head = {
      name,
      ...(level === undefined ? {} : { level: level satisfies Level }),
      ...(by === 'unit' ? { catalogue: id } : {}),
      metric,
    }
    const made: Line = {
      head,
      sum: { part: 0, whole: 0, unknown: 0, lists: 0 },
      byDay: new Map(),
      moved: new Map(),
    }
    this.#lines.set(key, made)
    return made
  }
}

function shareOf(list: KnownList | undefined, metric: string) {
  const measured = list === undefined || list.state === 'gone' ? undefined : list.metrics[metric]
  return measured?.kind === 'share' ? measured : undefined
}

/** In the order of their days; of those before the first day that is asked for the last one stands for it. */
function pointsOf(byDay: ReadonlyMap<string, TrendPoint>, from: string): readonly TrendPoint[] {
  const all = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
  const first = all.filter(({ day }) => day < from).slice(-1)
  const known = [...first.map((point) => ({ ...point, day: from })), ...all.filter(({ day }) => day >= from)]
  return known.filter(({ whole }, at) => whole > 0 || at > 0)
}

function summed(moved: ReadonlyMap<TrendSource, Moved>): TrendLine['moved'] {
  const found = [...moved].filter(([, { part, whole }]) => part !== 0 || whole !== 0)
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}
