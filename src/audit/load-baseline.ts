import type { BaselineProcedure } from '../model/match.ts'
import { LEVELS, type Procedure } from '../model/procedure.ts'
import type { BaselineReport } from '../model/report.ts'
import type { AuditRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import { type Baseline, createBaseline } from '../stages/compare/baseline.ts'
import { agenciesWithin, authoritiesOf, kindsOf } from '../stages/normalise/authority.ts'
import { provinceIn } from '../stages/normalise/place.ts'
import { agencyOfOnePlace } from '../stages/validate/rules/agency-of-one-place.ts'
import { agenciesOfOnePlace } from './agencies-of-one-place.ts'
import { readBaselineDetails } from './baseline-details.ts'
import { createRowInterpreter } from './catalogue/interpret-row.ts'
import { type ReadCatalogueOptions, readCatalogue } from './catalogue/read-catalogue.ts'
import { type Checks, createContext } from './context.ts'

/** A baseline as it travels between threads. */
export interface LoadedBaseline {
  readonly procedures: readonly BaselineProcedure[]
  readonly columns: readonly string[]
  readonly complete: boolean
  readonly report: BaselineReport
}

/** Begins to read the baseline of a run, where it has one. Whoever awaits it gets its error; until then nobody does. */
export function startLoadingBaseline(
  request: AuditRequest,
  checks: Checks,
): Promise<LoadedBaseline | undefined> {
  if (request.baseline === undefined) return Promise.resolve(undefined)
  const { reading } = createContext(request, undefined, checks)
  const interpreter = createRowInterpreter(reading.ruleset, undefined, {
    rowsRepeat: false,
    asOf: request.asOf,
  })
  const loading = loadBaseline(request.baseline, { ...reading, interpreter })
  loading.catch(() => {})
  return loading
}

/**
 * Reads the reference list with the same eyes as any other list. What is wrong with it stands under
 * `baseline.findings` and never counts against a local list.
 * @throws UserError when it cannot be read, or no record of it has a usable code
 */
async function loadBaseline(
  { sources, details, complete, date }: NonNullable<AuditRequest['baseline']>,
  options: Omit<ReadCatalogueOptions, 'id' | 'sources' | 'reconcile'>,
): Promise<LoadedBaseline> {
  const read = await readCatalogue({ ...options, id: 'baseline', sources, reconcile: false })
  const { records, coded } = read.procedures
  const more = details === undefined ? undefined : await readBaselineDetails(details, read, options)
  const procedures = coded
    .flatMap(({ procedure, foldedName }) =>
      procedure.code === undefined ? [] : [{ procedure, code: procedure.code, foldedName }],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ procedure, ...entry }) => ({
      ...entry,
      procedure: more?.fill(entry.code, procedure) ?? procedure,
    }))
    .map(
      ({ procedure, code, foldedName }, position): BaselineProcedure => ({
        ...procedure,
        code,
        foldedName,
        position,
        ...whose(procedure),
      }),
    )
  if (procedures.length === 0) {
    throw new UserError('baseline-without-codes', { source: sources.map(({ path }) => path).join(', ') })
  }
  const named = agenciesOfOnePlace(procedures)
  if (named !== undefined) {
    const at = { source: sources[0]?.path ?? 'baseline', field: 'agencies' }
    read.findings.add(agencyOfOnePlace.id, { facts: named }, at)
  }
  return {
    procedures,
    columns: [...new Set([...read.columns, ...(more?.columns ?? [])])],
    complete,
    report: {
      sources: read.sources,
      records,
      procedures: procedures.length,
      byLevel: countLevels(procedures),
      complete,
      ...(date === undefined ? {} : { date }),
      ...(more === undefined ? {} : { details: more.report() }),
      findings: read.findings.report(records),
    },
  }
}

/** Whose a procedure is, read once: threads get it with the procedure. */
function whose({
  agencies = [],
  issuer = '',
}: Procedure): Pick<BaselineProcedure, 'authorities' | 'joinedAgencies' | 'issuerPlace'> {
  const authorities = authoritiesOf(agencies)
  const joinedAgencies = agencies.flatMap(agenciesWithin)
  // A ministry may have a place in its name, too; only what a province or a commune issues is of one place.
  const isLocal = kindsOf(issuer).some((kind) => kind === 'province' || kind === 'commune')
  const issuerPlace = isLocal ? provinceIn(issuer) : undefined
  return {
    ...(authorities === undefined ? {} : { authorities }),
    ...(joinedAgencies.length === 0 ? {} : { joinedAgencies }),
    ...(issuerPlace === undefined ? {} : { issuerPlace }),
  }
}

export function asBaseline({ procedures, columns, complete }: LoadedBaseline): Baseline {
  return createBaseline(procedures, { columns, complete })
}

function countLevels(procedures: readonly BaselineProcedure[]): Readonly<Record<string, number>> {
  const counts: [string, number][] = LEVELS.map((level) => [
    level,
    procedures.filter(({ levels }) => levels?.includes(level)).length,
  ])
  counts.push(['unknown', procedures.filter(({ levels }) => levels === undefined).length])
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
