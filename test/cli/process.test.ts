import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, linkSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { REPOSITORY, requireBuild } from '../built.ts'
import { CLEAN, temporaryFolder, WITH_ERROR } from './folder.ts'

requireBuild()

const BIN = join(REPOSITORY, 'bin/rasoat.js')
const cwd = temporaryFolder({ 'clean.csv': CLEAN, 'error.csv': WITH_ERROR })
const environment = { PATH: process.env['PATH'] ?? '', HOME: cwd }

function run(
  args: readonly string[],
  { node = [], input = '' }: { node?: readonly string[]; input?: string } = {},
) {
  const options = { cwd, env: environment, input, encoding: 'utf8', maxBuffer: 1024 ** 3 } as const
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, BIN, ...args], options)
  return { code: status, signal, stdout, stderr }
}

/** Code that runs before rasoat does. */
function preload(code: string): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}

/** Code that runs when rasoat begins to read standard input: it is at work then, and waits. */
function whenItReads(code: string): readonly string[] {
  return preload(`process.stdin.on('newListener', (event) => { if (event === 'readable') { ${code} } })`)
}

describe('a real process', () => {
  test.each([
    [0, ['validate', 'clean.csv']],
    [1, ['validate', 'error.csv']],
    [2, ['validate', 'missing.csv']],
    [2, ['--zzz']],
  ])('ends with %d: rasoat %j', (code, args) => {
    expect(run(args).code).toBe(code)
  })

  test('keeps the result on stdout and the notes on stderr', () => {
    const { stdout, stderr } = run(['validate', 'clean.csv', '-f', 'csv', '-o', 'a.json'])
    expect(stdout).toMatch(/^\ufeff?severity,rule,/)
    expect(stderr).toBe('Wrote a.json\n')
  })

  test.each(['docx', 'xlsx', 'html'])(
    'says nothing of its own about %s, whatever the version of Node',
    (format) => {
      const { stderr } = run(['validate', 'clean.csv', '-o', `a.${format}`])
      expect(stderr).toBe(`Wrote a.${format}\n`)
    },
  )

  test('reads standard input', () => {
    const { code, stdout } = run(['convert', '-', '--input-format', 'csv', '-f', 'jsonl'], { input: CLEAN })
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  })

  test('gives the same bytes twice, with one thread and with two, wherever the clock and the locale stand', () => {
    const args = ['audit', '-c', join(REPOSITORY, 'samples/ha-noi.yaml'), '-f', 'json']
    const one = run([...args, '--jobs', '1'])
    const script = 'Object.assign(process.env, { LANG: "vi_VN.UTF-8", TZ: "Asia/Ho_Chi_Minh" })'
    const other = run([...args, '--jobs', '2'], { node: preload(script) })
    expect(other.stdout === one.stdout).toBe(true)
    expect([one.code, other.code]).toEqual([1, 1])
  })
})

describe('a reader who goes away (| head -1) changes no exit code:', () => {
  test.each([
    [0, `audit -c ${join(REPOSITORY, 'samples/rasoat.yaml')} -o ${join(cwd, 'x.json')} -f jsonl`],
    [1, `audit -c ${join(REPOSITORY, 'samples/ha-noi.yaml')} -f jsonl`],
    [2, `audit -c ${join(REPOSITORY, 'samples/ha-noi.yaml')} --header-row 3 -f json`],
  ])('%d', (code, args) => {
    const script = `"${process.execPath}" "${BIN}" ${args} | head -c 1; exit "\${PIPESTATUS[0]}"`
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd, env: environment, encoding: 'utf8' })
    expect(status).toBe(code)
    expect(stderr).not.toContain('EPIPE')
  })

  test('nor does one who is gone before the first word', () => {
    const script = `"${process.execPath}" "${BIN}" validate error.csv | true; exit "\${PIPESTATUS[0]}"`
    expect(spawnSync('bash', ['-c', script], { cwd, env: environment }).status).toBe(1)
  })
})

describe.skipIf(process.platform === 'win32')('a page that finds no room', () => {
  const list = JSON.stringify(join(REPOSITORY, 'samples/son-la.csv'))
  const said = (script: string) => {
    const words = script.replace('rasoat', `"${process.execPath}" "${BIN}"`)
    const { status, stderr } = spawnSync('bash', ['-c', words], { cwd, env: environment, encoding: 'utf8' })
    return { status, stderr }
  }

  test
    .skipIf(process.platform !== 'linux')
    .each([
      'schema report',
      'explain',
      'explain duplicate-code',
      'man',
      'completion bash',
      '--help',
      'audit --help',
      '--version',
      `init ${list} -o -`,
      'validate clean.csv',
      'validate clean.csv -f json',
      'validate clean.csv --print-config',
      'convert clean.csv -f csv',
      'diff clean.csv error.csv',
    ])('is said, and ends with 2: rasoat %s > /dev/full', (args) => {
    const { status, stderr } = said(`rasoat ${args} > /dev/full`)
    expect(stderr).toContain('"stdout" cannot be written (ENOSPC')
    expect(status).toBe(2)
  })

  // The system takes the first 4 of its blocks of 1 kB without a complaint, and no more.
  test.each(['schema report', 'man', `validate ${list} -f json`])(
    'is not cut in silence where a part of it fits: rasoat %s',
    (args) => {
      const { status, stderr } = said(`ulimit -f 4; rasoat ${args} > part.txt`)
      expect(stderr).toContain('"stdout" cannot be written (EFBIG')
      expect(status).toBe(2)
    },
  )

  test('few files that may be open are a sentence', () => {
    const { status, stderr } = said('ulimit -n 40; rasoat validate clean.csv > /dev/null')
    expect([0, 2]).toContain(status)
    if (status === 2)
      expect(stderr).toMatch(/^rasoat: The system lets this program open too few files at once\.\n.*\n$/)
  })

  test('closed output is no full disk', () => {
    expect(said('rasoat --version >&-').status).toBe(0)
    expect(said(`rasoat man | true; exit "\${PIPESTATUS[0]}"`)).toEqual({ status: 0, stderr: '' })
  })
})

describe('a signal', () => {
  const lists = temporaryFolder()
  const list = join(REPOSITORY, 'samples/son-la.csv')
  // The same list under many names: work for some seconds, and no room on the disk.
  execFileSync('cp', [list, join(lists, '0.csv')])
  for (let at = 1; at < 600; at += 1) linkSync(join(lists, '0.csv'), join(lists, `${at}.csv`))

  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends an audit with %d and leaves no half-written file', async (signal, code) => {
    const folder = temporaryFolder()
    const args = ['validate', lists, '--findings', 'all.jsonl', '-o', 'all.json', '--jobs', '2']
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: environment })
    while (readdirSync(folder).length === 0 && child.exitCode === null) await pause(5)
    expect(readdirSync(folder).map((name) => name.replace(/[0-9a-f-]+\.part$/, 'N.part'))).toEqual([
      'all.jsonl.N.part',
    ])
    expect(await endOf(child, signal)).toEqual({ code, signal: null })
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the waiting for standard input with %d', async (signal, code) => {
    const child = waiting(whenItReads(`console.error('reads')`))
    child.stdin.write('Mã TTHC,Tên thủ tục\n')
    await once(child.stderr, 'data')
    expect(await endOf(child, signal)).toEqual({ code, signal: null })
  })
})

/** A rasoat whose standard input stays open. */
function waiting(node: readonly string[]) {
  const args = [...node, BIN, 'validate', '-', '--input-format', 'csv']
  return spawn(process.execPath, args, { cwd, env: environment })
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals) {
  const ended = new Promise((resolve) => {
    child.once('exit', (code, by) => resolve({ code, signal: by }))
  })
  child.kill(signal)
  return ended
}

describe('a mistake of ours', () => {
  test('ends with 2, asks to be reported and shows where it happened', () => {
    const broken = preload(`
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      fs.statSync = () => { throw new TypeError('boom') }
      syncBuiltinESMExports()
    `)
    const { code, stdout, stderr } = run(['validate', 'clean.csv', '-o', 'never.json'], { node: broken })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^rasoat: .+Please report it.+\n/)
    expect(stderr).toMatch(/TypeError: boom\n +at /)
    expect(readdirSync(cwd).filter((name) => name.startsWith('never'))).toEqual([])
  })

  test('ends with 2 wherever it happens', async () => {
    const child = waiting(whenItReads(`setTimeout(() => { throw new TypeError('boom') })`))
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    expect(await once(child, 'close')).toEqual([2, null])
    expect(stderr).toContain('TypeError: boom')
  })
})

describe('memory', () => {
  const memory = temporaryFolder()
  const MEGABYTE = 1024 ** 2
  // Said by the process itself when it ends, in kilobytes.
  const measured = preload(
    `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`,
  )

  function validateLarge(name: string, pieces: Iterable<string>) {
    const path = join(memory, name)
    const file = openSync(path, 'w')
    for (const piece of pieces) writeSync(file, piece)
    closeSync(file)
    const ran = run(['validate', path, '-f', 'json'], { node: ['--max-old-space-size=256', ...measured] })
    const peak = Number(/peak (\d+)/.exec(ran.stderr)?.[1]) / 1024
    return { ...ran, peak }
  }

  test.each([
    ['in quotation marks', 'Mã TTHC,Tên thủ tục\n1.000001,"', '"\n'],
    ['without', 'Mã TTHC,Tên thủ tục\n1.000001,', '\n'],
    ['never closed', 'Mã TTHC,Tên thủ tục\n1.000001,"', ''],
    ['as heading', '"', '"\n'],
  ])('a cell of 200 MB %s is refused or a finding, and is never held whole', (_, start, end) => {
    const cell = 'a'.repeat(MEGABYTE)
    const { code, stderr, stdout, peak } = validateLarge('cell.csv', [start, ...Array(200).fill(cell), end])
    expect([1, 2]).toContain(code)
    expect(stderr).not.toMatch(/\n +at |heap/)
    expect(stdout.length).toBeLessThan(MEGABYTE)
    expect(peak).toBeLessThan(256)
  })

  test.each([
    ['in JSON', 'cell.json', '[{"code":"1.000001","name":"', '"}]'],
    ['in JSONL', 'cell.jsonl', '{"code":"1.000001","name":"', '"}\n'],
  ])('a text of 200 MB %s is refused or a finding', (_, name, start, end) => {
    const cell = 'a'.repeat(MEGABYTE)
    const { code, stderr, stdout, peak } = validateLarge(name, [start, ...Array(200).fill(cell), end])
    expect(stderr).not.toMatch(/\n +at |heap/)
    if (code !== 2) expect(stdout).toMatch(/"rule":"unreadable-(value|row)"/)
    // JSON is held whole, once as bytes and once as text; it is no more than that.
    expect(peak).toBeLessThan(1024)
  })
})

test('the package says the version that the program says', () => {
  const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
  expect(run(['--version']).stdout).toBe(`${version}\n`)
})
