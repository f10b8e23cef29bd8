import type { DossierMeasurement, PortalFigure, PortalReport } from '../../model/dossier.ts'
import { UserError } from '../../model/user-error.ts'

/**
 * The numbers of the portal's page on providing services online, as its API answers (read on 2026-11-30 in a public
 * repository that recomputes it for one province; the portal itself was not asked).
 */
const NUMBERS = [
  'authorityCount',
  'partialCount',
  'fullCount',
  'onlineDossierCount',
  'onlineServiceTotal',
  'channelOnlineSum',
  'channelTotalSum',
] as const
type PortalNumbers = Readonly<Record<(typeof NUMBERS)[number], number>>

/**
 * Points of each figure, and the share from on which it has all of them: 2 × provided ÷ 80%, 4 × services with a dossier,
 * 6 × online dossiers ÷ 50%. Recomputed by that repository for one province: 8.556, where the portal says 8.56.
 */
const FIGURES: readonly {
  readonly id: PortalFigure['id']
  readonly most: number
  readonly enough: number
  of(numbers: PortalNumbers): PortalFigure['portal']
}[] = [
  {
    id: 'provision',
    most: 2,
    enough: 0.8,
    of: ({ partialCount, fullCount, authorityCount }) => ({
      part: partialCount + fullCount,
      whole: authorityCount,
    }),
  },
  {
    id: 'services-used',
    most: 4,
    enough: 1,
    of: ({ onlineDossierCount, onlineServiceTotal }) => ({
      part: onlineDossierCount,
      whole: onlineServiceTotal,
    }),
  },
  {
    id: 'online-dossiers',
    most: 6,
    enough: 0.5,
    of: ({ channelOnlineSum, channelTotalSum }) => ({ part: channelOnlineSum, whole: channelTotalSum }),
  },
]

/**
 * The portal's own scoring beside what the lists say.
 * @param value JSON of the portal: the answer, its `data`, or the unit itself
 * @throws UserError `not-a-portal-score`
 */
export function readPortalScore(
  value: unknown,
  source: string,
  ours: Readonly<Partial<Record<PortalFigure['id'], DossierMeasurement>>>,
): PortalReport {
  const unit = unitIn(value)
  if (unit === undefined) throw new UserError('not-a-portal-score', { source })
  const numbers = numbersOf(unit, source)
  const figures = FIGURES.map(({ id, most, enough, of }): PortalFigure => {
    const portal = of(numbers)
    const share = portal.whole === 0 ? 0 : portal.part / portal.whole
    const own = ours[id]
    return {
      id,
      portal,
      ...(own === undefined ? {} : { ours: own }),
      points: most * Math.min(1, share / enough),
      most,
    }
  })
  const said = unit['totalScore']
  return {
    source,
    unit: String(unit['departmentName'] ?? ''),
    ...(typeof said === 'number' ? { said } : {}),
    rebuilt: figures.reduce((sum, { points }) => sum + points, 0),
    most: figures.reduce((sum, { most }) => sum + most, 0),
    figures,
  }
}

function unitIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(value)) return undefined
  if (NUMBERS.some((name) => Object.hasOwn(value, name))) return value
  return unitIn(value['data']) ?? unitIn(value['parent'])
}

function numbersOf(unit: Readonly<Record<string, unknown>>, source: string): PortalNumbers {
  const numbers = NUMBERS.map((name) => {
    const value = unit[name]
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw new UserError('not-a-portal-score', { source })
    return [name, value] as const
  })
  return Object.fromEntries(numbers) as PortalNumbers // each of its names has just been read
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
