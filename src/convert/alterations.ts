import type {
  AcceptedRepair,
  Alteration,
  AlterationReason,
  SourceCell,
  SourceRecord,
} from '../model/alteration.ts'
import type { Candidate } from '../model/candidate.ts'
import { foldWord } from '../text/fold.ts'
import { asCells, CANONICAL_COLUMNS } from './canonical.ts'

/**
 * What the canonical list says otherwise than the row did. Each cell of the row is held against every canonical cell that
 * it fills when it is read alone, letter for letter; what no cell of the row said has a line of its own.
 * @param written the record as it is written, suggestions carried out
 */
export function alterationsOf(
  { candidate, location, given, cells, unnamed }: SourceRecord,
  written: Candidate,
  accepted: readonly AcceptedRepair[],
): readonly Alteration[] {
  const before = asCells(candidate)
  const after = asCells(written)
  const changes: Alteration[] = []
  const spokenOf = new Set<number>()
  const read = cells()
  for (const cell of read) {
    const alone = asCells(cell.said)
    const columns = columnsOf(cell, alone)
    const isMoved = !columns.some((at) => isOwn(at, cell))
    for (const at of columns) {
      spokenOf.add(at)
      const text = after[at] ?? ''
      if (text === cell.text) {
        if (isMoved) changes.push(change(at, cell, text, 'moved', undefined))
        continue
      }
      const repair = before[at] === text ? undefined : repairOf(at, accepted)
      const why = repair === undefined ? reasonOf(cell, alone[at] ?? '', text) : 'accepted'
      changes.push(change(at, cell, text, why, repair))
    }
  }
  after.forEach((text, at) => {
    if (spokenOf.has(at) || (text === '' && before[at] === '')) return
    const repair = text === before[at] ? undefined : repairOf(at, accepted)
    const cell = read.find(({ said }) => repair !== undefined && said.columns.has(repair.suggestion.field))
    const unsaid = given.includes(CANONICAL_COLUMNS[at] ?? '') ? 'given-by-section' : 'joined'
    changes.push(change(at, cell, text, repair === undefined ? unsaid : 'accepted', repair))
  })
  for (const text of unnamed()) {
    changes.push({ location, before: text, after: '', why: 'cell-left-out', defects: [] })
  }
  return changes

  function change(
    at: number,
    cell: SourceCell | undefined,
    text: string,
    why: AlterationReason,
    repair: AcceptedRepair | undefined,
  ): Alteration {
    const field = CANONICAL_COLUMNS[at] ?? 'code'
    return {
      location: { ...location, field },
      ...(cell === undefined ? {} : { heading: cell.heading }),
      before: cell?.text ?? '',
      after: text,
      why,
      defects: cell?.said.untidy.flatMap(({ defects }) => defects) ?? [],
      ...(repair === undefined ? {} : { accepted: repair }),
    }
  }
}

/** The canonical cells that a cell fills; one that says nothing would have filled that of its field. */
function columnsOf({ said }: SourceCell, alone: readonly string[]): readonly number[] {
  const filled: number[] = []
  for (let at = 0; at < alone.length; at += 1) if (alone[at] !== '') filled.push(at)
  if (filled.length > 0) return filled
  const [property = ''] = said.columns
  const columns: readonly string[] = CANONICAL_COLUMNS
  return [columns.indexOf(property)]
}

/** Whether it is a canonical column of the property that the heading promises; a decision has two. */
function isOwn(at: number, { said }: SourceCell): boolean {
  return [...said.columns].some((property) => CANONICAL_COLUMNS[at]?.startsWith(property))
}

/** A repair of the code brings its office along; there is one for each property, so the nearest is the one. */
function repairOf(at: number, accepted: readonly AcceptedRepair[]): AcceptedRepair | undefined {
  const column = CANONICAL_COLUMNS[at] ?? ''
  return (
    accepted.find(({ suggestion }) => suggestion.field === column) ??
    accepted.find(({ suggestion }) => column.startsWith(suggestion.field)) ??
    accepted.find(({ suggestion }) => suggestion.field === 'code' && IN_CODE.has(column))
  )
}

const IN_CODE: ReadonlySet<string> = new Set(['suffix', 'case', 'localCode'])

function reasonOf({ text, said }: SourceCell, alone: string, after: string): AlterationReason {
  if (alone === '' && after === '') return 'says-nothing'
  if (alone !== after) return 'joined'
  return said.untidy.length > 0 && foldWord(text) === foldWord(after) ? 'tidied' : 'reworded'
}
