import { describe, expect, test } from 'vitest'
import { CODE_DAMAGES } from '../../src/model/odd-code.ts'
import { codeRepairs } from '../../src/stages/normalise/codes/code-repairs.ts'
import { readCode } from '../../src/stages/normalise/fields/code.ts'
import { cpuSeconds, TOO_LONG } from '../cpu-seconds.ts'
import { fc } from '../property.ts'

/** The codes a cell may have held, as the finding lists them. */
function possible(text: string): readonly string[] | undefined {
  const odd = readCode(text).unread?.[0]?.odd
  return odd?.kind === 'damaged' ? odd.possible.map((one) => one.text) : undefined
}

function damages(text: string): readonly string[] | undefined {
  const odd = readCode(text).unread?.[0]?.odd
  return odd?.kind === 'damaged' ? odd.damages : undefined
}

describe('a code is read, with a note, when nothing but', () => {
  test.each([
    ['a space stands in it', '1. 012753', '1.012753', ['spaces']],
    ['spaces stand in it', '1.012 753 .H19', '1.012753', ['spaces']],
    ['its characters are of full width', '１．０１２７５３', '1.012753', ['full-width']],
    ['its digits are of full width', '1.０１２７５３', '1.012753', ['full-width']],
  ])('%s', (_, text, code, defects) => {
    expect(readCode(text)).toMatchObject({ set: { code }, defects })
  })
})

describe('a damaged code is traced back to one code:', () => {
  test.each([
    ['1.01275', '1.012750', ['lost-zeros']],
    ['1.0127', '1.012700', ['lost-zeros']],
    ['1.012', '1.012000', ['lost-zeros']],
    ['1.00119.H13', '1.001190.H13', ['lost-zeros']],
    ['1,012750', '1.012750', ['other-mark']],
    ['1,01275', '1.012750', ['other-mark', 'lost-zeros']],
    ['1.01275E0', '1.012750', ['exponent', 'lost-zeros']],
    ['1,012753E+00', '1.012753', ['exponent']],
    ['1.012753E+06', '1.012753', ['exponent']],
    ['1012753', '1.012753', ['lost-dot']],
    ['1.012.753', '1.012753', ['lost-dot']],
    ['1,012,753', '1.012753', ['other-mark', 'lost-dot']],
    ['1 012 753', '1.012753', ['other-mark', 'lost-dot']],
    ['1012753H13', '1.012753.H13', ['lost-dot']],
    ['1.012753H13', '1.012753.H13', ['lost-dot']],
    ['1.012753000.00.00.H13', '1.012753.H13', ['lost-dot']],
    ['1.00119301', '1.001193.01', ['lost-dot']],
    ['1.O12753', '1.012753', ['letter-for-digit']],
    ['l.0I2753', '1.012753', ['letter-for-digit']],
    ['|,o1275', '1.012750', ['letter-for-digit', 'other-mark', 'lost-zeros']],
    ['1..012753', '1.012753', ['other-mark']],
    ['1·012753', '1.012753', ['other-mark']],
    ['1-012753', '1.012753', ['other-mark']],
    ['1.012753-H13', '1.012753.H13', ['other-mark']],
    ['https://dichvucong.gov.vn/p/home?ma=1.012753&cap=xa', '1.012753', ['surrounded']],
    ['Mã: 1.012753', '1.012753', ['surrounded']],
    ['Mã TTHC: 1,01275', '1.012750', ['surrounded', 'other-mark', 'lost-zeros']],
    ['"1.012753.000.00.00.H13";', '1.012753.H13', ['surrounded']],
    ['1.012753²', '1.012753', ['surrounded']],
    ['1.012753 (1)', '1.012753', ['surrounded']],
    ['1.0127529999999998', '1.012753', ['number-tail']],
    ['1.0127530097961426', '1.012753', ['number-tail']],
    ['1.012753.H1', '1.012753', ['broken-suffix']],
    ['1.012753.H13.H14', '1.012753', ['broken-suffix']],
    ['1.012753.H52.18', '1.012753', ['broken-suffix']],
    ['1.012753.000.00.00', '1.012753', ['broken-suffix']],
  ])('%j was %s', (text, code, how) => {
    expect({ possible: possible(text), damages: damages(text) }).toEqual({ possible: [code], damages: how })
  })

  test('a code in five digits and an exponent may be one of ten', () => {
    expect(possible('1.01275E+06')).toEqual([
      ...['1.012745', '1.012746', '1.012747', '1.012748', '1.012749'],
      ...['1.012750', '1.012751', '1.012752', '1.012753', '1.012754'],
    ])
  })

  test('of seven digits any may be the one too many; equal neighbours are one', () => {
    expect(possible('1.0133611')).toEqual(['1.133611', '1.033611', '1.013611', '1.013311', '1.013361'])
  })

  test('all codes of a text are possible', () => {
    expect(possible('1.012753, 1.012754.H13')).toEqual(['1.012753', '1.012754.H13'])
  })
})

describe('a date', () => {
  // 0.01275 × 86,400 s = 1,101.6 s = 18 min 21.6 s; day 1 for Excel, day 2 for programs that begin two days earlier
  test('that kept its milliseconds holds one code of two series', () => {
    expect((0.01275 * 86_400).toFixed(1)).toBe('1101.6')
    for (const text of [
      '1900-01-01T00:18:21.600Z',
      '1900-01-01 00:18:21.600',
      '01/01/1900 12:18:21.600 AM',
    ]) {
      expect(possible(text)).toEqual(['1.012750', '2.012750'])
    }
    expect(possible('1899-12-31T00:18:21.600Z')).toEqual(['1.012750'])
  })

  test('that kept whole seconds holds some twenty of each', () => {
    const codes = possible('1899-12-31 00:18:21') ?? []
    expect(codes).toContain('1.012750')
    expect(codes.length).toBeLessThan(25)
  })

  test.each([
    'Jan-12',
    '12-Jan',
    'Thg 1-12',
    'Jan 2012',
    '01/01/1900',
    '1/12/2012',
    '1900-01-01',
    '2025-09-16T10:00:00',
  ])('%j holds none, and is called what it is', (text) => {
    expect({ possible: possible(text), damages: damages(text) }).toEqual({ possible: [], damages: ['date'] })
  })

  test.each(['1.01E+06', '1.0128E+06', '1E+06'])('no more than %j does, a number cut short', (text) => {
    expect({ possible: possible(text), damages: damages(text) }).toEqual({
      possible: [],
      damages: ['exponent'],
    })
  })
})

describe('a code that an office made', () => {
  test.each([
    '2020STTTT_PTTT06',
    '2020.GD.004',
    '2021.LDTL.01',
    '99.001',
    '1.004850A',
    '1.004850-1',
    'B-BTP-277415-TT',
    'TC-07',
    'ĐT.001',
  ])('is its local code: %s', (text) => {
    expect(readCode(text)).toEqual({ set: { localCode: text } })
  })
})

test.each([
  '5f4dcc3b5aa765d61d8327deb882cf99',
  '018F4A6E-7C1B-7D2E-9A55-3B1C0DE4F200',
  '507f1f77bcf86cd799439011',
])('%s is the id of a system', (text) => {
  expect(readCode(text)).toEqual({ unread: [{ property: 'code', text, odd: { kind: 'system-id' } }] })
})

describe('whatever stands in the cell', () => {
  const near = fc.stringMatching(/^[0-9OolI|.,·\-\s:E+HG²]{0,24}$/)
  const text = fc.oneof(near, fc.string({ unit: 'grapheme', maxLength: 40 })).filter((one) => one !== '')

  test('it is a code, a local code, or kept as it stands', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const { set, unread } = readCode(cell)
        if (set === undefined) expect(unread).toMatchObject([{ property: 'code', text: cell }])
        else expect(set.code === undefined ? set.localCode : set.code).toMatch(/\d/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('each code it may have been is a code, and is read as itself', () => {
    fc.assert(
      fc.property(near, (cell) => {
        for (const one of possible(cell) ?? [])
          expect(readCode(one)).toMatchObject({ set: { code: one.slice(0, 8) } })
      }),
      { numRuns: 2_000 },
    )
  })

  test('a long one is given up in time', async () => {
    for (const piece of ['(', '1.012753 ', 'O', '.', 'l1', '\u00a0;']) {
      const long = piece.repeat(500_000)
      expect(await cpuSeconds(() => expect(readCode(long).set).toBeUndefined())).toBeLessThan(TOO_LONG)
    }
  })
})

test('every damage has one repair, and every repair its own', () => {
  expect(codeRepairs.map(({ damage }) => damage)).toEqual(CODE_DAMAGES)
})
