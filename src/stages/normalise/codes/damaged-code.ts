import type { CodeDamage, OddCode, PossibleCode } from '../../../model/odd-code.ts'
import { narrow } from '../full-width.ts'
import { readForm, shortest } from './code-form.ts'
import { codeRepairs } from './code-repairs.ts'

type Damaged = Extract<OddCode, { kind: 'damaged' }>

// No office writes a longer one into a cell; a link may be long.
const LONGEST = 2_000

/**
 * What a damaged code may have been, by its form alone. Each repair is tried once, in order, and the next ones go on with
 * what it left; a code that takes fewer repairs is found first. Undefined: no damage that we know.
 */
export function readDamagedCode(raw: string): Damaged | undefined {
  if (raw.length > LONGEST) return undefined
  const text = narrow(raw).trim()
  const possible = new Map<string, PossibleCode>()
  const gone = undo(text, 0, [], possible)
  if (possible.size === 0)
    return gone === undefined ? undefined : { kind: 'damaged', possible: [], damages: gone }
  const fewest = Math.min(...[...possible.values()].map(({ damages }) => damages.length))
  const likely = [...possible.values()].filter(({ damages }) => damages.length === fewest)
  return { kind: 'damaged', possible: likely, damages: likely[0]?.damages ?? [] }
}

/** @returns the damages that are seen and leave nothing to go on with */
function undo(
  text: string,
  from: number,
  before: readonly CodeDamage[],
  into: Map<string, PossibleCode>,
): readonly CodeDamage[] | undefined {
  let gone: readonly CodeDamage[] | undefined
  for (let at = from; at < codeRepairs.length; at += 1) {
    const repair = codeRepairs[at]
    const texts = repair?.undo(text)
    if (repair === undefined || texts === undefined) continue
    const damages = [...before, repair.damage]
    if (texts.length === 0) gone ??= damages
    for (const left of texts) {
      const formed = readForm(left)
      if (formed !== undefined) keep({ code: formed.code, text: shortest(formed), damages }, into)
      else gone = undo(left, at + 1, damages, into) ?? gone
    }
    if (repair.isLast) break
  }
  return gone
}

function keep(possible: PossibleCode, into: Map<string, PossibleCode>): void {
  const stored = into.get(possible.text)
  if (stored === undefined || stored.damages.length > possible.damages.length)
    into.set(possible.text, possible)
}
