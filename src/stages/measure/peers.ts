import type { PeerCount } from '../../model/peer-comparison.ts'
import { type ListedServices, standingOf } from './services.ts'

/** What peers can be counted for: offering a procedure fully online, online in full or in part, or holding it at all. */
export type PeerDeed = 'fullOnline' | 'online' | 'held'

/** A unit among others of its level: what it offers, and what can be asked of it. */
export interface PeerUnit {
  readonly services: ListedServices
  /** Its list says of at least one procedure how far it is online. */
  readonly saysLevels: boolean
  /** Something in its list can be told by its code. */
  readonly hasCodes: boolean
}

interface Sums {
  fullOnline: number
  online: number
  held: number
  /** Units that say levels, and not this one. */
  silent: number
}

/** The units of one level, added up procedure by procedure. Memory: one entry a code. */
export class Peers {
  readonly #byCode = new Map<number, Sums>()
  #sayingLevels = 0
  #withCodes = 0

  add({ services, saysLevels, hasCodes }: PeerUnit): void {
    if (saysLevels) this.#sayingLevels += 1
    if (hasCodes) this.#withCodes += 1
    const { codes, standings } = services
    for (let at = 0; at < codes.length; at += 1) {
      const sums = this.#sumsOf(codes[at] ?? 0)
      if (hasCodes) sums.held += 1
      if (!saysLevels) continue
      const { level } = standingOf(standings[at] ?? 0)
      if (level === 'full-online') sums.fullOnline += 1
      if (level === 'full-online' || level === 'partial') sums.online += 1
      if (level === 'unknown') sums.silent += 1
    }
  }

  #sumsOf(code: number): Sums {
    let sums = this.#byCode.get(code)
    if (sums === undefined) {
      sums = { fullOnline: 0, online: 0, held: 0, silent: 0 }
      this.#byCode.set(code, sums)
    }
    return sums
  }

  codes(): Iterable<number> {
    return this.#byCode.keys()
  }

  /** Units besides one that was added, of which the deed can be asked. */
  others(deed: PeerDeed, own: Pick<PeerUnit, 'saysLevels' | 'hasCodes'>): number {
    if (deed === 'held') return this.#withCodes - (own.hasCodes ? 1 : 0)
    return this.#sayingLevels - (own.saysLevels ? 1 : 0)
  }

  /**
   * How many units besides one that was added do it.
   * @param packed of the procedure in its own services; absent when it does not hold it
   */
  count(
    code: number,
    deed: PeerDeed,
    own: Pick<PeerUnit, 'saysLevels' | 'hasCodes'>,
    packed: number | undefined,
  ): PeerCount {
    const whole = this.others(deed, own)
    const sums = this.#byCode.get(code)
    if (sums === undefined) return { part: 0, whole, unknown: 0 }
    if (deed === 'held') {
      return { part: sums.held - (own.hasCodes && packed !== undefined ? 1 : 0), whole, unknown: 0 }
    }
    const level = own.saysLevels && packed !== undefined ? standingOf(packed).level : undefined
    const doesIt = level === 'full-online' || (deed === 'online' && level === 'partial')
    return {
      part: sums[deed] - (doesIt ? 1 : 0),
      whole,
      unknown: sums.silent - (level === 'unknown' ? 1 : 0),
    }
  }
}
