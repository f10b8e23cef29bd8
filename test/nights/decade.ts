import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { TrendCollector } from '../../src/audit/nights/collect-trend.ts'
import { linesOf } from '../../src/audit/nights/lines.ts'
import { nightFiles, nightName } from '../../src/cli/history/night-files.ts'
import { openHistory } from '../../src/cli/history/open-history.ts'
import { readNight } from '../../src/cli/history/read-night.ts'
import type { FindingGroup, KnownList, Night } from '../../src/model/history.ts'
import type { Measurement } from '../../src/model/measurement.ts'
import { random } from '../bench/random.ts'

// `npm run measure:history -- [years] [lists]`: a store of so many years of nights, its size, and what reading it costs in processor time.
// Each night one list in a hundred changes by a few findings; twice a month the national list gains procedures, which
// every list lacks at first.

const [years = '10', lists = '3355', kept] = process.argv.slice(2)
const NIGHTS = Number(years) * 365
const LISTS = Number(lists)
const METRICS = [
  'coverage',
  'online-share',
  'full-online-share',
  'publication',
  'decision-share',
  'code-validity',
]
const OTHERS = ['partial-share', 'information-share', 'integration', 'completeness', 'name-agreement']

const { below } = random(7, 'decade')
const print = () => Array.from({ length: 16 }, () => below(16).toString(16)).join('')
const folder = kept ?? mkdtempSync(join(tmpdir(), 'rasoat-decade-'))
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const spent = () => process.cpuUsage().user / 1e6
const seconds = (since: number) => `${(spent() - since).toFixed(2)} CPU s`

const share = (part: number, whole: number): Measurement => ({ kind: 'share', part, whole, unknown: 0 })
const groupOf = (rule: string, count: number): FindingGroup => {
  const fingerprints = Array.from({ length: count }, print).sort()
  return { rule, count, fingerprints }
}

function firstList(at: number): KnownList {
  const held = 120 + below(40)
  const groups = [
    groupOf('missing-procedure', 168 - held),
    groupOf('name-differs', below(12)),
    groupOf('missing-level', below(6)),
  ]
  return {
    unit: `Xã Số ${at}`,
    level: 'commune',
    province: `Tỉnh ${at % 34}`,
    sha256: print(),
    rows: held + 8,
    columns: ['code', 'field', 'levels', 'name', 'serviceLevel'],
    formula: 'coverage-by-authority',
    scope: 'commune/commune/authority',
    metrics: {
      ...Object.fromEntries(METRICS.map((id) => [id, share(held - below(30), 168)])),
      ...Object.fromEntries(
        OTHERS.map((id): [string, Measurement] => [id, { kind: 'unmeasurable', reason: 'no-column' }]),
      ),
    },
    findings: new Map(groups.filter(({ count }) => count > 0).map((one) => [one.rule, one])),
    state: 'read',
  }
}

function changed(list: KnownList): KnownList {
  const missing = list.findings.get('missing-procedure')?.fingerprints ?? []
  const left = [...missing.slice(1), ...(below(4) === 0 ? [print()] : [])].sort()
  const findings = new Map(list.findings)
  if (left.length === 0) findings.delete('missing-procedure')
  else
    findings.set('missing-procedure', { rule: 'missing-procedure', count: left.length, fingerprints: left })
  const { coverage } = list.metrics
  const moved =
    coverage?.kind === 'share'
      ? share(Math.min(coverage.whole, coverage.part + 1), coverage.whole)
      : undefined
  const metrics =
    moved === undefined
      ? list.metrics
      : { ...list.metrics, coverage: moved, 'online-share': share(below(168), 168) }
  return { ...list, sha256: print(), rows: list.rows + 1, metrics, findings }
}

function widened(list: KnownList): KnownList {
  const { coverage } = list.metrics
  if (coverage?.kind !== 'share') return list
  const missing = [...(list.findings.get('missing-procedure')?.fingerprints ?? []), print(), print()].sort()
  // Old ones are repealed, so that the list stays as long as it is.
  const kept = missing.slice(-60)
  return {
    ...list,
    metrics: { ...list.metrics, coverage: share(coverage.part, 168 + below(12)) },
    findings: new Map(list.findings).set('missing-procedure', {
      rule: 'missing-procedure',
      count: kept.length,
      fingerprints: kept,
    }),
  }
}

const codes = (count: number) =>
  new Set(Array.from({ length: count }, (_, at) => `1.${String(at).padStart(6, '0')}`))
const first: Night = {
  asOf: '2027-01-01',
  outcome: 'failed',
  baseline: { sha256: print(), codes: codes(2642) },
  lists: new Map(Array.from({ length: LISTS }, (_, at) => [`communes/${at}.csv`, firstList(at)])),
}

const start = spent()
let now = first
let before: Night | undefined
let bytes = 0
let largest = 0
let wholes = 0
for (let night = 0; night < NIGHTS; night += 1) {
  const asOf = new Date(Date.UTC(2027, 0, 1 + night)).toISOString().slice(0, 10)
  const isNational = night > 0 && night % 15 === 0
  const isNewYear = before?.asOf.slice(0, 4) !== asOf.slice(0, 4)
  if (night > 0) {
    const next = new Map(now.lists)
    if (isNational) for (const [id, list] of next) next.set(id, widened(list))
    for (let at = 0; at < LISTS / 100; at += 1) {
      const id = `communes/${below(LISTS)}.csv`
      const list = next.get(id)
      if (list !== undefined) next.set(id, changed(list))
    }
    const baseline = isNational ? { sha256: print(), codes: codes(2642 + night / 15) } : now.baseline
    now = { ...now, asOf, lists: next, ...(baseline === undefined ? {} : { baseline }) }
  }
  const written = { run: night + 1, at: `${asOf}T02:00:00.000Z`, rasoat: '0.1.0' }
  const text = [...linesOf(now, isNewYear ? undefined : before, written)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
  const file = join(folder, nightName(night + 1, asOf))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  const size = statSync(file).size
  bytes += size
  largest = Math.max(largest, size)
  if (isNewYear) wholes += 1
  before = now
}
console.log(
  `${NIGHTS} nights of ${LISTS} lists: ${megabytes(bytes)} in ${NIGHTS} files, ${wholes} of them whole, the largest ${megabytes(largest)}; made in ${seconds(start)}`,
)

const last = `${now.asOf.slice(0, 4)}-12-31`
let at = spent()
const opened = await openHistory(folder, folder, last)
console.log(
  `what the next run reads: ${seconds(at)} (${opened.last?.lists.size} lists, trusted ${opened.isTrusted})`,
)

for (const asked of ['communes/7.csv', '']) {
  at = spent()
  const collector = new TrendCollector({
    source: folder,
    by: asked === '' ? 'province' : 'unit',
    metrics: ['coverage'],
    wants: (_, id) => asked === '' || id === asked,
  })
  for (const file of nightFiles(folder, folder)) {
    const night = await readNight(file)
    if ('lists' in night) collector.see(night.head, night.lists)
  }
  const { lines } = collector.trend()
  const points = lines.reduce((sum, line) => sum + line.points.length, 0)
  console.log(
    `coverage of ${asked === '' ? 'each province' : 'one list'} over all years: ${seconds(at)} (${lines.length} lines, ${points} points); ${megabytes(process.memoryUsage().rss)} in memory`,
  )
}
if (kept === undefined) rmSync(folder, { recursive: true })
