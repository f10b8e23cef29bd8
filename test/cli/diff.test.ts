import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../../src/published.ts'
import { differenceReporters } from '../../src/render/diff/formats.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const HEADINGS = 'Mã TTHC,Tên thủ tục hành chính,Lĩnh vực,Cấp thực hiện,Mức độ dịch vụ công'
const list = (...rows: string[]) => `${[HEADINGS, ...rows].join('\n')}\n`
const BIRTH = '1.001193.H13,Đăng ký khai sinh,Hộ tịch,Cấp xã,Toàn trình'
const MARRIAGE = '1.000894.H13,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'
const LAND = '1.012753.H13,Đăng ký đất đai,Đất đai,Cấp tỉnh,Một phần'

const cwd = temporaryFolder({
  'old.csv': list(BIRTH, MARRIAGE, LAND),
  'moved.csv': list(LAND, BIRTH, MARRIAGE),
  'new.csv': list(BIRTH.replace('Toàn trình', 'Một phần'), LAND),
  'without-level.csv': 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n',
  'national-old.csv': list(BIRTH, MARRIAGE, LAND.replace('Đăng ký đất đai', 'Đăng ký đất')),
  'national-new.csv': list(BIRTH, LAND),
})

interface Printed {
  readonly counts: { readonly changes: number; readonly byKind: object; readonly byCause?: object }
  readonly changes: readonly {
    kind: string
    severity: string
    code: string
    cause?: string
    message: string
  }[]
  readonly notFollowed?: readonly { code: string; values: readonly { field: string; after: string }[] }[]
  readonly columns: object
  readonly failOn: string
  readonly baseline?: Readonly<Record<'before' | 'after', object>>
  readonly outcome: string
}

async function printed(...args: string[]): Promise<Printed & { readonly code: number }> {
  const { code, stdout, stderr } = await rasoat(['diff', ...args, '-f', 'json'], { cwd })
  expect(stderr).toBe('')
  const result: Printed = JSON.parse(stdout)
  expect(compileSchema(publishedSchema('diff'))(result)).toEqual([])
  return { ...result, code }
}

describe('the exit code of diff', () => {
  test.each([
    [['old.csv', 'old.csv'], 0],
    [['old.csv', 'moved.csv', '--fail-if-different'], 0],
    [['old.csv', 'new.csv'], 1], // a service level was lowered, which is an error
    [['old.csv', 'new.csv', '--fail-on', 'never'], 0],
    [['new.csv', 'old.csv'], 0],
    [['new.csv', 'old.csv', '--fail-if-different'], 1],
    [['new.csv', 'old.csv', '--fail-on', 'note'], 1],
  ])('%j is %i', async (args, expected) => {
    expect((await rasoat(['diff', ...args], { cwd })).code).toBe(expected)
  })
})

describe('diff', () => {
  test.each([
    [[], 'error'],
    [['--fail-on', 'warning'], 'warning'],
    [['--fail-on', 'never'], 'never'],
    [['--fail-on', 'error', '--fail-if-different'], 'note'],
  ])('with %j keeps in its result from where on a change fails: %s', async (args, failOn) => {
    expect((await printed('old.csv', 'moved.csv', ...args)).failOn).toBe(failOn)
  })

  test('says what changed, for people and for programs', async () => {
    const { counts, changes } = await printed('old.csv', 'new.csv')
    expect(counts).toMatchObject({ changes: 2, byKind: { changed: 1, removed: 1 } })
    expect(changes.map(({ code }) => code)).toEqual(['1.001193', '1.000894'])
    expect(changes[0]?.message).toBe('Service level lowered (service level): "full-online" → "partial".')
    const page = (await rasoat(['diff', 'old.csv', 'new.csv', '--lang', 'vi'], { cwd })).stdout
    expect(page).toContain('Hạ mức độ dịch vụ công (mức độ dịch vụ công trực tuyến)')
  })

  test('states a column that went once, and not for each record', async () => {
    const { counts, columns } = await printed('old.csv', 'without-level.csv')
    expect(columns).toEqual({ removed: ['field', 'levels', 'serviceLevel'], added: [] })
    expect(counts.byKind).toEqual({ changed: 1, removed: 2 })
  })

  test('tells what followed the national list from what is local, and what was not followed', async () => {
    const { changes, notFollowed, counts, baseline } = await printed(
      'old.csv',
      'new.csv',
      '--old-baseline',
      'national-old.csv',
      '-b',
      'national-new.csv',
    )
    expect(baseline?.before).toMatchObject({ records: 3, sources: [{ path: 'national-old.csv' }] })
    expect(baseline?.after).toMatchObject({ records: 2, sources: [{ path: 'national-new.csv' }] })
    // Marriage left both lists; the service level of birth was lowered here alone.
    expect(changes.map(({ code, cause }) => [code, cause])).toEqual([
      ['1.001193', 'local'],
      ['1.000894', 'baseline'],
    ])
    expect(counts.byCause).toEqual({ baseline: 1, local: 1 })
    // The land procedure was renamed in the national list, to the name that stood here all the time.
    expect(notFollowed).toEqual([])
    const late = await printed(
      'old.csv',
      'old.csv',
      '--old-baseline',
      'national-old.csv',
      '-b',
      'national-new.csv',
    )
    expect(late.notFollowed?.map(({ code }) => code)).toEqual(['1.000894'])
  })

  test('asks of a list that is silent about its status whether it still holds what the ministry ended', async () => {
    const ended = (word: string) => `Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,${word}\n`
    put(cwd, 'in-force.csv', ended('Còn hiệu lực'))
    put(cwd, 'ended.csv', ended('Bãi bỏ'))
    const national = ['--old-baseline', 'in-force.csv', '-b', 'ended.csv']
    const kept = await printed('old.csv', 'old.csv', ...national)
    expect(kept.notFollowed).toMatchObject([
      { code: '1.001193', severity: 'warning', held: { row: 2, line: 2 } },
    ])
    expect((await printed('old.csv', 'ended.csv', ...national)).notFollowed).toEqual([])
  })

  test('takes what follows the national list for a note: it neither fails nor warns', async () => {
    put(cwd, 'lowered.csv', list(BIRTH.replace('Toàn trình', 'Một phần')))
    const { changes, code } = await printed(
      'old.csv',
      'lowered.csv',
      '--old-baseline',
      'old.csv',
      '-b',
      'lowered.csv',
    )
    // All three changes: birth lowered as there, marriage and land gone as there.
    expect(changes.map(({ cause, severity }) => [cause, severity])).toEqual(
      Array(3).fill(['baseline', 'note']),
    )
    expect(code).toBe(0)
  })

  test('reads a printed page as an audit does: titles of sections give, totals and signatures are no records', async () => {
    const page = (level: string, ...rows: string[]) =>
      [
        'STT,Mã TTHC,Tên thủ tục',
        `I,,LĨNH VỰC ${level}`,
        ...rows,
        `,,Tổng số: ${rows.length} thủ tục`,
        ',,NGƯỜI LẬP BIỂU',
      ].join('\n')
    put(cwd, 'page-old.csv', page('HỘ TỊCH', '1,1.001193,Đăng ký khai sinh', '2,1.000894,Đăng ký kết hôn'))
    put(cwd, 'page-new.csv', page('HỘ TỊCH', '1,1.001193,Đăng ký khai sinh'))
    const { counts, changes } = await printed('page-old.csv', 'page-new.csv')
    expect(counts).toMatchObject({ changes: 1, same: 1, byField: { 'Hộ tịch': 1 } })
    expect(changes.map(({ kind, code }) => [kind, code])).toEqual([['removed', '1.000894']])
  })

  test('groups annotations by what changed, and gives each change to the page of the step', async () => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const { stdout } = await rasoat(['diff', 'old.csv', 'new.csv', '-f', 'github'], { cwd, env })
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::error file=new.csv,line=2,title=1 × service level lowered::1.001193: Service level lowered (service level): "full-online" → "partial".',
      '::warning file=new.csv,title=1 × removed::1.000894: No longer in the list.',
    ])
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
    expect([summary.includes('1.001193'), summary.includes('1.000894')]).toEqual([true, true])
  })

  test('shows every change in every format', async () => {
    for (const { id: format, isBinary } of differenceReporters) {
      if (isBinary === true) continue // not for a screen: test/render/difference-workbook.test.ts
      const { stdout } = await rasoat(['diff', 'old.csv', 'new.csv', '-f', format], { cwd })
      expect([format, stdout.includes('1.001193'), stdout.includes('1.000894')]).toEqual([format, true, true])
    }
  })

  test.each([
    [['old.csv'], 'compares two versions of a list, but 1 was given'],
    [['old.csv', 'new.csv', 'moved.csv'], 'but 3 were given'],
    [['old.csv', 'new.csv', '-b', 'national-new.csv'], 'Give the other version with --old-baseline'],
    [['old.csv', 'gone.csv'], 'gone.csv'],
    [['--git', 'main', '--', 'old.csv'], 'Git does not give "old.csv" as it was in "main"'],
    [['old.csv', 'new.csv', '-f', 'yaml'], 'yaml'],
  ])('%j ends with 2 and a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await rasoat(['diff', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})
