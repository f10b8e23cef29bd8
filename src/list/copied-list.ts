import type { Row } from '../model/row.ts'
import type { Sheet } from '../stages/read/format.ts'

/**
 * Whether a source holds the same rows twice, as an export that writes its list under two names does: whoever reads one
 * of them has read both. Ends at the first row that differs. Memory: one batch of each.
 */
export async function isCopy(one: Sheet, other: Sheet): Promise<boolean> {
  if (one.shape !== other.shape) return false
  const others = rowByRow(other)
  for await (const row of rowByRow(one)) {
    const { done, value } = await others.next()
    if (done === true || !haveSameCells(row, value)) {
      await others.return(undefined)
      return false
    }
  }
  return (await others.next()).done === true
}

async function* rowByRow(sheet: Sheet): AsyncGenerator<Row, undefined> {
  for await (const batch of sheet.rows()) yield* batch
}

function haveSameCells(one: Row, other: Row): boolean {
  return areSame(one.cells, other.cells) && areSame(one.columns ?? [], other.columns ?? [])
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at])
}
