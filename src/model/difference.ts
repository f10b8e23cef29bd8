import type { Severity } from './finding.ts'
import type { Location } from './location.ts'
import type { Outcome } from './policy.ts'
import type { Property } from './procedure.ts'
import type { SourceReport } from './report.ts'
import type { PassedOver } from './request.ts'

/**
 * What may become of a procedure between two versions of a list, and how grave it is by itself. To add one: a line here
 * and its words in each language. `removed` and `abolished` are grave only beside a baseline that still has it in force.
 */
export const CHANGES = {
  /** Of several lists, one that is gone, came, or has another path. What stands in it is not told one by one. */
  'list-removed': 'error',
  'list-added': 'note',
  'list-renamed': 'note',
  removed: 'warning',
  /** One row less of what is in the list still. */
  'row-removed': 'note',
  added: 'note',
  changed: 'note',
  /** One leaves and one comes under the same name: probably the same procedure under another code. A proposal. */
  renumbered: 'warning',
  /** One code without cases before, cases of it now. */
  'case-split': 'note',
  'case-merged': 'note',
} as const satisfies Readonly<Record<string, Severity>>
export type ChangeKind = keyof typeof CHANGES

/** What a changed value means. */
export const MEANINGS = {
  'service-level-lowered': 'error',
  'service-level-raised': 'note',
  'level-moved': 'warning',
  renamed: 'warning',
  /** Same name after folding: case, spaces, a final full stop. */
  respelled: 'note',
  /** `1.012753.H13` and `1.012753.000.00.00.H13`: one procedure. */
  'code-form': 'note',
  /** Another office stands behind the code. */
  'code-office': 'warning',
  'decision-replaced': 'note',
  abolished: 'note',
  reinstated: 'warning',
  replaced: 'note',
  'replaced-by': 'note',
  /** Nothing before, something now. */
  filled: 'note',
  /** Something before, nothing now. */
  emptied: 'warning',
  changed: 'note',
} as const satisfies Readonly<Record<string, Severity>>
export type Meaning = keyof typeof MEANINGS

/** What formats for machines call a change: what became of the procedure, or what a changed value means. */
export type ChangeId = Exclude<ChangeKind, 'changed'> | Meaning | 'not-followed'

export interface ValueChange {
  readonly field: Property
  readonly meaning: Meaning
  readonly severity: Severity
  /** As the canonical list writes it; absent: nothing stood there. */
  readonly before?: string
  readonly after?: string
}

/** Whether the national list changed likewise, when both of its versions were given. */
export type ChangeOrigin = 'baseline' | 'local'

export interface Change {
  readonly kind: ChangeKind
  readonly severity: Severity
  readonly code?: string
  readonly name?: string
  /** Level and field of the procedure, in the newer version where it is there: what counts are split by. */
  readonly levels: readonly string[]
  readonly fieldName?: string
  readonly before?: Location
  readonly after?: Location
  readonly values: readonly ValueChange[]
  /** `renumbered`: code before. `case-split`, `case-merged`: the cases. `list-renamed`: its path before. */
  readonly codes?: readonly string[]
  /** Path of the list, where several were compared; of one that is gone, the path it had. */
  readonly list?: string
  /** `list-added`, `list-removed`: records in it. */
  readonly records?: number
  readonly cause?: ChangeOrigin
  /** A change of the national list: where the newer version still says otherwise. */
  readonly held?: Location
}

/** A key that stands more than once on a side. Its records are paired equal with equal, then by name, then in the order of their texts. */
interface Repeated {
  readonly key: string
  readonly before: number
  readonly after: number
}

/** One of the two versions. */
export interface Version {
  readonly sources: readonly SourceReport[]
  /** Revision of a repository it was taken from; its sources are called `<revision>:<file>`. */
  readonly revision?: string
  readonly records: number
  /** Rows that could not be read: what they hold is not compared. */
  readonly lost: number
}

/** Rows that nobody compared, in the list and in the national list, for something may have changed in them. */
export function lostIn({
  before,
  after,
  baseline,
}: Pick<Difference, 'before' | 'after' | 'baseline'>): number {
  const versions = [before, after, ...(baseline === undefined ? [] : [baseline.before, baseline.after])]
  return versions.reduce((sum, { lost }) => sum + lost, 0)
}

/** The result of `diff`: plain data with a published schema (`schemas/diff.schema.json`). */
export interface Difference {
  readonly $schema: string
  readonly diffVersion: '1.0'
  readonly tool: { readonly name: 'rasoat'; readonly version: string }
  readonly before: Version
  readonly after: Version
  /** Both versions of the national list, where they were given. */
  readonly baseline?: { readonly before: Version; readonly after: Version }
  /** From here on a change fails the run: what `--fail-on` says, and `note` where any change fails. */
  readonly failOn: Severity | 'never'
  /** Properties that only one version has a column for: stated once and not for each record. */
  readonly columns: { readonly removed: readonly Property[]; readonly added: readonly Property[] }
  readonly repeated: readonly Repeated[]
  readonly counts: {
    readonly changes: number
    readonly same: number
    readonly bySeverity: Readonly<Record<Severity, number>>
    readonly byKind: Readonly<Record<string, number>>
    readonly byMeaning: Readonly<Record<string, number>>
    readonly byLevel: Readonly<Record<string, number>>
    readonly byField: Readonly<Record<string, number>>
    readonly byCause?: Readonly<Record<ChangeOrigin, number>>
  }
  readonly changes: readonly Change[]
  /** Changes of the baseline that the list holds and did not follow. Present with both versions of the baseline. */
  readonly notFollowed?: readonly Change[]
  /** Files that changed and hold no list, where nobody named them. */
  readonly passedOver?: readonly PassedOver[]
  readonly outcome: Outcome
}

/** Whether a list came, left or moved, and no procedure. */
export function isOfList({ kind }: Pick<Change, 'kind'>): boolean {
  return kind === 'list-added' || kind === 'list-removed' || kind === 'list-renamed'
}

/** Lists of a repository were asked for, and none is another one than before. */
export function hasNoList({ before, after }: Pick<Difference, 'before' | 'after'>): boolean {
  return before.sources.length + after.sources.length === 0
}

/** `main:lists/a.csv` is `lists/a.csv` in the repository. */
export function withoutRevision(source: string, revision: string | undefined): string {
  const prefix = `${revision}:`
  return revision !== undefined && source.startsWith(prefix) ? source.slice(prefix.length) : source
}
