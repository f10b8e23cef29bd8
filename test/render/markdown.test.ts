import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { markdown } from '../../src/render/reporters/markdown.ts'
import { cleanReport, reportOfCommunes, sampleReport } from './sample-report.ts'

const languages = {
  en: await loadLanguage('en'),
  vi: await loadLanguage('vi'),
  ar: await loadLanguage('ar'),
}

function render(report: Report, lang: keyof typeof languages = 'en'): string {
  const options = { width: 80, color: true, examples: 3, language: languages[lang] }
  return [...markdown.render(report, options)].join('')
}

/** Cells of a table row: a bar behind an odd number of backslashes is text. */
function cells(line: string): number {
  return line.replace(/\\./gu, '').split('|').length
}

describe('figures that count names', () => {
  const named: Report = {
    ...sampleReport,
    run: { ...sampleReport.run, match: 'names' },
    catalogues: sampleReport.catalogues.map((one) =>
      one.comparison === undefined ? one : { ...one, comparison: { ...one.comparison, matchedByName: 7 } },
    ),
  }
  const titled = (report: Report, lang: keyof typeof languages) =>
    render(report, lang)
      .split('\n')
      .filter((line) => line.startsWith('##'))

  it.each([
    ['en', 'Figures, by codes and names', '| By name alone |'],
    ['vi', 'Số liệu (theo mã và tên)', '| Chỉ theo tên |'],
  ] as const)('say so in every title over them, and how many there are (%s)', (lang, title, column) => {
    const { labels } = languages[lang].report
    expect(titled(named, lang)).toContain(`### ${title}`)
    for (const label of [
      labels.figures,
      labels.comparison,
      labels.serviceTable,
      labels.targets,
      labels.gaps,
    ]) {
      expect(titled(named, lang)).not.toContain(`### ${label}`)
    }
    expect(render(named, lang)).toContain(column)
  })

  it('are not spoken of where codes alone were counted', () => {
    expect(render(sampleReport)).not.toContain('names')
    expect(render(sampleReport)).not.toContain('By name alone')
  })
})

describe('the document for an office or a pull request', () => {
  it.each(LANGUAGE_TAGS)('tells everything about two lists (%s)', async (lang) => {
    await expect(render(sampleReport, lang)).toMatchFileSnapshot(`golden/markdown-sample-${lang}.golden.md`)
  })

  it.each(LANGUAGE_TAGS)('sets a province side by side (%s)', async (lang) => {
    await expect(render(reportOfCommunes(12), lang)).toMatchFileSnapshot(
      `golden/markdown-communes-${lang}.golden.md`,
    )
  })

  it('says little about a list with nothing wrong', async () => {
    await expect(render(cleanReport, 'vi')).toMatchFileSnapshot('golden/markdown-clean-vi.golden.md')
  })

  it('names every unit, however many there are', () => {
    const page = render(reportOfCommunes())
    for (const { unit } of reportOfCommunes().catalogues) expect(page).toContain(`| ${unit.name} |`)
  })

  it('keeps every row as wide as its heading, whatever the data', () => {
    for (const block of render(sampleReport).split('\n\n')) {
      const lines = block
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('|'))
      expect(new Set(lines.map(cells)).size).toBeLessThanOrEqual(1)
    }
  })

  it('lets no HTML and no control character through', () => {
    const page = render(sampleReport)
    expect(page).not.toMatch(/<[a-z/!]/i)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('never speaks of comparing when there is no baseline', () => {
    const { labels } = languages.en.report
    const page = render(cleanReport)
    for (const word of [labels.comparison, labels.baseline, labels.gaps, labels.coverage])
      expect(page).not.toContain(word)
  })
})
