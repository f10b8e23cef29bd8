import { describe, expect, it } from 'vitest'
import { forPage, forTerminal, inDirection, setApart } from '../../src/render/text/direction.ts'

const [LTR, RTL, AUTO, END] = ['\u2066', '\u2067', '\u2068', '\u2069']

/** With the marks as signs that can be read: `<1.012750.H26>`, `[نص]`. */
function seen(text: string): string {
  return text.replaceAll(LTR, '⟨').replaceAll(RTL, '⟦').replaceAll(AUTO, '⟪').replaceAll(END, '⟩')
}

describe('an Arabic line', () => {
  it.each([
    [
      'a code that begins with digits and ends with a letter and digits',
      'الرمز 1.012750.H26 وارد',
      'الرمز ⟨1.012750.H26⟩ وارد',
    ],
    ['an option', 'الخيار --fail-on يكفي', 'الخيار ⟨--fail-on⟩ يكفي'],
    ['a share with its fraction', 'النسبة 40.28% (230/571) فقط', 'النسبة ⟨40.28% (230/571)⟩ فقط'],
    ['a line to reach', 'الهدف ≥ 80% اليوم', 'الهدف ⟨≥ 80%⟩ اليوم'],
    ['an ISO date, whose parts would turn round', 'مثل 2026-11-22 هنا', 'مثل ⟨2026-11-22⟩ هنا'],
    ['a path', 'في /data/items هنا', 'في ⟨/data/items⟩ هنا'],
    ['a name that ends with a bracket', 'ملف Cấp giấy (lần 2) هنا', 'ملف ⟨Cấp giấy (lần 2)⟩ هنا'],
    ['data between quotation marks', 'الاسم «Cấp giấy, lần 2.» هنا', 'الاسم «⟪Cấp giấy, lần 2.⟩» هنا'],
  ])('keeps %s whole', (_, text, expected) => {
    expect(seen(setApart(text))).toBe(expected)
  })

  it.each([
    ['a number, a day and a fraction', 'قُرئ 1,727 سجلًا في 22/11/2026 أي 230/571 منها'],
    ['a national code, which is digits and dots', 'الرمز 1.012750 وارد'],
    ['a command, so that no mark is copied with it', 'ثم شغّل: rasoat explain duplicate-code'],
    ['a command that ends with a percentage', 'ثم شغّل: rasoat audit … --reach coverage=80%'],
    ['Arabic between quotation marks', 'القيمة «غير محدد» هنا'],
  ])('leaves %s as it is', (_, text) => {
    expect(setApart(text)).toBe(text)
  })

  it('keeps two runs apart that no Arabic letter parts', () => {
    expect(seen(setApart('تغيّر: «Một phần» ← «Toàn trình»'))).toBe('تغيّر: «⟪Một phần⟩» ← «⟪Toàn trình⟩»')
    expect(seen(setApart('الرمز: code · name'))).toBe('الرمز: code · ⟨name⟩')
  })

  it('has as many ends as beginnings, whatever the data', () => {
    for (const text of [
      '«',
      'نص «a',
      'نص ((a',
      'a» نص «1.',
      '--',
      'نص «»',
      'نص &lt;b&gt; 1.2.H3',
      'نص 5 % x-',
    ])
      expect([...setApart(text)].filter((sign) => sign === LTR || sign === AUTO)).toHaveLength(
        [...setApart(text)].filter((sign) => sign === END).length,
      )
  })

  it('never takes an entity apart', () => {
    expect(setApart('القيمة &lt;b&gt;x&lt;/b&gt; هنا').replaceAll(/[\u2066-\u2069]/g, '')).toBe(
      'القيمة &lt;b&gt;x&lt;/b&gt; هنا',
    )
    expect(setApart('القيمة &quot;1.H2&quot; هنا')).not.toMatch(/&(?:quot|lt|gt)[\u2066-\u2069]/)
  })
})

describe('a terminal', () => {
  it('keeps columns where they are: each Arabic text stands by itself, figures and names as they were', () => {
    expect(seen(forTerminal('  نسبة التغطية   █████▊   96.12% (372/387)  5 غير محدد', 'rtl'))).toBe(
      '  ⟦نسبة التغطية⟩   █████▊   96.12% (372/387)  ⟦5 غير محدد⟩',
    )
    expect(forTerminal('  Xã Đông 8     ✗ 1/2  75.00% (300/400)', 'rtl')).toBe(
      '  Xã Đông 8     ✗ 1/2  75.00% (300/400)',
    )
  })

  it('leaves signs at the left side, and colours around the texts', () => {
    expect(seen(forTerminal('  \u001b[31m✗ خطأ\u001b[39m · ✓ تمام', 'rtl'))).toBe(
      '  \u001b[31m✗ ⟦خطأ\u001b[39m⟩ · ✓ ⟦تمام⟩',
    )
  })

  it('is told nothing in a language that runs from left to right, not even of Arabic data', () => {
    expect(forTerminal('The name is "اسم 1.2.H3".', 'ltr')).toBe('The name is "اسم 1.2.H3".')
  })
})

it('a page of Markdown is turned round as a whole, and cells and lines are seen to by themselves', () => {
  const blocks = ['# عنوان', '| الرمز | الاسم |\n| --- | ---: |\n| 1.012750.H26 | نص a\\|b- نص |']
  expect([...inDirection(blocks, 'rtl')].map(seen)).toEqual([
    '<div dir="rtl">',
    '# عنوان',
    '| الرمز | الاسم |\n| --- | ---: |\n| ⟨1.012750.H26⟩ | نص a\\|b- نص |',
    '</div>',
  ])
  expect([...inDirection(blocks, 'ltr')]).toEqual(blocks)
})

it('a page of HTML gets elements, in texts alone', () => {
  const page = '<p title="الرمز 1.2.H3">الرمز 1.2.H3 و«Cấp xã.»</p><style>a{b:"ن 1.H"}</style>'
  expect(forPage(page)).toBe(
    '<p title="الرمز 1.2.H3">الرمز <bdi dir="ltr">1.2.H3</bdi> و«<bdi>Cấp xã.</bdi>»</p><style>a{b:"ن 1.H"}</style>',
  )
})
