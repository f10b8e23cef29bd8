import { cpus, loadavg, totalmem } from 'node:os'
import type { Agreement } from './agreement.ts'
import type { Query } from './duckdb.ts'
import type { Generated, Variant } from './generate.ts'
import type { Run } from './measure.ts'

/** A budget, first for the first release, then for the one after. */
export interface Budget {
  readonly first: number
  readonly later: number
}

type Quantity = 'wallSeconds' | 'cpuSeconds' | 'peakBytes'

/** The machine and the load others put on it: without them no figure means anything. */
export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown'
  const load = loadavg().map((value) => value.toFixed(2))
  return [
    `- ${cpus().length} cores (${model}), ${gigabytes(totalmem())} of memory, ${process.platform} ${process.arch}`,
    `- load average when it began: ${load.join(', ')}`,
    `- Node ${process.versions.node}`,
  ].join('\n')
}

export function lists(variant: Variant, made: Generated): string {
  const files = made.files === 1 ? '1 file' : `${made.files.toLocaleString('en-US')} files`
  const rows = made.rows.toLocaleString('en-US')
  return `- variant ${variant}: ${rows} rows in ${files}, ${megabytes(made.bytes)} (${made.folder})`
}

/** The programs side by side; ratios are taken round by round, because load comes and goes. */
export function comparison(
  { rasoat, plain, tuned }: Readonly<Record<'rasoat' | Query, readonly Run[]>>,
  budgets: { readonly wallRatio: Budget; readonly peakBytes: Budget },
): string {
  const beside = (other: readonly Run[], quantity: Quantity): string[] => [
    spread(other, quantity),
    ratios(rasoat, other, quantity)
      .map((ratio) => ratio.toFixed(2))
      .join(' / '),
  ]
  const line = (title: string, quantity: Quantity, first: string, then: string): string[] => [
    title,
    spread(rasoat, quantity),
    ...beside(plain, quantity),
    ...beside(tuned, quantity),
    first,
    then,
  ]
  const ratio = ratios(rasoat, plain, 'wallSeconds')[1] ?? Number.NaN
  const peak = median(values(rasoat, 'peakBytes'))
  return table(
    [
      'whole nation',
      'rasoat',
      'DuckDB, plain',
      'rasoat ÷ plain (min / median / max)',
      'DuckDB, tuned',
      'rasoat ÷ tuned',
      'budget, first',
      'then',
    ],
    [
      line('wall time', 'wallSeconds', ...verdicts(ratio, budgets.wallRatio, (limit) => `${limit} × plain`)),
      line('CPU', 'cpuSeconds', '', ''),
      line('peak memory', 'peakBytes', ...verdicts(peak, budgets.peakBytes, megabytes)),
    ],
  )
}

export function alone(
  parts: readonly { title: string; runs: readonly Run[]; wallSeconds?: Budget }[],
): string {
  return table(
    ['start to finish', 'wall time', 'CPU', 'peak memory', 'budget, first', 'then'],
    parts.map(({ title, runs, wallSeconds }) => [
      title,
      spread(runs, 'wallSeconds'),
      spread(runs, 'cpuSeconds'),
      spread(runs, 'peakBytes'),
      ...(wallSeconds === undefined
        ? ['', '']
        : verdicts(median(values(runs, 'wallSeconds')), wallSeconds, (limit) => `${limit} s`)),
    ]),
  )
}

export function agreementText({ lists: count, counts, disagreements }: Agreement): string {
  const shown = disagreements.slice(0, 10).map((sentence) => `\n- ${sentence}`)
  const total = disagreements.length.toLocaleString('en-US')
  return `Disagreements: ${total}, lists compared: ${count.toLocaleString('en-US')}, on ${counts.join(', ')}.${shown.join('')}`
}

function verdicts(value: number, budget: Budget, text: (limit: number) => string): [string, string] {
  const verdict = (limit: number): string => {
    const word = Number.isNaN(value) ? 'not measured' : value <= limit ? 'within' : 'over'
    return `≤ ${text(limit)}: ${word}`
  }
  return [verdict(budget.first), verdict(budget.later)]
}

/** Smallest, middle and largest ratio of the pairs. */
function ratios(rasoat: readonly Run[], duckdb: readonly Run[], quantity: Quantity): number[] {
  const there = values(duckdb, quantity)
  return extent(values(rasoat, quantity).map((value, index) => value / (there[index] ?? Number.NaN)))
}

/** `3.10 s (2.98–3.40)`: median, smallest and largest. */
function spread(runs: readonly Run[], quantity: Quantity): string {
  if (runs.length === 0) return 'not measured'
  const [least, middle, most] = extent(values(runs, quantity)).map((value) =>
    quantity === 'peakBytes' ? (value / 1e6).toFixed(0) : value.toFixed(2),
  )
  return `${middle} ${quantity === 'peakBytes' ? 'MB' : 's'} (${least}–${most})`
}

function values(runs: readonly Run[], quantity: Quantity): number[] {
  return runs.map((run) => run[quantity])
}

function extent(numbers: readonly number[]): number[] {
  return numbers.length === 0 ? [] : [Math.min(...numbers), median(numbers), Math.max(...numbers)]
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const lower = sorted[Math.floor(middle)] ?? Number.NaN
  const upper = sorted[Math.ceil(middle)] ?? Number.NaN
  return (lower + upper) / 2
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(0)} GB`
}
