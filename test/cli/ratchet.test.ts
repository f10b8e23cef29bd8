import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder } from './folder.ts'

// `--no-worse-than`: one verdict for the run, one annotation for a cause, and what may be worse.

const row = (code: string, level = 'Toàn trình') => `${code},Thủ tục ${code},Hộ tịch,Cấp xã,${level}`
const CODES = ['1.000001', '1.000002', '1.000003', '1.000004']
const cwd = temporaryFolder({ 'national.csv': csv(...CODES.map((code) => row(code))) })
const AUDIT = ['audit', '-b', 'national.csv', '--level', 'commune']

const write = (...rows: readonly string[]) => put(cwd, 'list.csv', csv(...rows))
const run = (...args: readonly string[]) => rasoat([...AUDIT, ...args, '--', 'list.csv'], { cwd })
const against = (...args: readonly string[]) => run('--no-worse-than', 'r.json', ...args)
const saved = () => readFileSync(join(cwd, 'r.json'), 'utf8')

beforeEach(async () => {
  rmSync(join(cwd, 'rasoat.yaml'), { force: true })
  write(...CODES.map((code) => row(code)))
  await run('--write-ratchet', 'r.json', '-q')
})

describe('one row removed', () => {
  beforeEach(() => write(...CODES.slice(1).map((code) => row(code))))

  test('is one annotation: the finding, with the figures that fell with it', async () => {
    const { code, stdout } = await against('-f', 'github')
    expect(code).toBe(1)
    const lines = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^::error file=list\.csv,title=1 × Missing from the list/)
    expect(lines[0]).toContain('100.00%25 (4/4) before, 75.00%25 (3/4) now.')
  })

  test('is one failed case of JUnit', async () => {
    const { stdout } = await against('-f', 'junit')
    expect(stdout.match(/<failure/g)).toHaveLength(1)
    expect(stdout).toContain('100.00% (4/4) before, 75.00% (3/4) now.')
    expect(stdout).toMatch(/<testsuites [^>]*failures="1"/)
  })

  test('falls behind, in the page, in the result and in what becomes of the file', async () => {
    const before = saved()
    const { code, stdout, stderr } = await against('-f', 'json', '--write-ratchet', 'r.json')
    expect([code, JSON.parse(stdout).ratchet.verdict]).toEqual([1, 'behind'])
    expect(stderr).toContain('r.json is left as it was: this run falls behind it.')
    expect(saved()).toBe(before)
    const page = await against()
    expect(page.stdout).toContain('1 new finding · 1 figure worse')
    expect(page.stdout).not.toContain('nothing worse')
  })

  test.each([
    // One new finding, and 4/4 became 3/4: one procedure less, or 25 points.
    ['findings: 1, procedures: 1', 0, 'allowed'],
    ['findings: 1, points: 25%', 0, 'allowed'],
    ['findings: 1, points: 24.9%', 1, 'behind'],
    ['findings: 1', 1, 'behind'],
    ['procedures: 1', 1, 'behind'],
  ])('with allow: { %s } ends with %d and is %s', async (allow, code, verdict) => {
    put(cwd, 'rasoat.yaml', `noWorseThan: { allow: { ${allow} } }\n`)
    put(
      cwd,
      'night.yaml',
      `catalogues: [{ sources: list.csv }]\nnoWorseThan: { file: r.json, allow: { ${allow} } }\n`,
    )
    const words = ['audit', '--config', 'night.yaml', '-b', 'national.csv', '--level', 'commune']
    const before = saved()
    const ran = await rasoat([...words, '-f', 'json', '--write-ratchet', 'r.json'], { cwd })
    expect([ran.code, JSON.parse(ran.stdout).ratchet.verdict]).toEqual([code, verdict])
    // Else a little would be lost every night.
    expect(saved()).toBe(before)
    const page = await rasoat(words, { cwd })
    expect(page.stdout.includes('no more than is allowed')).toBe(verdict === 'allowed')
    const { stdout } = await rasoat([...words, '-f', 'junit'], { cwd })
    expect(stdout.includes('<failure')).toBe(verdict === 'behind')
  })
})

test('what is allowed by a configuration holds for the file of the command line, and is printed', async () => {
  write(...CODES.slice(1).map((code) => row(code)))
  put(
    cwd,
    'night.yaml',
    'catalogues: [{ sources: list.csv }]\nnoWorseThan: { allow: { findings: 1, points: 25% } }\n',
  )
  const words = [
    'audit',
    '--config',
    'night.yaml',
    '-b',
    'national.csv',
    '--level',
    'commune',
    '--no-worse-than',
    'r.json',
  ]
  expect((await rasoat(words, { cwd })).code).toBe(0)
  const { stdout } = await rasoat([...words, '--print-config'], { cwd })
  expect(stdout).toContain('points: 25\n')
  put(cwd, 'printed.yaml', stdout)
  expect((await rasoat(['audit', '--config', 'printed.yaml'], { cwd })).code).toBe(0)
})

test('no allowance covers a list that is cut short', async () => {
  put(
    cwd,
    'night.yaml',
    'catalogues: [{ sources: list.csv }]\nnoWorseThan: { file: r.json, allow: { findings: 9, procedures: 9 } }\n',
  )
  write(row(CODES[0] ?? '')) // 1 of 4
  const words = ['audit', '--config', 'night.yaml', '-b', 'national.csv', '--level', 'commune']
  expect((await rasoat(words, { cwd })).code).toBe(1)
})

test('a run that fails for another reason does not fall behind, and moves the file forward', async () => {
  const before = saved()
  const { code, stdout, stderr } = await against('--min-full-online', '101', '--write-ratchet', 'r.json')
  expect([code, stdout]).toEqual([2, '']) // no such percentage: nothing is run
  write(...CODES.map((code) => row(code)), row('1.000009', 'Một phần'))
  await run('--write-ratchet', 'r.json')
  const missed = await against('--min-full-online', '90', '--write-ratchet', 'r.json')
  expect(missed.code).toBe(1) // 4 of 5 are full-online
  expect(missed.stdout).toContain('nothing worse')
  expect(missed.stderr).toContain('Wrote r.json')
  expect([stderr.includes('left as it was'), before === saved()]).toEqual([false, false])
})

test('the file holds every finding, however many there are of a rule', async () => {
  const codes = Array.from({ length: 150 }, (_, at) => `1.${String(at + 100).padStart(6, '0')}`)
  const broken = codes.map((code) => row(code, 'Siêu tốc'))
  write(...broken)
  await run('--write-ratchet', 'r.json', '-q')
  // One corrected and another one broken: as many as before, and one of them new.
  write(row(codes[0] ?? ''), ...broken.slice(1), row('1.000999', 'Siêu tốc'))
  const { ratchet, catalogues } = JSON.parse((await against('-f', 'json')).stdout)
  expect(ratchet.byCount).toEqual([])
  expect(catalogues[0].findings.new.byRule['unknown-service-level']).toBe(1)
})

test.each([
  ['allow: {}', 'allow'],
  ['allow: { points: 300 }', 'points'],
  ['allow: { rows: 3 }', 'rows'],
])('a configuration that says noWorseThan: { %s } is refused with the place', async (text, named) => {
  writeFileSync(join(cwd, 'bad.yaml'), `catalogues: [{ sources: list.csv }]\nnoWorseThan: { ${text} }\n`)
  const { code, stderr } = await rasoat(['audit', '--config', 'bad.yaml'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(named)
  expect(stderr).toContain('bad.yaml')
})
