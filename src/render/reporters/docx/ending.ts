import { officeSteps, stepsByPerson, stepText } from '../../content/first-page/office-steps.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { troubleLines } from '../../content/sources/troubles.ts'
import { brief } from '../../text/brief.ts'
import type { Appendix } from './attached.ts'
import { commonGapsAdvice } from './gap-tables.ts'
import { goalsAdvice } from './goal-tables.ts'
import { roman } from './numbering.ts'
import { type Blocks, heading, items, type Page, part, prose } from './paragraphs.ts'
import { peersAdvice } from './peer-tables.ts'

/** What did not work in the run. */
export function troubles({ language, report }: Page): Blocks {
  return part(1, language.document.headings.troubles, items(troubleLines(report, language)))
}

/** What is to be done, which appendices there are, and who signs. */
export function ending(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, report } = page
  const { document } = language
  const { recipients, received, office, name } = document.form
  return [
    ...part(1, document.headings.advice, [
      ...stepsByPerson(officeSteps(report, language), language).flatMap(({ title, steps }) => [
        { ...prose([{ text: `${title}:`, look: 'italic' as const }]), keepsNext: true as const },
        ...items(steps.map((step) => brief(stepText(step)))),
      ]),
      ...items([...commonGapsAdvice(page), ...peersAdvice(page), ...goalsAdvice(page, attached)]),
    ]),
    ...(attached.length === 0 ? [] : [{ ...prose(`${document.appendices}:`), keepsNext: true as const }]),
    ...items(attached.map(({ title }, index) => document.seeAppendix(roman(index + 1), title))),
    { ...prose(document.closing), keepsNext: true },
    { kind: 'signatures', recipients, received, office, name },
  ]
}

/** Known findings and what became worse since the earlier result, in full. */
export function earlier({ language, report }: Page): Blocks {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [
      heading(2, brief(title)),
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [prose([{ text: `${part.title}:`, look: 'bold' }])]),
        ...items(part.lines.map(brief)),
      ]),
    ])
}
