import { describe, expect, test } from 'vitest'
import twoTier from '../schemas/authorities/two-tier-2025.json' with { type: 'json' }
import { placeOfSuffix } from '../src/stages/normalise/agency-codes.ts'
import { unitName } from '../src/stages/normalise/unit-name.ts'
import { reportOn } from './report-on.ts'

describe('agency codes of provinces', () => {
  test('are 34 of today and 29 that ended', () => {
    const today = twoTier.provinces.map(({ code }) => code)
    const ended = twoTier.provinces.flatMap((province) =>
      'formerCodes' in province ? Object.keys(province.formerCodes ?? {}) : [],
    )
    expect([new Set(today).size, new Set(ended).size, new Set([...today, ...ended]).size]).toEqual([
      34, 29, 63,
    ])
  })

  test.each([
    ['H57', 'Thành phố Huế', undefined],
    ['H60', 'Tỉnh Tuyên Quang', undefined],
    ['H22', 'Tỉnh Tuyên Quang', 'Tỉnh Hà Giang'],
    ['H47', 'Thành phố Đà Nẵng', 'Tỉnh Quảng Nam'],
  ])('%s is of %s', (suffix, province, former) => {
    expect(placeOfSuffix(suffix)).toMatchObject({ province, ...(former === undefined ? {} : { former }) })
  })

  test('of ministries are nobody’s', () => {
    expect(placeOfSuffix('G01')).toBeUndefined()
  })

  test('that ended are told with what became of them', async () => {
    const list = 'Mã TTHC,Tên thủ tục\n1.001193.H22,Đăng ký khai sinh\n1.000894.H60,Đăng ký kết hôn'
    const { findings } = await reportOn({ path: 'a.csv', bytes: Buffer.from(list) })
    expect(findings.items.find(({ rule }) => rule === 'ended-agency-code')?.facts).toEqual({
      suffix: 'H22',
      former: 'Tỉnh Hà Giang',
      now: 'Tỉnh Tuyên Quang',
      code: 'H60',
    })
    // Both are Tuyên Quang today.
    expect(findings.byRule).not.toHaveProperty('agency-code-of-another-province')
  })
})

test.each(['Bắc Ninh', 'Quảng Ninh'])(
  '%s is one place, whether it is called a city or a province',
  (name) => {
    expect(unitName(`Thành phố ${name}`).loose).toBe(unitName(`Tỉnh ${name}`).loose)
  },
)
