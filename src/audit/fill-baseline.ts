import { LEVELS, type Procedure } from '../model/procedure.ts'
import { foldName } from '../text/fold.ts'

/** What a second list of the same codes may add to a baseline. The name stays: it is what records are held against. */
export const FILLED_PROPERTIES = ['levels', 'agencies', 'issuer', 'field', 'kind', 'status'] as const
export type FilledProperty = (typeof FILLED_PROPERTIES)[number]

/** Two lists of one baseline that say different things of one procedure. */
interface Disagreement {
  readonly property: FilledProperty
  readonly here: string
  readonly details: string
}

interface Filled {
  readonly procedure: Procedure
  /** What the details gave, because the procedure was silent. */
  readonly given: readonly FilledProperty[]
  readonly disagreements: readonly Disagreement[]
}

/** What the first list says stands; the details speak only where it is silent. */
export function fillIn(procedure: Procedure, details: Procedure): Filled {
  const given = FILLED_PROPERTIES.filter(
    (property) => procedure[property] === undefined && details[property] !== undefined,
  )
  const disagreements = FILLED_PROPERTIES.flatMap((property): Disagreement[] => {
    const [here, there] = [procedure[property], details[property]]
    if (here === undefined || there === undefined || comparable(here) === comparable(there)) return []
    return [{ property, here: written(here), details: written(there) }]
  })
  const added = Object.fromEntries(given.map((property) => [property, details[property]]))
  return { procedure: given.length === 0 ? procedure : { ...procedure, ...added }, given, disagreements }
}

/** The order in a cell, case and spelling make no difference. */
function comparable(value: string | readonly string[]): string {
  if (typeof value === 'string') return foldName(value)
  return [...new Set(value.map(foldName))].sort().join('\n')
}

/** As much as a sentence can carry; a cell may name hundreds of agencies. */
const LONGEST = 200

function written(value: string | readonly string[]): string {
  if (typeof value === 'string') return cut(value)
  const levels: readonly string[] = LEVELS.filter((level) => value.includes(level))
  return levels.length === value.length ? levels.join(',') : cut(value.join('; '))
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
