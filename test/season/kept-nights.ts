import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nightFiles } from '../../src/cli/history/night-files.ts'
import { openHistory } from '../../src/cli/history/open-history.ts'
import type { Random } from '../bench/random.ts'
import { REPOSITORY } from '../built.ts'

/** What a history went through, and what is wrong with it; nothing is what is hoped for. */
export interface KeptNights {
  readonly fault: string
  readonly runs: number
  readonly nights: number
  readonly wrong: readonly string[]
}

const ROWS = 2_000

/** A history beside its result, in runs that are killed at any moment, on a disk without room, and two at once. */
export class HistorySeason {
  readonly #cwd: string
  readonly #chance: Random
  #night = 0

  constructor(cwd: string, chance: Random) {
    this.#cwd = cwd
    this.#chance = chance
    mkdirSync(join(cwd, 'lists'), { recursive: true })
  }

  async killed(times: number): Promise<KeptNights> {
    const wrong: string[] = []
    const started = performance.now()
    await this.#run('past').ended
    const whole = performance.now() - started
    for (let at = 0; at < times; at += 1) {
      const before = this.#held('past')
      const run = this.#run('past')
      const timer = setTimeout(run.kill, whole * this.#chance.next() * 1.1)
      const { code } = await run.ended
      clearTimeout(timer)
      wrong.push(...(await this.#wrongIn('past', before)))
      const result = readFileSync(join(this.#cwd, 'audit.json'), 'utf8')
      if (!result.endsWith('\n}\n')) wrong.push(`kill ${at}: the result is torn`)
      if (code === 0 && this.#held('past').size !== before.size + 1) wrong.push(`kill ${at}: a night is lost`)
    }
    // What is left half moved is finished by the next run, and nothing stays behind it that grows with the kills.
    const { code, said } = await this.#run('past').ended
    if (code !== 0) wrong.push(`the run after the kills: ${code} ${said}`)
    wrong.push(...(await this.#wrongIn('past', new Map())))
    const held = this.#held('past').size
    return { fault: 'killed at random moments', runs: times + 2, nights: held, wrong }
  }

  /** Undefined where this user may not mount a small disk. */
  async fullDisk(): Promise<KeptNights | undefined> {
    const disk = join(this.#cwd, 'small')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', disk], { stdio: 'ignore' })
    } catch {
      return undefined
    }
    const wrong: string[] = []
    let runs = 0
    try {
      for (let code = 0; code === 0 && runs < 100; runs += 1) {
        const before = this.#held('small/past')
        const ended = await this.#run('small/past').ended
        code = ended.code ?? 9
        if (code !== 0 && !/ENOSPC/.test(ended.said)) wrong.push(`run ${runs}: ${code} ${ended.said}`)
        wrong.push(...(await this.#wrongIn('small/past', before)))
      }
      if (runs === 100) wrong.push('the disk never became full')
      return { fault: 'a disk that becomes full', runs, nights: this.#held('small/past').size, wrong }
    } finally {
      execFileSync('umount', [disk])
    }
  }

  async twoAtOnce(times: number): Promise<KeptNights> {
    const wrong: string[] = []
    for (let at = 0; at < times; at += 1) {
      const before = this.#held('both')
      await Promise.all([this.#run('both').ended, this.#run('both').ended])
      wrong.push(...(await this.#wrongIn('both', before)))
    }
    return { fault: 'two runs at once', runs: 2 * times, nights: this.#held('both').size, wrong }
  }

  /** Another list each night, on the day after the last. */
  #run(history: string) {
    this.#night += 1
    const day = new Date(Date.UTC(2026, 0, this.#night)).toISOString().slice(0, 10)
    for (const name of ['a', 'b', 'c']) {
      const rows = Array.from(
        { length: ROWS },
        (_, at) =>
          `1.${String(100_000 + at)},Thủ tục  ${at % (this.#night + 2)},Cấp xã,${at % this.#night === 0 ? '' : 'Toàn trình'}`,
      )
      writeFileSync(
        join(this.#cwd, `lists/${name}.csv`),
        `Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC\n${rows.join('\n')}\n`,
      )
    }
    const args = [
      'audit',
      'lists',
      '--jobs',
      '1',
      '--as-of',
      day,
      '-q',
      '-o',
      'audit.json',
      '--fail-on',
      'never',
    ]
    const child = spawn(
      process.execPath,
      [join(REPOSITORY, 'bin/rasoat.js'), ...args, '--history', history],
      {
        cwd: this.#cwd,
      },
    )
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString()
    })
    const ended = new Promise<{ code: number | undefined; said: string }>((resolve) => {
      child.on('close', (code) => resolve({ code: code ?? undefined, said: said.trim() }))
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }

  #held(history: string): ReadonlyMap<string, string> {
    const folder = join(this.#cwd, history)
    return new Map(nightFiles(folder, folder).map(({ file }) => [file, readFileSync(file, 'utf8')]))
  }

  /** Nothing of before is lost or altered, and nothing is torn. */
  async #wrongIn(history: string, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const folder = join(this.#cwd, history)
    const held = this.#held(history)
    const lost = [...before].flatMap(([file, text]) =>
      held.get(file) === text ? [] : [`${file} is not what it was`],
    )
    const { troubles } = await openHistory(folder, history, '2099-12-31')
    const odd = troubles.map(({ what }) => `the store is ${what}`)
    return [...lost, ...odd]
  }

  /** Files that runs work in, left behind. */
  parts(): number {
    const all = readdirSync(this.#cwd, { recursive: true }).map(String)
    return all.filter((name) => name.endsWith('.part') || name.endsWith('.journal')).length
  }

  clear(): void {
    rmSync(this.#cwd, { recursive: true })
  }
}
