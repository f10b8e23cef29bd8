import type { Report } from '../../model/report.ts'
import type { Section } from '../../office/document/document.ts'
import { writeDocument } from '../../office/document/write.ts'
import { groupViews, groupViewsOfAll } from '../content/figures/groups.ts'
import { TOLD_ONE_BY_ONE } from '../content/figures/overview.ts'
import { partlyMeasured } from '../content/figures/partly-measured.ts'
import { provincesView } from '../content/figures/provinces.ts'
import { serviceView } from '../content/figures/service.ts'
import { withoutFolders } from '../content/first-page/without-folders.ts'
import { sinceViews } from '../content/history/since-views.ts'
import { conclusion } from '../content/policy/conclusion.ts'
import { plansOf, taskPlans } from '../content/policy/plans.ts'
import type { Reporter } from '../reporter.ts'
import { appendices } from './docx/appendices.ts'
import type { Appendix } from './docx/attached.ts'
import { earlier, ending, troubles } from './docx/ending.ts'
import { commonGaps, comparison, fieldGaps, gaps } from './docx/gap-tables.ts'
import { harmless } from './docx/harmless.ts'
import { head, subjectOf } from './docx/head.ts'
import { figures, spreads, unmeasured } from './docx/key-figures.ts'
import { numbered, roman } from './docx/numbering.ts'
import { oneByOne } from './docx/one-by-one.ts'
import { createPage, FIELDS_SHOWN, heading, items, type Page, part, prose } from './docx/paragraphs.ts'
import { peers, peersRoll } from './docx/peer-tables.ts'
import { planRoll, plans, rolls, targets } from './docx/policy-tables.ts'
import { findings } from './docx/rule-paragraphs.ts'
import { section } from './docx/tables.ts'

const CHANGES_SHOWN = 20

type Attached = readonly Appendix[]

const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', vi: 'vi-VN', ar: 'ar-SA' }

/**
 * The report as an office of Viet Nam sends it: Decree 30/2020/NĐ-CP gives its form. Number, date, addressee and
 * signature are left to be filled by hand.
 */
export const docx: Reporter<Report, AsyncIterable<Uint8Array>> = {
  id: 'docx',
  async *render(whole, options) {
    const report = withoutFolders(whole)
    const page = createPage(report, options)
    const { language } = page
    const attached = appendices(page, { isWhole: options.appendix === true })
    const sections: readonly Section[] = [
      { blocks: numbered(body(page, attached), language) },
      ...attached.map(({ blocks, title, isWide }, index) => ({
        ...(isWide === true ? { isWide } : {}),
        blocks: [
          {
            kind: 'title' as const,
            lines: [language.document.appendix(roman(index + 1)), title],
            attached: language.document.form.attached,
          },
          ...blocks,
        ],
      })),
    ]
    yield await writeDocument({
      title: harmless.text(subjectOf(page)),
      language: TAGS[language.tag] ?? language.tag,
      date: report.run.asOf,
      sections: sections.map(harmless.section),
    })
  },
}

function body(page: Page, attached: Attached) {
  const { report, language } = page
  const { headings } = language.document
  return [
    ...head(page),
    heading(1, headings.results),
    prose([{ text: conclusion(report, language), look: 'bold' }]),
    ...sinceViews(page, report).flatMap((view) => section(page, view, { level: 2, most: CHANGES_SHOWN })),
    ...(report.catalogues.length === 1 ? ofOne(page, attached) : ofMany(page, attached)),
    ...earlier(page),
    ...findings(page),
    ...troubles(page),
    ...ending(page, attached),
  ]
}

function ofOne(page: Page, attached: Attached) {
  const { report, language } = page
  const { labels, page: words } = language.report
  return report.catalogues.flatMap((one) => [
    ...part(2, words.keyFigures, figures(page, one.metrics)),
    ...targets(page, one.verdicts, { level: 2 }),
    ...part(2, labels.plans, plans(page, [...taskPlans(report), ...plansOf(report, one)])),
    ...section(page, serviceView(page, one, { most: FIELDS_SHOWN }), { level: 2 }),
    ...groupViews(page, report.run, one, { most: FIELDS_SHOWN }).flatMap((view) =>
      section(page, view, { level: 2 }),
    ),
    ...comparison(page, one, { level: 2 }),
    ...gaps(page, one, { level: 2 }),
    ...peers(page, attached, one.peers, { level: 2 }),
    ...part(2, labels.notMeasured, unmeasured(page, one.metrics)),
  ])
}

function ofMany(page: Page, attached: Attached) {
  const { report, language, numbers } = page
  const { catalogues, totals } = report
  const { labels, page: words } = language.report
  const areMany = catalogues.length > TOLD_ONE_BY_ONE
  return [
    ...part(2, words.keyFigures, figures(page, totals.metrics)),
    ...part(2, `${labels.total}: ${labels.notMeasured}`, items(partlyMeasured(report, language, numbers))),
    ...section(page, provincesView(page, report), { level: 2 }),
    ...part(2, labels.overview, spreads(page)),
    ...part(2, labels.targets, rolls(page)),
    ...part(2, labels.plans, [...plans(page, taskPlans(report)), ...(areMany ? planRoll(page) : [])]),
    ...section(page, serviceView(page, { table: totals.table, groups: {} }, { most: 0 }), { level: 2 }),
    ...(areMany ? groupViewsOfAll(page, report, { most: FIELDS_SHOWN }) : []).flatMap((view) =>
      section(page, view, { level: 2 }),
    ),
    ...(areMany ? fieldGaps(page, attached) : []),
    ...commonGaps(page, attached),
    ...(areMany ? peersRoll(page, attached) : []),
    ...part(2, labels.notMeasured, unmeasured(page, totals.metrics)),
    ...(areMany ? [] : oneByOne(page, attached)),
  ]
}
