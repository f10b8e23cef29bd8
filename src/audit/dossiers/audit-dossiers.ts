import {
  DOSSIER_ASSUMPTIONS,
  type DossierFigures,
  type DossierFinding,
  type DossierMeasurement,
  type DossierReport,
  type DossierRow,
} from '../../model/dossier.ts'
import { SEVERITIES, type Severity } from '../../model/finding.ts'
import type { Limits } from '../../model/limits.ts'
import type { SourceRequest } from '../../model/request.ts'
import { version } from '../../published.ts'
import { SERVICES_USED } from '../../stages/measure/dossiers/dossier-metrics.ts'
import { type Circumstances, measureDossiers } from '../../stages/measure/dossiers/measure-dossiers.ts'
import { levelOfType, unitName } from '../../stages/normalise/unit-name.ts'
import { foldWord } from '../../text/fold.ts'
import { besideCatalogue, readServices, type Services } from './beside-catalogue.ts'
import { readPortalScore } from './portal-score.ts'
import { readDossiers } from './read-dossiers.ts'

export interface DossierRequest {
  readonly lists: readonly SourceRequest[]
  /** The list of procedures of the same unit. */
  readonly catalogue?: readonly SourceRequest[]
  /** The portal's own scoring, as parsed JSON. */
  readonly portal?: { readonly source: string; readonly value: unknown }
  readonly limits: Limits
  readonly failOn: Severity | 'never'
}

/**
 * Reads lists of dossiers, checks that they add up, measures, and holds them beside the catalogue.
 * @throws UserError when a source cannot be read
 */
export async function auditDossiers(request: DossierRequest): Promise<DossierReport> {
  const { limits, failOn } = request
  const findings: DossierFinding[] = []
  const tell = (finding: DossierFinding) => findings.push(finding)
  const { lines, sources, columns, assumed } = await readDossiers(request.lists, limits, tell)
  const services = request.catalogue === undefined ? undefined : await readServices(request.catalogue, limits)
  const beside =
    services === undefined
      ? undefined
      : besideCatalogue(
          lines,
          services,
          (request.catalogue ?? []).map(({ path }) => path),
          tell,
        )
  const figures = figuresOf(lines, services, columns)
  const used: DossierMeasurement = beside?.used ?? { kind: 'unmeasurable', reason: 'no-catalogue' }
  const metrics: DossierFigures['metrics'] = { ...figures.all.metrics, [SERVICES_USED]: used }
  const all = { ...figures.all, metrics }
  return {
    $schema: 'urn:rasoat:schema:dossiers:1.0',
    dossiersVersion: '1.0',
    tool: { name: 'rasoat', version },
    sources,
    ...figures,
    all,
    assumed: DOSSIER_ASSUMPTIONS.filter((one) => assumed.has(one)),
    ...(beside === undefined ? {} : { catalogue: beside.report }),
    ...(request.portal === undefined
      ? {}
      : {
          portal: readPortalScore(request.portal.value, request.portal.source, {
            ...(services === undefined ? {} : { provision: provisionOf(services) }),
            'services-used': used,
            'online-dossiers': metrics['online-dossiers'] ?? used,
          }),
        }),
    findings,
    failOn,
    outcome: outcomeOf(findings, failOn),
  }
}

/** All lines together; and each unit, field and period, where the lists name several. */
function figuresOf(
  lines: readonly DossierRow[],
  services: Services | undefined,
  columns: Circumstances['columns'],
): Pick<DossierReport, 'all' | 'units' | 'fields' | 'periods'> {
  const hasCatalogue = services !== undefined
  const measure = (name: string, some: readonly DossierRow[]) =>
    measureDossiers(
      name,
      some.map(({ counts, code }) => ({
        counts,
        procedure: { inPersonOnly: services?.get(code ?? '')?.inPersonOnly },
      })),
      {
        columns,
        hasCatalogue,
        areOfSeveralPeriods: groupsBy(some, 'period').size > 1,
        areOfSeveralLevels:
          new Set(some.flatMap(({ unit = '' }) => levelOfType(unitName(unit).type) ?? [])).size > 1,
      },
    )
  const by = (property: 'unit' | 'field' | 'period'): readonly DossierFigures[] => {
    const groups = groupsBy(lines, property)
    return groups.size < 2 ? [] : [...groups.values()].map(({ name, some }) => measure(name, some))
  }
  const [units, fields, periods] = [by('unit'), by('field'), by('period')]
  return {
    all: measure('', lines),
    ...(units.length === 0 ? {} : { units }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(periods.length === 0 ? {} : { periods }),
  }
}

function groupsBy(lines: readonly DossierRow[], property: 'unit' | 'field' | 'period') {
  const groups = new Map<string, { readonly name: string; readonly some: DossierRow[] }>()
  for (const line of lines) {
    const name = line[property] ?? ''
    const key = foldWord(name)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name, some: [line] })
    else group.some.push(line)
  }
  return groups
}

/** As the portal counts what is provided: online ÷ all procedures of the catalogue. */
function provisionOf(services: Services): DossierMeasurement {
  const levels = [...services.values()].map(({ serviceLevel }) => serviceLevel)
  const part = levels.filter((level) => level === 'full-online' || level === 'partial').length
  if (levels.length === 0) return { kind: 'unmeasurable', reason: 'zero-denominator' }
  return {
    kind: 'share',
    part,
    whole: levels.length,
    unknown: levels.filter((level) => level === undefined).length,
  }
}

function outcomeOf(
  findings: readonly DossierFinding[],
  failOn: DossierReport['failOn'],
): DossierReport['outcome'] {
  if (findings.some(({ rule }) => rule === 'lost-line')) return 'incomplete'
  if (failOn === 'never') return 'passed'
  const least = SEVERITIES.indexOf(failOn)
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= least) ? 'failed' : 'passed'
}
