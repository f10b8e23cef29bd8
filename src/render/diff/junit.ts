import type { Language } from '../../messages/language.ts'
import { type ChangeId, type Difference, lostIn } from '../../model/difference.ts'
import { SEVERITIES } from '../../model/finding.ts'
import { type RuleLink, ruleLinks } from '../content/findings/rule-link.ts'
import type { Reporter } from '../reporter.ts'
import { type Element, element, xml } from '../reporters/junit/junit-xml.ts'
import { hashProperties, suite, suites, XML_HEAD } from '../reporters/junit/suite.ts'
import { numbersOf } from '../text/number.ts'
import { type Entry, entriesOf, ruleOf, subjectOf, titleOf } from './entries.ts'
import { placesOf } from './places.ts'

/**
 * JUnit XML, for the test page of a pipeline: one suite, with a case for each meaning that a change has. A case fails when it
 * fails the run; what does not, such as what was not followed, is printed with a case that passed.
 */
export const junit: Reporter<Difference> = {
  id: 'junit',
  *render(difference, options) {
    const { language } = options
    const { before, after, tool } = difference
    const name = after.sources.map(({ path }) => path).join(language.between.items)
    const linkOf = ruleLinks(options)
    const cases = grouped(entriesOf(difference, language)).map(([id, entries]) =>
      caseOf(name, id, entries, { difference, language, linkOf }),
    )
    const hashes = hashProperties([...before.sources, ...after.sources])
    const read = readCase(name, difference, language)
    yield XML_HEAD
    yield* xml(suites(tool.name, [suite(name, [read, ...cases], hashes)]))
  },
}

const ROWS_SHOWN = 20

/** In the order of the gravest of each. */
function grouped(entries: readonly Entry[]): readonly (readonly [ChangeId, readonly Entry[]])[] {
  const groups = new Map<ChangeId, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.id)
    if (group === undefined) groups.set(entry.id, [entry])
    else group.push(entry)
  }
  return [...groups]
}

/** What was compared; an error where a row could not be read, for then something may have changed that nobody saw. */
function readCase(classname: string, result: Difference, language: Language): Element {
  const { before, after, counts } = result
  const { count } = numbersOf(language.tag)
  const { difference, report } = language
  const attributes = { classname, name: report.labels.sources }
  const lost = lostIn(result)
  if (lost > 0) {
    const message = difference.lost(count(lost))
    return element('testcase', attributes, element('error', { type: 'unreadable-row', message }))
  }
  const says = [
    `${difference.labels.before}: ${difference.records(count(before.records))}`,
    `${difference.labels.after}: ${difference.records(count(after.records))}`,
    difference.same(count(counts.same)),
  ]
  return element('testcase', attributes, element('system-out', {}, says.join('\n')))
}

interface Knows {
  readonly difference: Difference
  readonly language: Language
  readonly linkOf: RuleLink
}

function caseOf(
  classname: string,
  id: ChangeId,
  entries: readonly Entry[],
  { difference, language, linkOf }: Knows,
): Element {
  const { count } = numbersOf(language.tag)
  const shown = entries.slice(0, ROWS_SHOWN)
  const more = entries.length - shown.length
  const rule = ruleOf(id)
  const says = [
    ...shown.map(({ change, message }) =>
      [placesOf(change, language), subjectOf(change), message].filter((part) => part !== '').join(' · '),
    ),
    ...(more > 0 ? [language.report.andMore(count(more))] : []),
    (rule === undefined ? undefined : linkOf(rule)) ?? [],
  ]
    .flat()
    .join('\n')
  const message = `${count(entries.length)} × ${titleOf(id, language)}`
  const attributes = { classname, name: id }
  const severity = entries[0]?.severity ?? 'note'
  return id !== 'not-followed' && fails(severity, difference)
    ? element('testcase', attributes, element('failure', { type: severity, message }, says))
    : element('testcase', attributes, element('system-out', {}, `${message}\n${says}`))
}

function fails(severity: Entry['severity'], { failOn }: Difference): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}
