import { recordCode } from '../model/code.ts'
import { CHANGES, type Change, type ChangeKind, type ValueChange } from '../model/difference.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import type { Property } from '../model/procedure.ts'
import { createLevelOf, type LevelOf } from './highest-level.ts'
import { gravestFirst } from './order.ts'
import { type Paired, pair } from './pair.ts'
import { type Recognised, recognise } from './recognise.ts'
import { keyOf, type ListedRecord } from './record.ts'
import { valueChanges } from './values.ts'

export interface ComparedLists {
  /** The gravest first, then by kind, code and name. */
  readonly changes: readonly Change[]
  readonly repeated: Paired['repeated']
  /** Records that are in both versions and equal. */
  readonly same: number
}

/**
 * What became of each record of a list from one version to the next. Pure: the order of the rows on either side changes
 * nothing but the places.
 * @param columns properties both versions have a column for
 */
export function compareLists(
  before: readonly ListedRecord[],
  after: readonly ListedRecord[],
  columns: ReadonlySet<Property>,
): ComparedLists {
  const properties = inOneOrder(columns)
  const { pairs, repeated } = pair(before, after, properties)
  const changes: Change[] = []
  let same = 0
  for (const { before: old, after: young } of pairs) {
    if (old === undefined || young === undefined) continue
    const values = valueChanges(old.candidate, young.candidate, properties)
    if (values.length === 0) same += 1
    else changes.push(changeOf('changed', old, young, { values }))
  }
  const levelOf: LevelOf = columns.has('serviceLevel') ? createLevelOf(before, after) : () => undefined
  const kept = new Set(after.map(({ candidate }) => keyOf(candidate)))
  changes.push(...identityChanges(recognise(pairs), properties, levelOf, kept))
  return { changes: changes.sort(gravestFirst), repeated, same }
}

/** The code is what records are paired by; the office it names and everything else is compared, always in one order. */
function inOneOrder(columns: ReadonlySet<Property>): readonly Property[] {
  const compared = new Set(columns)
  if (compared.delete('code')) compared.add('suffix')
  return [...compared].sort()
}

function identityChanges(
  { splits, renewed, left, came }: Recognised,
  properties: readonly Property[],
  levelOf: LevelOf,
  kept: ReadonlySet<string>,
): readonly Change[] {
  return [
    ...splits.map(({ kind, before, after }) => {
      const withCases = kind === 'case-split' ? after : before
      const codes = withCases.map(({ candidate }) => recordCode(candidate.procedure) ?? '').sort()
      const level = levelOf(before[0]?.candidate.procedure.code)
      return changeOf(kind, before[0], after[0], { codes, values: level === undefined ? [] : [level] })
    }),
    ...renewed.map(({ before, after }) => {
      const { code, localCode } = before.candidate.procedure
      const others = properties.filter((property) => property !== 'case' && property !== 'suffix')
      const values = valueChanges(before.candidate, after.candidate, others).filter(
        ({ field }) => field !== 'code',
      )
      const old = code ?? localCode
      return changeOf('renumbered', before, after, { values, codes: old === undefined ? [] : [old] })
    }),
    ...left.map((record) => departure(record, levelOf, kept)),
    ...came.map((record) => changeOf('added', undefined, record, {})),
  ]
}

/** A row that left while its code stayed is not the procedure gone; it may have taken the highest level along. */
function departure(record: ListedRecord, levelOf: LevelOf, kept: ReadonlySet<string>): Change {
  const { code, serviceLevel } = record.candidate.procedure
  const level = levelOf(code)
  const isTaken = level?.before === serviceLevel && level?.meaning !== 'service-level-raised'
  return changeOf(kept.has(keyOf(record.candidate)) ? 'row-removed' : 'removed', record, undefined, {
    values: level !== undefined && isTaken ? [level] : [],
  })
}

function changeOf(
  kind: ChangeKind,
  before: ListedRecord | undefined,
  after: ListedRecord | undefined,
  { values = [], codes }: { values?: readonly ValueChange[]; codes?: readonly string[] },
): Change {
  const { code, name, levels = [], field } = (after ?? before)?.candidate.procedure ?? {}
  return {
    kind,
    severity: gravest([CHANGES[kind], ...values.map(({ severity }) => severity)]),
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    levels,
    ...(field === undefined ? {} : { fieldName: field }),
    ...(before === undefined ? {} : { before: before.place }),
    ...(after === undefined ? {} : { after: after.place }),
    values,
    ...(codes === undefined ? {} : { codes }),
  }
}

function gravest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'note'
}
