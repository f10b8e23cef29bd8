import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../../src/published.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { typed } from '../worklist/edit-workbook.ts'
import { type Ran, rasoat } from './fake-terminal.ts'
import { CLEAN, csv, put, temporaryFolder } from './folder.ts'

const BUILD = '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình'
const BIRTH = '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Một phần'
const MARRIAGE = '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'

/** Two communes: A repeats a code and lacks a procedure (2 lines), B writes a level that is gone, for two rules, and lacks two (4). */
function province(): string {
  return temporaryFolder({
    'national.csv': CLEAN,
    'lists/Xã A.csv': csv(BUILD, BUILD, BIRTH),
    'lists/Xã B.csv': csv(BUILD.replace('Cấp xã', 'Cấp huyện')),
  })
}

const COMPARED = ['-b', 'national.csv', '--level', 'commune']

const audit = (cwd: string, ...more: readonly string[]): Promise<Ran> =>
  rasoat(['audit', 'lists', ...COMPARED, '-f', 'json', '--worklist', 'to-do', ...more], { cwd })

const check = (cwd: string, ...more: readonly string[]): Promise<Ran> =>
  rasoat(['worklist', 'check', 'to-do', '--catalogue', 'lists', ...COMPARED, ...more], { cwd })

async function fill(cwd: string, name: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const bytes = readFileSync(join(cwd, 'to-do', name))
  put(cwd, `to-do/${name}`, await typed(bytes, cells))
}

async function checked(cwd: string, ...more: readonly string[]) {
  const { code, stdout, stderr } = await check(cwd, '-f', 'json', ...more)
  if (stdout === '') throw new Error(stderr)
  const result = JSON.parse(stdout)
  expect(compileSchema(publishedSchema('worklist'))(result)).toEqual([])
  return { code, result }
}

describe('--worklist', () => {
  test('writes a workbook for each unit that has something to fix, and says so', async () => {
    const cwd = province()
    put(cwd, 'lists/Xã C.csv', CLEAN)
    const { code, stderr } = await audit(cwd)
    expect({ code, stderr }).toEqual({
      code: 1, // the audit itself fails: there are errors
      stderr: '2 work lists written to to-do; 1 unit has nothing to fix\n',
    })
    expect(readdirSync(join(cwd, 'to-do'))).toEqual(['Xã A.xlsx', 'Xã B.xlsx'])
  })

  test('is not blocked by what a run that was killed left behind, and names it', async () => {
    const cwd = province()
    put(cwd, 'to-do/Xã A.xlsx.0123abcd.part', 'x')
    const { code, stderr } = await audit(cwd)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        '2 work lists written to to-do\nOf an earlier run, and left as they were: Xã A.xlsx.0123abcd.part\n',
    })
    put(cwd, 'to-do/mine.part', 'x')
    expect((await audit(cwd)).stderr).toContain('mine.part')
  })

  test('writes the same bytes again over work lists that nobody has filled in', async () => {
    const cwd = province()
    await audit(cwd)
    const before = readFileSync(join(cwd, 'to-do/Xã A.xlsx'))
    await audit(cwd)
    expect(readFileSync(join(cwd, 'to-do/Xã A.xlsx')).equals(before)).toBe(true)
  })

  test('names work lists of an earlier run that it did not write', async () => {
    const cwd = province()
    await audit(cwd)
    put(cwd, 'lists/Xã B.csv', CLEAN)
    expect((await audit(cwd)).stderr).toContain('Of an earlier run, and left as they were: Xã B.xlsx\n')
  })

  test('never writes where an office has filled something in, and stops before the audit', async () => {
    const cwd = province()
    await audit(cwd)
    await fill(cwd, 'Xã A.xlsx', { N4: 'chờ Sở trả lời' })
    const filled = readFileSync(join(cwd, 'to-do/Xã A.xlsx'))
    const { code, stdout, stderr } = await audit(cwd)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('"to-do" holds a work list that an office has filled in ("Xã A.xlsx")')
    expect(readFileSync(join(cwd, 'to-do/Xã A.xlsx')).equals(filled)).toBe(true)
  })

  test('takes a folder of its own: nothing else may lie there, and no list', async () => {
    const cwd = province()
    put(cwd, 'to-do/notes.txt', 'x')
    expect((await audit(cwd)).stderr).toContain('"to-do" holds "notes.txt", which is no work list')
    const among = await rasoat(['audit', 'lists', ...COMPARED, '--worklist', 'lists'], { cwd })
    expect(among).toMatchObject({ code: 2, stdout: '' })
    expect(among.stderr).toContain('"lists/Xã A.csv" is one of the lists to be read')
    expect(readdirSync(join(cwd, 'lists'))).toEqual(['Xã A.csv', 'Xã B.csv'])
  })

  test('may stand in the configuration, which its path starts from, and in the environment', async () => {
    const cwd = province()
    put(cwd, 'conf/rasoat.yaml', 'catalogues: [{ sources: ../lists }]\nworklist: out\nlang: vi\n')
    const { stderr } = await rasoat(['audit', ...COMPARED, '-c', 'conf/rasoat.yaml', '-f', 'json'], {
      cwd,
    })
    expect(stderr).toBe('Đã ghi 2 danh sách việc vào conf/out\n')
    await rasoat(['validate', 'lists', '-f', 'json', '-q'], { cwd, env: { RASOAT_WORKLIST: 'env' } })
    expect(readdirSync(join(cwd, 'env'))).toHaveLength(2)
  })
})

describe('rasoat worklist check', () => {
  test('says of each line what became of it, and ends with 1 while something said is not so', async () => {
    const cwd = province()
    await audit(cwd)
    // A says that the repeated row is gone, which it is; B says so of its level, and did nothing.
    await fill(cwd, 'Xã A.xlsx', { M4: 'Có' })
    await fill(cwd, 'Xã B.xlsx', { M4: 'Yes', N4: 'đã sửa hôm qua', N5: 'chưa có' })
    put(cwd, 'lists/Xã A.csv', csv(BUILD, BIRTH, MARRIAGE, '1.000009,Thủ tục lạ,Hộ tịch,Cấp xã,Một phần'))
    const { code, result } = await checked(cwd)
    expect(code).toBe(1)
    const states = result.units.map((unit: { lines: { state: string }[] }) =>
      unit.lines.map(({ state }) => state),
    )
    expect(states).toEqual([
      ['resolved', 'resolved-unsaid'],
      ['still-there', 'open', 'open', 'open'],
    ])
    expect(result.units[0].new.map(({ rule }: { rule: string }) => rule)).toEqual(['not-in-baseline'])
    expect(result.units[1].lines[0]).toMatchObject({
      rule: 'obsolete-level',
      note: 'đã sửa hôm qua',
      cell: 'M4',
    })
    expect(result.units[1].sameList).toBe(true)
    expect(result.totals).toEqual({
      units: 2,
      lines: 6, // 2 + 4
      resolved: 1,
      'still-there': 1,
      'resolved-unsaid': 1,
      open: 3,
      unchecked: 0,
      new: 1,
    })
    put(cwd, 'lists/Xã B.csv', csv(BUILD))
    expect((await check(cwd, '-q')).code).toBe(0)
  })

  test('says the same in every format, and writes it to files', async () => {
    const cwd = province()
    await audit(cwd, '--lang', 'vi')
    await fill(cwd, 'Xã B.xlsx', { M4: 'Có', N4: '=HYPERLINK("x")' })
    const { stdout } = await check(cwd, '-o', 'r.md', '-o', 'r.csv', '-f', 'table', '-q', '--lang', 'vi')
    expect(stdout).toContain('ghi đã xử lý 1 việc, trong đó đúng 0 việc')
    expect(stdout).toContain('Ghi đã xử lý nhưng vẫn còn (1)')
    const page = readFileSync(join(cwd, 'r.md'), 'utf8')
    expect(page).toContain('| **Tổng số** | 6 | 0 | 1 | 0 | 5 | 0 | 0 |')
    const lines = readFileSync(join(cwd, 'r.csv'), 'utf8').split('\r\n')
    expect(lines).toHaveLength(8) // a heading, 2 + 4 lines, the end
    expect(lines.filter((line) => line.startsWith('still-there,,Xã B,to-do/Xã B.xlsx,M4,'))).toHaveLength(1)
    expect(lines.join('\n')).not.toMatch(/(^|,|")=HYPERLINK/m)
  })

  test('refuses a file that was edited elsewhere, with its cell, and ends with 2', async () => {
    const cwd = province()
    await audit(cwd)
    await fill(cwd, 'Xã A.xlsx', { D4: '1.000007', M4: 'Yes' })
    const { code, result } = await checked(cwd)
    expect(code).toBe(2)
    expect(result.refused).toEqual([
      {
        source: 'to-do/Xã A.xlsx',
        reason: 'edited',
        edits: [{ kind: 'changed', sheet: 'To do', cell: 'D4', before: '1.000001', now: '1.000007' }],
        edited: 1,
      },
    ])
    expect(result.without).toEqual(['lists/Xã A.csv'])
    expect((await check(cwd)).stdout).toContain('To do!D4: was "1.000001", now "1.000007"')
  })

  test('refuses what is no work list, what cannot be read, and a second copy', async () => {
    const cwd = province()
    await audit(cwd)
    put(cwd, 'to-do/copy.xlsx', readFileSync(join(cwd, 'to-do/Xã A.xlsx')))
    put(cwd, 'to-do/broken.xlsx', 'PK\u0003\u0004')
    put(cwd, 'to-do/other.csv', CLEAN)
    const { code, result } = await checked(cwd)
    expect(code).toBe(2)
    expect(
      result.refused.map(({ source, reason }: { source: string; reason: string }) => [source, reason]),
    ).toEqual([
      ['to-do/broken.xlsx', 'unreadable'],
      ['to-do/copy.xlsx', 'twice'],
      ['to-do/other.csv', 'no-worklist'],
    ])
  })

  test('finds the list of a unit that was sent again under another folder', async () => {
    const cwd = province()
    await audit(cwd)
    await fill(cwd, 'Xã A.xlsx', { M4: 'Yes', M5: 'Yes' })
    mkdirSync(join(cwd, 'again'))
    put(cwd, 'again/Xã A.csv', csv(BUILD, BIRTH)) // the repeated row is gone, the marriage is missing still
    const { stdout, code } = await rasoat(
      ['worklist', 'check', 'to-do/Xã A.xlsx', '--catalogue', 'again', ...COMPARED, '-f', 'json'],
      { cwd },
    )
    const [unit] = JSON.parse(stdout).units
    expect(unit.now).toBe('again/Xã A.csv')
    expect(unit.lines.map(({ state }: { state: string }) => state)).toEqual(['resolved', 'still-there'])
    expect(unit.counts.new).toBe(0)
    expect(code).toBe(1)
  })

  test('calls nothing resolved that it did not look at', async () => {
    const cwd = province()
    await audit(cwd)
    await fill(cwd, 'Xã A.xlsx', { M4: 'Yes', M5: 'Yes' })
    renameSync(join(cwd, 'lists/Xã A.csv'), join(cwd, 'gone.csv'))
    const { code, result } = await checked(cwd)
    expect(code).toBe(2)
    expect(result.units[0].counts).toMatchObject({ lines: 2, unchecked: 2, resolved: 0 })
    renameSync(join(cwd, 'gone.csv'), join(cwd, 'lists/Xã A.csv'))
    // Without the national list nobody knows what is missing.
    const { stdout } = await rasoat(
      ['worklist', 'check', 'to-do', '--catalogue', 'lists', '--level', 'commune', '-f', 'json'],
      { cwd },
    )
    const [unit] = JSON.parse(stdout).units
    expect(
      unit.lines.map(({ state, reason = '' }: { state: string; reason?: string }) => [state, reason]),
    ).toEqual([
      ['still-there', ''],
      ['unchecked', 'rule-not-applied'],
    ])
    expect(unit.otherBaseline).toBe(true)
  })

  test('does not take an unclear answer for a yes', async () => {
    const cwd = province()
    await audit(cwd)
    await fill(cwd, 'Xã A.xlsx', { M4: 'đang làm' })
    const { code, result } = await checked(cwd)
    expect(code).toBe(2)
    expect(result.units[0].unclear).toEqual([{ cell: 'M4', text: 'đang làm' }])
    expect(result.units[0].counts.open).toBe(2)
  })

  test('takes the lists of the configuration, and leaves alone what an audit would write', async () => {
    const cwd = province()
    await audit(cwd)
    put(
      cwd,
      'rasoat.yaml',
      'baseline: national.csv\ncatalogues:\n  - sources: lists\n    level: commune\noutput: report.html\nworklist: to-do\n',
    )
    const { code, stdout } = await rasoat(['worklist', 'check', 'to-do', '-q'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Lines: 6 · open: 6')
    expect(readdirSync(cwd)).not.toContain('report.html')
  })

  test('says what is wrong with the command', async () => {
    const cwd = province()
    await audit(cwd)
    const said = async (...args: readonly string[]) => (await rasoat(['worklist', ...args], { cwd })).stderr
    expect(await said('chek', 'to-do')).toContain('Did you mean "worklist check"?')
    expect(await said('check')).toContain('"rasoat worklist check" needs <folder>')
    expect(await said('check', 'to-do', '--catalogue', 'to-do')).toContain('is also one of the lists')
    expect(await rasoat(['worklist', 'check', 'nowhere', '--catalogue', 'lists'], { cwd })).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('nowhere'),
    })
  })
})
