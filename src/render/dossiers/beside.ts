import type { Language } from '../../messages/language.ts'
import { capitalised } from '../../messages/listed.ts'
import type { DossierReport, PortalFigure, ServiceDossiers } from '../../model/dossier.ts'
import type { Cell, View } from '../content/view.ts'
import { cells, codes, counts, texts, viewOf, words } from '../content/view-of.ts'
import type { Wording } from '../content/wording.ts'
import { numbersOf } from '../text/number.ts'

/** The dossiers beside the catalogue. */
export function servicesViews({ catalogue }: DossierReport, { language }: Wording): readonly View[] {
  if (catalogue === undefined) return []
  const { dossiers } = language
  const { count } = numbersOf(language.tag)
  const { sections } = dossiers
  const offline = catalogue.next.reduce((sum, one) => sum + (one.offline ?? 0), 0)
  const amounts = [count(catalogue.next.length), count(offline)] as const
  const listed = (id: 'withoutOnline' | 'notInCatalogue' | 'next', lead: readonly string[]) =>
    catalogue[id].length === 0 ? [] : [servicesView(id, sections[id], catalogue[id], lead, language)]
  return [
    ...listed('next', [
      offline >= THOUSAND ? dossiers.nextThousand(...amounts) : dossiers.nextAll(...amounts),
    ]),
    ...listed('withoutOnline', [
      dossiers.besideCatalogue(count(catalogue.told), count(catalogue.procedures)),
    ]),
    ...listed('notInCatalogue', []),
  ]
}

const THOUSAND = 1000

function servicesView(
  id: 'withoutOnline' | 'notInCatalogue' | 'next',
  title: string,
  services: readonly ServiceDossiers[],
  lead: readonly string[],
  language: Language,
): View {
  const { dossiers, report, words: named } = language
  let soFar = 0
  const items = services.map((service) => {
    soFar += service.offline ?? 0
    return { ...service, soFar }
  })
  return viewOf<(typeof items)[number]>(
    { id, title, lead },
    [
      codes('code', report.labels.code, ({ code }) => ({ code })),
      texts('name', report.labels.name, ({ name }) => name),
      ...(id === 'notInCatalogue'
        ? []
        : [
            words<(typeof items)[number]>(
              'level',
              capitalised(named.properties.serviceLevel),
              ({ serviceLevel }) =>
                serviceLevel === undefined ? undefined : named.serviceLevels[serviceLevel],
            ),
          ]),
      counts('online', dossiers.columns.online, ({ online }) => online),
      counts('offline', dossiers.columns.offline, ({ offline }) => offline),
      ...(id === 'next'
        ? [counts<(typeof items)[number]>('soFar', dossiers.columns.soFar, (one) => one.soFar)]
        : []),
    ],
    items,
  )
}

/** The portal's own figures beside those of the lists. */
export function portalView({ portal }: DossierReport, { language }: Wording): readonly View[] {
  if (portal === undefined) return []
  const { dossiers } = language
  const points = (value: number) => numbersOf(language.tag).points(Math.round(value * 100) / 10_000)
  const ours = ({ ours: share }: PortalFigure): Cell | undefined =>
    share?.kind === 'share' ? { ...share } : undefined
  return [
    viewOf<PortalFigure>(
      {
        id: 'portal',
        title: dossiers.sections.portal,
        lead: [
          dossiers.portalScore(
            portal.unit,
            portal.said === undefined ? '' : points(portal.said),
            points(portal.rebuilt),
            points(portal.most),
          ),
        ],
        notes: [dossiers.portalDiffers()],
      },
      [
        words('figure', dossiers.columns.figure, ({ id }) => dossiers.portalFigures[id]),
        cells<PortalFigure>('share', 'portal', dossiers.columns.portal, ({ portal: share }) => ({
          kind: 'share',
          ...share,
        })),
        cells<PortalFigure>('share', 'ours', dossiers.columns.ours, ours),
        words('points', dossiers.columns.points, (one) => `${points(one.points)} / ${points(one.most)}`),
      ],
      portal.figures,
    ),
  ]
}
