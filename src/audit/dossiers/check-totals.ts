import { DOSSIER_COUNTS, type DossierCount } from '../../model/dossier.ts'
import type { Entry, Tell } from './dossier-entries.ts'

/**
 * Takes the rows away that sum up others: those that say so, and those whose number is above the numbers that follow. Each
 * is held against the rows it stands for; a total that says something else is a finding, and is not counted either way.
 */
export function withoutTotals(
  entries: readonly Entry[],
  tell: Tell,
): { readonly lines: readonly Entry[]; readonly totals: number } {
  const lines: Entry[] = []
  const open: { readonly entry: Entry; readonly from: number }[] = []
  let sinceTotal = 0
  let totals = 0
  const close = (depth: number) => {
    while (open.length > 0 && (open.at(-1)?.entry.depth ?? 0) >= depth) {
      const { entry, from } = open.pop() ?? { entry: undefined, from: 0 }
      if (entry !== undefined) check(entry, [lines.slice(from)], tell)
    }
  }
  for (const [at, entry] of entries.entries()) {
    if (entry.isTotal) {
      totals += 1
      const ofPart = lines.filter(({ part }) => part === entry.part)
      check(entry, [lines.slice(sinceTotal), ofPart, lines], tell)
      sinceTotal = lines.length
      continue
    }
    if (entry.depth !== undefined) close(entry.depth)
    if (isAbove(entry, entries[at + 1])) {
      totals += 1
      open.push({ entry, from: lines.length })
    } else lines.push(entry)
  }
  close(-1)
  return { lines, totals }
}

function isAbove({ depth, code }: Entry, next: Entry | undefined): boolean {
  if (depth === undefined || code !== undefined || next?.depth === undefined || next.isTotal) return false
  return next.depth > depth
}

/** @param groups what it may stand for; the one that fits best is meant */
function check(total: Entry, groups: readonly (readonly Entry[])[], tell: Tell): void {
  const wrong = groups
    .filter((lines) => lines.length > 0)
    .map((lines) => differences(total, lines))
    .sort((a, b) => a.length - b.length)[0]
  for (const { column, said, sum } of wrong ?? [])
    tell({
      rule: 'row-of-totals-differs',
      severity: 'error',
      place: total.place,
      facts: { column, said, sum },
    })
}

/** Columns that every line says, and that the total does not. */
function differences(
  { written }: Entry,
  lines: readonly Entry[],
): readonly { readonly column: DossierCount; readonly said: number; readonly sum: number }[] {
  return DOSSIER_COUNTS.flatMap((column) => {
    const said = written[column]
    const parts = lines.flatMap((line) => line.written[column] ?? [])
    if (said === undefined || parts.length < lines.length) return []
    const sum = parts.reduce((a, b) => a + b, 0)
    return sum === said ? [] : [{ column, said, sum }]
  })
}
