import type { Property } from '../../model/procedure.ts'
import type { ColumnChoice } from '../../model/request.ts'
import { foldWord } from '../../text/fold.ts'
import { mayHaveLostLetters, openWord } from '../../text/lost-letters.ts'
import { findMojibake, hasStrangeLetter } from '../../text/mojibake.ts'
import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { meaningsOf } from './nested-names.ts'
import { isProgramWord } from './program-word.ts'

/** Which column means what, for one list. */
export interface Mapping {
  readonly columns: readonly MappedColumn[]
  /** Properties that have a column. */
  readonly properties: ReadonlySet<Property>
  /** Headings nobody claimed, as written. */
  readonly ignored: readonly string[]
  /** Their places. */
  readonly ignoredAt: readonly number[]
  /** Headings that name a field another column already has. */
  readonly duplicates: readonly string[]
  /** Fields whose heading the user named, and no column has it. */
  readonly unfound: readonly string[]
  /** How many cells the heading row has; rows of another length are ragged. */
  readonly width: number
}

export interface MappedColumn extends ReadFrom {
  /**
   * Where else the field may stand: asked in order where this column does not say it. They only give, they never
   * complain.
   */
  readonly alternatives?: readonly ReadFrom[]
}

/** A column, and how its cells are read. */
export interface ReadFrom {
  readonly index: number
  readonly heading: string
  readonly field: Field
}

/** The field that a heading was before letters of it were lost to `?`. */
function fieldOfLost(heading: string): { field: Field; rank: number } | undefined {
  const open = mayHaveLostLetters(heading) ? openWord(heading) : undefined
  if (open === undefined) return undefined
  const found = [...byHeading].flatMap(([word, claim]) => (open.test(word) ? [claim] : []))
  const isOne = new Set(found.map(({ field }) => field)).size === 1
  return isOne ? found[0] : undefined
}

const byHeading: ReadonlyMap<string, { field: Field; rank: number }> = new Map(
  fields
    .flatMap((field) =>
      [...field.headings, field.id].map((heading, rank) => [foldWord(heading), { field, rank }] as const),
    )
    .reverse(), // earlier fields win where two claim one heading
)

/** The field that a heading announces, when offices use it for one. */
export function fieldOfHeading(heading: string): Field | undefined {
  if (heading.length > LONGEST_HEADING || isProgramWord(heading)) return undefined
  return byHeading.get(wordOf(heading))?.field
}

// Longer cells are data or titles; folding each of them would cost more than reading the list.
const LONGEST_HEADING = 120

/** `mapColumns`, and the answers of one audit remembered: its lists mostly share their headings. */
export type MapColumns = (headings: readonly string[], choice?: ColumnChoice) => Mapping

/** Memory: at most `MAPPINGS_REMEMBERED` heading rows. */
export function createMapper(): MapColumns {
  const remembered = new Map<string, Mapping>()
  return (headings, choice) => {
    if (choice !== undefined) return mapColumns(headings, choice)
    const key = headings.join('\u0000')
    if (key.length > LONGEST_REMEMBERED) return mapColumns(headings)
    let mapping = remembered.get(key)
    if (mapping === undefined) {
      if (remembered.size >= MAPPINGS_REMEMBERED) remembered.clear()
      mapping = mapColumns(headings)
      remembered.set(key, mapping)
    }
    return mapping
  }
}

const MAPPINGS_REMEMBERED = 100
const LONGEST_REMEMBERED = 4_000

/** A column that may be a field's: of several the one with the lowest rank is. */
interface Claim extends ReadFrom {
  readonly rank: number
}

/** The user's word goes before every heading. */
const CHOSEN = -1

/** The same for the names of an object's members, which may stand in objects inside it. */
export function mapNames(names: readonly string[], choice?: ColumnChoice): Mapping {
  return mapColumns(
    names,
    choice,
    meaningsOf(names, (word) => byHeading.has(wordOf(word))),
  )
}

/**
 * Gives each column its meaning: the user's choice first, then the headings offices use.
 * @param meanings what to look for in place of each heading
 */
export function mapColumns(
  headings: readonly string[],
  choice: ColumnChoice = {},
  meanings: readonly string[] = headings,
): Mapping {
  const chosen = new Map(Object.entries(choice).map(([id, heading]) => [wordOf(heading), id]))
  const claims = new Map<string, Claim[]>()
  const duplicates: string[] = []
  const written = headings.map((heading) => (heading.length > LONGEST_HEADING ? '' : wordOf(heading)))
  const words = readable(meanings).map((text) => (text.length > LONGEST_HEADING ? '' : wordOf(text)))
  headings.forEach((heading, index) => {
    const word = words[index] ?? ''
    if (word === '') return
    const id = chosen.get(word) ?? chosen.get(written[index] ?? '')
    const claim =
      id === undefined
        ? (byHeading.get(word) ?? fieldOfLost(meanings[index] ?? ''))
        : { field: fields.find((field) => field.id === id), rank: CHOSEN }
    if (claim?.field === undefined) return
    const { field, rank } = claim
    const rivals = claims.get(field.id) ?? []
    if (rivals.some((rival) => words[rival.index] === word)) duplicates.push(heading)
    claims.set(field.id, [...rivals, { index, heading, field, rank }])
  })
  const columns = [...claims.values()].flatMap(asColumn).sort((a, b) => a.index - b.index)
  const claimed = new Set(columns.map((column) => column.index))
  const ignoredAt = [...headings.keys()].filter(
    (index) => !claimed.has(index) && headings[index]?.trim() !== '',
  )
  return {
    columns,
    properties: new Set(columns.flatMap((column) => column.field.properties)),
    ignored: ignoredAt.map((index) => headings[index] ?? ''),
    ignoredAt,
    duplicates,
    unfound: [...chosen].flatMap(([word, id]) =>
      words.includes(word) || written.includes(word) ? [] : [id],
    ),
    width: headings.length,
  }
}

/** Several headings of one field: the one that offices use most is read, and the others where it is blank. */
function asColumn(claims: readonly Claim[]): readonly MappedColumn[] {
  const [best, ...others] = [...claims].sort((a, b) => a.rank - b.rank || a.index - b.index)
  if (best === undefined) return []
  const column = placed(best)
  return others.length === 0 || best.rank === CHOSEN
    ? [column]
    : [{ ...column, alternatives: others.map(placed) }]
}

function placed({ index, heading, field }: Claim): ReadFrom {
  return { index, heading, field }
}

/** Headings that went through a wrong decoder are known by what they were: their records are findings, not lost. */
function readable(headings: readonly string[]): readonly string[] {
  if (!headings.some(hasStrangeLetter)) return headings
  const original = findMojibake(headings.join('\n'))?.original?.text.split('\n')
  return original?.length === headings.length ? original : headings
}

/** A heading without a letter or digit (`#`, `№`) is itself; empty ones are nobody's. */
function wordOf(heading: string): string {
  return foldWord(heading.replace(HOW_TO_MARK, '')) || heading.trim()
}

/** `Toàn trình (x)`, `Một phần (đánh dấu x)`: how to fill the column in is no part of its name. */
const HOW_TO_MARK = /\s*\(\s*(?:đánh dấu\s*)?["“'‘]?[xX]["”'’]?\s*\)\s*$/

/** Whether a list can be audited by these columns at all. */
export function namesProcedures(mapping: Mapping): boolean {
  return mapping.properties.has('code') || mapping.properties.has('name')
}
