import { createOpener } from '../../list/open-list.ts'
import { createRowReader, readRows } from '../../list/records.ts'
import type {
  DossierMeasurement,
  DossierRow,
  DossiersBesideCatalogue,
  ServiceDossiers,
} from '../../model/dossier.ts'
import { isInForce } from '../../model/in-force.ts'
import type { Limits } from '../../model/limits.ts'
import { SERVICE_LEVELS, type ServiceLevel } from '../../model/procedure.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Tell } from './dossier-entries.ts'

/** A procedure of the catalogue: in force, each code once. */
interface Service {
  readonly code: string
  readonly name?: string
  /** The highest that a record of it says. */
  readonly serviceLevel?: ServiceLevel
  readonly inPersonOnly?: boolean
}

export type Services = ReadonlyMap<string, Service>

/** @throws UserError when a source cannot be read */
export async function readServices(sources: readonly SourceRequest[], limits: Limits): Promise<Services> {
  const open = createOpener(limits)
  const readerOf = createRowReader()
  const services = new Map<string, Service>()
  for (const source of sources) {
    const list = await open(source)
    await readRows(list, {
      read: readerOf(list),
      hasCode: ({ procedure }) => procedure.code !== undefined,
      record: ({ procedure }) => {
        const { code, name, serviceLevel, inPersonOnly } = procedure
        if (code === undefined || !isInForce(procedure)) return
        const before = services.get(code)
        const level = higher(before?.serviceLevel, serviceLevel)
        const called = before?.name ?? name
        const inPerson = before?.inPersonOnly ?? inPersonOnly
        services.set(code, {
          code,
          ...(called === undefined ? {} : { name: called }),
          ...(level === undefined ? {} : { serviceLevel: level }),
          ...(inPerson === undefined ? {} : { inPersonOnly: inPerson }),
        })
      },
    })
  }
  return services
}

function higher(a: ServiceLevel | undefined, b: ServiceLevel | undefined): ServiceLevel | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return SERVICE_LEVELS.indexOf(a) <= SERVICE_LEVELS.indexOf(b) ? a : b
}

/**
 * What only both lists together show. A line without a code belongs to no procedure and is left out here: names decide
 * nothing.
 */
export function besideCatalogue(
  lines: readonly DossierRow[],
  services: Services,
  sources: readonly string[],
  tell: Tell,
): { readonly report: DossiersBesideCatalogue; readonly used: DossierMeasurement } {
  const dossiers = new Map<string, Sums>()
  for (const line of lines) {
    const { code, counts, place, name } = line
    if (code === undefined) continue
    const before = dossiers.get(code)
    dossiers.set(code, {
      online: added(before, 'online', counts.online),
      offline: added(before, 'offline', counts.offline),
      name: before?.name ?? name,
    })
    if (!services.has(code))
      tell({
        rule: 'not-in-catalogue',
        severity: 'warning',
        place,
        facts: { code, dossiers: counts.receivedNew ?? counts.received },
      })
  }
  const all = [...services.values()].map((service) => withDossiers(service, dossiers.get(service.code)))
  const online = all.filter(isOnline)
  const unknown = online.filter(
    (service) => dossiers.has(service.code) && service.online === undefined,
  ).length
  const part = online.filter((service) => (service.online ?? 0) > 0).length
  const whole = online.length - unknown
  return {
    report: {
      sources,
      procedures: services.size,
      told: [...services.keys()].filter((code) => dossiers.has(code)).length,
      withoutOnline: all.filter(
        ({ serviceLevel, online: came, code }) =>
          serviceLevel === 'full-online' && (came === 0 || (came === undefined && !dossiers.has(code))),
      ),
      notInCatalogue: [...dossiers]
        .filter(([code]) => !services.has(code))
        .map(([code, sums]) => withDossiers({ code }, sums)),
      next: online
        .filter((service) => (service.offline ?? 0) > 0)
        .sort((a, b) => (b.offline ?? 0) - (a.offline ?? 0) || (a.code < b.code ? -1 : 1)),
    },
    used:
      whole > 0
        ? { kind: 'share', part, whole, unknown }
        : { kind: 'unmeasurable', reason: unknown > 0 ? 'all-unknown' : 'zero-denominator' },
  }
}

interface Sums {
  /** Undefined: some line of the procedure does not say it. */
  readonly online: number | undefined
  readonly offline: number | undefined
  readonly name: string | undefined
}

function added(before: Sums | undefined, which: 'online' | 'offline', count: number | undefined) {
  if (before === undefined) return count
  const sum = before[which]
  return sum === undefined || count === undefined ? undefined : sum + count
}

function withDossiers(
  { code, name, serviceLevel }: Service,
  { online, offline, name: told }: Partial<Sums> = {},
): ServiceDossiers {
  const called = name ?? told
  return {
    code,
    ...(called === undefined ? {} : { name: called }),
    ...(serviceLevel === undefined ? {} : { serviceLevel }),
    ...(online === undefined ? {} : { online }),
    ...(offline === undefined ? {} : { offline }),
  }
}

function isOnline({ serviceLevel }: ServiceDossiers): boolean {
  return serviceLevel === 'full-online' || serviceLevel === 'partial'
}
