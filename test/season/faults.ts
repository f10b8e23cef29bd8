/**
 * A season of faults, as nights have them: `npm run faults -- --kills 100 --seed 7`. Prints what each ended with, what was
 * said, and what lies on disk in the morning; ends with 1 when an output is torn. `npm test` runs it with a few kills.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { random } from '../bench/random.ts'
import { HistorySeason } from './kept-nights.ts'
import { type Morning, Night } from './night.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})
const cwd = mkdtempSync(join(tmpdir(), 'rasoat-night-'))
mkdirSync(join(cwd, 'lists'))
const night = new Night(cwd)
await night.prepare()
const mornings: Morning[] = [
  await night.vanished(),
  await night.shrunk(),
  await night.cutWhileRead(),
  ...(process.platform === 'linux' ? [await night.fullDisk()] : []),
  await night.staleParts(),
  await night.twoAtOnce(),
]
for (const morning of mornings) print(morning)
const killed = new Map<string, number>()
const chance = random(Number(values.seed), 'kills')
let torn = mornings.filter(({ outputs }) => /torn|gone/.test(outputs)).length
for (let at = 0; at < Number(values.kills); at += 1) {
  const { outputs, code } = await night.killed(chance.next() * 1.1)
  const what = `${code === undefined ? 'killed' : `ended with ${code}`}: ${outputs}`
  killed.set(what, (killed.get(what) ?? 0) + 1)
  if (/torn|gone/.test(outputs)) torn += 1
}
console.log(`\n${values.kills} kills, seed ${values.seed}; audit.json, audit.md, findings.jsonl:`)
for (const [what, times] of [...killed].sort((a, b) => b[1] - a[1])) console.log(`${times} × ${what}`)
rmSync(cwd, { recursive: true })

const season = new HistorySeason(
  mkdtempSync(join(tmpdir(), 'rasoat-history-')),
  random(Number(values.seed), 'history'),
)
for (const kept of [
  await season.killed(Number(values.kills)),
  await season.twoAtOnce(3),
  ...(process.platform === 'linux' ? [await season.fullDisk()] : []),
]) {
  if (kept === undefined)
    console.log('\na history on a disk that becomes full: not tried, for nobody may mount one here')
  else {
    const { fault, runs, nights, wrong } = kept
    console.log(
      `\na history, ${fault}: ${nights} nights of ${runs} runs; ${wrong.length === 0 ? 'nothing torn, nothing lost' : wrong.join('; ')}`,
    )
    torn += wrong.length
  }
}
console.log(`left behind by the runs that were killed: ${season.parts()} files`)
season.clear()
process.exitCode = torn === 0 ? 0 : 1

function print({ fault, code, said, outputs, rules, parts }: Morning): void {
  console.log(
    `\n${fault}: ${code}\n  ${said.split('\n').slice(0, 3).join('\n  ')}\n  rules: ${rules.join(' ')}\n  on disk: ${outputs}${parts.length === 0 ? '' : `, ${parts.join(' ')}`}`,
  )
}
