import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'
import { withoutCommands } from '../../content/findings/office-words.ts'
import {
  type Found,
  foundIn,
  foundInAll,
  type RuleView,
  rulesView,
  ruleViews,
} from '../../content/findings/rule-view.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { remarked } from '../../content/findings/spoken.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, heading, items, type Page, prose } from './paragraphs.ts'
import { tableOf } from './tables.ts'

/** Findings by rule: a table of all, then of each why it matters, what they have in common, one example, what to do. */
export function findings(page: Page): Blocks {
  const { language, report, examples } = page
  const { labels } = language.report
  const { document } = language
  const found = foundInReport(report, language)
  const view = rulesView(page, found)
  if (view === undefined) return [heading(1, document.headings.findings), prose(`${labels.noFindings}.`)]
  return [
    heading(1, document.headings.findings),
    prose(
      `${labels.findings}: ${severityCounts(page, report.totals.findings).join(language.between.items)}.`,
    ),
    ...tableOf(page, view, {
      caption: document.titles.findings,
      columns: ['rule', 'severity', 'count'],
      titles: { count: document.labels.count },
    }),
    ...ruleViews(page, found, { examples, most: 1 }).flatMap((one) => oneRule(page, one, found)),
  ]
}

/** Of one list in the order of its rules, of many with the most frequent first; what is wrong with the units is with them. */
function foundInReport(report: Report, language: Language): Found {
  const [only, ...others] = report.catalogues
  const all = foundInAll(report, language)
  if (only === undefined || others.length > 0) return all
  const own = foundIn(only, language)
  return report.units === undefined ? own : { ...all, place: own.place }
}

function oneRule(
  page: Page,
  { rule, severity, count, text, causes, findings: [example] }: RuleView,
  { place }: Found,
): Blocks {
  const { language, numbers } = page
  const { why, fix } = language.help.explain
  const { document } = language
  const labelled = (label: string, said: string) =>
    prose([{ text: `${label}: `, look: 'italic' }, { text: said }])
  const where =
    example === undefined
      ? ''
      : [place(example), example.code ?? '', example.name ?? '']
          .filter((said) => said !== '')
          .map(brief)
          .join(language.between.items)
  return [
    heading(
      2,
      document.rule(text?.title ?? rule, language.words.severities[severity].one, numbers.count(count)),
    ),
    ...(text === undefined ? [] : [labelled(why, withoutCommands(text.why))]),
    ...items(causes.map(brief)),
    ...(example === undefined
      ? []
      : [
          labelled(
            document.labels.example,
            `${where === '' ? '' : `${where}: `}${brief(remarked(example, language))}`,
          ),
        ]),
    ...(text === undefined ? [] : [labelled(fix, withoutCommands(text.fix))]),
  ]
}
