import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { CatalogueReport, Report } from '../../src/model/report.ts'
import type { RenderOptions } from '../../src/render/reporter.ts'
import { table } from '../../src/render/reporters/table.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { plain } from '../plain.ts'
import { fc } from '../property.ts'
import { cleanReport, NASTY, reportOfCommunes, sampleReport } from './sample-report.ts'

const languages = {
  en: await loadLanguage('en'),
  vi: await loadLanguage('vi'),
  ar: await loadLanguage('ar'),
}

interface Choice extends Partial<Omit<RenderOptions, 'language'>> {
  readonly lang?: keyof typeof languages
}

function render(report: Report, { lang = 'en', ...options }: Choice = {}): string {
  const asked = { width: 80, color: false, examples: 3, language: languages[lang], ...options }
  return [...table.render(report, asked)].join('')
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(widthOf))
}

/** The sample with one text in every place where a list can put one. */
function filledWith(text: string): Report {
  const nasty = ({ unit, ...rest }: CatalogueReport): CatalogueReport => ({
    ...rest,
    id: text,
    unit: { ...unit, name: text },
    sources: rest.sources.map((source) => ({
      ...source,
      path: text,
      sheet: text,
      columns: { name: text },
      ignored: [text],
    })),
    groups: Object.fromEntries(
      Object.entries(rest.groups).map(([id, groups]) => [
        id,
        groups.map((group) => ({ ...group, key: text + group.key })),
      ]),
    ),
    findings: {
      ...rest.findings,
      items: rest.findings.items.map((item) => ({
        ...item,
        catalogue: text,
        code: text,
        name: text,
        location: { source: text, sheet: text, row: 7, line: 12_345 },
      })),
      causes: (rest.findings.causes ?? []).map((cause) => ({
        ...cause,
        examples: cause.examples.map((example) => ({
          ...example,
          catalogue: text,
          location: { source: text, sheet: text, row: 7 },
          facts: Object.fromEntries(Object.keys(example.facts).map((fact) => [fact, text])),
        })),
      })),
    },
    verdicts: rest.verdicts.map((verdict) => ({ ...verdict, basis: text, from: text })),
  })
  return {
    ...sampleReport,
    run: { ...sampleReport.run, asOf: text, command: text },
    catalogues: sampleReport.catalogues.map(nasty),
    toolErrors: [{ code: text, facts: { text }, catalogue: text }],
  }
}

describe('the page a person reads', () => {
  it.each(LANGUAGE_TAGS)('tells everything about two lists (%s)', async (lang) => {
    for (const width of [80, 160]) {
      await expect(render(sampleReport, { lang, width })).toMatchFileSnapshot(
        `golden/table-sample-${lang}-${width}.golden.txt`,
      )
    }
  })

  it.each(LANGUAGE_TAGS)('sets a province side by side (%s)', async (lang) => {
    for (const width of [80, 160]) {
      await expect(render(reportOfCommunes(), { lang, width })).toMatchFileSnapshot(
        `golden/table-communes-${lang}-${width}.golden.txt`,
      )
    }
  })

  it('keeps the columns of a narrow table in Arabic: each heading and name stands by itself', () => {
    const [head = ''] = render(sampleReport, { lang: 'ar' })
      .split('\n')
      .filter(
        (line) => plain(line).includes('الكاملة') && plain(line).includes('كاملة') && line.includes('المجال'),
      )
    // One blank between two cells, and an end and a beginning beside it.
    expect(head).toMatch(/[\u0621-\u064a]\u2069 +\u2067[\u0621-\u064a]/)
    expect(head).not.toMatch(/\u2067[^\u2069]* {2}/)
    expect(head.split('\u2067').length - 1).toBe(8) // eight columns
  })

  it('says little about a list with nothing wrong', async () => {
    await expect(render(cleanReport, { lang: 'vi' })).toMatchFileSnapshot(
      'golden/table-clean-vi-80.golden.txt',
    )
  })

  it('loses nothing without colour', () => {
    for (const report of [sampleReport, reportOfCommunes()]) {
      const colored = render(report, { color: true })
      expect(colored).toContain('\u001b[')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
      expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render(report))
    }
  })

  it('never speaks of comparing when there is no baseline', () => {
    const { labels } = languages.en.report
    const page = render({ ...cleanReport, catalogues: cleanReport.catalogues })
    for (const word of [labels.comparison, labels.baseline, labels.gaps, labels.coverage])
      expect(page).not.toContain(word)
  })

  it('does not say "passed" where nothing was judged', () => {
    const read: Report = { ...cleanReport, run: { ...cleanReport.run, command: 'report', failOn: 'never' } }
    expect(render(read)).not.toContain(languages.en.words.outcomes.passed)
    expect(render(cleanReport)).toContain(languages.en.words.outcomes.passed)
  })

  it('never prints what could not be measured as a percentage', () => {
    const [, unmeasurable] = sampleReport.catalogues
    const page = render({ ...sampleReport, catalogues: unmeasurable === undefined ? [] : [unmeasurable] })
    expect(page).toContain('Not measured (1), no record has a usable code: Coverage of the baseline.')
    expect(page).not.toMatch(/\d%/)
  })

  it('shows as many findings of a rule as it is asked for, and counts them all', () => {
    expect(render(sampleReport, { examples: 1 })).toContain('and 1,233 more')
    expect(render(sampleReport, { examples: 0 })).not.toContain('row 14')
    expect(render(sampleReport, { examples: 0 })).toContain('1,234 ▲ warning')
  })
})

describe('a page of many units', () => {
  const page = render(reportOfCommunes())

  it('names every unit that missed a target', () => {
    const missed = reportOfCommunes().catalogues.filter(({ verdicts }) =>
      verdicts.some(({ status }) => status !== 'met'),
    )
    // Of 126 = 14 × 9 units three of nine miss a target and one cannot be measured: 42 + 14.
    expect(missed.length).toBe(56)
    for (const { unit } of missed) expect(page).toMatch(new RegExp(`${unit.name}( |$)`, 'm'))
  })

  it('says how many were left out and how to see them', () => {
    expect(page).toContain('and 86 more. To write this result into a file: rasoat audit … -o report.md')
  })

  it('puts the worst first', () => {
    const first = page.split('\n').findIndex((line) => line.includes('───────  ──'))
    expect(page.split('\n')[first + 1]).toMatch(/^ {2}Xã Đông 8 +✗ 1\/2/)
  })
})

describe('the width of the page', () => {
  const wide = [60, 61, 79, 80, 100, 120, 159, 160, 200]

  it.each(LANGUAGE_TAGS)('is never exceeded by the sample or a province (%s)', (lang) => {
    for (const report of [sampleReport, cleanReport, reportOfCommunes()]) {
      for (const width of wide) expect(widestLine(render(report, { lang, width }))).toBeLessThanOrEqual(width)
    }
  })

  it.each(Object.entries(NASTY))('is never exceeded by the text "%s" wherever it stands', (_, text) => {
    const report = filledWith(text)
    for (const width of wide)
      expect(widestLine(render(report, { width, color: true }))).toBeLessThanOrEqual(width)
  })

  it('is never exceeded whatever the text and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 60, max: 200 }),
        (text, width) => {
          expect(widestLine(render(filledWith(text), { width, lang: 'vi' }))).toBeLessThanOrEqual(width)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds for figures of a nation', () => {
    const million = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, one: unknown) =>
        typeof one === 'number' && !['row', 'line', 'target', 'measured'].includes(key) ? one * 10_007 : one,
      )
    for (const report of [million(sampleReport), million(reportOfCommunes(60))]) {
      for (const width of wide)
        expect(widestLine(render(report, { width, lang: 'vi' }))).toBeLessThanOrEqual(width)
    }
  })
})
