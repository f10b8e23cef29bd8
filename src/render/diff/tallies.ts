import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import type { Difference } from '../../model/difference.ts'

/** The changes counted by one thing. */
export interface Tally {
  readonly id: 'kind' | 'meaning' | 'level' | 'field' | 'cause'
  readonly title: string
  /** Never empty. */
  readonly rows: readonly { readonly name: string; readonly count: number }[]
}

/** Counts by kind, meaning, level, field and cause; those that have nothing are left out. */
export function talliesOf({ counts }: Difference, language: Language): readonly Tally[] {
  const { difference, words, report } = language
  const tally = (
    id: Tally['id'],
    title: string,
    byKey: Readonly<Record<string, number>>,
    table: Readonly<Record<string, string>>,
  ): Tally => ({
    id,
    title,
    rows: Object.entries(byKey).map(([key, count]) => ({
      name: key === '' ? words.unknown : wordFor(key, table),
      count,
    })),
  })
  return [
    tally('kind', difference.labels.changes, counts.byKind, difference.kinds),
    tally('meaning', difference.labels.meanings, counts.byMeaning, difference.meanings),
    tally('level', report.labels.level, counts.byLevel, words.levels),
    tally('field', report.labels.field, counts.byField, {}),
    tally('cause', difference.labels.causes, counts.byCause ?? {}, difference.causes),
  ].filter(({ rows }) => rows.length > 0)
}
