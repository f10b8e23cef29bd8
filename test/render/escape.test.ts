import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { forMarkdown, forScreen } from '../../src/render/text/escape.ts'
import { csvCell } from '../../src/text/csv-cell.ts'
import { fc } from '../property.ts'
import { NASTY } from './sample-report.ts'

const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]/u
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...Object.values(NASTY)),
)

describe('data on a screen', () => {
  it('cannot move the cursor, set a colour or a title', () => {
    expect(forScreen(NASTY.escape)).toBe('[31mđỏ[0m]0;title[2J')
  })

  it('cannot turn the reading order round', () => {
    expect(forScreen('abc\u202Egnp.exe\u202C')).toBe('abcgnp.exe')
  })

  it('stays on one line', () => {
    expect(forScreen(NASTY.lines)).toBe('dòng một dòng hai cột dòng ba hết')
  })

  it('shows stray spaces, for they may be the fault', () => {
    expect(forScreen('  ma      túy ')).toBe('ma  túy')
  })

  it('hides no text that nobody sees', () => {
    expect(forScreen(NASTY.invisible)).toBe('mã ẩn')
  })

  it('composes accents, also when something invisible stood between', () => {
    expect(forScreen('e\u200b\u0302\u0323')).toBe('ệ')
  })

  it('holds piles of accents down', () => {
    expect(forScreen(`a${'\u0335'.repeat(50)}`)).toBe(`a${'\u0335'.repeat(4)}`)
  })

  it('replaces half a sign', () => {
    expect(forScreen('a\ud800b')).toBe('a\ufffdb')
  })

  it('is harmless whatever the text, and the same when escaped twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = forScreen(text)
        expect(once).not.toMatch(HARMFUL)
        expect(forScreen(once)).toBe(once)
      }),
    )
  })
})

describe('data in Markdown', () => {
  it('is neither markup nor HTML', () => {
    expect(forMarkdown(NASTY.script)).toBe(
      '&lt;script&gt;alert("x")&lt;/script&gt; &amp; &lt;b&gt;đậm&lt;/b&gt;',
    )
    expect(forMarkdown('**b** _i_ `c` ~~s~~ [x](y)')).toBe(
      '\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~s\\~\\~ \\[x\\](y)',
    )
  })

  it('keeps to its table cell', () => {
    expect(forMarkdown('a|b\nc')).toBe('a\\|b c')
    expect(forMarkdown('a\\|b')).toBe('a\\\\\\|b')
  })

  it('starts no list, heading or rule, and leaves codes as they are', () => {
    expect(['- x', '+ x', '= x', '1. x', '2) x', '# x'].map(forMarkdown)).toEqual([
      '\\- x',
      '\\+ x',
      '\\= x',
      '1\\. x',
      '2\\) x',
      '\\# x',
    ])
    expect(forMarkdown('1.001193')).toBe('1.001193')
  })

  it('links nothing and calls nobody', () => {
    expect(forMarkdown('@ubnd #12 GH-3 http://e.vn www.e.vn')).toBe(
      '@\u2060ubnd \\#\u206012 GH-\u20603 http:\u2060//e.vn www\u2060.e.vn',
    )
  })

  it('never lets a bar, a bracket or a line break through unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = forMarkdown(text)
        expect(escaped).not.toMatch(/[\r\n<>]/)
        expect(escaped.replace(/\\./gu, '')).not.toMatch(/[|`*_[\]]/)
      }),
    )
  })
})

describe('data in a CSV cell', () => {
  it('comes back as it was, or guarded by an apostrophe where a spreadsheet would run it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell = ''] = []] = parse(`${csvCell(text)},x\r\n`) as string[][]
        expect([text, `'${text}`]).toContain(cell)
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
