import { PROJECT } from './duckdb.ts'
import { measured, type Run } from './measure.ts'
import { alone } from './page.ts'

/** What only starts, says something and ends: nothing but the loading of modules. */
const STARTS = [
  ['--version'],
  ['--help'],
  ['audit', '--help'],
  ['explain', 'rules'],
  ['explain', 'metrics'],
  ['completion', 'bash'],
] as const

/** What each command costs before it does anything, beside Node alone. */
export async function starts(rasoat: string, runs: number): Promise<string> {
  const programs = [
    { title: 'node -e 0, the floor', args: ['-e', '0'], runs: [] as Run[] },
    ...STARTS.map((args) => ({
      title: `rasoat ${args.join(' ')}`,
      args: [rasoat, ...args],
      runs: [] as Run[],
    })),
  ]
  // The first round is untimed: it brings the program into the page cache.
  for (let round = 0; round <= runs; round++) {
    for (const { args, title, runs: done } of programs) {
      const run = await measured(args, PROJECT)
      if (run.exitCode !== 0) throw new Error(`${title} ended with ${run.exitCode}: ${run.stderr}`)
      if (round > 0) done.push(run)
    }
  }
  return alone(programs.map(({ title, runs: done }) => ({ title, runs: done })))
}
