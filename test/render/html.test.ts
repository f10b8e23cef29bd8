import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { metricName } from '../../src/render/content/figures/figures.ts'
import { html as markup, written } from '../../src/render/reporters/html/markup.ts'
import { html } from '../../src/render/reporters/html.ts'
import { forScreen } from '../../src/render/text/escape.ts'
import { numbersOf } from '../../src/render/text/number.ts'
import { fc } from '../property.ts'
import { all, type Element, elementsOf, parsePage, rowsOf, textOf, withId } from './html-page.ts'
import { reportOfFindings } from './many-findings.ts'
import { cleanReport, NASTY, reportOfCommunes, sampleReport } from './sample-report.ts'

const languages = {
  en: await loadLanguage('en'),
  vi: await loadLanguage('vi'),
  ar: await loadLanguage('ar'),
}
type Tag = keyof typeof languages
const TAGS = LANGUAGE_TAGS

/** The first of the two lists of the sample, alone on its page. */
const one: Report = { ...sampleReport, catalogues: sampleReport.catalogues.slice(0, 1) }
const reports = { sample: sampleReport, one, communes: reportOfCommunes(126), clean: cleanReport }
const pages = Object.entries(reports).flatMap(([name, report]) =>
  TAGS.map((tag) => [name, tag, report] as const),
)

function render(report: Report, tag: Tag = 'en'): string {
  return [
    ...html.render(report, { width: 80, color: true, examples: 3, appendix: true, language: languages[tag] }),
  ].join('')
}

function pageOf(report: Report, tag: Tag = 'en'): Element {
  return parsePage(render(report, tag))
}

function only(page: Element, name: string): Element {
  const [first, ...others] = all(page, name)
  if (first === undefined || others.length > 0) throw new Error(`not one <${name}>`)
  return first
}

describe.each(pages)('the page of %s in "%s"', (_, tag, report) => {
  const text = render(report, tag)
  const page = parsePage(text)
  const elements = [...elementsOf(page)]

  it('is one page that says its language, its letters and its title', () => {
    expect(only(page, 'html').attributes['lang']).toBe(tag)
    expect(all(page, 'meta')[0]?.attributes).toEqual({ charset: 'utf-8' })
    expect(textOf(only(page, 'title'))).not.toBe('')
    expect(text.startsWith('<!DOCTYPE html>\n')).toBe(true)
  })

  it('runs its own style and script by their hashes, and nothing else', () => {
    const hash = (name: string) =>
      `'sha256-${createHash('sha256')
        .update(textOf(only(page, name)))
        .digest('base64')}'`
    const policy = all(page, 'meta').find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    )
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    )
    expect(
      elements.flatMap(({ attributes }) =>
        Object.keys(attributes).filter((name) => /^on|^style$/i.test(name)),
      ),
    ).toEqual([])
  })

  it('refers to nothing outside itself, and all it refers to is there', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? [])
    expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([])
    const loading = elements.filter(
      ({ name, attributes }) =>
        ['img', 'link', 'iframe', 'object', 'embed', 'base', 'form'].includes(name) || 'src' in attributes,
    )
    expect(loading).toEqual([])
    expect(textOf(only(page, 'style'))).not.toMatch(/@import|url\((?!#)/)
  })

  it('can be walked through by its headings and tables', () => {
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    for (const table of all(page, 'table')) {
      expect(textOf(only(table, 'caption'))).not.toBe('')
      expect(all(table, 'th').filter(({ attributes }) => attributes['scope'] === undefined)).toEqual([])
    }
    const mute = all(page, 'svg').filter(
      ({ attributes }) => attributes['aria-hidden'] !== 'true' && (attributes['aria-label'] ?? '') === '',
    )
    expect(mute).toEqual([])
    for (const name of ['main', 'header', 'nav']) only(page, name)
  })

  it('is the same bytes each time', () => {
    expect(render(report, tag)).toBe(text)
  })
})

describe.each(TAGS)('the figures of the page (%s)', (tag) => {
  const language = languages[tag]
  const numbers = numbersOf(tag)

  it('are those of the result, with part, whole and unknown', () => {
    const rows = rowsOf(pageOf(one, tag), 'figures-table').slice(1)
    const metrics = one.catalogues[0]?.metrics ?? {}
    expect(rows).toHaveLength(9)
    for (const [name, percent, ...counts] of rows) {
      const [, found] = Object.entries(metrics).find(([id]) => metricName(language, id) === name) ?? []
      if (found?.kind !== 'share') throw new Error(`${name} is no share`)
      const { part, whole, unknown } = found
      expect(counts).toEqual([part, whole, unknown].map(numbers.count))
      expect(percent).toBe(numbers.percent(part, whole))
    }
  })

  it('fill the table of the portal: 34 + 47 + 3 + 7 = 91 procedures, field by field the same sum', () => {
    const [, ...rows] = rowsOf(pageOf(one, tag), 'service-table')
    const foot = rows[rows.length - 1]
    expect(foot).toEqual([language.report.labels.total, '91', '37', '34', '47', '3', '2', '7'])
    const sums = rows
      .slice(0, -1)
      .reduce((sum, cells) => sum.map((value, at) => value + Number(cells[at + 1])), [0, 0, 0, 0, 0, 0, 0])
    expect(sums).toEqual([91, 37, 34, 47, 3, 2, 7])
  })

  it('stand beside each unit of a province', () => {
    const report = reportOfCommunes(126)
    const [, ...rows] = rowsOf(pageOf(report, tag), 'overview-table')
    expect(rows).toHaveLength(127)
    for (const { unit, records } of report.catalogues) {
      const row = rows.find(([name]) => name === unit.name)
      expect(row?.[row.length - 1]).toBe(numbers.count(records))
      expect(row).toContain(numbers.share({ part: 380, whole: 571 }))
    }
  })

  it('count every finding of every rule', () => {
    const page = pageOf(one, tag)
    const titles = all(withId(page, 'findings'), 'h3').map(textOf)
    const { byRule } = one.totals.findings
    expect(titles).toHaveLength(Object.keys(byRule).length)
    const counts = titles.map((title) => /\(([\d.,]+)\)$/.exec(title)?.[1])
    expect(counts.sort()).toEqual(Object.values(byRule).map(numbers.count).sort())
  })
})

describe('the page in Arabic', () => {
  it('runs from right to left, and no other does', () => {
    expect(render(one, 'ar')).toContain('<html lang="ar" dir="rtl">')
    expect(render(one, 'ar')).toContain('@bottom-left { content: "\\2066" counter(page)')
    for (const tag of ['en', 'vi'] as const) expect(render(one, tag)).not.toMatch(/dir="rtl"|<bdi/)
  })

  it('sets codes that would turn round apart, and says the same with them as without', () => {
    const coded = JSON.parse(
      JSON.stringify(one).replaceAll('1.001193', '1.001193.H26'), // any code of the sample
    ) as Report
    const text = render(coded, 'ar')
    expect(text).toContain('<bdi dir="ltr">1.001193.H26</bdi>')
    expect(textOf(pageOf(coded, 'ar'))).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  })

  it('takes marks of direction that data brings out, before it sets its own', () => {
    const hostile = JSON.parse(
      JSON.stringify(one).replaceAll('1.001193', '1.001193\u202e.H26\u2069'),
    ) as Report
    expect(render(hostile, 'ar')).toContain('<bdi dir="ltr">1.001193.H26</bdi>')
    expect(render(hostile, 'ar')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('the sentence on the cover', () => {
  const sentence = (report: Report, tag: Tag) =>
    [...elementsOf(pageOf(report, tag))]
      .filter(({ attributes }) => attributes['class']?.startsWith('conclusion') === true)
      .map(textOf)

  // 2 + 1 errors; 5 + 2 + 92 + 46 + 1,234 + 33 warnings = 1,412; 1 + 1 notes.
  it('says the outcome, the targets, what is missing and what was found', () => {
    expect(sentence(one, 'en')).toEqual([
      '? The check could not be completed: 1 of 4 targets met; 33 of 118 procedures in scope missing; 3 errors, 1,412 warnings, 2 notes found.',
    ])
    expect(sentence(one, 'vi')).toEqual([
      '? Việc kiểm tra chưa hoàn tất; đạt 1/4 chỉ tiêu; còn thiếu 33/118 thủ tục thuộc phạm vi; phát hiện 3 lỗi, 1.412 cảnh báo, 2 lưu ý.',
    ])
  })

  it('says nothing of what was not asked', () => {
    expect(sentence(cleanReport, 'en')).toEqual(['✓ The check is passed: nothing found wrong.'])
    const reading: Report = { ...cleanReport, run: { ...cleanReport.run, failOn: 'never' } }
    expect(sentence(reading, 'en')).toEqual(['Described, not judged: nothing found wrong.'])
  })
})

describe('what a list holds', () => {
  it('stands on the page as text and is never markup', () => {
    const page = pageOf(sampleReport)
    const text = textOf(only(page, 'body'))
    for (const nasty of [NASTY.script, NASTY.formula, NASTY.markdown, NASTY.pipes, NASTY.escape]) {
      expect(text).toContain(forScreen(nasty))
    }
    expect(all(page, 'b')).toEqual([])
    expect(all(page, 'script')).toHaveLength(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
    expect(render(sampleReport)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('cannot leave the style that prints it over each page', () => {
    const unit = { name: '"} </style><script>alert(1)</script>\\', level: 'commune' } as const
    const page = pageOf({ ...one, catalogues: one.catalogues.map((each) => ({ ...each, unit })) })
    expect(textOf(only(page, 'title'))).toBe(`Audit of the catalogues: ${unit.name}`)
    expect(textOf(only(page, 'style'))).toContain(
      'catalogues\\00003a  \\000022 \\00007d  \\00003c \\00002f style\\00003e ',
    )
  })

  it('comes back the same, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const p = only(parsePage(written(markup`<p title="${text}">${text}</p>`)), 'p')
        const seen = forScreen(text).replace(/[\ufffe\uffff]/g, '\ufffd')
        expect(p.attributes['title']).toBe(seen)
        expect(textOf(p)).toBe(seen)
      }),
      { examples: [['\ufffe]]>\uffff'], ['&lt;!--'], ['\ud800"\'']] },
    )
  })
})

describe('a page of very many findings', () => {
  const many = reportOfFindings(100_000)

  it('lists some of them, counts all, and says where they are', () => {
    const text = render(many)
    const page = parsePage(text)
    expect(rowsOf(page, 'listing-table')).toHaveLength(2001)
    expect(rowsOf(page, 'missing-table')).toHaveLength(5001)
    expect(textOf(withId(page, 'findings'))).toContain('No code (50,000)')
    expect(textOf(withId(page, 'listing'))).toContain('2,000 of 50,000 findings are listed here')
    expect(textOf(withId(page, 'missing'))).toContain('5,000 of 50,000 missing procedures are listed here')
    expect(text.length).toBeLessThan(2_000_000)
  })
})

describe('the script of the page', () => {
  const script = textOf(only(pageOf(one), 'script'))

  it('is JavaScript that asks nobody and keeps nothing', () => {
    expect(() => new Script(script)).not.toThrow()
    expect(script).not.toMatch(/Storage|cookie|indexedDB|fetch|XMLHttp|WebSocket|innerHTML|location/)
  })

  it('serves tables whose tools are hidden until it runs', () => {
    const page = pageOf(one)
    const tables = all(page, 'table').filter(({ attributes }) => attributes['class'] === 'data')
    expect(tables.length).toBeGreaterThan(0)
    for (const { attributes } of tables) {
      expect(withId(page, `${attributes['id']}-tools`).attributes['hidden']).toBe('hidden')
    }
  })
})

describe('a target of the page', () => {
  const policy = {
    profiles: [],
    plans: [],
    warnings: [{ code: 'target-concerns-nobody', id: 'coverage', unit: NASTY.script }],
  } as const
  const verdict = {
    metric: 'full-online-share',
    target: 0.6,
    part: 65,
    whole: 120,
    status: 'met',
    group: { dimension: 'field', key: NASTY.pipes },
    allow: { procedures: 10 },
    short: 7,
    basis: 'Quyết định 12',
    link: 'https://vanban.example/12',
  } as const
  const report = {
    ...one,
    policy,
    catalogues: one.catalogues.map((each) => ({ ...each, verdicts: [verdict] })),
  }

  it('says of which group it speaks, how much may be short, and where its text can be read', () => {
    const [, cells = []] = rowsOf(pageOf(report), 'targets-table')
    expect(cells[0]).toBe(`Full-online share of all procedures, field ${NASTY.pipes}`)
    // 60% of 120 are 72, and 65 are 7 short of it.
    expect(cells[3]).toBe('≥ 60%, 7 procedures below the line, 10 procedures allowed')
    expect(cells.at(-1)).toBe('Quyết định 12 · https://vanban.example/12')
  })

  it('that concerns nobody is said in a section of its own', () => {
    expect(textOf(withId(pageOf(report), 'policy'))).toContain(NASTY.script)
  })
})

describe('known findings', () => {
  const known = { expires: '2027-01-31', owner: 'An <b>', reason: 'chờ quyết định 12' }
  const counts = { total: 1, bySeverity: { error: 1, warning: 0, note: 0 }, byRule: { 'missing-code': 1 } }
  const accepting: Report = {
    ...one,
    catalogues: one.catalogues.map((each) => ({
      ...each,
      findings: {
        ...each.findings,
        items: each.findings.items.map((item, at) => (at === 0 ? { ...item, known } : item)),
      },
    })),
    known: {
      source: 'rasoat.known.yaml',
      entries: 1,
      failOnStale: false,
      expired: [],
      stale: [],
      elsewhere: 0,
    },
    totals: { ...one.totals, findings: { ...one.totals.findings, known: counts } },
  }

  it('are summed up on the cover, and named with who accepts them and until when', () => {
    const page = pageOf(accepting)
    expect(textOf(only(page, 'header'))).toContain('1 error')
    const remark = languages.en.earlier.accepted('31 January 2027', known.owner, known.reason)
    expect(textOf(withId(page, 'findings'))).toContain(remark)
    expect(textOf(withId(page, 'listing'))).toContain(remark)
    expect(textOf(withId(page, 'earlier-1'))).toContain('1 × No code (missing-code)')
  })
})

describe('without a baseline', () => {
  it('nothing speaks of comparing', () => {
    const { labels } = languages.en.report
    const main = textOf(only(pageOf(cleanReport), 'header'))
    for (const word of [labels.comparison, labels.baseline, labels.gaps]) expect(main).not.toContain(word)
  })
})
