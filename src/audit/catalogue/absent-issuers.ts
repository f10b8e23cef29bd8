import type { AbsentIssuer } from '../../model/comparison.ts'
import type { Procedure } from '../../model/procedure.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { kindsOf } from '../../stages/normalise/authority.ts'
import { foldWord } from '../../text/fold.ts'
import type { ListedProcedure } from './procedures.ts'

/** An issuer, or a field where the list does not say who issues it, of which the baseline holds nothing. */
export interface AbsentGroup extends AbsentIssuer {
  readonly codes: ReadonlySet<string>
}

/** So many codes of the list, and a fifth of them, before anything is said of the baseline: a few unknown codes are the list's own. */
const FEWEST = 20
const OF_LIST = 5
/** What only codes speak for has to show in so many fields, with so many codes each. */
const FEWEST_GROUPS = 3
const FEWEST_OF_FIELD = 3
/** One code in ten may be known: a procedure that moved, or a slip that makes another code. */
const KNOWN_OF = 10

/**
 * Issuers that the baseline lacks altogether. Their codes are not wrong: a list that could not hold them says nothing of
 * them. Where list and baseline both name issuers the name decides; else a field of which no code is known.
 */
export function absentIssuers(
  listed: readonly Pick<ListedProcedure, 'procedure' | 'position' | 'foldedName'>[],
  baseline: Baseline | undefined,
): readonly AbsentGroup[] {
  const coded = listed.filter(({ procedure }) => procedure.code !== undefined)
  const isMany = (codes: number) => codes >= FEWEST && codes * OF_LIST >= coded.length
  // Most lists have few unknown codes, and are not looked at any further.
  if (baseline === undefined || !isMany(coded.filter(({ position }) => position === -1).length)) return []
  const groups = new Map<string, Group>()
  for (const { procedure, position, foldedName } of coded) {
    const { code = '' } = procedure
    const isKnown = position !== -1
    const named = nameOf(procedure)
    // A name that the baseline has under another code: the code is out of date, and the list's own.
    if (named === undefined || (!isKnown && baseline.codesByName.has(foldedName))) continue
    const key = `${named.by}\n${formOf(named.name)}`
    const group = groups.get(key) ?? { ...named, all: 0, known: 0, codes: new Set(), fields: new Set() }
    groups.set(key, group)
    group.all += 1
    if (isKnown) group.known += 1
    else group.codes.add(code)
    if (named.by === 'issuer' && procedure.field !== undefined)
      group.fields.add(withoutIssuer(procedure.field))
  }
  const { issuers, fields } = namesIn(baseline)
  const absent = [...groups.values()].filter(
    ({ by, name, all, known }) =>
      known * KNOWN_OF <= all &&
      !issuers.has(formOf(name)) &&
      // One procedure of that name does not hold a field of which the list has many.
      !(by === 'field' && (fields.get(formOf(name)) ?? 0) >= all) &&
      ((by === 'issuer' && issuers.size > 0) || all - known >= FEWEST_OF_FIELD),
  )
  const codes = absent.reduce((sum, group) => sum + group.codes.size, 0)
  const isSure =
    absent.length >= FEWEST_GROUPS || (issuers.size > 0 && absent.some(({ by }) => by === 'issuer'))
  if (!isMany(codes) || !isSure) return []
  return absent
    .map(({ by, name, codes: unknown, fields: its }) => ({
      by,
      name,
      procedures: unknown.size,
      fields: [...its],
      codes: unknown,
    }))
    .sort((a, b) => b.procedures - a.procedures || (a.name < b.name ? -1 : 1))
}

interface Group {
  readonly by: AbsentIssuer['by']
  readonly name: string
  all: number
  known: number
  readonly codes: Set<string>
  readonly fields: Set<string>
}

/** The issuer, where the list names it: in its column, or behind the field, `Trẻ em (Bộ Y tế)`. */
function nameOf({ issuer, field }: Procedure): Pick<Group, 'by' | 'name'> | undefined {
  const written = issuer ?? issuerIn(field)
  // What a province or a commune issues is the unit's own: no baseline of ministries is incomplete for want of it.
  if (written !== undefined && isNational(written)) return { by: 'issuer', name: written }
  if (written !== undefined && issuer !== undefined && isLocal(written)) return undefined
  return field === undefined ? undefined : { by: 'field', name: field }
}

const BEHIND = /\(([^()]{2,100})\)\s*$/

function issuerIn(field: string | undefined): string | undefined {
  const written = field === undefined ? undefined : BEHIND.exec(field)?.[1]
  return written !== undefined && isNational(written) ? written : undefined
}

function withoutIssuer(field: string): string {
  return issuerIn(field) === undefined ? field : field.replace(BEHIND, '').trim()
}

function isNational(issuer: string): boolean {
  return kindsOf(issuer).some((kind) => kind !== 'other' && kind !== 'province' && kind !== 'commune')
}

function isLocal(issuer: string): boolean {
  return kindsOf(issuer).some((kind) => kind === 'province' || kind === 'commune')
}

/** `noi-vu`, `Nội vụ` and `Bộ Nội vụ` are one, and so is `Bộ xây dựng (Giao thông vận tải cũ)`. */
function formOf(name: string): string {
  return foldWord(name.replace(/\([^()]*\)/g, ''))
    .replace(/^bo(?=.{3})/, '')
    .replace(/vietnam$/, '')
}

interface Names {
  readonly issuers: ReadonlySet<string>
  /** With how many procedures it has in each. */
  readonly fields: ReadonlyMap<string, number>
}

/** What the baseline names, read once for all lists. */
function namesIn(baseline: Baseline): Names {
  const stored = remembered.get(baseline) ?? readNames(baseline)
  remembered.set(baseline, stored)
  return stored
}

const remembered = new WeakMap<Baseline, Names>()

function readNames({ byCode }: Baseline): Names {
  const issuers = new Set<string>()
  const fields = new Map<string, number>()
  for (const { issuer, field } of byCode.values()) {
    const written = issuer ?? issuerIn(field)
    if (written !== undefined) issuers.add(formOf(written))
    if (field !== undefined) fields.set(formOf(field), (fields.get(formOf(field)) ?? 0) + 1)
  }
  return { issuers, fields }
}
