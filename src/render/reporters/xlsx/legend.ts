import type { MetricText } from '../../../messages/contract/metrics.ts'
import { startingWord } from '../../../messages/listed.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { withoutCommands } from '../../content/findings/office-words.ts'
import type { Page } from './book.ts'
import { codes, sentences, tableSheets, words } from './table-sheets.ts'

interface Entry {
  readonly kind: string
  readonly name: string
  readonly definition: string
  readonly meaning: string
  readonly fix: string
  readonly basis: string
}

/** What the figures and rules of this workbook mean, and on which text they rest: nobody has to look elsewhere. */
export function legend(page: Page): readonly Sheet[] {
  const { language } = page
  const { labels } = language.report
  const { labels: own, sheets } = language.workbook
  return tableSheets<Entry>({
    name: sheets.legend,
    rows: [...metricsOf(page), ...rulesOf(page)],
    columns: [
      codes(own.kind, ({ kind }) => kind),
      words(labels.name, ({ name }) => name),
      sentences(labels.definition, ({ definition }) => definition),
      sentences(own.meaning, ({ meaning }) => withoutCommands(meaning)),
      sentences(own.fix, ({ fix }) => withoutCommands(fix)),
      sentences(labels.basis, ({ basis }) => withoutCommands(basis)),
    ],
  })
}

function metricsOf({ language, report }: Page): readonly Entry[] {
  const texts: Readonly<Record<string, MetricText>> = language.metrics
  const known = report.catalogues.flatMap(({ metrics }) => Object.keys(metrics))
  return [...new Set([...Object.keys(report.totals.metrics), ...known])].flatMap((id) => {
    const found = Object.hasOwn(texts, id) ? texts[id] : undefined
    if (found === undefined) return []
    const { name, formula: definition, meaning, basis } = found
    return [
      {
        kind: startingWord('metric', language.workbook.labels),
        name,
        definition,
        meaning,
        fix: '',
        basis,
      },
    ]
  })
}

/** Rules that found something; of the others there is nothing to explain. */
function rulesOf({ language, report: { catalogues, baseline } }: Page): readonly Entry[] {
  const found = [...(baseline === undefined ? [] : [baseline]), ...catalogues]
  const ids = new Set(found.flatMap(({ findings }) => Object.keys(findings.byRule)))
  return [...ids].sort().flatMap((id) => {
    const rule = ruleText(language, id)
    if (rule === undefined) return []
    const { title: name, why: meaning, fix, basis } = rule
    return [
      { kind: startingWord('rule', language.workbook.labels), name, definition: '', meaning, fix, basis },
    ]
  })
}
