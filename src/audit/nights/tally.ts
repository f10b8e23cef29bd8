import type { Finding } from '../../model/finding.ts'
import type { CauseOfMany, FindingGroup } from '../../model/history.ts'
import { sharingOf } from '../../stages/validate/causes.ts'

// What a cell says may be as long as a page; as the name of a cause its beginning is enough.
const LONGEST_SHARED = 80

/** Tells the causes of one list apart. */
export function causeId({ rule, field = '', shared = [] }: CauseOfMany): string {
  return [rule, field, ...shared].join('\n')
}

/** Every finding of a run by list and cause: what a history keeps of them. */
export class FindingTally {
  readonly #lists = new Map<string, Map<string, CauseOfMany & { readonly fingerprints: string[] }>>()

  see(finding: Finding): void {
    const cause = causeOf(finding)
    let groups = this.#lists.get(finding.catalogue)
    if (groups === undefined) {
      groups = new Map()
      this.#lists.set(finding.catalogue, groups)
    }
    const id = causeId(cause)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { ...cause, fingerprints: [finding.fingerprint] })
    else group.fingerprints.push(finding.fingerprint)
  }

  of(catalogue: string): ReadonlyMap<string, FindingGroup> {
    const groups = [...(this.#lists.get(catalogue) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    return new Map(
      groups.map(([id, group]) => [
        id,
        { ...group, count: group.fingerprints.length, fingerprints: [...group.fingerprints].sort() },
      ]),
    )
  }
}

/** The cause as reports fold it; a rule that speaks of each record by itself is one. */
function causeOf({ rule, facts, location }: Finding): CauseOfMany {
  const sharing = sharingOf(rule)
  const isAlone =
    sharing === undefined ||
    ('onlyStated' in sharing && sharing.facts.some((fact) => facts[fact] === undefined))
  if (isAlone) return { rule }
  const texts =
    sharing.as === undefined
      ? sharing.facts.map((fact) => String(facts[fact] ?? '').slice(0, LONGEST_SHARED))
      : []
  return {
    rule,
    ...(location.field === undefined ? {} : { field: location.field }),
    ...(texts.length === 0 ? {} : { shared: texts }),
  }
}
