import type { Language } from '../../messages/language.ts'
import { CHANGES, type Change, type Difference } from '../../model/difference.ts'
import type { Severity } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { numbersOf } from '../text/number.ts'
import { inRepository } from '../text/source-uri.ts'
import { type Annotation, annotation, shownAnnotations } from '../text/workflow-command.ts'
import { inWorkingTree } from './entries.ts'
import { sayChange } from './spoken.ts'

/**
 * Annotations of GitHub Actions: changes of one meaning are one annotation at the first of them, and changes of the
 * national list that were not followed are another. The step summary has each.
 */
export const github: Reporter<Difference> = {
  id: 'github',
  *render(difference, options) {
    const { language } = options
    const { notFollowed = [] } = difference
    const groups = [
      ...grouped(difference.changes, language),
      ...notFollowedGroup(notFollowed, language.difference.labels.notFollowed),
    ]
    yield* shownAnnotations(
      groups.map((group) => told(group, difference, options)),
      language,
    )
  },
}

interface Group {
  readonly severity: Severity
  readonly title: string
  readonly changes: readonly Change[]
}

/** A change stands in a group for what became of its procedure, or else for each thing that changed in it. */
function grouped(changes: readonly Change[], { difference }: Language): readonly Group[] {
  const groups = new Map<string, { severity: Severity; title: string; changes: Change[] }>()
  const put = (severity: Severity, title: string, change: Change) => {
    const key = `${severity} ${title}`
    const group = groups.get(key) ?? { severity, title, changes: [] }
    groups.set(key, group)
    if (!group.changes.includes(change)) group.changes.push(change)
  }
  for (const change of changes) {
    const { kind, values, cause } = change
    if (kind !== 'changed') put(cause === 'baseline' ? 'note' : CHANGES[kind], difference.kinds[kind], change)
    for (const { meaning, severity } of values) put(severity, difference.meanings[meaning], change)
  }
  return [...groups.values()].sort((a, b) => b.changes.length - a.changes.length)
}

/** What the national list ended and this one keeps is what somebody would be sent away with. */
function notFollowedGroup(changes: readonly Change[], title: string): readonly Group[] {
  return changes.length === 0 ? [] : [{ severity: 'warning', title, changes }]
}

function told(
  { severity, title, changes }: Group,
  difference: Difference,
  { language, repository }: RenderOptions,
): Annotation {
  const [first] = changes
  const { count } = numbersOf(language.tag)
  const more = changes.length > 1 ? ` ${language.report.andMore(count(changes.length - 1))}` : ''
  const said = first === undefined ? '' : `${first.code ?? first.name ?? ''}: ${sayChange(first, language)}`
  const place = first?.held ?? first?.after
  const properties = {
    file: inRepository(fileOf(place ?? listOf(first), difference), repository),
    line: place?.line?.toString(),
    title: `${count(changes.length)} × ${title}`,
  }
  return annotation(severity, properties, `${said}${more}`)
}

/** Where several lists were compared, the one that it left. */
function listOf(change: Change | undefined): Location | undefined {
  return change?.list === undefined ? undefined : { source: change.list }
}

/** What left the list has no place in the newer version: the list as a whole is meant. */
function fileOf(place: Location | undefined, { after }: Difference): string {
  return inWorkingTree(place?.source ?? after.sources[0]?.path ?? '', after)
}
