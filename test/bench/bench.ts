/**
 * `npm run bench -- [--variant base|varied|distinct|one-file] [--only nation|province|help|floor|agreement | --start] [--runs 3] [--dir folder]`
 *
 * Prints a page in Markdown: what rasoat costs beside the same work by hand in DuckDB, and beside the budgets of
 * Times never decide the exit code. It says whether everything could be run, and whether both programs counted the same.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { agreement } from './agreement.ts'
import { type DuckdbResult, duckdbArguments, PROJECT, type Query } from './duckdb.ts'
import { type Generated, generated, VARIANTS, type Variant } from './generate.ts'
import { measured, type Run } from './measure.ts'
import { agreementText, alone, comparison, lists, machine } from './page.ts'
import { starts } from './starts.ts'

/** `agreement`: one run of each variant, for what is counted and not for how long it takes. */
const PARTS = ['nation', 'province', 'help', 'floor', 'agreement'] as const
type Part = (typeof PARTS)[number]
type Short = Exclude<Part, 'nation' | 'agreement'>

/** How rasoat is started, from the folder of the lists. */
const RASOAT = join(PROJECT, 'bin/rasoat.js')
const RESULT = 'result.json'
const COMMANDS = {
  nation: [RASOAT, 'audit', '--config', 'rasoat.yaml', '-f', 'json', '-o', RESULT],
  province: [
    RASOAT,
    'report',
    'provinces/01.csv',
    '-b',
    'national.csv',
    '--level',
    'province',
    '--no-config',
  ],
  help: [RASOAT, '--help'],
  floor: ['-e', '0'],
} as const satisfies Record<Exclude<Part, 'agreement'>, readonly string[]>

/** What rasoat allows itself. */
const BUDGETS = {
  nation: { wallRatio: { first: 2, later: 0.7 }, peakBytes: { first: 400e6, later: 300e6 } },
  province: { first: 0.6, later: 0.3 },
  help: { first: 0.15, later: 0.1 },
} as const

// The query in DuckDB knows levels, and no authorities.
const CONFIGURATION = `baseline:
  sources: [national.csv]
scope: level
catalogues:
`
const CATALOGUES = {
  many: `  - sources: [provinces/*.csv]
    level: province
  - sources: [communes/*/*.csv]
    level: commune
`,
  one: `  - sources: [all.csv]
`,
} as const

interface Options {
  readonly folder: string
  readonly variant: Variant
  readonly parts: readonly Part[]
  readonly runs: number
  readonly isStart: boolean
}

await main(optionsOf(process.argv.slice(2)))

async function main({ folder, variant, parts, runs, isStart }: Options): Promise<void> {
  if (!existsSync(RASOAT)) complain(`no ${RASOAT}: run \`npm run build\` first`)
  print(`# rasoat bench\n\n${machine()}`)
  if (isStart) {
    print(await starts(RASOAT, runs))
    return
  }
  if (parts.length === 1 && parts[0] === 'agreement') {
    for (const one of VARIANTS) await agree(generated(folder, one), one)
    return
  }
  const made = generated(folder, variant)
  print(`${lists(variant, made)}\n`)
  if (parts.includes('nation')) await nation(made, variant, runs)
  const short = parts.filter((part): part is Short => part !== 'nation' && part !== 'agreement')
  if (short.length > 0) await startToFinish(made, variant, short, runs)
}

// --- The whole nation --------------------------------------------------------------------------------

async function nation(made: Generated, variant: Variant, runs: number): Promise<void> {
  configure(made, variant)
  const duckdbPath = join(made.folder, 'duckdb.json')
  const runDuckdb = async (query: Query): Promise<Run> =>
    succeeded(await measured(duckdbArguments(made.folder, variant, query, duckdbPath), PROJECT), 'DuckDB')

  // Untimed: afterwards the lists are in the page cache for both.
  await runDuckdb('tuned')
  const done = { rasoat: [] as Run[], plain: [] as Run[], tuned: [] as Run[] }
  for (let round = 0; round < runs; round++) {
    const run = await runRasoat('nation', made.folder)
    if (run !== undefined) done.rasoat.push(run)
    for (const query of ['plain', 'tuned'] as const) done[query].push(await runDuckdb(query))
  }
  print(comparison(done, BUDGETS.nation))

  if (done.rasoat.length > 0) compareCounts(made, duckdbPath)
  print('')
}

function configure({ folder }: Generated, variant: Variant): void {
  const catalogues = variant === 'one-file' ? CATALOGUES.one : CATALOGUES.many
  writeFileSync(join(folder, 'rasoat.yaml'), CONFIGURATION + catalogues)
}

/** Speed means nothing where the answers differ. */
function compareCounts({ folder }: Generated, duckdbPath: string): void {
  // Written by our own child process.
  const { version, rows } = JSON.parse(readFileSync(duckdbPath, 'utf8')) as DuckdbResult
  const records = rows.reduce((sum, row) => sum + row.records, 0)
  print(`\nDuckDB ${version}, 2 threads, counted ${records.toLocaleString('en-US')} records.`)
  const compared = agreement(join(folder, RESULT), rows)
  print(agreementText(compared))
  if (compared.disagreements.length > 0) complain('rasoat and DuckDB do not count the same.')
}

async function agree(made: Generated, variant: Variant): Promise<void> {
  print(`\n${lists(variant, made)}`)
  configure(made, variant)
  const duckdbPath = join(made.folder, 'duckdb.json')
  const run = await runRasoat('nation', made.folder)
  succeeded(await measured(duckdbArguments(made.folder, variant, 'plain', duckdbPath), PROJECT), 'DuckDB')
  if (run !== undefined) compareCounts(made, duckdbPath)
}

// --- Short commands ----------------------------------------------------------------------------------

async function startToFinish(
  made: Generated,
  variant: Variant,
  parts: readonly Short[],
  runs: number,
): Promise<void> {
  const possible = parts.filter((part) => part !== 'province' || variant !== 'one-file')
  const measurements = possible.map((part) => ({ part, runs: [] as Run[] }))
  // The first round is untimed: it brings the program into the page cache.
  for (let round = 0; round <= runs; round++) {
    for (const { part, runs: done } of measurements) {
      const run =
        part === 'floor' ? await measured(COMMANDS.floor, made.folder) : await runRasoat(part, made.folder)
      if (round > 0 && run !== undefined) done.push(run)
    }
  }
  const titles = {
    nation: 'whole nation',
    province: 'one province against the national list',
    help: 'rasoat --help',
    floor: 'node -e 0, the floor',
  }
  print(
    alone(
      measurements.map(({ part, runs: done }) => ({
        title: titles[part],
        runs: done,
        ...(part === 'province' || part === 'help' ? { wallSeconds: BUDGETS[part] } : {}),
      })),
    ),
  )
}

// --- Programs ----------------------------------------------------------------------------------------

/** Undefined when there is no build, or when it stops halfway: the rest is still measured. */
async function runRasoat(part: keyof typeof COMMANDS, folder: string): Promise<Run | undefined> {
  if (!existsSync(RASOAT)) return undefined
  const result = join(folder, RESULT)
  rmSync(result, { force: true })
  const run = await measured(COMMANDS[part], folder)
  // An audit of these lists ends with 1, as they have findings; but so does a program that crashed.
  const done = part === 'nation' ? existsSync(result) && (run.exitCode ?? 2) < 2 : run.exitCode === 0
  if (done) return run
  complain(`rasoat ${part} ended with ${run.exitCode}: ${run.stderr.slice(0, 2_000)}`)
  return undefined
}

function succeeded(run: Run, program: string): Run {
  if (run.exitCode === 0) return run
  throw new Error(`${program} ended with ${run.exitCode}: ${run.stderr}`)
}

function complain(sentence: string): void {
  process.exitCode = 1
  process.stderr.write(`${sentence}\n`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: join(tmpdir(), 'rasoat-bench') },
      variant: { type: 'string', default: 'base' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      start: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a whole number from 1`)
  return {
    folder: resolve(values.dir),
    variant: oneOf(VARIANTS, values.variant, '--variant'),
    parts:
      values.only === undefined
        ? PARTS.filter((part) => part !== 'agreement')
        : [oneOf(PARTS, values.only, '--only')],
    runs,
    isStart: values.start,
  }
}

function oneOf<T extends string>(choices: readonly T[], text: string, option: string): T {
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw new Error(`${option} ${text}: one of ${choices.join(', ')}`)
  return choice
}
