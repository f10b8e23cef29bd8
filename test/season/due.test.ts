import { describe, expect, test } from 'vitest'
import { hasGit } from '../cli/git.ts'
import { BIRTH, BUILD, LAND, MARRIAGE, repository } from './repository.ts'

const FOUR = [BUILD, BIRTH, MARRIAGE, LAND]
const POLICY = `
targets:
  - metric: full-online-share
    level: commune
    atLeast: 75
    from: 2026-12-15
    basis: Kế hoạch 12/KH-UBND
plans:
  - id: civil-status
    title: Hộ tịch toàn trình
    state: full-online
    due: 2026-12-31
    items: ["1.000002", "1.000003"]
`

describe.skipIf(!hasGit())('a policy through the season', () => {
  const { update, publish } = repository(FOUR, FOUR)
  publish({ 'policy.yaml': POLICY })
  const judged = ['--policy', 'policy.yaml']

  test('says what is to come, and fails nobody before its day', async () => {
    const { code, annotations, markdown } = await update(FOUR, '2026-12-14', ...judged)
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    // Two of four are full-online; 75% of four are three, so one is short.
    expect(markdown).toMatch(/\| ○ not yet due \| Full-online share of all procedures .*50\.00% \(2\/4\)/)
    // Of the two of the plan, birth is done.
    expect(markdown).toContain('#### ○ Hộ tịch toàn trình (full-online, by 31 December 2026)')
    expect(markdown).toContain('50.00% (1/2) · ○ 1 not yet due · ✓ 1 done')
  })

  test('a target that falls due fails the same list on its day, with what is short', async () => {
    const { code, annotations, markdown, diff } = await update(FOUR, '2026-12-15', ...judged)
    expect(code).toBe(1)
    expect(annotations).toEqual([
      '::error title=list%3A Targets::missed: Full-online share of all procedures ≥ 75%25 from 15 December 2026 · 50.00%25 (2/4)%0AKế hoạch 12/KH-UBND',
    ])
    expect(markdown).toContain(
      '| ✗ missed | Full-online share of all procedures | 50.00% (2/4) | ≥ 75% from 15 December 2026 |',
    )
    expect(diff).toMatchObject({ code: 0, annotations: [] })
  })

  test('a raised service meets it', async () => {
    const rows = [BUILD, BIRTH, MARRIAGE, LAND.replace('Một phần', 'Toàn trình')]
    const { code, annotations, markdown } = await update(
      rows,
      '2026-12-15',
      ...judged,
      '--skip',
      'service-level-above-baseline',
    )
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    expect(markdown).toMatch(/✓ met .*75\.00% \(3\/4\)/)
  })

  test('a plan lasts until its day is over, and then names who is late', async () => {
    const rows = [BUILD, BIRTH, MARRIAGE, LAND.replace('Một phần', 'Toàn trình')]
    const more = [...judged, '--skip', 'service-level-above-baseline']
    expect((await update(rows, '2026-12-31', ...more)).code).toBe(0)
    const { code, annotations, markdown } = await update(rows, '2027-01-01', ...more)
    expect(code).toBe(1)
    expect(annotations).toEqual([
      '::error title=list%3A Plans::Hộ tịch toàn trình (full-online, by 31 December 2026): 50.00%25 (1/2), 1 overdue, 1 done%0Aoverdue: 1.000003 Đăng ký kết hôn',
    ])
    // Named: the one of two that is not full-online.
    expect(markdown).toContain('| ✗ overdue | 1.000003 | Đăng ký kết hôn |')
  })
})
