import { describe, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { hasGit } from '../cli/git.ts'
import { BIRTH, BUILD, LAND, MARRIAGE, repository } from './repository.ts'

// A fault that was there before the checks began is accepted for now, expires, and is mended at last.
const OLD_LAND = LAND.replace('Cấp xã', 'Cấp huyện')
const OLD = [BUILD, BIRTH, MARRIAGE, OLD_LAND]

describe.skipIf(!hasGit())('a known finding through the season', () => {
  const { cwd, update } = repository([BUILD, BIRTH, MARRIAGE, LAND], OLD)
  const asOf = (day: string) => ['audit', 'list.csv', '-b', 'national.csv', '--as-of', day]

  test('begins as an error at its line, and is known from then on', async () => {
    const first = await update(OLD, '2026-11-02')
    expect(first.code).toBe(1)
    expect(first.annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=5,title=1 × District level/),
    )
    await rasoat([...asOf('2026-11-02'), '--level', 'commune', '-o', 'audit.json', '-q'], { cwd })
    const why = ['--reason', 'chờ quyết định 12', '--owner', 'An', '--expires', '2026-12-31']
    expect((await rasoat(['known', 'add', 'audit.json', '--all', ...why], { cwd })).code).toBe(0)
    const second = await update(OLD, '2026-11-02')
    expect({ code: second.code, annotations: second.annotations }).toEqual({ code: 0, annotations: [] })
    // The level is wrong in itself (an error) and not that of the national list (a warning): two findings, both known.
    expect(second.markdown).toContain('- **Known:** 1 error · 1 warning')
  })

  test('stays known when its row moves', async () => {
    const { code, annotations, markdown, diff } = await update(
      [OLD_LAND, MARRIAGE, BIRTH, BUILD],
      '2026-11-09',
    )
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(markdown).toContain('- **Known:** 1 error · 1 warning')
    expect(diff.markdown).toContain('- **Changes:** none; 4 records are unchanged')
  })

  test('makes no room for another fault when it is mended', async () => {
    const { code, annotations } = await update(
      [BUILD.replace('Cấp xã', 'Cấp huyện'), BIRTH, MARRIAGE, LAND],
      '2026-11-16',
    )
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=2,title=1 × District level/),
    )
  })

  test('holds on its last day, and counts again on the next', async () => {
    expect((await update(OLD, '2026-12-31')).code).toBe(0)
    const { code, annotations, markdown } = await update(OLD, '2027-01-01')
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=5,title=1 × District level/),
    )
    expect(markdown).toContain('**Expired, and counted again**')
    expect(markdown).toContain('until 31 December 2026 (An): chờ quyết định 12')
  })

  test('leaves its entry behind when it is mended, which fails when asked', async () => {
    const mended = [BUILD, BIRTH, MARRIAGE, LAND]
    expect((await update(mended, '2026-12-01')).code).toBe(0)
    const { code, annotations } = await update(mended, '2026-12-01', '--fail-on-stale')
    expect(code).toBe(1)
    // Two findings, so two entries.
    expect(annotations.map((line) => /\(([a-z-]+)\)/.exec(line)?.[1]).sort()).toEqual([
      'level-differs',
      'obsolete-level',
    ])
    expect(annotations.filter((line) => line.startsWith('::error title=Gone%3A'))).toHaveLength(2)
  })
})
