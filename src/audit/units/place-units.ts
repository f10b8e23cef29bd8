import { openTables } from '../../list/open-source.ts'
import type { RuledFault } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { UnitsReport } from '../../model/report.ts'
import type { AuditRequest, CatalogueRequest, SourceRequest } from '../../model/request.ts'
import type { Row } from '../../model/row.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { type CatalogueUnit, fullName, type ListedUnit } from '../../model/unit.ts'
import { UserError } from '../../model/user-error.ts'
import { unitName } from '../../stages/normalise/unit-name.ts'
import {
  createFindingCollector,
  type FindingCollector,
  type FindingCollectorOptions,
} from '../catalogue/findings.ts'
import { coverage } from './coverage.ts'
import { type Found, Register } from './register.ts'
import { readUnitList, type UnitList } from './unit-list.ts'

/** The units of an audit held against the list that the user gave. */
export interface PlacedUnits {
  /** The request, with what the list says of each unit: its level, its code, and what is wrong with its name. */
  readonly request: AuditRequest
  report(options: UnitsReportOptions): UnitsReport
}

type UnitsReportOptions = Pick<FindingCollectorOptions, 'severities' | 'onFinding'>

interface ReadUnits extends UnitList {
  readonly source: UnitsReport['source']
  readonly place: Location
  readonly damaged: readonly Row[]
}

/**
 * Reads the list of units and finds those of the catalogues in it. This is done before any catalogue is measured: what a
 * unit has to hold depends on its level.
 * @throws UserError when the list cannot be read, or a province that the user named is not in it
 */
export async function placeUnits(request: AuditRequest, list: SourceRequest): Promise<PlacedUnits> {
  const { samples = FINDINGS_KEPT } = request
  const units = await readUnits(list, request)
  const register = new Register(units.units)
  const placed = request.catalogues.map((catalogue) => place(catalogue, register, list))
  return {
    request: { ...request, catalogues: placed.map(({ catalogue }) => catalogue) },
    report: (options) =>
      report(
        units,
        placed.flatMap(({ found }) => found ?? []),
        samples,
        options,
      ),
  }
}

async function readUnits(request: SourceRequest, { limits, rules }: AuditRequest): Promise<ReadUnits> {
  const { path } = request
  const { sheets, format, input } = await openTables(request, { ...request, limits })
  let headings = ''
  for (const sheet of sheets) {
    const wanted = request.sheet ?? request.records
    if (sheet.hidden || (wanted !== undefined && sheet.name !== wanted)) continue
    const rows: Row[] = []
    for await (const batch of sheet.rows()) {
      for (const row of batch) rows.push(row)
      if (rows.length > ROWS_AT_MOST)
        throw new UserError('unit-list-too-long', { source: path, max: ROWS_AT_MOST })
    }
    const list = readUnitList(rows, sheet.shape)
    const [first] = rows
    headings ||= (first?.columns ?? first?.cells ?? []).join(' | ').slice(0, LONGEST_SHOWN)
    if (list === undefined) continue
    const lost = rows.filter((row) => row.lost).length
    const isOff = rules['unreadable-row'] === 'off'
    return {
      ...list,
      source: { path, sha256: await input.sha256(), format, ...(lost === 0 ? {} : { lost }) },
      place: { source: path, ...(sheet.name ? { sheet: sheet.name } : {}) },
      damaged: rows.filter(({ problems, lost }) => problems !== undefined && (lost || !isOff)),
    }
  }
  throw new UserError('no-units-in-list', { source: path, headings })
}

// The nation has 3,355 units, and had some 11,200 before: this is no list of units.
const ROWS_AT_MOST = 50_000
const LONGEST_SHOWN = 400

interface PlacedCatalogue {
  readonly catalogue: CatalogueRequest
  /** Absent where the list is not asked: ministries are in no list of units, and no name is no unit. */
  readonly found?: Found
}

function place(catalogue: CatalogueRequest, register: Register, list: SourceRequest): PlacedCatalogue {
  const { unit } = catalogue
  const { name, level } = unit
  const province = unit.province === undefined ? undefined : knownProvince(unit.province, register, list)
  if (name === '' || (level !== undefined && level !== 'province' && level !== 'commune'))
    return { catalogue }
  const found = register.find(name, { level, province })
  const fault = faultOf(unit, found)
  return {
    found,
    catalogue: {
      ...catalogue,
      unit: placedUnit(unit, found),
      ...(fault === undefined ? {} : { unitFaults: [...(catalogue.unitFaults ?? []), fault] }),
    },
  }
}

function knownProvince(written: string, register: Register, { path }: SourceRequest): string {
  const province = register.province(written)
  if (province !== undefined) return province
  const near = register.nearProvince(written) ?? ''
  throw new UserError('unknown-province', { province: written, source: path, suggestion: near })
}

/** A unit that was merged has the level of what became of it, where that is one. */
function placedUnit(unit: CatalogueUnit, found: Found): CatalogueUnit {
  if (found.kind === 'unknown') return unit
  const units = found.kind === 'listed' ? [found.unit] : found.units
  const [level, ...others] = new Set(units.map((one) => one.level))
  const placed = level === undefined || others.length > 0 ? unit : { ...unit, level: unit.level ?? level }
  if (found.kind !== 'listed') return placed
  const { province, code } = found.unit
  return {
    ...placed,
    ...(province === undefined ? {} : { province }),
    ...(code === undefined ? {} : { code }),
  }
}

function faultOf({ name }: CatalogueUnit, found: Found): RuledFault | undefined {
  switch (found.kind) {
    case 'listed':
      return undefined
    case 'former':
      return { rule: 'former-unit', fault: { facts: { unit: name, now: named(found.units) } } }
    case 'ambiguous': {
      const { units } = found
      return {
        rule: 'ambiguous-unit',
        fault: { facts: { unit: name, count: units.length, units: named(units) } },
      }
    }
    case 'unknown': {
      const { near } = found
      const fault = { facts: { unit: name } }
      return {
        rule: 'unknown-unit',
        fault: near === undefined ? fault : { ...fault, suggestion: suggestionOf(near, name) },
      }
    }
  }
}

// Counted at 0.999 for slips of one letter made at random (the basis of `unknown-unit`); what people write slips otherwise, too.
const NEAR_IS_RIGHT = 0.9
// Not counted: a ward that ended with the merger has its name from the same river as the commune that goes on.
const NEAR_OF_ANOTHER_TYPE = 0.5

function suggestionOf(near: ListedUnit, name: string): Suggestion {
  const [own, other] = [unitName(name).type, unitName(near.name).type]
  const isOfAnotherType = own !== undefined && other !== undefined && own !== other
  const confidence = isOfAnotherType ? NEAR_OF_ANOTHER_TYPE : NEAR_IS_RIGHT
  return { field: 'unit', value: fullName(near), confidence, evidence: ['name-is-similar'] }
}

// More units than the nation has: all of them are named.
const FINDINGS_KEPT = 5_000

const NAMES_SHOWN = 5

function named(units: readonly ListedUnit[]): string {
  const shown = units.slice(0, NAMES_SHOWN).map(fullName)
  return [...shown, ...(units.length > NAMES_SHOWN ? ['…'] : [])].join('; ')
}

function report(
  { units, source, place, nameless, damaged }: ReadUnits,
  found: readonly Found[],
  samples: number,
  options: UnitsReportOptions,
): UnitsReport {
  const findings: FindingCollector = createFindingCollector({ ...options, samples, catalogue: 'units' })
  for (const row of damaged) {
    for (const { reason, detail = '' } of row.problems ?? [])
      findings.add('unreadable-row', { facts: { reason, detail } }, place, row)
  }
  for (const row of nameless) findings.add('missing-name', { facts: {}, field: 'name' }, place, row)
  const { missing, ...counts } = coverage(units, found)
  for (const unit of missing) {
    const { name, province = '', code = '' } = unit
    findings.add('missing-unit', { facts: { unit: name, province, code } }, place, unit)
  }
  return {
    source,
    listed: units.length,
    ...counts,
    missing: missing.map(({ former: _, row: __, line: ___, ...unit }) => unit),
    findings: findings.report(units.length),
  }
}
