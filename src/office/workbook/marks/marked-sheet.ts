import { columnName } from '../table-parts.ts'
import type { CellMark } from './cell-mark.ts'
import { attributeOf, prefixOf, spliced, tagsOf, withAttribute } from './tags.ts'

/** Elements that stand behind `legacyDrawing` in a sheet (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_NOTES = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])

type Change = Parameters<typeof spliced>[1][number]

/**
 * A sheet whose marked cells have another style, and everything else as it came. A cell that is not there is put where it
 * belongs.
 * @param styleOf the style of a cell that had this one
 * @param notes the id of the relation to the drawing of the notes; absent where the sheet has one already
 */
export function markedSheet(
  xml: string,
  marks: readonly CellMark[],
  {
    styleOf,
    notes,
  }: {
    readonly styleOf: (style: number, mark: CellMark) => number
    readonly notes: { readonly id: string; readonly namespace: string } | undefined
  },
): string {
  const wanted = new Map<number, Map<number, CellMark>>()
  for (const mark of marks) {
    const row = wanted.get(mark.row) ?? new Map<number, CellMark>()
    wanted.set(mark.row, row.set(mark.column, mark))
  }
  const changes: Change[] = []
  let depth = 0
  let isInData = false
  let isBehindData = false
  let isPlaced = notes === undefined
  let prefix = ''
  let row = 0
  let column = 0
  let left = new Map<number, CellMark>()
  const missing = (before: number) =>
    [...left]
      .filter(([at]) => at < before)
      .sort(([a], [b]) => a - b)
      .map(([at, mark]) => {
        left.delete(at)
        return `<${prefix}c r="${columnName(at)}${row}" s="${styleOf(0, mark)}"/>`
      })
      .join('')
  const placeNotes = (at: number) => {
    if (isPlaced || notes === undefined) return
    isPlaced = true
    const text = `<${prefix}legacyDrawing xmlns:r="${notes.namespace}" r:id="${notes.id}"/>`
    changes.push({ start: at, end: at, text })
  }
  for (const tag of tagsOf(xml)) {
    const { kind, name, start, end, text } = tag
    if (depth === 0) prefix = prefixOf(tag)
    if (kind === 'close') depth -= 1
    if (depth === 1 && isBehindData && kind !== 'close' && BEHIND_NOTES.has(name)) placeNotes(start)
    if (depth === 0 && kind === 'close') placeNotes(start)
    if (depth === 1 && name === 'sheetData') {
      isInData = kind === 'open'
      isBehindData = kind !== 'open'
    }
    if (isInData && name === 'row') {
      if (kind === 'close') {
        const cells = missing(Number.POSITIVE_INFINITY)
        if (cells !== '') changes.push({ start, end: start, text: cells })
      } else {
        row = Number(attributeOf(tag, 'r') ?? row + 1)
        column = 0
        left = new Map(wanted.get(row))
      }
    }
    if (isInData && name === 'c' && kind !== 'close') {
      column = columnNumber(attributeOf(tag, 'r')) ?? column + 1
      const cells = missing(column)
      const mark = left.get(column)
      left.delete(column)
      const own =
        mark === undefined
          ? text
          : withAttribute(text, 's', String(styleOf(Number(attributeOf(tag, 's') ?? 0), mark)))
      if (cells !== '' || own !== text) changes.push({ start, end, text: cells + own })
    }
    if (kind === 'open') depth += 1
  }
  return spliced(xml, changes)
}

/** 3 for `C7`. */
function columnNumber(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Za-z]+/.exec(reference ?? '') ?? []
  if (letters === undefined) return undefined
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
