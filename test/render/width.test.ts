import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { cut, widthOf } from '../../src/render/text/width.ts'
import { fc } from '../property.ts'

test('every sign of our sentences takes as many columns as string-width says, and at most two', () => {
  const others: string[] = []
  for (let code = 0x20; code <= 0x2200; code += 1) {
    // Letters of other scripts are asked for one by one anyway.
    if (code > 0x700 && code < 0x1e00) continue
    const sign = String.fromCharCode(code)
    if (widthOf(sign) !== stringWidth(sign) || widthOf(sign) > 2) others.push(code.toString(16))
  }
  expect(others).toEqual([])
})

test('a text that fits is whole, and one that does not is cut between its letters, whatever stands in it', () => {
  const letters = ['ế', 'e\u0301', 'م', 'م\u064e', '“', '漢', '👩‍👩‍👧', '🇻🇳', 'ﾊ', 'ﾊﾞ', '…', ' ']
  const sign = fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'grapheme', maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.nat(30), (signs, columns) => {
      const text = signs.join('')
      const shown = cut(text, columns)
      expect(columnsOf(text) <= columns ? shown : text.startsWith(shown.replace(/…$/, ''))).toBe(
        columnsOf(text) <= columns ? text : true,
      )
      expect(columnsOf(shown)).toBeLessThanOrEqual(columns)
    }),
    {
      numRuns: 100,
      examples: [
        [['漢', 'ế'], 2],
        [['漢'], 1],
      ],
    },
  )
})

/** Letter by letter, as a terminal sets them. */
const columnsOf = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].reduce(
    (sum, { segment }) => sum + stringWidth(segment),
    0,
  )
