import type { RunnerTask } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'
import { getFn, setFn } from 'vitest/suite'
import { awake } from './awake.ts'

/** Milliseconds of the processor: on a busy machine, too. A test that takes longer is asked by itself, where nothing nearer noticed. */
const LONGEST = 1_500

/**
 * Runs each test once as it stands, and then once more for every fault that it reached and that no test noticed yet. A
 * failure counts where the test passes with no fault before and after it: what a test leaves behind is no notice.
 */
export default class InTurn extends VitestTestRunner {
  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test as never)
    if (test.type !== 'test' || test.mode !== 'run') return
    const sound = getFn(test)
    setFn(test, async () => {
      awake.begin()
      const started = cpuTime()
      await sound()
      const milliseconds = cpuTime() - started
      const waiting = awake.waiting()
      if (waiting.length === 0 || milliseconds > LONGEST || !(await passes(sound))) return
      for (const id of waiting) {
        if (!awake.mayCost(id, milliseconds)) continue
        awake.wake(id)
        const isNoticed = !(await passes(sound))
        awake.sleep()
        if (!isNoticed) continue
        if (!(await passes(sound))) return
        awake.notice(id)
      }
    })
  }
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function passes(run: () => unknown): Promise<boolean> {
  try {
    await run()
    return true
  } catch {
    return false
  }
}
