import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import { type ChangeId, type Difference, lostIn } from '../../model/difference.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'
import { createLetters, type LetterAt, placedText, sarifLocation } from '../reporters/sarif/finding-place.ts'
import {
  driverOf,
  invocationOf,
  LEVELS,
  type Notification,
  RESULTS_ACCEPTED,
  sarifLog,
} from '../reporters/sarif/log.ts'
import { plainMessage } from '../reporters/sarif/message.ts'
import { numbersOf } from '../text/number.ts'
import { type Entry, entriesOf, fullSentence, inWorkingTree, ruleOf, titleOf } from './entries.ts'

/** The changes for code scanning: SARIF 2.1.0, each under what it means, at its place in the newer version. */
export const sarif: Reporter<Difference> = {
  id: 'sarif',
  *render(difference, options) {
    const { language, repository } = options
    const all = entriesOf(difference, language)
    const listed = all.slice(0, RESULTS_ACCEPTED)
    const ids = [...new Set(listed.map(({ id }) => id))].sort()
    const at = lettersOf(difference)
    const run = {
      driver: driverOf(difference, language, describedIds(ids, listed, options)),
      invocation: invocation(difference, listed.length, all.length, language),
    }
    yield* sarifLog(
      run,
      listed.map((entry) => result(entry, ids.indexOf(entry.id), { difference, language, at, repository })),
    )
  },
}

/** Sources of a revision are called by it, and their places are told without. */
function lettersOf({ before, after }: Difference): Readonly<Record<'before' | 'after', LetterAt>> {
  const of = (version: Difference['after']) =>
    createLetters(version.sources.map((one) => ({ ...one, path: inWorkingTree(one.path, version) })))
  return { before: of(before), after: of(after) }
}

function describedIds(
  ids: readonly ChangeId[],
  listed: readonly Entry[],
  options: RenderOptions,
): readonly object[] {
  const { language } = options
  const linkOf = ruleLinks(options)
  return ids.map((id) => {
    const rule = ruleOf(id)
    const text = rule === undefined ? undefined : ruleText(language, rule)
    const link = rule === undefined ? undefined : linkOf(rule)
    const gravest = listed.find((entry) => entry.id === id)?.severity ?? 'note'
    return {
      id,
      shortDescription: { text: titleOf(id, language) },
      fullDescription: { text: language.difference.explained[id] },
      ...(text === undefined ? {} : { help: { text: `${text.why}\n\n${text.fix}` } }),
      ...(link === undefined ? {} : { helpUri: link }),
      defaultConfiguration: { level: LEVELS[gravest] },
    }
  })
}

function invocation(result: Difference, listed: number, all: number, language: Language): object {
  const { count } = numbersOf(language.tag)
  const { difference } = language
  const lost = lostIn(result)
  const said: readonly Notification[] = [
    ...(lost > 0 ? [{ level: 'error', text: difference.lost(count(lost)) } as const] : []),
    ...(all > listed
      ? [{ level: 'note', text: difference.leftOut(count(listed), count(all)) } as const]
      : []),
  ]
  return invocationOf(lost === 0, said)
}

interface Knows {
  readonly difference: Difference
  readonly language: Language
  readonly at: ReturnType<typeof lettersOf>
  readonly repository: RenderOptions['repository']
}

function result(
  { id, severity, change, value, message, place, fingerprint }: Entry,
  ruleIndex: number,
  { difference, language, at, repository }: Knows,
): object {
  const { code, name, kind, cause, before, held } = change
  return {
    ruleId: id,
    ruleIndex,
    level: LEVELS[severity],
    message: plainMessage(placedText(fullSentence({ change, message }), place, at.after)),
    locations: [sarifLocation(place, at.after, repository)],
    // Where it stood, if that file is at hand: one of a revision is in the history alone.
    ...(before === undefined || held !== undefined || difference.before.revision !== undefined
      ? {}
      : {
          relatedLocations: [
            {
              ...sarifLocation({ ...before, ...(value && { field: value.field }) }, at.before, repository),
              message: plainMessage(language.difference.labels.before),
            },
          ],
        }),
    partialFingerprints: { 'rasoatChange/v1': fingerprint },
    properties: {
      kind,
      code,
      name,
      field: value?.field,
      before: value?.before,
      after: value?.after,
      cause,
    },
  }
}
