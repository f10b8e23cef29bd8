import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { PLAN_STATUSES, type PlanProgress, type PlanReport } from '../../src/model/plan.ts'
import type { Report } from '../../src/model/report.ts'
import { reporters } from '../../src/render/reporters.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { inOneText } from './in-one-text.ts'
import { cleanReport, NASTY, reportOfCommunes } from './sample-report.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what the test asks
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/

const nasty = Object.values(NASTY)

/** A plan whose every text is an attack, with an item for each of them and each status in turn. */
const items = nasty.map((name, at) => ({
  id: `${at} ${name}`,
  name,
  owner: name,
  due: '2025-06-30',
  words: name,
}))
const plan: PlanReport = {
  id: NASTY.pipes,
  title: NASTY.script,
  kind: 'procedures',
  basis: NASTY.escape,
  source: 'plan.csv',
  items,
}
const ids = (wanted: number) =>
  items.filter((_, at) => at % PLAN_STATUSES.length === wanted).map(({ id }) => id)
const progress: PlanProgress = {
  plan: plan.id,
  part: ids(0).length,
  whole: items.length,
  status: 'missed',
  items: { done: ids(0), overdue: ids(1), 'not-yet-due': ids(2), unknown: ids(3) },
  absent: ids(1).slice(0, 1),
}
const warnings = [{ code: 'plan-concerns-nobody', id: NASTY.rightToLeft }] as const

function withPlans(report: Report): Report {
  return {
    ...report,
    policy: {
      profiles: [],
      warnings,
      plans: [plan, { ...plan, id: 'tasks', kind: 'tasks', progress: { ...progress, plan: 'tasks' } }],
    },
    catalogues: report.catalogues.map((catalogue) => ({ ...catalogue, plans: [progress] })),
  }
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['one list', withPlans(cleanReport)],
  ['a province', withPlans(reportOfCommunes())],
]

async function render(format: string, report: Report, tag: LanguageTag = 'en', width = 80): Promise<string> {
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const options = { language: await loadLanguage(tag), width, color: false, examples: 3 }
  return inOneText(reporter?.render(report, options) ?? [])
}

describe.each(REPORTS)('plans of %s', (_, report) => {
  test.each([60, 80, 160])('are never wider than a table of %i columns', async (width) => {
    for (const tag of LANGUAGE_TAGS) {
      const page = await render('table', report, tag, width)
      expect(Math.max(...page.split('\n').map(widthOf))).toBeLessThanOrEqual(width)
    }
  })

  test.each(['table', 'markdown', 'junit', 'github'])(
    'move no cursor and hide no text in %s',
    async (format) => {
      expect(await render(format, report)).not.toMatch(UNSEEN)
    },
  )

  test('bring no markup into Markdown', async () => {
    expect(await render('markdown', report)).not.toMatch(/<script|<b>/)
  })

  test('are well-formed XML for JUnit, and make a case fail', async () => {
    const xml = await render('junit', report)
    expect(() => new SaxesParser().write(xml).close()).not.toThrow()
    expect(xml).toContain('<failure type="missed"')
  })

  test('are errors of their unit for GitHub, one line each', async () => {
    const lines = (await render('github', report)).split('\n').filter((line) => line.startsWith('::error'))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.includes('Plans')).length).toBeGreaterThan(0)
  })

  test('are counted, the worst first, and told in the last line', async () => {
    const page = await render('table', report)
    const said = page.trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' · ')
    expect(said).toMatch(/Plans: ✗ [\d,]+ overdue · \? [\d,]+ unknown/)
    expect(page).toContain(`${ids(1).length} overdue`)
  })
})

test('a result changed by hand, with a plan nobody knows, is shown all the same', async () => {
  const report = { ...withPlans(cleanReport), policy: { profiles: [], warnings: [], plans: [] } }
  for (const format of ['table', 'markdown', 'junit']) expect(await render(format, report)).not.toBe('')
})
