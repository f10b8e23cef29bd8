import type { Limits } from '../../../../model/limits.ts'
import type { Row } from '../../../../model/row.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import type { Input } from '../../format.ts'
import { createHiddenColumns, type HiddenColumns } from '../workbook/hidden-columns.ts'
import { createMergedCells, type MergedCells } from '../workbook/merged-cells.ts'
import { GENERAL, type NumberFormat } from '../workbook/number-format.ts'
import { createRowBuilder } from '../workbook/row-builder.ts'
import { type Font, inFont } from '../workbook/styled-text.ts'
import {
  type Attributes,
  attributeOfAnyPrefix,
  isTrue,
  readXmlDocument,
  type XmlHandlers,
} from '../zip/xml.ts'
import { formatNamed, readCell } from './cell.ts'

export interface Worksheet {
  readonly name: string
  readonly hidden: boolean
  readonly hiddenColumns: HiddenColumns
  rows(): Generator<readonly Row[]>
}

interface OpenSheet {
  readonly name: string
  readonly kept: Row[]
  readonly merges: MergedCells
  readonly hiddenColumns: HiddenColumns
  hidden: boolean
}

/** The last row of Excel 2007; what this format came from ends at 65,536. */
const LAST_ROW = 1_048_576
const MOST_SHEETS = 10_000
const ROWS_IN_BATCH = 256

/** Styles that a workbook of Excel can have, and more. */
const MOST_STYLES = 65_536

/**
 * The sheets of the workbook, in its order (XML Spreadsheet Reference, Office XP; read off files of Excel and SheetJS).
 * @throws UserError `damaged-file`, `limit-exceeded`
 */
export async function readWorksheets(input: Input, limits: Limits): Promise<readonly Worksheet[]> {
  const sheets: OpenSheet[] = []
  await readXmlDocument(input.chunks(), input.path, workbookHandlers(input.path, limits, sheets))
  return sheets.map(asWorksheet)
}

function asWorksheet({ name, hidden, hiddenColumns, kept, merges }: OpenSheet): Worksheet {
  return {
    name,
    hidden,
    hiddenColumns,
    *rows() {
      const shown = merges.walk()
      for (let at = 0; at < kept.length; at += ROWS_IN_BATCH) {
        yield kept.slice(at, at + ROWS_IN_BATCH).map(shown)
      }
    },
  }
}

function workbookHandlers(source: string, limits: Limits, sheets: OpenSheet[]): XmlHandlers {
  const builder = createRowBuilder(limits.cellCharacters)
  const formats = new Map<string, NumberFormat>()
  const fonts = new Map<string, Font>()
  let date1904 = false
  let style = ''
  let sheet: OpenSheet | undefined
  let row = 0
  let column = 0
  let cell: Attributes | undefined
  let type = ''
  let inComment = 0
  let isInData = false
  let isVisibility = false
  let text: string | undefined

  /** `ss:Index` says where a thing stands; without it, behind the one before. Counted from 1. */
  function placeOf(attributes: Attributes, next: number, most: number): number {
    const index = attributeOfAnyPrefix(attributes, 'Index')
    if (index === undefined) return next
    const place = Number(index)
    if (!Number.isInteger(place) || place < next || place > most) {
      throw damagedFile(source, `Index="${index.slice(0, 20)}"`)
    }
    return place
  }

  function openSheet(attributes: Attributes): void {
    if (sheets.length === MOST_SHEETS) throw damagedFile(source, 'too many worksheets')
    const name = attributeOfAnyPrefix(attributes, 'Name') ?? ''
    sheet = {
      name,
      kept: [],
      merges: createMergedCells(source, name, limits),
      hiddenColumns: createHiddenColumns(),
      hidden: false,
    }
    sheets.push(sheet)
    row = 0
    column = 0
  }

  function openColumn(attributes: Attributes): void {
    const first = placeOf(attributes, column + 1, limits.columns)
    column = first + reach(attributes, 'Span')
    if (isTrue(attributeOfAnyPrefix(attributes, 'Hidden'))) sheet?.hiddenColumns.hide(first - 1, column - 1)
  }

  function openRow(attributes: Attributes): void {
    row = placeOf(attributes, row + 1, LAST_ROW)
    column = 0
    builder.start(row, { hidden: isTrue(attributeOfAnyPrefix(attributes, 'Hidden')) })
  }

  function closeRow(): void {
    const finished = builder.finish()
    if (finished !== undefined) sheet?.kept.push(finished)
  }

  function closeCell(attributes: Attributes): void {
    const place = placeOf(attributes, column + 1, Number.MAX_SAFE_INTEGER)
    const across = reach(attributes, 'MergeAcross')
    const down = reach(attributes, 'MergeDown')
    if (place + across > limits.columns) {
      throw limitExceeded(source, 'columns', place + across, limits.columns)
    }
    const styleId = attributeOfAnyPrefix(attributes, 'StyleID') ?? ''
    const format = formats.get(styleId) ?? GENERAL
    const formula = attributeOfAnyPrefix(attributes, 'Formula')
    builder.put(place - 1, inFont(readCell(type, text, formula, format, date1904), fonts.get(styleId)))
    if (across > 0 || down > 0) {
      sheet?.merges.add({ top: row, bottom: row + down, left: place - 1, right: place - 1 + across })
    }
    column = place + across
    cell = undefined
  }

  return {
    open(name, attributes) {
      if (inComment > 0 || name === 'Comment') inComment += 1
      else if (name === 'Style') style = attributeOfAnyPrefix(attributes, 'ID') ?? ''
      else if (name === 'NumberFormat') {
        if (formats.size === MOST_STYLES) throw damagedFile(source, 'too many styles')
        formats.set(style, formatNamed(attributeOfAnyPrefix(attributes, 'Format') ?? 'General'))
      } else if (name === 'Font' && cell === undefined) {
        if (fonts.size === MOST_STYLES) throw damagedFile(source, 'too many styles')
        fonts.set(style, {
          name: attributeOfAnyPrefix(attributes, 'FontName') ?? '',
          isStruck: isTrue(attributeOfAnyPrefix(attributes, 'StrikeThrough')),
        })
      } else if (name === 'Date1904') date1904 = true
      else if (name === 'Worksheet') openSheet(attributes)
      else if (name === 'Visible') isVisibility = true
      else if (name === 'Column') openColumn(attributes)
      else if (name === 'Row') openRow(attributes)
      else if (name === 'Cell') {
        cell = attributes
        type = ''
        text = undefined
      } else if (name === 'Data' && cell !== undefined) {
        isInData = true
        type = attributeOfAnyPrefix(attributes, 'Type') ?? ''
        text = ''
      }
    },
    text(more) {
      if (inComment > 0) return
      if (isVisibility && sheet !== undefined && /^\s*Sheet(?:Very)?Hidden\s*$/.test(more))
        sheet.hidden = true
      if (isInData && text !== undefined && text.length <= limits.cellCharacters) text += more
    },
    close(name) {
      if (inComment > 0) inComment -= 1
      else if (name === 'Data') isInData = false
      else if (name === 'Visible') isVisibility = false
      else if (name === 'Cell' && cell !== undefined) closeCell(cell)
      else if (name === 'Row') closeRow()
      else if (name === 'Worksheet') sheet = undefined
    },
  }
}

/** How many more rows or columns a thing covers; what is no number covers none. */
function reach(attributes: Attributes, name: string): number {
  const text = attributeOfAnyPrefix(attributes, name)
  return text !== undefined && /^\d{1,7}$/.test(text) ? Math.min(Number(text), LAST_ROW) : 0
}
