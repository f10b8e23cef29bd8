import { describe, expect, test } from 'vitest'
import { linearRegExp } from '../../src/schema/linear-reg-exp.ts'

/** The 25 signs of white space in ECMA-262, and what stands beside them or looks like them. */
const SPACES = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
]
const OTHERS = [
  ...'\0\b\u000e\u001f!\u009f\u00a1\u167f\u1681\u1fff\u200b\u2027\u202a\u202e\u2030\u205e\u2060\u2fff\u3001\ufefe\uff00đ😀',
]

const matched = (pattern: string, signs: readonly string[]): readonly string[] =>
  signs.filter((sign) => linearRegExp(pattern, 'u').test(sign))

describe('a pattern of a schema', () => {
  test('has the white space of JavaScript', () => {
    expect(SPACES).toHaveLength(25)
    expect(matched('^\\s$', SPACES)).toEqual(SPACES)
    expect(matched('^\\s$', OTHERS)).toEqual([])
    expect(matched('^\\S$', SPACES)).toEqual([])
    expect(matched('^\\S$', OTHERS)).toEqual(OTHERS)
  })

  test('has it within brackets, too', () => {
    expect(matched('^[x\\s]$', [...SPACES, 'x', 'y'])).toEqual([...SPACES, 'x'])
    expect(matched('^[^x\\s]$', [...SPACES, ...OTHERS, 'x'])).toEqual(OTHERS)
    expect(matched('^[\\S]$', [...SPACES, ...OTHERS])).toEqual(OTHERS)
    expect(matched('^[^\\S]$', [...SPACES, ...OTHERS])).toEqual(SPACES)
    expect(matched('^[\\s\\S]$', [...SPACES, ...OTHERS])).toEqual([...SPACES, ...OTHERS])
  })

  test('may have brackets and backslashes that only look like white space', () => {
    expect(matched('^\\\\s$', ['\\s', '\\ ', ' '])).toEqual(['\\s'])
    expect(matched('^\\[\\s\\]$', ['[\u00a0]', '[s]'])).toEqual(['[\u00a0]'])
    expect(matched('^[\\]\\s]\\s$', [']\u00a0', '\u00a0 ', ']]'])).toEqual([']\u00a0', '\u00a0 '])
    expect(matched('^[[]\\s$', ['[\u3000', '[['])).toEqual(['[\u3000'])
  })

  test('refuses a no-break space behind a code', () => {
    expect(matched('^\\S+$', ['1.004873', '1.004873\u00a0'])).toEqual(['1.004873'])
  })
})
