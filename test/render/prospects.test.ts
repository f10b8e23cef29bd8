import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { html } from '../../src/render/reporters/html.ts'
import { markdown } from '../../src/render/reporters/markdown.ts'
import { table } from '../../src/render/reporters/table.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { all, type Element, parsePage, rowsOf, textOf, withId } from './html-page.ts'
import { reportOfCommunes } from './sample-report.ts'

const languages = { en: await loadLanguage('en'), vi: await loadLanguage('vi') }
type Tag = keyof typeof languages

const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Đủ điều kiện toàn trình,Link',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,Có,https://dvc.gov.vn/1?a=1&b=2',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,Không,',
  '1.000003,Đăng ký giám hộ,Hộ tịch,Cấp xã,Không,https://dvc.gov.vn/3',
].join('\n')

/** The first `full` of the units offer procedure 1 fully online; none offers 2; nobody holds 3. */
function communes(count: number, full: number): Promise<Report> {
  return audit(
    {
      command: 'report',
      asOf: '2026-11-22',
      baseline: { sources: [{ path: 'quoc-gia.csv', bytes: Buffer.from(NATIONAL) }], complete: true },
      catalogues: Array.from({ length: count }, (_, at) => ({
        id: `xa-${at + 1}`,
        unit: { name: `Xã ${at + 1}`, level: 'commune' as const },
        sources: [
          {
            path: `xa-${at + 1}.csv`,
            bytes: Buffer.from(
              `Mã TTHC,Tên thủ tục,Mức độ DVC\n1.000001,Đăng ký khai sinh,${at < full ? 'Toàn trình' : 'Một phần'}\n1.000002,Đăng ký kết hôn,Một phần`,
            ),
          },
        ],
      })),
      targets: [],
      reach: [{ metric: 'full-online-share', atLeast: 0.5 }],
      failOn: 'never',
      rules: {},
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
}

const options = (tag: Tag) => ({ language: languages[tag], width: 100, color: false, examples: 3 })
const pageOf = (report: Report, tag: Tag = 'en') => parsePage([...html.render(report, options(tag))].join(''))
const hrefs = (element: Element) => all(element, 'a').flatMap(({ attributes }) => attributes['href'] ?? [])

// 12 units, 8 of them with procedure 1 fully online: 1 of 2 = 50%. The other 4 have 0 of 2.
const many = await communes(12, 8)
const few = await communes(4, 3)

describe('the page of many units', () => {
  const page = pageOf(many)

  it('leads from the ranking to each unit and back, and every unit is there once', () => {
    const links = hrefs(withId(page, 'overview-table'))
    expect(links).toHaveLength(12)
    expect(new Set(links).size).toBe(12)
    for (const link of links) {
      const unit = withId(page, link.slice(1))
      expect(hrefs(unit)[0]).toBe('#overview')
    }
    expect(all(withId(page, 'units'), 'details')).toHaveLength(12)
  })

  it('ranks the units by the first share, the lowest first: all cover 2 of 3, then by name', () => {
    const names = rowsOf(page, 'overview-table')
      .slice(1, -1)
      .map(([name]) => name)
    expect(names).toEqual(Array.from({ length: 12 }, (_, at) => `Xã ${at + 1}`))
    const shares = { 1: 3, 2: 1, 3: 2 }
    const uneven = {
      ...many,
      catalogues: many.catalogues.slice(0, 3).map((one, at) => ({
        ...one,
        metrics: {
          ...one.metrics,
          coverage: {
            kind: 'share' as const,
            part: shares[(at + 1) as keyof typeof shares],
            whole: 3,
            unknown: 0,
          },
        },
      })),
    }
    const ranked = rowsOf(pageOf(uneven), 'overview-table').slice(1, -1)
    expect(ranked.map(([name, share]) => [name, share])).toEqual([
      ['Xã 2', '33.33% (1/3)'],
      ['Xã 3', '66.67% (2/3)'],
      ['Xã 1', '100.00% (3/3)'],
    ])
  })

  it('opens without JavaScript: a closed section is what a browser opens itself', () => {
    const [first] = all(withId(page, 'units'), 'details')
    expect(first?.attributes['open']).toBeUndefined()
    expect(all(first as Element, 'summary').map(textOf)).toEqual(['Xã 1 (commune level)'])
  })

  it('gives each unit its figures with numerator and denominator: unit 12 has 0 of 2, and holds 2 of 3', () => {
    const rows = rowsOf(page, 'unit-12-figures-table')
    expect(rows).toContainEqual(['Full-online share of all procedures', '0.00% (0/2)', '0'])
    expect(rows).toContainEqual(['Coverage of the baseline', '66.67% (2/3)', '0'])
  })

  it('says what most peers offer that a unit does not: of the 11 others of unit 12, 8', () => {
    expect(rowsOf(page, 'unit-12-peers-table').slice(1)).toEqual([
      ['1.000001', 'Đăng ký khai sinh', 'partial', '8 of 11 units'],
    ])
    expect(textOf(withId(page, 'unit-1-peers'))).toContain('There is nothing')
  })

  it('shows the way of each unit: 50% of 2 is 1, and the eligible one is enough', () => {
    expect(textOf(withId(page, 'unit-12-reach-1'))).toContain(
      'Now 0.00% (0/2). One procedure is enough: 50.00% (1/2) afterwards.',
    )
    expect(rowsOf(page, 'unit-12-reach-1-table').slice(1)).toEqual([
      ['1.000001', 'Đăng ký khai sinh', 'partial', 'eligible for full-online', '8 of 11 units'],
    ])
  })

  it('tells the goal over all: 8 have reached it, 4 can', () => {
    expect(textOf(withId(page, 'goal-1'))).toContain(
      'Of 12 units the goal is reached by 8, within reach of 4, out of reach of 0.',
    )
    const rows = rowsOf(page, 'goal-1-table').slice(1)
    expect(rows).toHaveLength(12)
    expect(rows[0]).toEqual(['Xã 9', 'within reach', '0.00% (0/2)', '1', '50.00% (1/2)'])
  })

  it('names what units lack, by field, n of m: procedure 3 in all 12', () => {
    expect(rowsOf(page, 'common-gaps-table').slice(1)).toEqual([
      ['1.000003', 'Đăng ký giám hộ', 'Hộ tịch', '12 of 12 units'],
    ])
    expect(rowsOf(page, 'unit-1-gaps-table').slice(1)).toEqual([['Hộ tịch', '1', '66.67% (2/3)']])
  })

  it('leads from gaps to the pages the baseline knows, and those get no word of where the reader came from', () => {
    const [link] = all(withId(page, 'common-gaps-table'), 'a')
    expect(link?.attributes).toEqual({ href: 'https://dvc.gov.vn/3', rel: 'noopener noreferrer' })
    expect(hrefs(withId(page, 'missing-table'))[0]).toBe('https://dvc.gov.vn/3')
    expect(hrefs(withId(page, 'unit-12-peers-table'))).toEqual(['https://dvc.gov.vn/1?a=1&b=2'])
  })

  it('makes no link of anything but an address of the web, whatever a changed result says', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.vn',
      'https://a.vn/"onclick="x',
    ]) {
      const [first] = many.totals.gaps?.procedures ?? []
      if (first === undefined) throw new Error('no gap')
      const changed = {
        ...many,
        totals: { ...many.totals, gaps: { total: 1, procedures: [{ ...first, url }] } },
      }
      expect(hrefs(withId(pageOf(changed), 'common-gaps-table'))).toEqual([])
    }
  })

  it('says it in Vietnamese too', () => {
    const vi = pageOf(many, 'vi')
    expect(textOf(withId(vi, 'goal-1'))).toContain(
      'Trong 12 đơn vị: 8 đã đạt mục tiêu, 4 có thể đạt, 0 chưa thể đạt.',
    )
    expect(rowsOf(vi, 'unit-12-peers-table')[1]?.[3]).toBe('8/11 đơn vị')
  })

  it('leaves the units out where there are more than 200, says so, and links to none', () => {
    const nation = pageOf(reportOfCommunes(201))
    expect(all(nation, 'details').filter(({ attributes }) => attributes['class'] === 'unit')).toEqual([])
    expect(hrefs(withId(nation, 'overview-table'))).toEqual([])
    expect(textOf(withId(nation, 'units'))).toContain('With 201 lists the units are not told one by one')
  })
})

describe('the page of a few units', () => {
  const page = pageOf(few)

  it('leads from the ranking to their sections', () => {
    expect([...hrefs(withId(page, 'overview-table'))].sort()).toEqual([
      '#unit-1',
      '#unit-2',
      '#unit-3',
      '#unit-4',
    ])
    expect(textOf(withId(page, 'unit-4'))).toContain('Xã 4')
  })

  it('tells of each what peers offer and how it reaches the goal: of the 3 others of unit 4, 3', () => {
    expect(rowsOf(page, 'unit-4-peers-table')[1]).toEqual([
      '1.000001',
      'Đăng ký khai sinh',
      'Hộ tịch',
      'partial',
      '3 of 3 units',
    ])
    expect(rowsOf(page, 'unit-4-reach-1-table')[1]?.[0]).toBe('1.000001')
  })
})

describe.each([
  ['a screen', table],
  ['Markdown', markdown],
] as const)('%s', (_, reporter) => {
  const textFor = (report: Report, tag: Tag) =>
    [...(reporter.render(report, options(tag)) as Iterable<string>)].join('').replace(/\s+/g, ' ')

  it('shows the next steps of a unit with their reasons', () => {
    const text = textFor(few, 'en')
    expect(text).toContain('Next steps to: Full-online share of all procedures ≥ 50%')
    expect(text).toContain('Now 0.00% (0/2). One procedure is enough: 50.00% (1/2) afterwards.')
    expect(text).toMatch(
      /1\.000001.{1,40}khai sinh.{1,20}partial.{1,5}eligible for full-online.{1,5}3 of 3 units/,
    )
  })

  it('tells what most peers offer', () => {
    expect(textFor(few, 'vi')).toContain(
      'Có 1 thủ tục mà hơn một nửa trong số 3 đơn vị khác (cấp xã) đã cung cấp toàn trình, còn đơn vị này thì chưa.',
    )
  })

  it('tells of many units what each needs', () => {
    const text = textFor(many, 'en')
    expect(text).toContain('Of 12 units the goal is reached by 8, within reach of 4, out of reach of 0.')
    expect(text).toMatch(/Xã 9/)
  })
})
