import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../built.ts'

/** What came of a run: its exit code, the first lines it said, and what lies on disk after it. */
export interface Morning {
  readonly fault: string
  readonly code: number | undefined
  readonly said: string
  /** Of each output: `old`, `new`, `gone`, or `torn` when it is neither of the two. */
  readonly outputs: string
  /** Records of the result that lies there, and the rules that found something in it. */
  readonly records: number
  readonly rules: readonly string[]
  /** Files that a run works in and that nobody ordered. */
  readonly parts: readonly string[]
}

const OUTPUTS = ['audit.json', 'audit.md', 'findings.jsonl']
const ARGS = [
  ...[
    'audit',
    'lists',
    '--unit-from-file',
    '(?<unit>[^/.]+)[.]csv',
    '--jobs',
    '1',
    '--as-of',
    '2026-11-30',
    '-q',
  ],
  ...['-o', 'audit.json', '-o', 'audit.md', '--findings', 'findings.jsonl'],
]

/** Distinct rows, so that a list takes some time. */
function listOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `1.${String(100_000 + at)},Thủ tục số  ${at},Hộ tịch,Cấp xã,Toàn trình`,
  )
  return `Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Mức độ DVC\n${lines.join('\n')}\n`
}

const OLD = listOf(30)
const NEW = listOf(4_000)

/** A folder with lists and the outputs of the night before. */
export class Night {
  readonly #cwd: string
  #before = new Map<string, string>()
  #after = new Map<string, string>()
  /** Milliseconds of a whole run on this machine. */
  #whole = 0

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** Learns what the outputs are of the old lists, and of the new ones. */
  async prepare(): Promise<void> {
    this.#put(NEW)
    const started = performance.now()
    await this.#run(ARGS).ended
    this.#whole = performance.now() - started
    this.#after = this.#outputs()
    this.#put(OLD)
    await this.#run(ARGS).ended
    this.#before = this.#outputs()
  }

  async vanished(): Promise<Morning> {
    this.#yesterday()
    rmSync(join(this.#cwd, 'lists/b.csv'))
    return this.#morning('a list is gone that was there', [...ARGS, '--no-worse-than', 'before.json'])
  }

  async shrunk(): Promise<Morning> {
    this.#yesterday()
    writeFileSync(join(this.#cwd, 'lists/b.csv'), listOf(10))
    return this.#morning('a list is a third of what it was', [...ARGS, '--no-worse-than', 'before.json'])
  }

  async cutWhileRead(): Promise<Morning> {
    this.#yesterday()
    // Larger than what is read at once, and cut as soon as there is an output that waits.
    writeFileSync(join(this.#cwd, 'lists/b.csv'), listOf(150_000))
    const run = this.#run(ARGS)
    const cut = setInterval(() => {
      if (this.#parts().length > 0) truncateSync(join(this.#cwd, 'lists/b.csv'), 1_000)
    }, 5)
    const { code, said } = await run.ended
    clearInterval(cut)
    return this.#told('a list is cut while it is read', code, said)
  }

  async fullDisk(): Promise<Morning> {
    this.#yesterday()
    symlinkSync('/dev/full', join(this.#cwd, 'full.json'))
    const morning = await this.#morning('the disk is full', [...ARGS, '-o', 'full.json'])
    rmSync(join(this.#cwd, 'full.json'))
    return morning
  }

  async staleParts(): Promise<Morning> {
    this.#yesterday()
    appendFileSync(join(this.#cwd, 'audit.json.0123abcd.part'), 'half')
    const morning = await this.#morning('parts of a killed run lie there', ARGS)
    rmSync(join(this.#cwd, 'audit.json.0123abcd.part'), { force: true })
    return morning
  }

  async twoAtOnce(): Promise<Morning> {
    this.#yesterday(NEW)
    const [one, other] = await Promise.all([this.#run(ARGS).ended, this.#run(ARGS).ended])
    return this.#told('two runs at once', Math.max(one.code ?? 9, other.code ?? 9), one.said + other.said)
  }

  /** @param share of a whole run after which it is killed, 0…1 */
  async killed(share: number): Promise<Morning> {
    this.#yesterday(NEW)
    const run = this.#run(ARGS)
    const timer = setTimeout(() => run.kill(), this.#whole * share)
    const { code, said } = await run.ended
    clearTimeout(timer)
    const morning = this.#told('killed', code, said)
    for (const part of morning.parts) rmSync(join(this.#cwd, part))
    return morning
  }

  /** The lists as they are today, and the outputs of yesterday. */
  #yesterday(list = OLD): void {
    this.#put(list)
    for (const [name, text] of this.#before) writeFileSync(join(this.#cwd, name), text)
    writeFileSync(join(this.#cwd, 'before.json'), this.#before.get('audit.json') ?? '')
  }

  #put(list: string): void {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(this.#cwd, `lists/${name}.csv`), list)
  }

  #outputs(): Map<string, string> {
    return new Map(OUTPUTS.map((name) => [name, readFileSync(join(this.#cwd, name), 'utf8')]))
  }

  #parts(): readonly string[] {
    return readdirSync(this.#cwd).filter((name) => name.endsWith('.part'))
  }

  async #morning(fault: string, args: readonly string[]): Promise<Morning> {
    const { code, said } = await this.#run(args).ended
    return this.#told(fault, code, said)
  }

  #told(fault: string, code: number | undefined, said: string): Morning {
    const outputs = OUTPUTS.map((name) => {
      if (!existsSync(join(this.#cwd, name))) return 'gone'
      const text = readFileSync(join(this.#cwd, name), 'utf8')
      if (text === this.#before.get(name)) return 'old'
      return text === this.#after.get(name) ? 'new' : isWhole(name, text) ? 'other' : 'torn'
    })
    return { fault, code, said, outputs: outputs.join(' '), ...this.#result(), parts: this.#parts() }
  }

  #result(): Pick<Morning, 'records' | 'rules'> {
    const { totals } = JSON.parse(readFileSync(join(this.#cwd, 'audit.json'), 'utf8'))
    return { records: totals.records, rules: Object.keys(totals.findings.byRule) }
  }

  #run(args: readonly string[]) {
    const child = spawn(process.execPath, [join(REPOSITORY, 'bin/rasoat.js'), ...args], { cwd: this.#cwd })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString()
      })
    }
    const ended = new Promise<{ code: number | undefined; said: string }>((resolve) => {
      child.on('close', (code) => resolve({ code: code ?? undefined, said: said.trim() }))
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }
}

/** It ends as its format does: a result of other lists than the two, and no half of one. */
function isWhole(name: string, text: string): boolean {
  if (!name.endsWith('.json')) return text === '' || text.endsWith('\n')
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
