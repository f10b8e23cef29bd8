import type { Fault } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Procedure } from '../../model/procedure.ts'
import type { Row } from '../../model/row.ts'
import { issuerNotInBaseline } from '../../stages/validate/rules/issuer-not-in-baseline.ts'
import { notInBaseline } from '../../stages/validate/rules/not-in-baseline.ts'
import type { AbsentGroup } from './absent-issuers.ts'
import type { FindingCollector } from './findings.ts'

/** A list with more of them is no list of one office; they are told at once, each as the list's own. */
const HELD_AT_MOST = 20_000

type Held = Parameters<FindingCollector['add']>

/**
 * Keeps the codes that the baseline does not know until the whole list was read: only then is it seen whether their
 * issuers are absent from it. Memory: one entry a fault, `HELD_AT_MOST` at most. A list that the baseline knows holds nothing.
 */
export class UnknownCodes implements Pick<FindingCollector, 'add'> {
  readonly #findings: FindingCollector
  #held: Held[] = []
  #isFull = false

  constructor(findings: FindingCollector) {
    this.#findings = findings
  }

  add(
    rule: string,
    fault: Fault,
    place: Location,
    row?: Pick<Row, 'row' | 'line'>,
    subject?: Procedure,
  ): void {
    if (this.#isFull || rule !== notInBaseline.id) {
      this.#findings.add(rule, fault, place, row, subject)
      return
    }
    const at =
      row === undefined ? undefined : { row: row.row, ...(row.line === undefined ? {} : { line: row.line }) }
    this.#held.push([rule, fault, place, at, subject])
    if (this.#held.length < HELD_AT_MOST) return
    this.#isFull = true
    this.#tell(() => false)
  }

  /** @returns those that are told once, in place of their codes */
  release(groups: readonly AbsentGroup[], place: Location): readonly AbsentGroup[] {
    // What was told code by code is not told again.
    if (this.#isFull || groups.length === 0) {
      this.#tell(() => false)
      return []
    }
    const codes = new Set(groups.flatMap((group) => [...group.codes]))
    this.#tell(
      ({ facts, suggestion }, { code = '' }) =>
        codes.has(code) &&
        suggestion === undefined &&
        facts['namesCode'] === undefined &&
        facts['slippedFrom'] === undefined,
    )
    for (const { by, name, procedures, fields, codes: unknown } of groups) {
      const facts = { by, name, procedures, fields: few([...fields]), codes: few([...unknown]) }
      this.#findings.add(issuerNotInBaseline.id, { facts }, place)
    }
    return groups
  }

  #tell(isTold: (fault: Fault, subject: { readonly code?: string }) => boolean): void {
    for (const [rule, fault, place, row, subject] of this.#held) {
      if (!isTold(fault, subject ?? {})) this.#findings.add(rule, fault, place, row, subject)
    }
    this.#held = []
  }
}

const SHOWN = 5

function few(all: readonly string[]): string {
  return [...all.slice(0, SHOWN), ...(all.length > SHOWN ? ['…'] : [])].join(', ')
}
