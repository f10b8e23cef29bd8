import { describe, expect, test } from 'vitest'
import { auditOf, carriers, listOf, textsBack, thereAndBack } from './naughty-list.ts'
import { NAUGHTY } from './naughty-texts.ts'
import { activeIn } from './render/active.ts'

describe('a naughty text', () => {
  test.each(carriers)('comes back from %s to the letter', async (format) => {
    expect(await textsBack(format, listOf(format, NAUGHTY))).toEqual(NAUGHTY)
  })

  test.each(carriers)('is the same after it was converted to %s', async (format) => {
    const [there, back] = await thereAndBack(NAUGHTY, format)
    expect(back).toEqual(there)
  })

  test('is active in no result, whatever it is the value, the heading or the name of', async () => {
    for (const [target, text] of await auditOf(NAUGHTY)) {
      expect([target, activeIn(target, text)]).toEqual([target, undefined])
    }
  })

  test('does not become a property of anything', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('the check for what is active', () => {
  test.each([
    ['table', 'a\n  ::error::x'],
    ['table', 'a ##vso[x]'],
    ['table', '\u001b[31m'],
    ['table', 'a\u202eb'],
    ['json', '"\u009b"'],
    ['csv', 'a,=1\r\n'],
    ['csv', 'a,"\n::error::x"\r\n'],
    ['markdown', '| <b> |'],
    ['markdown', '[x](y)'],
    ['markdown', 'see https://e.vn'],
    ['markdown', 'hello @ubnd'],
    ['markdown', '&copy;'],
  ])('finds it in %s: %j', (target, text) => {
    expect(activeIn(target, text)).toBeDefined()
  })

  test.each(['table', 'json', 'jsonl', 'csv', 'markdown'])('finds nothing in a plain %s', (target) => {
    expect(activeIn(target, 'Cấp giấy phép, 1.000001: toàn trình 12/QĐ-UBND\n')).toBeUndefined()
  })
})
