import { wordFor } from '../../../messages/listed.ts'
import type { Report } from '../../../model/report.ts'
import { answers } from '../../content/figures/answer.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import {
  chosenFacts,
  type Fact,
  type Item,
  itemText,
  ON_A_SCREEN,
  occurring,
} from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { OUTCOME_SIGNS, SEVERITY_SIGNS, VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe } from './block.ts'

/** What was run, on which day, against what, and how it ended: the answer before the reasons. */
export function head(page: Document, report: Report): Blocks {
  const { language, numbers } = page
  const { titles, asOf } = language.report
  const { run } = report
  const facts = chosenFacts(headFacts(page, report), ON_A_SCREEN)
  return [
    `# ${safe(wordFor(run.command, titles))}${language.between.items}${asOf(safe(numbers.date(run.asOf)))}`,
    ...answers(report, language, 'operator').map(safe),
    ...list(facts.flatMap((fact) => bullets(page, fact))),
  ]
}

function bullets(page: Document, { id, label, items }: Fact): Blocks {
  const texts = occurring(items).map((item) => said(page, item))
  // Sentences, the first of which the line above names already.
  if (id === 'baseline-remarks') return texts
  if (id === 'policy') return texts.map((text) => `**${label}:** ${SEVERITY_SIGNS.warning} ${text}`)
  return [`**${label}:** ${texts.length === 0 ? page.language.report.labels.noFindings : texts.join(' · ')}`]
}

function said({ language, numbers }: Document, item: Item): string {
  const text = itemText(item, (one) => unitLabel(one, language), numbers)
  switch (item.kind) {
    case 'outcome':
      return `${OUTCOME_SIGNS[item.outcome]} **${text}**`
    case 'verdict':
      return `${VERDICT_SIGNS[item.status]} ${text}`
    case 'source':
      return itemText({ ...item, name: safe(item.name), sha256: safe(item.sha256) }, () => '', numbers)
    case 'text':
      return safe(text)
    default:
      return text
  }
}
