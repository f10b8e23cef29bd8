import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { DossierReport } from '../../src/model/dossier.ts'
import { publishedSchema } from '../../src/published.ts'
import { dossierReporters } from '../../src/render/dossiers/formats.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { temporaryFolder } from '../cli/folder.ts'
import { fc } from '../property.ts'
import { FORM } from './form.ts'

const check = compileSchema(publishedSchema('dossiers'))

/** The result of `rasoat dossiers`, which is what its schema says. */
async function measured(
  files: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<{ readonly code: number; readonly report: DossierReport }> {
  const cwd = temporaryFolder(files)
  const lists = more.length > 0 && !more[0]?.startsWith('-') ? [] : ['list.csv']
  const { code, stdout, stderr } = await rasoat(['dossiers', ...lists, ...more, '-f', 'json'], { cwd })
  if (stdout === '') throw new Error(stderr)
  const report = JSON.parse(stdout)
  expect(check(report)).toEqual([])
  return { code, report }
}

const share = (part: number, whole: number, unknown = 0) => ({ kind: 'share', part, whole, unknown })

describe('published figures come out', () => {
  it('Lâm Đồng: 143,807 of 195,690 dossiers online, 73.49%', async () => {
    const list = 'Đơn vị,Tổng số hồ sơ,Trực tuyến\nTỉnh Lâm Đồng,195.690,143.807\n'
    const { report } = await measured({ 'list.csv': list })
    expect(report.all.metrics['online-dossiers']).toEqual(share(143_807, 195_690))
    const { stdout } = await rasoat(['dossiers', 'list.csv'], { cwd: temporaryFolder({ 'list.csv': list }) })
    expect(stdout).toContain('143,807 of the 195,690 dossiers received came online (73.49%).')
  })

  it('Đức Trọng: 3,528 received, 3,145 resolved, 3,101 of these in time, 98.60%; 383 in process', async () => {
    const { report } = await measured({
      'list.csv': 'Đơn vị,Tiếp nhận,Đã giải quyết,Trước và đúng hạn\nXã Đức Trọng,3528,3145,3101\n',
    })
    expect(report.all.metrics['resolved-in-time']).toEqual(share(3101, 3145))
    expect(report.all.counts.pending).toEqual({ sum: 383, unknown: 0 })
    // Which of the 383 are overdue nobody says: the rate of Index 766 is another, and is not guessed.
    expect(report.all.metrics['in-time-766']).toEqual({ kind: 'unmeasurable', reason: 'no-column' })
  })

  it('Sơn La: 36.8% online, on constructed numbers: 368 of 1,000; without 280 of presence alone 368 of 720', async () => {
    const { report } = await measured(
      {
        'list.csv': 'Mã TTHC,Trực tuyến,Trực tiếp,Bưu chính\n1.000001,368,332,20\n1.000002,0,280,0\n',
        'ward.csv':
          'Mã TTHC,Tên thủ tục hành chính,Mức độ dịch vụ công,Bắt buộc có mặt trực tiếp\n1.000001,Khai sinh,Toàn trình,Không\n1.000002,Chứng thực,Một phần,Có\n',
      },
      'list.csv',
      '--catalogue',
      'ward.csv',
    )
    // 368 + 332 + 20 + 280 = 1,000
    expect(report.all.metrics['online-dossiers']).toEqual(share(368, 1000))
    expect(report.all.metrics['online-where-possible']).toEqual(share(368, 720))
  })
})

describe('the form of the Government Office', () => {
  it('is read with its three rows of headings, its parts and its total', async () => {
    const { code, report } = await measured({ 'list.csv': FORM })
    expect(report.findings).toEqual([])
    expect(code).toBe(0)
    expect(report.all.lines).toBe(3)
    expect(report.sources[0]?.totals).toBe(1)
    // Online 2,280 + 1,030 + 450; received in the period: 2,385 + 1,090 + 500.
    expect(report.all.metrics['online-dossiers']).toEqual(share(3760, 3975))
    // In time (1,750 + 625) + (700 + 385) + (400 + 70); resolved 2,375 + 1,087 + 480.
    expect(report.all.metrics['resolved-in-time']).toEqual(share(3930, 3942))
    // 3,930 + (25 + 12 + 20) of 3,942 + 58.
    expect(report.all.metrics['in-time-766']).toEqual(share(3987, 4000))
    // Chứng thực stands in both parts: 2,280 + 450 of 2,385 + 500.
    expect(report.fields?.map(({ name, metrics }) => [name, metrics['online-dossiers']])).toEqual([
      ['Chứng thực', share(2730, 2885)],
      ['Hộ tịch', share(1030, 1090)],
    ])
  })

  it('says which total is no sum: 3,761 instead of 3,760', async () => {
    const { code, report } = await measured({ 'list.csv': FORM.replace('4000,3760', '4000,3761') })
    expect(code).toBe(1)
    const total = report.findings.filter(({ rule }) => rule === 'row-of-totals-differs')
    expect(total).toMatchObject([{ place: { row: 11 }, facts: { column: 'online', said: 3761, sum: 3760 } }])
  })

  it('counts rows of a part once, and not with their sum', async () => {
    const { report } = await measured({
      'list.csv':
        'STT,Lĩnh vực,Trực tuyến,Trực tiếp,Bưu chính\nI,Tư pháp,30,12,0\n1,Hộ tịch,10,2,0\n2,Chứng thực,20,9,0\n',
    })
    expect(report.all.metrics['online-dossiers']).toEqual(share(30, 41))
    // In person 2 + 9 = 11, and the part says 12.
    expect(report.findings).toMatchObject([
      { rule: 'row-of-totals-differs', facts: { column: 'direct', said: 12, sum: 11 } },
    ])
  })
})

describe('what is unknown', () => {
  it('is in neither part nor whole, and counted', async () => {
    const { report } = await measured({
      'list.csv': 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\nXã A,7,3,0\nXã B,,5,0\n',
    })
    expect(report.all.metrics['online-dossiers']).toEqual(share(7, 10, 1))
    expect(report.units?.map(({ metrics }) => metrics['online-dossiers'])).toEqual([
      share(7, 10),
      { kind: 'unmeasurable', reason: 'all-unknown' },
    ])
  })

  it('is what two tiers count together: a province and its communes may have the same dossiers', async () => {
    const { report } = await measured({
      'list.csv': 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\nTỉnh X,70,30,0\nXã A,7,3,0\n',
    })
    expect(report.all.metrics['online-dossiers']).toEqual({ kind: 'unmeasurable', reason: 'several-levels' })
    expect(report.units?.map(({ metrics }) => metrics['online-dossiers'])).toEqual([
      share(70, 100),
      share(7, 10),
    ])
  })

  it('is what cannot be added up: what is open at the end of July is open in August', async () => {
    const { report } = await measured({
      'list.csv':
        'Kỳ báo cáo,Đã giải quyết,Trước và đúng hạn,Đang giải quyết,Trong hạn\nTháng 7/2025,10,9,4,4\nTháng 8/2025,12,12,2,1\n',
    })
    expect(report.all.metrics['resolved-in-time']).toEqual(share(21, 22))
    expect(report.all.metrics['in-time-766']).toEqual({ kind: 'unmeasurable', reason: 'several-periods' })
    // July: 9 + 4 of 10 + 4; August: 12 + 1 of 12 + 2.
    expect(report.periods?.map(({ metrics }) => metrics['in-time-766'])).toEqual([
      share(13, 14),
      share(13, 14),
    ])
  })
})

describe('beside the catalogue of the unit', () => {
  const files = {
    'list.csv':
      'Mã TTHC,Tên TTHC,Trực tuyến,Trực tiếp,Bưu chính\n1.000001,Khai sinh,300,900,3\n1.000002,Kết hôn,0,120,0\n1.000009,Lạ,5,5,-\n',
    'ward.csv':
      'Mã TTHC,Tên thủ tục hành chính,Mức độ dịch vụ công\n1.000001,Khai sinh,Một phần\n1.000002,Kết hôn,Toàn trình\n1.000003,Khai tử,Toàn trình\n1.000004,Trích lục,Cung cấp thông tin\n',
  }
  const beside = () => measured(files, 'list.csv', '--catalogue', 'ward.csv')

  it('full-online procedures without an online dossier are named, those that no line speaks of, too', async () => {
    const { report } = await beside()
    expect(report.catalogue?.withoutOnline).toMatchObject([
      { code: '1.000002', online: 0, offline: 120 },
      { code: '1.000003' },
    ])
  })

  it('dossiers for a procedure that the list does not have are a warning with their number', async () => {
    const { code, report } = await beside()
    expect(code).toBe(0)
    expect(report.findings).toMatchObject([
      { rule: 'not-in-catalogue', severity: 'warning', facts: { code: '1.000009', dossiers: 10 } },
    ])
  })

  it('the next online dossiers come from what is offered online and comes otherwise, the most first', async () => {
    const { report } = await beside()
    expect(report.catalogue?.next.map(({ code, offline }) => [code, offline])).toEqual([
      ['1.000001', 903],
      ['1.000002', 120],
    ])
  })

  it('one of three online services is used', async () => {
    const { report } = await beside()
    expect(report.all.metrics['services-used']).toEqual(share(1, 3))
  })
})

describe('the score of the portal', () => {
  // As it was published for one province in 2026.
  const PORTAL = {
    code: 'OK',
    data: {
      parent: {
        departmentName: 'UBND tỉnh X',
        totalScore: 8.56,
        authorityCount: 89,
        partialCount: 31,
        fullCount: 21,
        onlineDossierCount: 516,
        onlineServiceTotal: 1884,
        channelOnlineSum: 589_496,
        channelTotalSum: 597_894,
      },
    },
  }
  const list = 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\nTỉnh X,73,27,0\n'

  it('is rebuilt from its own numbers, and stands beside ours', async () => {
    const { report } = await measured(
      { 'list.csv': list, 'portal.json': JSON.stringify(PORTAL) },
      'list.csv',
      '--portal-score',
      'portal.json',
    )
    // 2 × (52/89) ÷ 0.8 = 1.4607; 4 × 516/1,884 = 1.0955; 6 × 1 = 6: together 8.5562.
    expect(report.portal?.figures.map(({ points }) => Math.round(points * 10_000) / 10_000)).toEqual([
      1.4607, 1.0955, 6,
    ])
    expect(report.portal).toMatchObject({ unit: 'UBND tỉnh X', said: 8.56, most: 12 })
    expect(Math.round((report.portal?.rebuilt ?? 0) * 100) / 100).toBe(8.56)
    expect(report.portal?.figures[2]?.ours).toEqual(share(73, 100))
  })

  it('is refused where it is none', async () => {
    const cwd = temporaryFolder({ 'list.csv': list, 'portal.json': '{"data":{"authorityCount":"89"}}' })
    const { code, stderr } = await rasoat(['dossiers', 'list.csv', '--portal-score', 'portal.json'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('is not the portal’s scoring'.replace('’', "'"))
  })
})

describe('bad input', () => {
  it('a list of procedures is no list of dossiers, and the sentence shows its headings', async () => {
    const cwd = temporaryFolder({ 'list.csv': 'Mã TTHC,Tên TTHC\n1.000001,Khai sinh\n' })
    const { code, stderr } = await rasoat(['dossiers', 'list.csv'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('Mã TTHC | Tên TTHC')
  })

  it('a heading that is not there is refused', async () => {
    const cwd = temporaryFolder({ 'list.csv': 'Đơn vị,Trực tuyến\nXã A,1\n' })
    const { code, stderr } = await rasoat(['dossiers', 'list.csv', '--column', 'direct=Tại quầy'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('Tại quầy')
  })

  it('what is no number, a negative one and a share are findings; the rest of the line counts', async () => {
    const { code, report } = await measured({
      'list.csv': 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\nXã A,-5,3,0\nXã B,"36,8%",5,0\nXã C,4,1,0\n',
    })
    expect(code).toBe(1)
    expect(report.findings.map(({ rule, facts }) => [rule, 'text' in facts ? facts.text : ''])).toEqual([
      ['unreadable-count', '-5'],
      ['unreadable-count', '36,8%'],
    ])
    expect(report.all.metrics['online-dossiers']).toEqual(share(4, 5, 2))
  })

  it('the same unit, procedure and period twice is a finding', async () => {
    const { report } = await measured({
      'list.csv': 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\nXã A,4,1,0\nXÃ A,4,1,0\n',
    })
    expect(report.findings).toMatchObject([{ rule: 'repeated-line', place: { row: 3 }, facts: { row: 2 } }])
  })
})

describe('every format', () => {
  const texts = dossierReporters.filter(({ isBinary }) => isBinary !== true).map(({ id }) => id)

  it.each(texts.flatMap((format) => LANGUAGE_TAGS.map((tag) => [format, tag] as const)))(
    '%s says the share with its part and whole, in %s',
    async (format, tag) => {
      const cwd = temporaryFolder({ 'list.csv': FORM })
      const { code, stdout } = await rasoat(['dossiers', 'list.csv', '-f', format, '--lang', tag], { cwd })
      expect(code).toBe(0)
      expect(stdout).toMatch(/3[.,]?760/)
      expect(stdout).toMatch(/3[.,]?975/)
      expect(stdout.replace(/<script>.*<\/script>/s, '')).not.toMatch(/undefined|NaN|\[object/)
    },
  )

  it('does nothing with what a cell holds', async () => {
    const cwd = temporaryFolder({
      'list.csv': 'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính\n"<b>\u001b[31mX</b>",4,1,0\nXã B,1,x<i>,0\n',
    })
    for (const format of texts) {
      const { stdout } = await rasoat(['dossiers', 'list.csv', '-f', format], { cwd })
      expect(stdout).not.toContain('\u001b[31m')
      if (format === 'html') expect(stdout).not.toContain('<i>')
    }
  })
})

it('the order of the lines changes no figure', async () => {
  const count = fc.nat({ max: 99 })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({ unit: fc.nat({ max: 30 }), online: count, direct: count, post: fc.option(count) }),
        {
          minLength: 2,
          maxLength: 8,
          selector: ({ unit }) => unit,
        },
      ),
      async (lines) => {
        const text = (some: typeof lines) =>
          [
            'Đơn vị,Trực tuyến,Trực tiếp,Bưu chính',
            ...some.map(({ unit, online, direct, post }) => `Xã ${unit},${online},${direct},${post ?? ''}`),
          ].join('\n')
        const [one, other] = [
          await measured({ 'list.csv': text(lines) }),
          await measured({ 'list.csv': text([...lines].reverse()) }),
        ]
        expect(other.report.all).toEqual(one.report.all)
      },
    ),
    { numRuns: 15 },
  )
})
