import {
  DOSSIER_COLUMNS,
  DOSSIER_COUNTS,
  type DossierColumn,
  type DossierCount,
} from '../../../model/dossier.ts'
import { foldWord } from '../../../text/fold.ts'
import { ALONE, GROUPS, type Group, PARTS, WHOLE } from './dossier-words.ts'

/** Place of each column among the cells; the first one that bears a heading of it. */
export type DossierMapping = ReadonlyMap<DossierColumn, number>

/**
 * @param paths what heads each column, from the top: `Số lượng hồ sơ đã giải quyết`, `Quá hạn`
 * @param choice the user's word: column → heading, the whole or its last part
 */
export function mapDossierColumns(
  paths: readonly (readonly string[])[],
  choice: Readonly<Record<string, string>> = {},
): DossierMapping {
  const mapping = new Map<DossierColumn, number>()
  for (const [column, heading] of Object.entries(choice)) {
    const wanted = foldWord(heading)
    const index = paths.findIndex((path) =>
      [path.join(' / '), path.at(-1) ?? ''].some((one) => foldWord(one) === wanted),
    )
    const known = DOSSIER_COLUMNS.find((one) => one === column)
    if (known !== undefined && index !== -1) mapping.set(known, index)
  }
  const taken = new Set(mapping.values())
  // Headings in one row name their group where it begins: what follows belongs to it.
  let group: Group | undefined
  for (const [index, path] of paths.entries()) {
    const found = columnOf(
      path.map(bare).filter((key) => key !== ''),
      group,
    )
    group = found.group
    if (found.column === undefined || mapping.has(found.column) || taken.has(index)) continue
    mapping.set(found.column, index)
  }
  return mapping
}

interface Found {
  readonly column?: DossierColumn
  readonly group?: Group | undefined
}

/** @param keys of the headings over a column, from the top @param before the group that the columns to the left belong to */
function columnOf(keys: readonly string[], before: Group | undefined): Found {
  const last = keys.at(-1)
  if (last === undefined) return { group: before }
  const alone = byKey.alone.get(keys.join(' ')) ?? byKey.alone.get(last)
  if (alone !== undefined) return { column: alone, group: before }
  const at = keys.findLastIndex((key) => byKey.groups.has(key))
  const group = byKey.groups.get(keys[at] ?? '')
  if (group !== undefined) return { ...inGroup(group, keys.slice(at + 1)), group }
  const whole = byKey.whole.get(keys.join(' ')) ?? byKey.whole.get(last)
  if (whole !== undefined) return whole
  const continued = before === undefined || TOTAL.has(last) ? {} : inGroup(before, [last])
  if (continued.column !== undefined) return { ...continued, group: before }
  const single = byKey.single.get(last)
  if (single !== undefined) return { column: single, group: before }
  return TOTAL.has(last) && before === undefined
    ? { column: 'received', group: 'received' }
    : { group: before }
}

/** `Trong kỳ / Tổng số` is what came in the period: a total is that of the part it stands under. */
function inGroup(group: Group, keys: readonly string[]): Found {
  if (keys.every((key) => TOTAL.has(key))) return { column: group }
  const part = keys.findLast((key) => !TOTAL.has(key)) ?? ''
  const column = byKey.parts[group].get(part)
  return column === undefined ? {} : { column }
}

const FILLERS = new Set(['so', 'luong', 'ho', 'hs', 'tthc', 'duoc', 'dossiers', 'dossier'])

/** `Tổng số hồ sơ đã giải quyết (7)`, `DaGiaiQuyet`: `da giai quyet`. A whole stays a whole: `tong`. */
function bare(heading: string): string {
  const words = heading
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !FILLERS.has(word))
  return (words.length > 1 && words[0] === 'tong' ? words.slice(1) : words).join(' ')
}

const GROUP_IDS = ['received', 'resolved', 'pending'] as const

const TOTAL = new Set(WHOLE.map(bare))

const byKey = {
  groups: new Map(GROUP_IDS.flatMap((group) => GROUPS[group].map((text) => [bare(text), group] as const))),
  parts: {
    received: partsBy('received'),
    resolved: partsBy('resolved'),
    pending: partsBy('pending'),
  },
  /** `Đã giải quyết đúng hạn`: group and part in one heading. */
  whole: new Map<string, Found>(
    GROUP_IDS.flatMap((group) =>
      GROUPS[group].flatMap((text) =>
        [...partsBy(group), ...[...TOTAL].map((key) => [key, group] as const)].map(
          ([key, column]) => [`${bare(text)} ${key}`, { column, group }] as const,
        ),
      ),
    ),
  ),
  /** Parts that belong to one group alone. */
  single: onlyOnce(),
  alone: new Map(
    DOSSIER_COLUMNS.flatMap((column) => [
      ...(ALONE[column] ?? []).map((text) => [bare(text), column] as const),
      [bare(column), column] as const,
    ]),
  ),
}

function partsBy(group: Group): ReadonlyMap<string, DossierCount> {
  return new Map(
    DOSSIER_COUNTS.flatMap((column) =>
      (PARTS[group][column] ?? []).map((text) => [bare(text), column] as const),
    ),
  )
}

function onlyOnce(): ReadonlyMap<string, DossierCount> {
  const found = new Map<string, DossierCount>()
  const twice = new Set<string>()
  for (const group of GROUP_IDS)
    for (const [key, column] of partsBy(group)) {
      if (found.has(key)) twice.add(key)
      found.set(key, column)
    }
  return new Map([...found].filter(([key]) => !twice.has(key)))
}
