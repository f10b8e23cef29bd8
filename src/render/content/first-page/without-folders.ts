import type { Finding } from '../../../model/finding.ts'
import type { Location } from '../../../model/location.ts'
import type { FindingsReport, Report, SourceReport } from '../../../model/report.ts'

/**
 * The result with its files called by their names alone: whoever reads a page of an office has other folders. Two files of one
 * name keep the folders that tell them apart.
 */
export function withoutFolders(report: Report): Report {
  const { baseline, catalogues } = report
  const lists = [
    ...catalogues.flatMap(({ sources }) => sources),
    ...(baseline?.sources ?? []),
    ...(baseline?.details?.sources ?? []),
  ]
  const paths = [...new Set(lists.map(({ path }) => path))]
  const byName = new Map<string, string[]>()
  for (const path of paths) byName.set(fileName(path), [...(byName.get(fileName(path)) ?? []), path])
  const names = new Map(paths.map((path) => [path, shortened(path, byName.get(fileName(path)) ?? [])]))
  const nameOf = (path: string) => names.get(path) ?? fileName(path)
  const sources = (all: readonly SourceReport[]) => all.map((one) => ({ ...one, path: nameOf(one.path) }))
  const place = <Place extends Location>(location: Place): Place => ({
    ...location,
    source: nameOf(location.source),
  })
  const facts = (all: Finding['facts']): Finding['facts'] =>
    Object.fromEntries(
      Object.entries(all).map(([fact, value]) => [
        fact,
        typeof value === 'string' ? (names.get(value) ?? value) : value,
      ]),
    )
  const findings = <Found extends Pick<FindingsReport, 'causes'> & Partial<Pick<FindingsReport, 'items'>>>(
    found: Found,
  ): Found => ({
    ...found,
    ...(found.items === undefined
      ? {}
      : {
          items: found.items.map((one) => ({
            ...one,
            location: place(one.location),
            facts: facts(one.facts),
          })),
        }),
    ...(found.causes === undefined
      ? {}
      : {
          causes: found.causes.map((cause) => ({
            ...cause,
            examples: cause.examples.map((one) => ({
              ...one,
              location: place(one.location),
              facts: facts(one.facts),
            })),
          })),
        }),
  })
  return {
    ...report,
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            ...baseline,
            sources: sources(baseline.sources),
            findings: findings(baseline.findings),
            ...(baseline.details === undefined
              ? {}
              : { details: { ...baseline.details, sources: sources(baseline.details.sources) } }),
          },
        }),
    ...(report.units === undefined
      ? {}
      : {
          units: {
            ...report.units,
            source: { ...report.units.source, path: fileName(report.units.source.path) },
            findings: findings(report.units.findings),
          },
        }),
    ...(report.known === undefined
      ? {}
      : { known: { ...report.known, source: fileName(report.known.source) } }),
    ...(report.ratchet === undefined
      ? {}
      : { ratchet: { ...report.ratchet, source: fileName(report.ratchet.source) } }),
    catalogues: catalogues.map((one) => ({
      ...one,
      sources: sources(one.sources),
      findings: findings(one.findings),
    })),
    totals: { ...report.totals, findings: findings(report.totals.findings) },
  }
}

/** The fewest folders that none of the paths with the same name share. */
function shortened(path: string, alike: readonly string[]): string {
  const steps = path.split(/[/\\]/)
  for (let kept = 1; kept < steps.length; kept += 1) {
    const tail = steps.slice(-kept).join('/')
    const isShared = alike.some((other) => other !== path && other.replaceAll('\\', '/').endsWith(`/${tail}`))
    if (!isShared) return tail
  }
  return path
}

/** The last step of a path: what a file is called. */
function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) || path
}
