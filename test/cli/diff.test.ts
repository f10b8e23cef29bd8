import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../../src/published.ts'
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
  readonly changes: readonly { kind: string; code: string; cause?: string; message: string }[]
  readonly notFollowed?: readonly { code: string; values: readonly { field: string; after: string }[] }[]
  readonly columns: object
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
    const { changes, notFollowed, counts } = await printed(
      'old.csv',
      'new.csv',
      '--old-baseline',
      'national-old.csv',
      '-b',
      'national-new.csv',
    )
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

  test('shows every change in every format', async () => {
    for (const format of ['table', 'json', 'jsonl', 'csv', 'markdown']) {
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
    [['old.csv', 'new.csv', '-f', 'sarif'], 'sarif'],
  ])('%j ends with 2 and a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await rasoat(['diff', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})

describe.skipIf(!hasGit())('diff --git', () => {
  test('reads the older version, or both, from the repository', async () => {
    const folder = temporaryFolder({ 'lists/tỉnh h56.csv': list(BIRTH, MARRIAGE) })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.vn', ...args], { cwd: folder })
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '.')
    git('commit', '--quiet', '-m', 'one')
    put(folder, 'lists/tỉnh h56.csv', list(BIRTH))
    git('commit', '--quiet', '-a', '-m', 'two')
    put(folder, 'lists/tỉnh h56.csv', list(BIRTH, LAND))
    const kinds = async (revision: string) => {
      const args = ['diff', '--git', revision, '-f', 'jsonl', '--', 'lists/tỉnh h56.csv']
      const { stdout, stderr } = await rasoat(args, { cwd: folder })
      expect(stderr).toBe('')
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).kind as string)
    }
    expect(await kinds('main')).toEqual(['added'])
    expect(await kinds('main~1')).toEqual(['removed', 'added'])
    expect(await kinds('main~1..main')).toEqual(['removed'])
  })

  test('takes no word of the user for an option of git', async () => {
    const folder = temporaryFolder({ 'a.csv': list(BIRTH) })
    const { code } = await rasoat(['diff', '--git=--output=stolen', '--', 'a.csv'], { cwd: folder })
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })
})

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
}
