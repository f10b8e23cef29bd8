import type { Finding } from '../../model/finding.ts'
import type { Acceptance, KnownFinding } from '../../model/known.ts'

export interface Accepted {
  /** All entries of the file, old and new. */
  readonly entries: readonly KnownFinding[]
  /** Findings that were not accepted before. */
  readonly added: number
}

/**
 * Accepts findings on top of what is accepted already. Equal findings are counted: what the file has of them in force
 * is theirs first; what has expired gives way.
 * @param asOf day that decides what has expired
 */
export function accept(
  before: readonly KnownFinding[],
  findings: readonly Finding[],
  acceptance: Acceptance,
  asOf: string,
): Accepted {
  const held = new Map<string, number>()
  for (const { fingerprint, count = 1, expires } of before) {
    if (expires >= asOf) held.set(fingerprint, (held.get(fingerprint) ?? 0) + count)
  }
  const fresh = new Map<string, KnownFinding>()
  let added = 0
  for (const finding of findings) {
    const { fingerprint } = finding
    const left = held.get(fingerprint) ?? 0
    if (left > 0) {
      held.set(fingerprint, left - 1)
      continue
    }
    added += 1
    const known = fresh.get(fingerprint)
    fresh.set(
      fingerprint,
      known === undefined ? asEntry(finding, acceptance) : { ...known, count: (known.count ?? 1) + 1 },
    )
  }
  const renewed = new Map([...fresh].map(([fingerprint, { count = 1 }]) => [fingerprint, count]))
  const isExpired = ({ expires }: KnownFinding) => expires < asOf
  const kept = takeOut(before, renewed, isExpired)
  return { entries: merged([...kept, ...fresh.values()]), added }
}

/**
 * Entries without so many of their findings, those that run out first.
 * @param gone how many, by fingerprint
 */
export function takeOut(
  entries: readonly KnownFinding[],
  gone: ReadonlyMap<string, number>,
  isMeant: (entry: KnownFinding) => boolean = () => true,
): readonly KnownFinding[] {
  const left = new Map(gone)
  return entries
    .toSorted((a, b) => (a.expires < b.expires ? -1 : 1))
    .flatMap((entry) => {
      const { fingerprint, count = 1 } = entry
      const out = isMeant(entry) ? Math.min(count, left.get(fingerprint) ?? 0) : 0
      if (out === 0) return [entry]
      left.set(fingerprint, (left.get(fingerprint) ?? 0) - out)
      return out === count ? [] : [{ ...entry, count: count - out }]
    })
}

function asEntry(
  { rule, catalogue, code, name, location, fingerprint }: Finding,
  why: Acceptance,
): KnownFinding {
  const { field } = location
  return {
    fingerprint,
    rule,
    catalogue,
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    ...(field === undefined ? {} : { field }),
    ...why,
  }
}

/** Entries that say the same of equal findings are one. */
function merged(entries: readonly KnownFinding[]): readonly KnownFinding[] {
  const byWhy = new Map<string, KnownFinding>()
  for (const entry of entries) {
    const { fingerprint, reason, owner, expires, count = 1 } = entry
    const key = JSON.stringify([fingerprint, reason, owner, expires])
    const known = byWhy.get(key)
    byWhy.set(key, known === undefined ? entry : { ...known, count: (known.count ?? 1) + count })
  }
  return [...byWhy.values()]
}
