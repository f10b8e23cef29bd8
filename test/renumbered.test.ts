import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { AuditRequest, SourceRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

const list = (path: string, ...rows: readonly string[]): SourceRequest => ({
  path,
  format: 'csv',
  bytes: Buffer.from(['Mã TTHC,Tên thủ tục,Cấp thực hiện,Tình trạng', ...rows].join('\n')),
})

const NATIONAL = list(
  'national.csv',
  '1.001193,Đăng ký khai sinh,Cấp xã,',
  '1.000894,Đăng ký kết hôn,Cấp xã,',
  '1.000002,Đăng ký khai tử,Cấp xã,',
  '1.000003,Cấp bản sao,Cấp xã,',
  '1.000004,Cấp bản sao,Cấp xã,',
  '2.000005,Cấp phép xây dựng,Cấp tỉnh,',
)

/** What a ward of these rows lacks and has besides, with the codes that are told of each. */
async function told(rows: readonly string[], rules: AuditRequest['rules'] = {}) {
  const report = await audit(
    {
      command: 'compare',
      asOf: '2026-11-22',
      baseline: { sources: [NATIONAL], complete: true },
      catalogues: [{ id: 'a', unit: { name: 'Xã A', level: 'commune' }, sources: [list('a.csv', ...rows)] }],
      targets: [],
      failOn: 'error',
      rules,
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  const [one] = report.catalogues
  const codes = (rule: string) =>
    one?.findings.items.filter((item) => item.rule === rule).map(({ code }) => code)
  return {
    comparison: one?.comparison,
    missing: codes('missing-procedure'),
    extra: one?.findings.items
      .filter(({ rule }) => rule === 'not-in-baseline')
      .map(({ facts: { code, namesCode, digits } }) => [code, namesCode, digits]),
  }
}

describe('a code that the baseline lacks, under the name of a procedure that the list lacks', () => {
  // Of the five of communes the list holds marriage alone.
  const MARRIAGE = '1.000894,Đăng ký kết hôn,Cấp xã,'

  test('is one finding, which names both codes and how many digits differ', async () => {
    const { missing, extra, comparison } = await told([MARRIAGE, '1.001139,Đăng ký khai sinh,Cấp xã,'])
    // 93 is 39 in another order: two digits.
    expect(extra).toEqual([['1.001139', '1.001193', 2]])
    expect(missing).toEqual(['1.000002', '1.000003', '1.000004'])
    // The figures count as before: five, of which four are missing, one of these under another code.
    expect(comparison).toMatchObject({ scope: 5, matched: 1, missing: 4, renumbered: 1, extra: 1 })
  })

  test('is one finding for each row of it', async () => {
    const rows = [MARRIAGE, '1.001139,Đăng ký khai sinh,Cấp xã,', '1.001199,Đăng ký khai sinh,Cấp xã,']
    const { missing, extra, comparison } = await told(rows)
    expect(extra).toEqual([
      ['1.001139', '1.001193', 2],
      ['1.001199', '1.001193', 1],
    ])
    expect(missing).not.toContain('1.001193')
    expect(comparison).toMatchObject({ missing: 4, renumbered: 1, extra: 2 })
  })

  test('tells both of two procedures whose names stand under one code', async () => {
    const rows = [MARRIAGE, '1.001139,Đăng ký khai sinh,Cấp xã,', '1.001139,Đăng ký khai tử,Cấp xã,']
    const { missing, comparison } = await told(rows)
    expect(missing).toEqual(['1.000003', '1.000004'])
    expect(comparison).toMatchObject({ missing: 4, renumbered: 2, extra: 1 })
  })

  test('is an extra one alone where the list holds the procedure as well', async () => {
    const rows = [MARRIAGE, '1.001193,Đăng ký khai sinh,Cấp xã,', '1.001139,Đăng ký khai sinh,Cấp xã,']
    const { missing, comparison } = await told(rows)
    expect(missing).toEqual(['1.000002', '1.000003', '1.000004'])
    expect(comparison).toMatchObject({ missing: 3, extra: 1 })
    expect(comparison).not.toHaveProperty('renumbered')
  })

  test('is not tied to one of two procedures of that name: nobody knows which', async () => {
    const { missing, extra } = await told([MARRIAGE, '1.000009,Cấp bản sao,Cấp xã,'])
    expect(extra).toEqual([['1.000009', undefined, undefined]])
    expect(missing).toEqual(['1.000002', '1.000003', '1.000004', '1.001193'])
  })

  test('leaves the missing one told where the list calls its own abolished', async () => {
    const { missing } = await told([MARRIAGE, '1.001139,Đăng ký khai sinh,Cấp xã,Bãi bỏ'])
    expect(missing).toContain('1.001193')
  })

  test('leaves it told where nobody asks for codes that the baseline lacks', async () => {
    const { missing, comparison } = await told([MARRIAGE, '1.001139,Đăng ký khai sinh,Cấp xã,'], {
      'not-in-baseline': 'off',
    })
    expect(missing).toContain('1.001193')
    expect(comparison).not.toHaveProperty('renumbered')
  })

  test('of another level than the unit has to hold links nothing', async () => {
    const { missing, comparison } = await told([MARRIAGE, '2.000009,Cấp phép xây dựng,Cấp tỉnh,'])
    expect(missing).toHaveLength(4)
    expect(comparison).not.toHaveProperty('renumbered')
  })
})
