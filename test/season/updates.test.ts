import { beforeAll, describe, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { hasGit } from '../cli/git.ts'
import { BIRTH, BUILD, LAND, MARRIAGE, repository } from './repository.ts'

// A ward whose list is as good as the national one checks every update against the result of the beginning.
const FOUR = [BUILD, BIRTH, MARRIAGE, LAND]

describe.skipIf(!hasGit())('a season of updates', () => {
  const { cwd, update } = repository(FOUR, FOUR)
  const before = ['--no-worse-than', 'marks.json']

  beforeAll(async () => {
    const args = ['audit', 'list.csv', '-b', 'national.csv', '--level', 'commune', '--as-of', '2026-11-02']
    const { code } = await rasoat([...args, '--write-ratchet', 'marks.json', '-q'], { cwd })
    expect(code).toBe(0)
  })

  test('a clean change passes: rows moved, a service raised', async () => {
    const rows = [LAND, MARRIAGE.replace('Một phần', 'Toàn trình'), BIRTH, BUILD]
    const { code, annotations, markdown, diff } = await update(
      rows,
      '2026-11-09',
      ...before,
      '--skip',
      'service-level-above-baseline',
    )
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(markdown).toContain('- **Earlier:** nothing worse')
    expect(diff.code).toBe(0)
    expect(diff.annotations).toEqual([
      '::notice file=list.csv,line=3,title=1 × service level raised::1.000003: Service level raised (service level): "partial" → "full-online".',
    ])
    expect(diff.markdown).toContain('- **Changes:** 1 changed · 3 unchanged')
  })

  test('a typo in a code fails at its line, and with it coverage, as two figures', async () => {
    const rows = [BUILD, BIRTH.replace('1.000002', '1.00002'), MARRIAGE, LAND]
    const { code, annotations, markdown, diff } = await update(rows, '2026-11-16', ...before)
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=3,title=1 × .*\(damaged-code\)::"1.00002"/),
    )
    // Four of four before; now three of four.
    expect(markdown).toContain('Coverage of the baseline: 100.00% (4/4) before, 75.00% (3/4) now.')
    expect(markdown).toMatch(/1 × .*\\?\(damaged-code\)/)
    // What stood under the code stands without one now, under the same name: one change, proposed as such.
    expect(diff.code).toBe(0)
    expect(diff.annotations).toContainEqual(
      expect.stringMatching(/^::warning file=list.csv,line=3,title=1 × renumbered\?::/),
    )
    expect(diff.markdown).toContain('- **Changes:** 1 renumbered? · 3 unchanged')
  })

  test('a lowered service level fails as a finding, as a figure and as a change', async () => {
    const rows = [BUILD.replace('Toàn trình', 'Một phần'), BIRTH, MARRIAGE, LAND]
    const { code, annotations, markdown, diff } = await update(rows, '2026-11-23', ...before)
    expect(code).toBe(1)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=list.csv,line=2,title=1 × .*\(service-level-below-baseline\)/),
    )
    // Two of four before; now one of four.
    expect(markdown).toContain('Full-online share of all procedures: 50.00% (2/4) before, 25.00% (1/4) now.')
    expect(diff.code).toBe(1)
    expect(diff.annotations).toEqual([
      '::error file=list.csv,line=2,title=1 × service level lowered::1.000001: Service level lowered (service level): "full-online" → "partial".',
    ])
  })

  test('a mass rename is one annotation with the number of procedures, and the page names each', async () => {
    const rows = [
      BUILD.replace('xây dựng,', 'xây dựng nhà ở,'),
      BIRTH.replace('khai sinh', 'khai sinh lưu động'),
      MARRIAGE.replace('kết hôn', 'kết hôn lưu động'),
      LAND,
    ]
    const { code, annotations, markdown, diff } = await update(rows, '2026-11-30', ...before)
    // Warnings that were not there before fail a run that must not become worse.
    expect(code).toBe(1)
    // The figure that fell with them is said beside them: what fails the step is an error.
    expect(annotations.filter((line) => line.includes('name-differs'))).toEqual([
      expect.stringMatching(
        /^::error file=list.csv,line=2,title=3 × Name differs from the baseline \(name-differs\)::.* and 2 more/,
      ),
    ])
    // Four of four names agreed; now one of four.
    expect(markdown).toContain('Names that agree with the baseline: 100.00% (4/4) before, 25.00% (1/4) now.')
    expect(markdown.match(/^\| row \d \| 1\.00000\d \| .*The name here is/gm)).toHaveLength(3)
    expect(diff.code).toBe(0)
    expect(diff.annotations).toEqual([
      '::warning file=list.csv,line=2,title=3 × renamed::1.000001: Renamed (name): "Cấp giấy phép xây dựng" → "Cấp giấy phép xây dựng nhà ở". and 2 more',
    ])
    expect(diff.markdown).toContain('- **Changes:** 3 changed · 1 unchanged')
    expect(diff.markdown.match(/^\| ▲ \| row (\d) → row \1 \| 1\.00000\d \|.*Renamed/gm)).toHaveLength(3)
  })
})
