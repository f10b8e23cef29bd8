import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../../src/published.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder, WITH_ERROR } from './folder.ts'

const WHY = ['--reason', 'chờ quyết định 12', '--owner', 'An: Tư pháp', '--expires', '2027-01-31']
const OLD_LEVEL = '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp huyện,Một phần'
const BUILD = '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình'
const TWO_ERRORS = csv(
  '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
  '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
  OLD_LEVEL,
)

/** A folder with a list that has two errors, and the result of its audit. */
async function office(list = TWO_ERRORS): Promise<string> {
  const cwd = temporaryFolder({ 'list.csv': list })
  await rasoat(['audit', 'list.csv', '-o', 'audit.json', '-q'], { cwd })
  return cwd
}

const fileOf = (cwd: string) => readFileSync(join(cwd, 'rasoat.known.yaml'), 'utf8')

describe('rasoat known add', () => {
  test('writes a sorted file that the audit finds by itself and passes with', async () => {
    const cwd = await office()
    const { code, stderr } = await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '2 known findings added to rasoat.known.yaml\n' })
    expect(fileOf(cwd)).toMatch(
      /^# .+\n# .+\n# .+\nfindings:\n {2}- rule: duplicate-code\n {4}catalogue: list.csv\n {4}code: "1.000001"\n/,
    )
    expect(fileOf(cwd)).toContain('    owner: "An: Tư pháp"\n    expires: 2027-01-31\n')
    const { code: passed, stdout } = await rasoat(['audit', 'list.csv', '-f', 'json'], { cwd })
    expect(passed).toBe(0)
    const report = JSON.parse(stdout)
    expect(compileSchema(publishedSchema('report'))(report)).toEqual([])
    expect(report.totals.findings).toMatchObject({ total: 2, known: { total: 2 } })
  })

  test('adds nothing twice, and writes the same bytes again', async () => {
    const cwd = await office()
    await rasoat(['known', 'add', 'audit.json', '--rule', 'obsolete-level', ...WHY], { cwd })
    const first = fileOf(cwd)
    const { stderr } = await rasoat(['known', 'add', 'audit.json', '--rule', 'obsolete-level', ...WHY], {
      cwd,
    })
    expect(stderr).toContain('0 known findings added')
    expect(fileOf(cwd)).toBe(first)
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    const again = await office()
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd: again })
    expect(fileOf(again)).toBe(fileOf(cwd))
  })

  test('keeps the comments at the head, and counts equal findings', async () => {
    const cwd = await office(csv(OLD_LEVEL, OLD_LEVEL, OLD_LEVEL))
    put(cwd, 'rasoat.known.yaml', '# Kept by An.\n\nfindings: []\n')
    await rasoat(['known', 'add', 'audit.json', '--rule', 'duplicate-code', ...WHY], { cwd })
    expect(fileOf(cwd)).toMatch(/^# Kept by An\.\nfindings:\n/)
    expect(fileOf(cwd)).toContain('    count: 2\n') // three rows are two repeats
  })

  test('renews what has expired', async () => {
    const cwd = await office()
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    const later = WHY.map((word) => word.replace('2027-01-31', '2027-06-30'))
    await rasoat(['known', 'add', 'audit.json', '--all', ...later, '--as-of', '2027-02-01'], { cwd })
    expect(fileOf(cwd)).not.toContain('2027-01-31')
    expect(fileOf(cwd).match(/2027-06-30/g)).toHaveLength(2)
  })

  test('says what a result with samples does not let it add', async () => {
    const cwd = temporaryFolder({ 'list.csv': csv(OLD_LEVEL, OLD_LEVEL, OLD_LEVEL) })
    await rasoat(['audit', 'list.csv', '--samples', '1', '-o', 'audit.json', '-q'], { cwd })
    const { stderr } = await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    expect(stderr).toContain('duplicate-code: the result holds 1 of 2 findings')
    expect(stderr).toContain('obsolete-level: the result holds 1 of 3 findings')
  })
})

describe('rasoat known prune', () => {
  test('takes out what is gone, from the lists of the result alone', async () => {
    const cwd = await office()
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    put(
      cwd,
      'rasoat.known.yaml',
      fileOf(cwd) +
        fileOf(cwd)
          .slice(fileOf(cwd).indexOf('  - '))
          .replaceAll('list.csv', 'other.csv')
          .replaceAll(/fingerprint: .{4}/g, 'fingerprint: abcd'),
    )
    put(cwd, 'list.csv', WITH_ERROR)
    await rasoat(['audit', 'list.csv', '-o', 'audit.json', '-q'], { cwd })
    const { code, stderr } = await rasoat(['known', 'prune', 'audit.json'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '1 known finding that is gone taken out of rasoat.known.yaml\n',
    })
    const left = [...fileOf(cwd).matchAll(/rule: (.+)\n {4}catalogue: (.+)/g)].map(([, rule, id]) => [
      rule,
      id,
    ])
    expect(left).toEqual([
      ['duplicate-code', 'list.csv'],
      ['duplicate-code', 'other.csv'],
      ['obsolete-level', 'other.csv'],
    ])
  })

  test('does not guess from a result that was made without the file', async () => {
    const cwd = await office()
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
    const before = fileOf(cwd)
    expect((await rasoat(['known', 'prune', 'audit.json'], { cwd })).code).toBe(2)
    expect(fileOf(cwd)).toBe(before)
  })
})

test.each([
  ['2026-11-22', '70 days'], // 8 of November, 31, 31
  ['2027-01-31', 'last day'],
  ['2027-02-02', 'expired 2 days ago'],
])('rasoat known list on %s shows %s', async (asOf, days) => {
  const cwd = await office()
  await rasoat(['known', 'add', 'audit.json', '--all', ...WHY], { cwd })
  const { code, stdout } = await rasoat(['known', 'list', '--as-of', asOf], { cwd })
  expect(code).toBe(0)
  expect(stdout).toContain(`  ${days}  Code used twice (duplicate-code) · list.csv · 1.000001`)
})

const ENTRY = `fingerprint: 0123456789abcdef
    rule: duplicate-code
    catalogue: list.csv
    reason: waits
    owner: An`

describe('ends with 2, one sentence and nothing written:', () => {
  const cwd = temporaryFolder({
    'list.csv': TWO_ERRORS,
    'audit.json': '[]',
    'good.yaml': `findings:\n  - ${ENTRY}\n    expires: 2027-01-31\n`,
    'broken.yaml': 'findings:\n  - rule: "x\n',
    'no-expiry.yaml': `findings:\n  - ${ENTRY}\n`,
    'no-day.yaml': `findings:\n  - ${ENTRY}\n    expires: 2027-02-29\n`,
    'slip.yaml': `findings:\n  - ${ENTRY.replace('duplicate-code', 'duplicate-cod')}\n    expires: 2027-01-31\n`,
    'unknown-key.yaml': `findings:\n  - ${ENTRY}\n    expires: 2027-01-31\n    until: x\n`,
    'number.yaml': 'findings:\n  - code: 1.012753\n',
    'list.yaml': '- a\n',
  })
  const before = readdirSync(cwd).sort()
  const audit = (known: string) => ['audit', 'list.csv', '-o', 'out.json', '--known', known]

  test.each<[string[], RegExp]>([
    [audit('gone.yaml'), /no file of known findings "gone.yaml"/],
    [audit('broken.yaml'), /"broken.yaml" cannot be read at line \d+, column \d+/],
    [audit('no-expiry.yaml'), /"no-expiry.yaml", line 2, "findings\[0\].expires"/],
    [audit('no-day.yaml'), /"no-day.yaml", line 7, "findings\[0\].expires": "2027-02-29" is not a day/],
    [audit('slip.yaml'), /line 3, "findings\[0\].rule": must be "duplicate-code"/],
    [audit('unknown-key.yaml'), /line 8, "findings\[0\].until"/],
    [audit('number.yaml'), /"number.yaml", line 2/],
    [audit('list.yaml'), /"list.yaml", line 1/],
    [['audit', 'list.csv', '-o', 'good.yaml', '--known', 'good.yaml', '-f', 'json'], /held against/],
    [
      ['audit', 'list.csv', '-o', 'out.json', '--no-worse-than', 'gone.json'],
      /no file or folder "gone.json"/,
    ],
    [['audit', 'list.csv', '-o', 'out.json', '--no-worse-than', 'audit.json'], /not a result/],
    [['audit', 'list.csv', '-o', 'out.json', '--no-worse-than', 'list.csv'], /not a result/],
    [['known', 'add', 'audit.json', '--all', ...WHY], /not a result/],
    [['known', 'add', 'audit.json'], /needs --reason/],
    [['known', 'add', 'audit.json', '--all', ...WHY.slice(0, 4)], /needs --expires/],
    [['known', 'add', 'audit.json', '--expires', '2027-02-30'], /"2027-02-30"/],
    [['known', 'add', 'audit.json', ...WHY, '--rule', 'duplicate-cod'], /"duplicate-cod"/],
    [['known', 'add', 'audit.json', ...WHY], /--rule .* --all/],
    [['known', 'add', 'audit.json', '--all', '--rule', 'duplicate-code', ...WHY], /--all and --rule/],
    [
      ['known', 'add', 'audit.json', '--all', ...WHY, '--as-of', '2027-02-01'],
      /cannot run out on 2027-01-31/,
    ],
    [['known', 'add'], /result/],
    [['known', 'list', '--known', 'gone.yaml'], /no file of known findings/],
    [['known', 'prun', 'audit.json'], /Did you mean "known prune"/],
    [['known', 'list', '--known', 'no-day.yaml'], /is not a day/],
    [['known', 'list', 'audit.json'], /audit.json/],
  ])('%j', async (args, says) => {
    const { code, stdout, stderr } = await rasoat(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2) // what happened, and what to do
    expect(readdirSync(cwd).sort()).toEqual(before)
  })
})

describe('where the file is looked for', () => {
  test('beside the configuration; a file that is named wins, and the command line over the configuration', async () => {
    const cwd = await office()
    await rasoat(['known', 'add', 'audit.json', '--all', ...WHY, '--known', 'lists/rasoat.known.yaml'], {
      cwd,
    })
    put(cwd, 'lists/rasoat.yaml', 'catalogues:\n  - sources: ../list.csv\n')
    put(cwd, 'lists/other.yaml', 'known: none.yaml\ncatalogues:\n  - sources: ../list.csv\n')
    put(cwd, 'lists/none.yaml', 'findings: []\n')
    const codeOf = async (...args: string[]) => (await rasoat(['audit', ...args], { cwd })).code
    expect(await codeOf('list.csv')).toBe(1)
    expect(await codeOf('-c', 'lists/rasoat.yaml')).toBe(0)
    expect(await codeOf('-c', 'lists/other.yaml')).toBe(1)
    expect(await codeOf('-c', 'lists/other.yaml', '--known', 'lists/rasoat.known.yaml')).toBe(0)
  })
})

describe('--write-ratchet', () => {
  test('keeps marks that --no-worse-than reads, however few samples the run keeps', async () => {
    const cwd = await office()
    await rasoat(['audit', 'list.csv', '--samples', '0', '--write-ratchet', 'marks.json'], { cwd })
    const marks = JSON.parse(readFileSync(join(cwd, 'marks.json'), 'utf8'))
    expect(compileSchema(publishedSchema('ratchet'))(marks)).toEqual([])
    expect((await rasoat(['audit', 'list.csv', '--no-worse-than', 'marks.json'], { cwd })).code).toBe(0)
  })

  test('never moves a mark back, and moves it on when all is well', async () => {
    const cwd = await office()
    const both = ['audit', 'list.csv', '--no-worse-than', 'marks.json', '--write-ratchet', 'marks.json']
    await rasoat(['audit', 'list.csv', '--write-ratchet', 'marks.json'], { cwd })
    const text = () => readFileSync(join(cwd, 'marks.json'), 'utf8')
    const before = text()
    put(cwd, 'list.csv', `${TWO_ERRORS}${OLD_LEVEL.replace('1.000002', '1.000009')}\n`)
    const { code, stderr } = await rasoat(both, { cwd })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'marks.json is left as it was: this run falls behind it.\n',
    })
    expect(text()).toBe(before)
    // One of two is full-online, as before, and nothing is wrong.
    put(cwd, 'list.csv', csv(BUILD, OLD_LEVEL.replace('Cấp huyện', 'Cấp xã')))
    // The repeated row is gone: two of three records are left.
    expect((await rasoat([...both, '--skip', 'catalogue-shrank'], { cwd })).code).toBe(0)
    expect(text()).not.toBe(before)
    expect(existsSync(join(cwd, 'marks.json'))).toBe(true)
  })
})
