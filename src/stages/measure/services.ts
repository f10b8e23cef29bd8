import { codeNumber } from '../../model/code.ts'
import type { Counted } from '../../model/counted.ts'
import { isInForce } from '../../model/in-force.ts'
import { SERVICE_LEVELS, type ServiceLevel } from '../../model/procedure.ts'

/**
 * What a catalogue offers, small enough to be kept for all catalogues of a run and sent between threads: a number and a
 * byte a procedure. Records that neither a code nor a name places are not in it,
 * nor is what has ended.
 */
export interface ListedServices {
  /** National codes as numbers, each once. */
  readonly codes: Uint32Array
  /** How the procedure at the same place stands; `standingOf` reads it. */
  readonly standings: Uint8Array
  /** Names of procedures that the baseline does not name, where this thread has not sent one that sorts before. */
  readonly names: readonly (readonly [code: number, name: string])[]
}

/** How one procedure of a list stands, as far as its way online goes. */
export interface ServiceStanding {
  readonly level: ServiceLevel | 'unknown'
  /** By the list itself, else by the baseline. Absent: neither says. */
  readonly eligible?: boolean
  readonly inPersonOnly: boolean
}

type Described = Pick<Counted, 'procedure' | 'baseline'>

const LEVELS: readonly ServiceStanding['level'][] = [...SERVICE_LEVELS, 'unknown']
const ELIGIBLE = [undefined, true, false] as const

/** A level, what is known of eligibility and one flag: 5 × 3 × 2 possibilities. */
function packedStanding({ procedure, baseline }: Described): number {
  const level = LEVELS.indexOf(procedure.serviceLevel ?? 'unknown')
  const eligible = ELIGIBLE.indexOf(procedure.eligibleFullOnline ?? baseline?.eligibleFullOnline)
  const inPerson = (procedure.inPersonOnly ?? baseline?.inPersonOnly) === true ? 1 : 0
  return (level * ELIGIBLE.length + eligible) * 2 + inPerson
}

const STANDINGS: readonly ServiceStanding[] = LEVELS.flatMap((level) =>
  ELIGIBLE.flatMap((eligible) =>
    [false, true].map((inPersonOnly) => ({
      level,
      ...(eligible === undefined ? {} : { eligible }),
      inPersonOnly,
    })),
  ),
)

export function standingOf(packed: number): ServiceStanding {
  return STANDINGS[packed] ?? { level: 'unknown', inPersonOnly: false }
}

export type ListServices = (
  entries: readonly (Described & { readonly codeNumber: number })[],
) => ListedServices

/**
 * Makes the offers of the catalogues of one thread. A name is sent only when it sorts before all that were sent for its
 * code: the first of all threads together is then the same, whoever read which list.
 * Memory: one name a code that the baseline does not have.
 */
export function createServiceLister(): ListServices {
  const sent = new Map<number, string>()
  return (listed) => {
    const entries = listed.filter(({ procedure }) => isInForce(procedure))
    const codes = new Uint32Array(entries.length)
    const standings = new Uint8Array(entries.length)
    const names: (readonly [number, string])[] = []
    for (const [at, entry] of entries.entries()) {
      const { baseline, procedure } = entry
      // What a name places has no code of its own.
      const code = entry.codeNumber === 0 ? codeNumber(baseline?.code) : entry.codeNumber
      codes[at] = code
      standings[at] = packedStanding(entry)
      const { name } = procedure
      if (name === undefined || baseline?.name !== undefined) continue
      const stored = sent.get(code)
      if (stored !== undefined && stored <= name) continue
      sent.set(code, name)
      names.push([code, name])
    }
    return { codes, standings, names }
  }
}
