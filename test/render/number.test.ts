import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { wholePercent } from '../../src/messages/figures.ts'
import { numbersOf } from '../../src/render/text/number.ts'

const en = numbersOf('en')
const vi = numbersOf('vi')
const ar = numbersOf('ar')

describe('numbers as a reader writes them', () => {
  it('groups thousands with the mark of the language', () => {
    expect([0, 571, 1727, 1234567].map(en.count)).toEqual(['0', '571', '1,727', '1,234,567'])
    expect([0, 571, 1727, 1234567].map(vi.count)).toEqual(['0', '571', '1.727', '1.234.567'])
    expect([0, 571, 1727, 1234567].map(ar.count)).toEqual(['0', '571', '1,727', '1,234,567'])
  })

  it('prints a share with what it was made of', () => {
    // 230 ÷ 571 = 0.402802…
    expect(en.share({ part: 230, whole: 571 })).toBe('40.28% (230/571)')
    expect(vi.share({ part: 230, whole: 571 })).toBe('40,28% (230/571)')
    expect(vi.share({ part: 143_807, whole: 195_690 })).toBe('73,49% (143.807/195.690)')
    expect(ar.share({ part: 143_807, whole: 195_690 })).toBe('73.49% (143,807/195,690)')
  })

  it('comes out at the figures that the press has printed', () => {
    const published: readonly (readonly [number, number, string])[] = [
      [1127, 2296, '49.09%'],
      [1138, 2296, '49.56%'],
      [31, 2296, '1.35%'],
      [2195, 2296, '95.60%'],
      [2013, 2308, '87.22%'],
      [3101, 3145, '98.60%'],
    ]
    expect(published.map(([part, whole]) => en.percent(part, whole))).toEqual(
      published.map(([, , text]) => text),
    )
  })

  it('rounds an exact half up', () => {
    // 1 ÷ 32 = 3.125%, 1 ÷ 800 = 0.125%, 201 ÷ 20,000 = 1.005%
    expect([en.percent(1, 32), en.percent(1, 800), en.percent(201, 20_000)]).toEqual([
      '3.13%',
      '0.13%',
      '1.01%',
    ])
  })

  it('never rounds something down to nothing or almost all up to all', () => {
    expect([en.percent(1, 1_000_000), en.percent(999_999, 1_000_000)]).toEqual(['0.01%', '99.99%'])
    expect([en.percent(0, 5), en.percent(5, 5)]).toEqual(['0.00%', '100.00%'])
  })

  it('has no percentage of nothing', () => {
    expect(en.share({ part: 0, whole: 0 })).toBe('0.00% (0/0)')
  })

  it('prints a target as it was set', () => {
    expect([0.8, 0.955, 1, 0.9999].map(en.target)).toEqual(['80%', '95.5%', '100%', '99.99%'])
    expect(vi.target(0.555)).toBe('55,5%')
    expect(ar.target(0.555)).toBe('55.5%')
  })

  it('writes points of percent without the sign, in every language', () => {
    expect([en, vi, ar].map(({ points }) => points(0.025))).toEqual(['2.5', '2,5', '2.5'])
  })

  it('writes dates as people write them, and leaves alone what is no date', () => {
    expect([en.date('2026-11-30'), en.date('2027-01-05')]).toEqual(['30 November 2026', '5 January 2027'])
    expect([vi, ar].map(({ date }) => date('2026-11-30'))).toEqual(['30/11/2026', '30/11/2026'])
    for (const odd of ['tomorrow', '2026', '2026-13-01'])
      expect([en, vi, ar].map(({ date }) => date(odd))).toEqual([odd, odd, odd])
  })

  it('writes dates of a sorted column so that English sorts them', () => {
    expect([en, vi, ar].map(({ columnDate }) => columnDate('2026-11-30'))).toEqual([
      '2026-11-30',
      '30/11/2026',
      '30/11/2026',
    ])
  })

  it.each(LANGUAGE_TAGS)('lets nothing stand between the digits and the sign of percent, in %s', (tag) => {
    const { percent, share, target } = numbersOf(tag)
    const said = [percent(230, 571), share({ part: 230, whole: 571 }), target(0.8), wholePercent(0.987, tag)]
    for (const text of said) expect(text).toMatch(/^\d+([.,]\d+)?%( \(230\/571\))?$/)
    expect(said[3]).toBe('99%')
  })
})
