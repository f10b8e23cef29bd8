import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, put } from '../cli/folder.ts'
import { hasGit } from '../cli/git.ts'
import { BIRTH, BUILD, LAND, MARRIAGE, repository } from './repository.ts'

const FOUR = [BUILD, BIRTH, MARRIAGE, LAND]

describe.skipIf(!hasGit())('two wards become one', () => {
  // The neighbour has one row equal to ours, one that says less, and one procedure of its own.
  const OWN = '1.000009,Xác nhận cư trú,Cư trú,Cấp xã,Toàn trình'
  const NEIGHBOUR = [BUILD, BIRTH.replace('Toàn trình', 'Một phần'), OWN]
  const { cwd, update } = repository([...FOUR, OWN], FOUR)

  test('lists put one under the other repeat procedures, and contradict themselves at a line', async () => {
    const { code, annotations, markdown, diff } = await update([...FOUR, ...NEIGHBOUR], '2026-11-30')
    expect(code).toBe(1)
    // Heading, four rows, then the neighbour's: line 6 repeats line 2, and line 7 both repeats and contradicts line 3.
    expect(annotations).toEqual([
      expect.stringMatching(
        /^::error file=list.csv,line=6,title=2 × .*\(duplicate-code\)::1\.000001: .* and 1 more/,
      ),
      expect.stringMatching(
        /^::error file=list.csv,line=7,title=1 × .*\(conflicting-duplicate\)::1\.000002: /,
      ),
      expect.stringMatching(
        /^::error file=list.csv,line=7,title=1 × .*\(service-level-below-baseline\)::1\.000002: /,
      ),
    ])
    // 4 + 3 rows, of which two codes stand twice: five procedures. Each counts at its highest level: three are full-online.
    expect(markdown).toContain('- **Catalogue:** 7 records, 5 procedures')
    expect(markdown).toContain('| Full-online share of all procedures | 60.00% | 3 | 5 | 0 |')
    // The four rows of before are unchanged; three came.
    expect(diff.markdown).toContain('- **Changes:** 3 added · 4 unchanged')
    expect(diff.markdown).toContain('- **Keys used twice:** 1.000001 (1 → 2), 1.000002 (1 → 2)')
    expect(diff.annotations).toEqual([
      expect.stringMatching(/^::notice file=list.csv,line=6,title=3 × added::1\.000001: .* and 2 more$/),
    ])
  })

  test('lists read as versions of one repeat nothing, and what they disagree about is one error', async () => {
    put(cwd, 'neighbour.csv', csv(...NEIGHBOUR))
    const words = ['audit', 'list.csv', 'neighbour.csv', '--reconcile', '--unit', 'Phường Mới']
    const args = [...words, '-b', 'national.csv', '--level', 'commune', '--as-of', '2026-11-30']
    put(cwd, 'list.csv', csv(...FOUR))
    const { code, stdout } = await rasoat([...args, '-f', 'github', '-o', 'merged.md', '-q'], { cwd })
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(code).toBe(1)
    expect(
      annotations.map((line) => /file=([^,]+),line=(\d+).*\(([a-z-]+)\)::/.exec(line)?.slice(1)),
    ).toEqual([
      ['neighbour.csv', '3', 'conflicting-duplicate'],
      ['neighbour.csv', '3', 'service-level-below-baseline'],
    ])
    const page = readFileSync(join(cwd, 'merged.md'), 'utf8')
    expect(page).toContain('- **Catalogue:** 7 records, 5 procedures')
    // Five of the five of the national list.
    expect(page).toContain('| Coverage of the baseline | 100.00% | 5 | 5 | 0 |')
  })

  test('one list of both, each procedure once, passes', async () => {
    const { code, annotations, markdown, diff } = await update([...FOUR, OWN], '2026-12-07')
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(markdown).toContain('- **Catalogue:** 5 records, 5 procedures')
    expect(diff.markdown).toContain('- **Changes:** 1 added · 4 unchanged')
    expect(diff.annotations).toHaveLength(1)
  })
})

describe.skipIf(!hasGit())('the ministry abolishes a procedure', () => {
  const { update, publish } = repository(FOUR, FOUR)
  const statuses = (...words: readonly string[]) =>
    csv(...FOUR)
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${['Tình trạng', ...words][index] ?? ''}\n`)
      .join('')
  publish({ 'national.csv': statuses('Còn hiệu lực', 'Còn hiệu lực', 'Còn hiệu lực', 'Còn hiệu lực') })
  const later = statuses('Còn hiệu lực', 'Còn hiệu lực', 'Bị bãi bỏ', 'Còn hiệu lực')

  test('and the ward keeps it: an error at its line, and a change that was not followed', async () => {
    const { code, annotations, markdown, diff } = await update(FOUR, '2026-12-14', { 'national.csv': later })
    expect(code).toBe(1)
    expect(annotations).toEqual([
      expect.stringMatching(
        /^::error file=list.csv,line=4,title=1 × Abolished procedure \(abolished-procedure\)::1\.000003: /,
      ),
    ])
    // The abolished one is no longer asked for: three of three.
    expect(markdown).toContain('| Coverage of the baseline | 100.00% | 3 | 3 | 0 |')
    expect(markdown).toContain('#### ✗ Error: Abolished procedure · abolished-procedure (1)')
    expect(diff.code).toBe(0)
    expect(diff.annotations).toEqual([
      expect.stringMatching(
        /^::warning file=list.csv,line=4,title=1 × Changes of the national list .*::1\.000003: Abolished/,
      ),
    ])
    expect(diff.markdown).toContain('- **Changes:** none; 4 records are unchanged')
    expect(diff.markdown).toContain('## Changes of the national list that were not followed (1)')
  })

  test('and the ward takes it out: nothing to say, because it follows', async () => {
    const { code, annotations, diff } = await update([BUILD, BIRTH, LAND], '2026-12-14', {
      'national.csv': later,
    })
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(diff.annotations).toEqual([
      '::notice file=list.csv,title=1 × removed::1.000003: No longer in the list.',
    ])
    expect(diff.markdown).toContain('- **Where from:** 1 follows the national list · 0 local')
    expect(diff.markdown).toContain('- **Changes:** 1 removed · 3 unchanged')
  })

  test('and the ward takes out another one as well: that one is its own doing', async () => {
    const { code, annotations, diff } = await update([BUILD, BIRTH], '2026-12-14', { 'national.csv': later })
    // A missing procedure is a warning: two of three.
    expect(code).toBe(0)
    expect(annotations).toEqual([
      expect.stringMatching(/^::warning file=.*\(missing-procedure\)::1\.000004: /),
    ])
    expect(diff.annotations).toEqual([
      '::warning file=list.csv,title=1 × removed::1.000004: No longer in the list.',
      '::notice file=list.csv,title=1 × removed::1.000003: No longer in the list.',
    ])
    expect(diff.markdown).toContain('- **Where from:** 1 follows the national list · 1 local')
  })
})
