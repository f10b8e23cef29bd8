import { describe, expect, test } from 'vitest'
import { rasoat } from './cli/fake-terminal.ts'
import { csv, put, temporaryFolder } from './cli/folder.ts'

// A ward checks every update of its list against the result of the one before.
const BUILD = '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình'
const BIRTH = '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Toàn trình'
const MARRIAGE = '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'
const LAND = '1.000004,Đăng ký đất đai,Đất đai,Cấp huyện,Một phần'
const NATIONAL = csv(BUILD, BIRTH, MARRIAGE, LAND.replace('Cấp huyện', 'Cấp xã'))

interface Checked {
  readonly code: number
  readonly annotations: readonly string[]
  readonly markdown: string
  readonly bytes: string
}

const cwd = temporaryFolder({ 'national.csv': NATIONAL })

async function update(rows: readonly string[], asOf: string, ...more: string[]): Promise<Checked> {
  put(cwd, 'list.csv', csv(...rows))
  const args = ['audit', 'list.csv', '-b', 'national.csv', '--level', 'commune', '--as-of', asOf, ...more]
  const { code, stdout: github } = await rasoat([...args, '-f', 'github'], { cwd })
  const { stdout: markdown } = await rasoat([...args, '-f', 'markdown'], { cwd })
  const annotations = github.split('\n').filter((line) => line.startsWith('::'))
  return { code, annotations, markdown, bytes: github + markdown }
}

describe('a season of updates', () => {
  const before = ['--no-worse-than', 'marks.json']

  test('begins with an old fault, which is known and looked after', async () => {
    const rows = [BUILD, BIRTH, MARRIAGE, LAND]
    const first = await update(rows, '2026-11-02', '-o', 'audit.json', '-q')
    expect(first.code).toBe(1)
    expect(first.annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=5,title=1 × District level/),
    )
    const why = ['--reason', 'chờ quyết định 12', '--owner', 'An', '--expires', '2026-12-31']
    await rasoat(['known', 'add', 'audit.json', ...why], { cwd })
    const second = await update(rows, '2026-11-02', '--write-ratchet', 'marks.json', '-q')
    expect(second.code).toBe(0)
    expect(second.annotations.filter((line) => line.startsWith('::error'))).toEqual([])
    expect(second.markdown).toContain('- **Known:** 1 error')
  })

  test('a clean change passes: rows moved, a service raised', async () => {
    const rows = [LAND, MARRIAGE.replace('Một phần', 'Toàn trình'), BIRTH, BUILD]
    const { code, annotations, markdown } = await update(
      rows,
      '2026-11-09',
      ...before,
      '--skip',
      'service-level-above-baseline',
    )
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(markdown).toContain('- **Earlier:** nothing worse')
  })

  test('a typo in a code fails at its line, and with it coverage, as two figures', async () => {
    const rows = [BUILD, BIRTH.replace('1.000002', '1.00002'), MARRIAGE, LAND]
    const { code, annotations, markdown } = await update(rows, '2026-11-16', ...before)
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=3,title=1 × .*\(damaged-code\)::"1.00002"/),
    )
    // Four of four before; now three of four.
    expect(markdown).toContain('Coverage of the baseline: 100.00 % (4/4) before, 75.00 % (3/4) now.')
    expect(markdown).toMatch(/1 × .*\\?\(damaged-code\)/)
  })

  test('a lowered service level fails as a finding and as a figure', async () => {
    const rows = [BUILD.replace('Toàn trình', 'Một phần'), BIRTH, MARRIAGE, LAND]
    const { code, annotations, markdown } = await update(rows, '2026-11-23', ...before)
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=2,title=1 × .*\(service-level-below-baseline\)/),
    )
    // Two of four before; now one of four.
    expect(markdown).toContain(
      'Full-online share of all procedures: 50.00 % (2/4) before, 25.00 % (1/4) now.',
    )
  })

  test('a known finding holds on its last day, and counts again on the next', async () => {
    const rows = [BUILD, BIRTH, MARRIAGE, LAND]
    expect((await update(rows, '2026-12-31')).code).toBe(0)
    const { code, annotations, markdown } = await update(rows, '2027-01-01')
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=5,title=1 × District level/),
    )
    expect(markdown).toContain('**Expired, and counted again**')
    expect(markdown).toContain('until 2026-12-31 (An): chờ quyết định 12')
  })

  test('a mended fault leaves its entry behind, which fails when asked', async () => {
    const rows = [BUILD, BIRTH, MARRIAGE, LAND.replace('Cấp huyện', 'Cấp xã')]
    expect((await update(rows, '2026-12-01')).code).toBe(0)
    const { code, annotations } = await update(rows, '2026-12-01', '--fail-on-stale')
    expect(code).toBe(1)
    // The level was wrong in itself and against the national list: two findings, two entries.
    expect(annotations.map((line) => /\(([a-z-]+)\)/.exec(line)?.[1]).sort()).toEqual([
      'level-differs',
      'obsolete-level',
    ])
    expect(annotations.filter((line) => line.startsWith('::error title=Gone%3A'))).toHaveLength(2)
  })

  test('the same update checked twice gives the same bytes', async () => {
    const rows = [BUILD, BIRTH.replace('1.000002', '1.00002'), MARRIAGE, LAND]
    const once = await update(rows, '2026-11-16', ...before)
    expect((await update(rows, '2026-11-16', ...before)).bytes).toBe(once.bytes)
  })
})
