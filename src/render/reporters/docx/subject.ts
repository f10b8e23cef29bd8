import { chosenFacts, type Fact, type FactId, itemText } from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { brief } from '../../text/brief.ts'
import { unitIn } from './head.ts'
import type { Blocks, Page } from './paragraphs.ts'

/** So many sources are named beside the unit; an appendix has them all, with their whole hashes. */
const SOURCES_NAMED = 3

const SAID: readonly FactId[] = [
  'unit',
  'catalogue',
  'as-of',
  'sources',
  'encodings',
  'baseline',
  'baseline-remarks',
  'scope',
  'units',
  'policy',
  'earlier',
  'rules',
]

/** Whose list, held against what, as of when: a table of what anybody has to know who defends the figures. */
export function subject(page: Page): Blocks {
  const { document } = page.language
  const rows = chosenFacts(headFacts(page, page.report), SAID).flatMap((fact) =>
    lines(page, fact).map((text) => [fact.label, text] as const),
  )
  return [
    {
      kind: 'table',
      caption: document.titles.subject,
      columns: [
        { title: document.labels.item, kind: 'label' },
        { title: document.labels.content, kind: 'text' },
      ],
      rows: rows.map(([label, text], at) => [rows[at - 1]?.[0] === label ? '' : label, text]),
    },
  ]
}

function lines(page: Page, { id, items, isLine }: Fact): readonly string[] {
  const { language, numbers } = page
  const { document } = language
  const count = numbers.count(items.length)
  if (id === 'sources' && items.length > SOURCES_NAMED)
    return [document.files(count, document.titles.sources)]
  const texts = items.map((item) => {
    if (id === 'unit' && item.kind === 'count') return document.units(numbers.count(item.value))
    if (item.kind === 'source') return itemText({ ...item, name: brief(item.name) }, () => '', numbers)
    const text = itemText(item, (one) => unitIn(page, one), numbers)
    return item.kind === 'text' ? brief(text) : text
  })
  return isLine === true ? [texts.join(' · ')] : texts
}
