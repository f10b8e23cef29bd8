import type { Procedure, Property } from '../model/procedure.ts'
import type { BaselineReport } from '../model/report.ts'
import type { SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import { baselineDetailsDiffer } from '../stages/validate/rules/baseline-details-differ.ts'
import { type ReadCatalogue, type ReadCatalogueOptions, readCatalogue } from './catalogue/read-catalogue.ts'
import { FILLED_PROPERTIES, type FilledProperty, fillIn } from './fill-baseline.ts'

interface Filling {
  /** What the two lists say together of a procedure of the first. */
  fill(code: string, procedure: Procedure): Procedure
  /** Properties that the second list has a column for and that are taken from it. */
  readonly columns: readonly Property[]
  /** After the last procedure. */
  report(): NonNullable<BaselineReport['details']>
}

/**
 * Reads a second list of the same codes. It gives levels, agencies and the like where the baseline is silent; codes that
 * only it has are counted and never added, for the first list says what the procedures are.
 * @param baseline gets a finding wherever both speak and differ
 * @throws UserError when it cannot be read, or no record of it has a usable code
 */
export async function readBaselineDetails(
  sources: readonly SourceRequest[],
  baseline: Pick<ReadCatalogue, 'findings'>,
  options: Omit<ReadCatalogueOptions, 'id' | 'sources' | 'reconcile'>,
): Promise<Filling> {
  const read = await readCatalogue({ ...options, id: 'baseline-details', sources, reconcile: false })
  const { records, coded } = read.procedures
  const details = new Map(
    coded.flatMap(({ procedure }) => (procedure.code === undefined ? [] : [[procedure.code, procedure]])),
  )
  if (details.size === 0) {
    throw new UserError('baseline-without-codes', { source: sources.map(({ path }) => path).join(', ') })
  }
  const source = sources[0]?.path ?? 'baseline-details'
  const filled = new Map<FilledProperty, number>()
  let held = 0
  return {
    columns: FILLED_PROPERTIES.filter((property) => read.columns.has(property)),
    fill(code, procedure) {
      const more = details.get(code)
      if (more === undefined) return procedure
      held += 1
      const { procedure: whole, given, disagreements } = fillIn(procedure, more)
      for (const property of given) filled.set(property, (filled.get(property) ?? 0) + 1)
      for (const { property, here, details: there } of disagreements) {
        const fault = { facts: { property, here, details: there }, field: property }
        baseline.findings.add(
          baselineDetailsDiffer.id,
          fault,
          { source, field: property },
          undefined,
          procedure,
        )
      }
      return whole
    },
    report: () => ({
      sources: read.sources,
      records,
      procedures: details.size,
      filled: Object.fromEntries(
        FILLED_PROPERTIES.flatMap((property) => {
          const count = filled.get(property)
          return count === undefined ? [] : [[property, count]]
        }),
      ),
      notAdded: details.size - held,
      findings: read.findings.report(records),
    }),
  }
}
