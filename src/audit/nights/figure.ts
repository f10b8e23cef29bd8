import type { Figure } from '../../model/history.ts'
import { type Measurement, UNMEASURABLE_REASONS } from '../../model/measurement.ts'

export function figureOf(measured: Measurement): Figure {
  if (measured.kind === 'unmeasurable') return { reason: measured.reason }
  const { part, whole, unknown } = measured
  return { part, whole, unknown }
}

export function measurementOf(figure: Figure): Measurement {
  if ('part' in figure) return { kind: 'share', ...figure }
  const reason = UNMEASURABLE_REASONS.find((one) => one === figure.reason)
  return { kind: 'unmeasurable', reason: reason ?? 'all-unknown' }
}

export function areEqual(one: Measurement | undefined, other: Measurement | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.kind === 'share' && other.kind === 'share')
    return one.part === other.part && one.whole === other.whole && one.unknown === other.unknown
  return one.kind === 'unmeasurable' && other.kind === 'unmeasurable' && one.reason === other.reason
}
