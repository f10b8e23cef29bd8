/**
 * Puts small faults into the core, one at a time, and looks whether a test notices:
 * `npm run mutate -- --seed 7 --count 200`, and `--only stages/measure` for a part. No part of CI.
 * First every test once, and in it every fault that it reaches (`in-turn.ts`); then, for what nobody noticed so, the nearest
 * files of tests in a process of its own. `--continue` goes on where it was stopped; `--again test/x.test.ts` asks those tests
 * about what was not noticed.
 */
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { REPOSITORY } from '../built.ts'
import { type Seeded, sample } from './seeding.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    /** Of tests, for a fault that none of the nearest notices. */
    seconds: { type: 'string', default: '20' },
    continue: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
})

const FOLDER = join(REPOSITORY, 'out/mutate')
const FAULTS = join(FOLDER, 'faults.json')
const REACH = join(FOLDER, 'reach.jsonl')
const RESULTS = join(FOLDER, 'results.json')
/** Faults that a test noticed in turn, one a line, and the one that is awake now. */
const NOTICES = join(FOLDER, 'notices.txt')
const ASKING = join(FOLDER, 'asking.txt')
/** Nothing comes of a fault for so long: it made a loop without end. */
const ENDLESS = 60_000

interface TestFile {
  readonly file: string
  readonly milliseconds: number
  readonly reached: ReadonlySet<string>
}

interface Result {
  readonly fault: Seeded
  readonly outcome: 'passed' | 'failed' | 'endless' | 'not reached'
}

const isNoticed = ({ outcome }: Result) => outcome === 'failed' || outcome === 'endless'

if (!values.continue && !values.again) prepare()
if (!values.again) await askInTurn()
const faults: readonly Seeded[] = JSON.parse(readFileSync(FAULTS, 'utf8'))
const tests = testsOf(readFileSync(REACH, 'utf8'))
const before: readonly Result[] = JSON.parse(readFileSync(RESULTS, 'utf8'))
const results = new Map(before.map((result) => [result.fault.id, result]))
for (const id of existsSync(NOTICES) ? readFileSync(NOTICES, 'utf8').split('\n') : []) {
  const fault = faults.find((one) => one.id === id)
  if (fault !== undefined && !results.has(id)) results.set(id, { fault, outcome: 'failed' })
}
const left = faults.filter(({ id, file }) => {
  const result = results.get(id)
  if (!file.includes(values.only)) return false
  return result === undefined || (values.again && !isNoticed(result))
})
for (const fault of left) {
  const asked = values.again ? positionals : testsFor(fault).map(({ file }) => file)
  const outcome = asked.length === 0 ? 'not reached' : await outcomeOf(fault, asked)
  const result = { fault, outcome } as const
  results.set(fault.id, result)
  if (!isNoticed(result))
    console.log(`${fault.file}:${fault.line} ${fault.kind}: not noticed\n  ${lineOf(fault)}`)
  writeFileSync(RESULTS, JSON.stringify([...results.values()], undefined, 1))
}
table()

/** A sample of faults, all of them asleep in the code. */
function prepare(): void {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const drawn = sample(values.seed, Number(values.count), values.only)
  writeFileSync(FAULTS, JSON.stringify(drawn))
  for (const [file, text] of Object.entries({ [RESULTS]: '[]', [REACH]: '', [NOTICES]: '', [ASKING]: '' }))
    writeFileSync(file, text)
  console.error(`${drawn.length} faults, in the tests that reach them`)
}

/** All tests that were not asked yet, again and again until none is left: a fault may end or hang the process. */
async function askInTurn(): Promise<void> {
  const inTurn = { RASOAT_REACH: REACH, RASOAT_NOTICES: NOTICES, RASOAT_ASKING: ASKING, RASOAT_IN_TURN: '1' }
  for (;;) {
    const done = testsOf(readFileSync(REACH, 'utf8')).map(({ file }) => file)
    const { outcome, said } = await vitest([], { ...inTurn, RASOAT_DONE: done.join('\n') }, 7_200, hangs)
    const hasEnded = noteTheEnd()
    const isFurther = testsOf(readFileSync(REACH, 'utf8')).length > done.length
    if (outcome === 'passed' || (outcome === 'failed' && !isFurther && !hasEnded && done.length > 0)) return
    if (outcome === 'failed') console.error(said.slice(-4_000))
    if (outcome === 'failed' && !isFurther && !hasEnded) throw new Error('Tests fail without a fault')
  }
}

/** What the process ended or hung with is noticed. Said here, for the next process would be taken to hang at once. */
function noteTheEnd(): boolean {
  const last = readFileSync(ASKING, 'utf8')
  if (last !== '') appendFileSync(NOTICES, `${last}\n`)
  writeFileSync(ASKING, '')
  return last !== ''
}

function hangs(): boolean {
  return statSync(ASKING).size > 0 && Date.now() - statSync(ASKING).mtimeMs > ENDLESS
}

function testsOf(notes: string): readonly TestFile[] {
  return notes
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ file, milliseconds, reached }) => ({
      file: relative(REPOSITORY, file),
      milliseconds,
      reached: new Set<string>(reached),
    }))
}

async function outcomeOf(fault: Seeded, asked: readonly string[]): Promise<Result['outcome']> {
  const seconds = tests
    .filter(({ file }) => asked.includes(file))
    .reduce((sum, { milliseconds }) => sum + milliseconds / 1_000, 0)
  const { outcome } = await vitest(asked, { RASOAT_FAULT: fault.id }, 120 + 4 * seconds)
  return outcome
}

/** The nearest first, and as many of the others as there is time for: those that reach few faults are about this one. */
function testsFor(fault: Seeded): readonly TestFile[] {
  const { file } = fault
  const near = tests.filter(({ reached }) =>
    // Reached at the import: by the first file of a process only, so all that reach the rest of the file are asked.
    fault.atImport ? [...reached].some((id) => id.startsWith(`${file}:`)) : reached.has(fault.id),
  )
  const asked = near.length === 0 && fault.atImport ? tests : near
  let budget = Number(values.seconds) * 1_000
  return asked
    .toSorted((a, b) => nearness(b, file) - nearness(a, file) || a.milliseconds - b.milliseconds)
    .filter(({ milliseconds }) => {
      if (milliseconds > budget) return false
      budget -= milliseconds
      return true
    })
}

/** How many words the paths have in common: `test/compare/slip.test.ts` is about `src/stages/compare/slip.ts`. */
function nearness({ file }: TestFile, source: string): number {
  const words = new Set(
    source.split(/[/.-]/).filter((word) => !['src', 'audit', 'stages', 'ts'].includes(word)),
  )
  return file.split(/[/.-]/).filter((word) => words.has(word)).length
}

function lineOf(fault: Seeded): string {
  const source = readFileSync(join(REPOSITORY, fault.file), 'utf8')
  const clip = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 150)
  return `${clip(source.slice(fault.start, fault.end))}   →   ${clip(fault.instead)}`
}

function table(): void {
  const all = [...results.values()]
  const roomOf = ({ fault }: Result) => fault.file.split('/').slice(1, -1).slice(0, 3).join('/')
  console.log('| where | faults | noticed |\n| --- | --- | --- |')
  for (const room of [...new Set(all.map(roomOf)), 'all']) {
    const inside = all.filter((result) => room === 'all' || roomOf(result) === room)
    console.log(`| ${room} | ${inside.length} | ${inside.filter(isNoticed).length} |`)
  }
}

/** One run, ended where it takes far longer than without the fault: a loop without end is noticed as well. */
function vitest(
  files: readonly string[],
  env: Readonly<Record<string, string>>,
  seconds: number,
  isOver: () => boolean = () => false,
): Promise<{ readonly outcome: 'passed' | 'failed' | 'endless'; readonly said: string }> {
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutate/vitest.config.ts']
  const bail = files.length > 0 ? ['--bail', '1'] : []
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command, ...bail, ...files], {
      cwd: REPOSITORY,
      detached: true,
      env: {
        ...process.env,
        RASOAT_FAULTS: FAULTS,
        RASOAT_ORDER: files.join('\n'),
        RASOAT_SEED: '1',
        ...env,
      },
    })
    let said = ''
    let late = false
    const note = (text: Buffer) => {
      said += text.toString()
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    const until = Date.now() + seconds * 1_000
    const timer = setInterval(() => {
      if (Date.now() < until && !isOver()) return
      late = true
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, 1_000)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ outcome: late ? 'endless' : code === 0 ? 'passed' : 'failed', said })
    })
  })
}
