import { describe, expect, test } from 'vitest'
import { auditOf, carriers, listOf, textsBack, thereAndBack } from './naughty-list.ts'
import { activeIn } from './render/active.ts'

/** One text of each kind that did harm somewhere. `corpora.test.ts` takes a big list of them, where there is one. */
const NAUGHTY: readonly string[] = [
  '::error file=a,line=1::x',
  'a\n::set-output name=x::y',
  '  ::stop-commands::x',
  '##[group]x',
  '##vso[task.setvariable variable=x]y',
  "##teamcity[message text='x']",
  '\u001b]8;;http://e.vn\u0007x\u001b]8;;\u0007',
  '\u001b]52;c;eA==\u0007',
  '\u009b31mx',
  '\u202eabc\u202c \u2066x\u2069',
  "=cmd|' /C calc'!A0",
  '+84 912 345 678',
  '-2h',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  "'=1",
  '="1.000001"',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</td></table><!--',
  '<![CDATA[x]]>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '[x](javascript:alert(1)) ![y](http://e.vn/y.png)',
  '[x]: http://e.vn',
  'a|b\\|c\\',
  '`code` **b** __u__ ~~s~~ # h',
  '@ubnd #12 GH-3 http://e.vn www.e.vn mailto:a@e.vn',
  '&lt;b&gt; &amp;amp; &#60;',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'null',
  'undefined',
  'NaN',
  '1e400',
  `1${'0'.repeat(400)}`,
  '-0',
  '\ufeffx',
  'x\u0000y',
  '\ufffe\uffff',
  'e\u0301\u0302\u0323'.repeat(30),
  '\u{e0041}\u{e0042}x',
  '👩‍👩‍👧‍👦 𠀋',
  '_x0041_ _x005F_',
  'x'.repeat(40_000),
  '"',
  '""',
  ',',
  "'",
  '\\u0041 \\n',
  '{{7*7}} %s %n',
  '../../etc/passwd',
]

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
