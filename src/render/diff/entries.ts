import type { Language } from '../../messages/language.ts'
import { capitalised } from '../../messages/listed.ts'
import {
  CHANGES,
  type Change,
  type ChangeId,
  type ChangeKind,
  type Difference,
  type ValueChange,
  type Version,
  withoutRevision,
} from '../../model/difference.ts'
import { SEVERITIES, type Severity } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import { identityOf } from '../text/sha256.ts'
import { sayChange, sayKind, sayValue } from './spoken.ts'

/** One thing that changed, as formats list it that know one place and one name for each. */
export interface Entry {
  readonly id: ChangeId
  readonly severity: Severity
  readonly change: Change
  /** Absent where the procedure as a whole came, left or was not followed. */
  readonly value?: ValueChange
  readonly message: string
  /** In the newer version; the list as a whole where the procedure is not in it any more. */
  readonly place: Location
  /** The same change has the same one, wherever its row moved. */
  readonly fingerprint: string
}

/** What became of each procedure and of each of its values, the gravest first; then what was not followed. */
export function entriesOf(difference: Difference, language: Language): readonly Entry[] {
  const { changes, notFollowed = [], after } = difference
  const entries = [
    ...changes.flatMap((change) => [
      ...wholeEntry(change, language),
      ...change.values.map((value) => ({
        id: value.meaning,
        severity: value.severity,
        change,
        value,
        message: sayValue(value, language),
      })),
    ]),
    ...notFollowed.map((change) => ({
      id: 'not-followed' as const,
      severity: change.severity,
      change,
      // Beside a place in this list it must not read as if this list had changed.
      message: `${language.difference.labels.national}: ${sayChange(change, language)}`,
    })),
  ]
  const placed = entries.map((entry) => ({
    ...entry,
    place: placeOf(entry, after),
    fingerprint: fingerprintOf(entry, after),
  }))
  return SEVERITIES.flatMap((severity) => placed.filter((entry) => entry.severity === severity))
}

type Unplaced = Omit<Entry, 'place' | 'fingerprint'>

/** A procedure of which only values changed is told by these. */
function wholeEntry(change: Change, language: Language): readonly Unplaced[] {
  const { kind, values, cause, severity } = change
  if (kind === 'changed') return []
  const own = cause === 'baseline' ? 'note' : CHANGES[kind]
  return [
    {
      id: kind,
      severity: values.length === 0 ? severity : own,
      change,
      message: sayKind(change, language),
    },
  ]
}

function placeOf({ change, value }: Unplaced, after: Version): Location {
  const place = change.held ?? change.after ?? { source: change.list ?? after.sources[0]?.path ?? '' }
  const field = value?.field
  return { ...place, source: inWorkingTree(place.source, after), ...(field === undefined ? {} : { field }) }
}

/** `main:lists/a.csv` is `lists/a.csv` in the repository. */
export function inWorkingTree(source: string, { revision }: Pick<Version, 'revision'>): string {
  return withoutRevision(source, revision)
}

function fingerprintOf(entry: Unplaced, after: Version): string {
  const { id, change, value } = entry
  const { code, name, codes = [] } = change
  const values = value === undefined ? change.values : [value]
  return identityOf([
    id,
    placeOf(entry, after).source,
    code ?? name,
    ...codes,
    ...values.flatMap(({ field, before, after: now }) => [field, before, now]),
  ])
}

/** What an entry is called: "Service level lowered". */
export function titleOf(id: ChangeId | ChangeKind, { difference }: Language): string {
  const { kinds, meanings, labels } = difference
  const titles: Readonly<Record<string, string>> = {
    ...kinds,
    ...meanings,
    'not-followed': labels.notFollowed,
  }
  return capitalised(titles[id] ?? id)
}

/** `1.001193 Đăng ký khai sinh`. */
export function subjectOf({ code, name }: Change): string {
  return [code, name].filter((part) => part !== undefined && part !== '').join(' ')
}

/** The sentence for a format that shows nothing beside it: `1.001193 Đăng ký khai sinh: no longer in the list.` */
export function fullSentence({ change, message }: Pick<Entry, 'change' | 'message'>): string {
  return [subjectOf(change), message].filter((part) => part !== '').join(': ')
}

/**
 * The rule that says of a list beside the national one what this change may have brought about: its page tells why it
 * matters and what to do.
 */
const RULES: Readonly<Partial<Record<ChangeId, string>>> = {
  'list-removed': 'catalogue-gone',
  removed: 'missing-procedure',
  renamed: 'name-differs',
  'level-moved': 'level-differs',
  'decision-replaced': 'decision-differs',
  'service-level-lowered': 'service-level-below-baseline',
  'service-level-raised': 'service-level-above-baseline',
  'code-form': 'mixed-code-forms',
  abolished: 'abolished-procedure',
  replaced: 'replaced-procedure',
}

export function ruleOf(id: ChangeId): string | undefined {
  return RULES[id]
}
