import { ruleText } from '../../../messages/sentence.ts'
import type { CauseExample } from '../../../model/cause.ts'
import { findingsByRule, pooledByRule, type RuleFindings } from '../../content/findings/findings-by-rule.ts'
import { placeOf } from '../../content/findings/place.ts'
import { placesAmong } from '../../content/findings/place-among.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { remarked } from '../../content/findings/spoken.ts'
import { besideCauses, statedCauses, statement } from '../../content/findings/statement.ts'
import { brief } from '../../text/brief.ts'
import {
  type Blocks,
  countedTable,
  heading,
  items,
  numberColumn,
  type Page,
  prose,
  textColumn,
} from './page.ts'

/** Findings by rule: a table of all, then of each why it matters, what they have in common, one example, what to do. */
export function findings(page: Page): Blocks {
  const { language, numbers, report } = page
  const { labels } = language.report
  const { document, workbook } = language
  const rules = rulesOf(page)
  if (rules.length === 0) return [heading(1, document.headings.findings), prose(`${labels.noFindings}.`)]
  const rows = rules.map(({ rule, severity, count }) => [
    ruleText(language, rule)?.title ?? rule,
    language.words.severities[severity].one,
    numbers.count(count),
    rule,
  ])
  return [
    heading(1, document.headings.findings),
    prose(
      `${labels.findings}: ${severityCounts(page, report.totals.findings).join(language.between.items)}.`,
    ),
    ...countedTable(page, document.titles.findings, {
      columns: [
        textColumn(labels.rule),
        textColumn(labels.severity),
        numberColumn(document.labels.count),
        textColumn(workbook.labels.ruleId),
      ],
      rows,
      foot: [labels.total, '', numbers.count(rules.reduce((sum, { count }) => sum + count, 0)), ''],
    }),
    ...rules.flatMap((found) => oneRule(page, found)),
  ]
}

/** Of one list in the order of its rules, of many with the most frequent first; what is wrong with the units is with them. */
function rulesOf({ report: { catalogues, totals, units } }: Page): readonly RuleFindings[] {
  const [only, ...others] = catalogues
  if (only !== undefined && others.length === 0 && units === undefined) return findingsByRule(only.findings)
  return pooledByRule(units === undefined ? catalogues : [units, ...catalogues], totals.findings.causes)
}

function oneRule(page: Page, found: RuleFindings): Blocks {
  const { language, numbers, examples, report } = page
  const { why, fix } = language.help.explain
  const { document } = language
  const { rule, severity, count } = found
  const text = ruleText(language, rule)
  const place = placeIn(page)
  const causes = statedCauses(found, examples)
  const [example] = besideCauses(found, causes, causes.length + 1)
  const known = text === undefined ? [] : [labelled(why, text.why)]
  const cure = text === undefined ? [] : [labelled(fix, text.fix)]
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
    ...known,
    ...items(causes.map((cause) => brief(statement(cause, language, place)))),
    ...(example === undefined
      ? []
      : [
          labelled(
            document.labels.example,
            `${where === '' ? '' : `${where}: `}${brief(remarked(example, language))}`,
          ),
        ]),
    ...cure,
  ]

  function labelled(label: string, said: string) {
    return prose([{ text: `${label}: `, look: 'italic' }, { text: said }])
  }
  function placeIn({ report: { catalogues } }: Page): (one: CauseExample) => string {
    const [only, ...others] = catalogues
    return others.length > 0 || only === undefined
      ? placesAmong(report.catalogues, language)
      : ({ location }) => placeOf(location, only.sources, language)
  }
}
