import type { Language } from '../../messages/language.ts'
import type { Change, Difference } from '../../model/difference.ts'
import { SEVERITIES } from '../../model/finding.ts'
import type { Reporter } from '../reporter.ts'
import { list, safe, table } from '../reporters/markdown/block.ts'
import { inDirection } from '../text/direction.ts'
import { forMarkdown } from '../text/escape.ts'
import { numbersOf } from '../text/number.ts'
import { SEVERITY_SIGNS } from '../text/signs.ts'
import { type Marks, sayMarked } from './marked.ts'
import { withoutForms } from './only-forms.ts'
import { placesOf } from './places.ts'
import { summary } from './summary.ts'

/** Struck out, and bold. */
const MARKS: Marks = {
  plain: safe,
  removed: (text) => `~~${safe(text)}~~`,
  added: (text) => `**${safe(text)}**`,
}

/** The changes as a page that a reviewer can read in a pull request: a table for each kind, the gravest first in it. */
export const markdown: Reporter<Difference> = {
  id: 'markdown',
  *render(difference, { language }) {
    const { count } = numbersOf(language.tag)
    const { title, kinds, labels } = language.difference
    const blocks = [
      `# ${title}`,
      ...list(summary(difference, language).map(({ label, text }) => `**${label}:** ${forMarkdown(text)}`)),
    ]
    const byKind = grouped(difference.changes)
    for (const [kind, all] of byKind) {
      const { changes, onlyForms } = withoutForms(all, language)
      blocks.push(
        `## ${kinds[kind]} (${count(all.length)})`,
        ...(onlyForms === undefined ? [] : [forMarkdown(onlyForms)]),
        ...changeTable(changes, language),
      )
    }
    const { notFollowed = [] } = difference
    if (notFollowed.length > 0)
      blocks.push(
        `## ${labels.notFollowed} (${count(notFollowed.length)})`,
        ...changeTable(notFollowed, language),
      )
    yield `${[...inDirection(blocks, language.direction)].join('\n\n')}\n`
  },
}

function grouped(changes: readonly Change[]): ReadonlyMap<Change['kind'], readonly Change[]> {
  const groups = new Map<Change['kind'], Change[]>()
  for (const change of changes) {
    const group = groups.get(change.kind)
    if (group === undefined) groups.set(change.kind, [change])
    else group.push(change)
  }
  return groups
}

/** Where each procedure stood and stands, and where from its change came when that is known. */
function changeTable(changes: readonly Change[], language: Language): readonly string[] {
  const { labels } = language.report
  const { causes, labels: own } = language.difference
  const inOrder = SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity))
  const hasCauses = changes.some(({ cause }) => cause !== undefined)
  return table(
    [
      { title: '' },
      { title: labels.place },
      { title: labels.code },
      { title: labels.name },
      { title: labels.message },
      ...(hasCauses ? [{ title: own.causes }] : []),
    ],
    inOrder.map((change) => [
      SEVERITY_SIGNS[change.severity],
      placesOf(change, language),
      safe(change.code ?? ''),
      safe(change.name ?? ''),
      sayMarked(change, language, MARKS),
      ...(hasCauses ? [change.cause === undefined ? '' : causes[change.cause]] : []),
    ]),
  )
}
