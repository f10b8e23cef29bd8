import type { Candidate, CodeForm, Unread, Untidiness, Untidy } from '../model/candidate.ts'
import { foldName } from '../model/fold.ts'
import type { Procedure, ServiceLevel } from '../model/procedure.ts'
import type { Field, Reading } from './field.ts'
import { inOrder } from './fields/service-level.ts'
import type { Mapping } from './mapping.ts'
import { type Tidied, tidy } from './tidy.ts'

interface Cell extends Reading {
  /** What had to be mended, when something had. */
  readonly untidy?: { readonly text: string; readonly defects: readonly Untidiness[] }
}

const NONE: readonly never[] = []

/**
 * Makes records of rows: cells in, one candidate out. Lists repeat their values, so what a text means for a field is
 * decided once and remembered. Memory: at most `REMEMBERED` texts a field, whatever the length of the list.
 */
export function createNormaliser(): (cells: readonly string[], mapping: Mapping) => Candidate {
  const remembered = new Map<Field, Map<string, Cell>>()

  function understand(field: Field, text: string): Cell {
    let known = remembered.get(field)
    if (known === undefined) remembered.set(field, (known = new Map()))
    let cell = known.get(text)
    if (cell === undefined) {
      cell = readCell(field, text)
      if (text.length <= LONGEST_REMEMBERED) {
        if (known.size >= REMEMBERED) known.clear()
        known.set(text, cell)
      }
    }
    return cell
  }

  return (cells, mapping) => {
    const procedure: Procedure = {}
    let unread: Unread[] | undefined
    let untidy: Untidy[] | undefined
    let codeForm: CodeForm | undefined
    let serviceLevels: ServiceLevel[] | undefined
    for (const { index, field } of mapping.columns) {
      const text = cells[index]
      if (text === undefined || text === '') continue
      const cell = understand(field, text)
      if (cell.untidy !== undefined) {
        untidy ??= []
        untidy.push({ property: field.properties[0] ?? 'name', ...cell.untidy })
      }
      if (cell.unread !== undefined) {
        unread ??= []
        unread.push(...cell.unread)
      }
      if (cell.set === undefined) continue
      if (cell.codeForm !== undefined) codeForm = cell.codeForm
      const said = cell.serviceLevels ?? (cell.set.serviceLevel === undefined ? NONE : [cell.set.serviceLevel])
      if (said.length > 0) {
        serviceLevels ??= []
        serviceLevels.push(...said)
      }
      merge(procedure, cell.set)
    }
    const levels = serviceLevels === undefined ? NONE : inOrder(serviceLevels)
    if (levels[0] !== undefined) procedure.serviceLevel = levels[0]
    return {
      procedure,
      foldedName: procedure.name === undefined ? '' : foldName(procedure.name),
      unread: unread ?? NONE,
      untidy: untidy ?? NONE,
      columns: mapping.properties,
      ...(codeForm === undefined ? {} : { codeForm }),
      ...(levels.length > 1 ? { serviceLevels: levels } : {}),
    }
  }
}

const REMEMBERED = 20_000
const LONGEST_REMEMBERED = 2_000

/** Two columns may speak of one property: levels add up, a decision and a time limit have two parts, else the first one stands. */
function merge(into: Procedure, set: Procedure): void {
  for (const key in set) {
    const property = key as keyof Procedure // `set` is a Procedure: its keys are properties
    if (property === 'levels' && into.levels !== undefined) {
      into.levels = [...new Set([...into.levels, ...(set.levels ?? [])])]
    } else if (property === 'decision' && into.decision !== undefined) {
      into.decision = { ...set.decision, ...into.decision }
    } else if (property === 'timeLimit' && into.timeLimit !== undefined) {
      into.timeLimit = { ...set.timeLimit, ...into.timeLimit }
    } else if (into[property] === undefined) {
      Object.assign(into, { [property]: set[property] })
    }
  }
}

function readCell(field: Field, raw: string): Cell {
  const { text, defects } = field.multiline ? tidyLines(raw) : tidy(raw)
  const untidy = defects.length === 0 ? {} : { untidy: { text: raw, defects } }
  return text === '' ? untidy : { ...field.read(text), ...untidy }
}

/** Tidies each line for itself: here a line break separates values. Space at the end of a line is no fault. */
function tidyLines(raw: string): Tidied {
  const lines = raw.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => tidy(line.trim()))
  const text = lines.flatMap((line) => line.text || []).join('\n')
  return { text, defects: [...new Set(lines.flatMap((line) => line.defects))] }
}
