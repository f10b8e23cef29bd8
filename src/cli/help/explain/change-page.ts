import type { Language } from '../../../messages/language.ts'
import { capitalised } from '../../../messages/listed.ts'
import { CHANGES, type ChangeId, MEANINGS } from '../../../model/difference.ts'
import { ruleOf } from '../../../render/diff/entries.ts'
import { heading, labelled, page } from './page.ts'

/** The findings of `diff`, each by the id that its results for machines carry. */
export const CHANGE_IDS: readonly ChangeId[] = [
  ...keysOf(CHANGES).filter((id) => id !== 'changed'),
  ...keysOf(MEANINGS),
  'not-followed',
]

export function changeTitle(id: ChangeId, { difference }: Language): string {
  const titles: Readonly<Record<string, string>> = { ...difference.kinds, ...difference.meanings }
  return id === 'not-followed' ? difference.labels.notFollowed : capitalised(titles[id] ?? id)
}

/** What a change means, and the rule that tells what it brings about beside the national list. */
export function changePage(id: ChangeId, language: Language): string {
  const { difference, help } = language
  const rule = ruleOf(id)
  return page([
    heading(1, id),
    `${changeTitle(id, language)}\n`,
    `${difference.explained[id]}\n`,
    ...(rule === undefined ? [] : [labelled(help.explain.seeAlso, `rasoat explain ${rule}`)]),
  ])
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[] // the keys it is typed by
}
