import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'

// Which fault is awake in this process, and what is known of the others. On disk, for a fault may end the process.

const notices = process.env['RASOAT_NOTICES'] ?? ''
const asking = process.env['RASOAT_ASKING'] ?? ''

/** Of one file of tests, for one fault that none of them notices. */
const MOST_MILLISECONDS = 3_000
/** As many times as often as in the sound test: a loop without end. */
const MOST_TIMES = 50

type Awake = ReturnType<typeof create>
declare global {
  var rasoatAwake: Awake | undefined
}

/** The runner and the tests each load this file; what it knows is of the process. */
export const awake: Awake = globalThis.rasoatAwake ?? create()
globalThis.rasoatAwake = awake

function create() {
  let woken = process.env['RASOAT_FAULT'] ?? ''
  let calls = 0
  const reached = new Set<string>()
  const times = new Map<string, number>()
  const spent = new Map<string, number>()
  const noticed = new Set<string>()

  if (notices !== '' && existsSync(notices))
    for (const line of readFileSync(notices, 'utf8').split('\n')) noticed.add(line)
  // The process before this one ended in the middle of it.
  const left = asking !== '' && existsSync(asking) ? readFileSync(asking, 'utf8') : ''
  if (left !== '') note(left)
  if (asking !== '') writeFileSync(asking, '')

  function note(id: string): void {
    noticed.add(id)
    appendFileSync(notices, `${id}\n`)
  }

  return {
    reached,
    /** What every fault in the source asks. */
    is(id: string): boolean {
      reached.add(id)
      if (woken === '') times.set(id, (times.get(id) ?? 0) + 1)
      if (id !== woken) return false
      calls += 1
      if (times.has(id) && calls > 10_000 + MOST_TIMES * (times.get(id) ?? 0)) throw new Error('without end')
      return true
    },
    begin(): void {
      woken = ''
      times.clear()
    },
    /** Those that the test reached and nothing noticed. */
    waiting: () => [...times.keys()].filter((id) => !noticed.has(id)),
    mayCost(id: string, milliseconds: number): boolean {
      const sum = (spent.get(id) ?? 0) + milliseconds
      if (sum > MOST_MILLISECONDS) return false
      spent.set(id, sum)
      return true
    },
    wake(id: string): void {
      writeFileSync(asking, id)
      calls = 0
      woken = id
    },
    sleep(): void {
      woken = ''
      writeFileSync(asking, '')
    },
    notice: note,
  }
}
