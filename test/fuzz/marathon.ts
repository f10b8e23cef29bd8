/**
 * Damaged lists without end, for as long as one has time: `npm run fuzz -- --seconds 300 --seed 7`.
 * A list that breaks a promise, or that takes longer than a person would wait, is written down with its cause.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keepsPromises, readsSoundly } from './promises.ts'
import { seeds } from './seeds.ts'
import { makeTry } from './tries.ts'

/** No damaged list of some kilobytes needs a hundredth of this. */
const HANG_SECONDS = 20

/** The whole program takes fifty times as long as a reader, and most faults are in readers. */
const WHOLE_EVERY = 20

type Message =
  | { readonly kind: 'began'; readonly number: number }
  | { readonly kind: 'done'; readonly from: string; readonly outcome: string; readonly milliseconds: number }
  | { readonly kind: 'broken'; readonly number: number; readonly from: string; readonly why: string }

const [, , role, ...numbers] = process.argv
if (role === 'worker') await work(Number(numbers[0]), Number(numbers[1]))
else run()

/** In a process of its own: a loop without end can be ended from outside. */
async function work(seed: number, first: number): Promise<never> {
  const all = await seeds()
  for (let number = first; ; number += 1) {
    const one = makeTry(all, seed, number)
    say({ kind: 'began', number })
    const started = performance.now()
    try {
      const check = number % WHOLE_EVERY === 0 ? keepsPromises : readsSoundly
      const outcome = await check(one.format, one.bytes)
      const milliseconds = performance.now() - started
      say({ kind: 'done', from: one.from, outcome, milliseconds })
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      say({ kind: 'broken', number, from: one.from, why })
    }
  }
}

function say(message: Message): void {
  process.send?.(message)
}

function run(): void {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  })
  const seed = Number(values.seed)
  const counts = new Map<string, number>()
  const broken = new Map<string, number[]>()
  let slowest = { number: 0, milliseconds: 0 }
  let current = 0
  let heard = performance.now()
  let worker = start(1)

  function start(first: number): ChildProcess {
    heard = performance.now()
    const started = fork(fileURLToPath(import.meta.url), ['worker', String(seed), String(first)], {
      execArgv: ['--import', 'tsx'],
    })
    started.on('message', (message: Message) => {
      heard = performance.now()
      if (message.kind === 'began') current = message.number
      else if (message.kind === 'broken') note(message.number, message.why)
      else count(`${message.from.replace(/ \(.*/, '')}: ${message.outcome}`, message.milliseconds)
    })
    return started
  }

  function count(what: string, milliseconds: number): void {
    counts.set(what, (counts.get(what) ?? 0) + 1)
    if (milliseconds > slowest.milliseconds) slowest = { number: current, milliseconds }
  }

  function note(number: number, why: string): void {
    const cause = why.split('\n').slice(0, 3).join('\n').replace(/\d+/g, '0')
    const known = broken.get(cause)
    broken.set(cause, [...(known ?? []), number])
    if (known === undefined) console.log(`\nBROKEN ${seed}/${number}\n${why}`)
  }

  const clock = setInterval(() => {
    if (performance.now() - heard < HANG_SECONDS * 1_000) return
    note(current, `no answer in ${HANG_SECONDS} s`)
    worker.kill('SIGKILL')
    worker = start(current + 1)
  }, 1_000)

  setTimeout(async () => {
    clearInterval(clock)
    worker.kill('SIGKILL')
    for (const [what, times] of [...counts].sort()) console.log(`${String(times).padStart(8)}  ${what}`)
    const runs = [...counts.values()].reduce((sum, times) => sum + times, 0)
    const { number, milliseconds } = slowest
    console.log(
      `${runs} lists in ${values.seconds} s; the slowest, ${seed}/${number}, took ${Math.round(milliseconds)} ms`,
    )
    if (broken.size === 0) return
    await keep(
      [...broken.values()].flatMap(([first = 0]) => first),
      seed,
    )
    process.exitCode = 1
  }, Number(values.seconds) * 1_000)
}

/** The lists at fault, to look at and to make a case of. */
async function keep(numbers: readonly number[], seed: number): Promise<void> {
  const all = await seeds()
  mkdirSync('out/fuzz', { recursive: true })
  for (const number of numbers) {
    const { format, bytes } = makeTry(all, seed, number)
    writeFileSync(`out/fuzz/${seed}-${number}.${format}`, bytes)
  }
  console.log(`${numbers.length} kinds of broken promises; the lists are in out/fuzz`)
}
