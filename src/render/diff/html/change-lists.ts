import type { Language } from '../../../messages/language.ts'
import { capitalised, wordFor } from '../../../messages/listed.ts'
import {
  CHANGES,
  type Change,
  type ChangeKind,
  type Difference,
  type ValueChange,
} from '../../../model/difference.ts'
import { SEVERITIES, type Severity } from '../../../model/finding.ts'
import type { Location } from '../../../model/location.ts'
import { sheetName } from '../../content/findings/place.ts'
import { type Cell, type Column, coded, grid, said } from '../../reporters/html/data-table.ts'
import type { Frame, Part } from '../../reporters/html/frame.ts'
import { severityMark } from '../../reporters/html/marks.ts'
import { type Content, html, joined, NOTHING } from '../../reporters/html/markup.ts'
import { brief } from '../../text/brief.ts'
import { stretchesOf } from '../marked.ts'
import { withoutForms } from '../only-forms.ts'
import { rowsOf } from '../places.ts'
import { sayChange, valueWord } from '../spoken.ts'

/** A page of more rows is slow to open and read by nobody; a sentence says where they all are. */
const LISTED = 2000

interface Titled {
  readonly id: string
  readonly title: string
  /** A sentence above the table. */
  readonly above?: string | undefined
}

/** One column of a table of changes, and its cell in the row of a change. */
interface Told<Row> {
  readonly column: Column
  cell(row: Row): Cell
}

/** A list for each thing that can become of a procedure, in the order of the model. */
export function kinds(page: Frame, difference: Difference): readonly Part[] {
  const { language, numbers } = page
  return (Object.keys(CHANGES) as ChangeKind[]).flatMap((kind) => {
    const found = gravestFirst(difference.changes.filter((change) => change.kind === kind))
    const count = numbers.count(found.length)
    const title = `${capitalised(language.difference.kinds[kind])} (${count})`
    return kind === 'changed'
      ? values(page, difference, { id: kind, title }, found)
      : whole(page, difference, { id: kind, title }, found)
  })
}

/** What followed the national list, which neither fails nor warns. */
export function followed(page: Frame, difference: Difference): readonly Part[] {
  const found = difference.changes.filter(({ cause }) => cause === 'baseline')
  const title = titled(page, page.language.difference.labels.followed, found)
  return whole(page, difference, { id: 'followed', title }, found)
}

/** What waits: the national list changed, and this one says otherwise. */
export function notFollowed(page: Frame, difference: Difference): readonly Part[] {
  const { notFollowed: found = [] } = difference
  const title = titled(page, page.language.difference.labels.notFollowed, found)
  return whole(page, difference, { id: 'not-followed', title }, found)
}

function titled({ numbers }: Frame, title: string, found: readonly Change[]): string {
  return `${title} (${numbers.count(found.length)})`
}

function gravestFirst(changes: readonly Change[]): readonly Change[] {
  return SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity))
}

/** A procedure a row. That one came or left needs no sentence beside the title. */
function whole(
  page: Frame,
  difference: Difference,
  { id, title }: Titled,
  changes: readonly Change[],
): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  return list(page, { id, title }, changes, [
    { column: { title: labels.code }, cell: ({ code = '' }) => coded(code) },
    { column: { title: labels.name }, cell: ({ name = '' }) => said(brief(name)) },
    ...(id === 'removed' || id === 'added'
      ? []
      : [
          {
            column: { title: language.difference.labels.sentence },
            cell: (change: Change) => said(brief(sayChange(change, language))),
          },
        ]),
    severityTold(page, ({ severity }: Change) => severity),
    ...(hasAny(difference.counts.byLevel) ? [levelTold(language)] : []),
    ...about<Change>(page, difference, (change) => change),
  ])
}

interface ChangedValue {
  readonly change: Change
  readonly value: ValueChange
}

/** A changed value a row, what it was beside what it is. */
function values(
  page: Frame,
  difference: Difference,
  { id, title }: Titled,
  changes: readonly Change[],
): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  const { labels: own, meanings } = language.difference
  const { changes: told, onlyForms } = withoutForms(changes, language)
  const rows = told.flatMap((change) => change.values.map((value) => ({ change, value })))
  return list<ChangedValue>(page, { id, title, above: onlyForms }, rows, [
    { column: { title: labels.code }, cell: ({ change }) => coded(change.code ?? '') },
    { column: { title: labels.name }, cell: ({ change }) => said(brief(change.name ?? '')) },
    {
      column: { title: own.meanings, filter: true },
      cell: ({ value }) => said(capitalised(meanings[value.meaning])),
    },
    severityTold(page, ({ value }) => value.severity),
    {
      column: { title: language.workbook.labels.property, filter: true },
      cell: ({ value }) => said(wordFor(value.field, language.words.properties)),
    },
    { column: { title: own.valueBefore }, cell: ({ value }) => valueCell(value, 'before', language) },
    { column: { title: own.valueAfter }, cell: ({ value }) => valueCell(value, 'after', language) },
    ...about<ChangedValue>(page, difference, ({ change }) => change),
  ])
}

/** One side of a value; in a long text the words that left or came are marked. */
function valueCell(value: ValueChange, side: 'before' | 'after', language: Language): Cell {
  const stretches = stretchesOf(value)
  if (stretches === undefined) return said(brief(valueWord(value.field, value[side] ?? '', language)))
  const own = side === 'before' ? 'removed' : 'added'
  const marked = stretches
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }) => {
      if (kind === 'same') return brief(text)
      return kind === 'removed' ? html`<del>${brief(text)}</del>` : html`<ins>${brief(text)}</ins>`
    })
  return said(joined(marked, html` `))
}

function levelTold({ report, words, between }: Language): Told<Change> {
  return {
    column: { title: report.labels.level, filter: true },
    cell: ({ levels }) => said(levels.map((one) => wordFor(one, words.levels)).join(between.items)),
  }
}

function severityTold<Row>(page: Frame, of: (row: Row) => Severity): Told<Row> {
  const { severity: title } = page.language.report.labels
  return { column: { title, filter: true }, cell: (row) => said(severityMark(page, of(row))) }
}

/** Field and place, and where from a change came when that is known. */
function about<Row>(
  { language }: Frame,
  difference: Difference,
  of: (row: Row) => Change,
): readonly Told<Row>[] {
  const { causes, labels } = language.difference
  const { labels: own } = language.workbook
  const { before, after, counts } = difference
  const areMany = before.sources.length > 1 || after.sources.length > 1
  const field: Told<Row> = {
    column: { title: language.report.labels.field, filter: true },
    cell: (row) => said(brief(of(row).fieldName ?? '')),
  }
  const source: Told<Row> = {
    column: { title: own.source, filter: true },
    cell: (row) => {
      const place = placeIn(of(row))
      return said(place === undefined ? '' : nameOf(place, language))
    },
  }
  const place: Told<Row> = {
    column: { title: own.row },
    cell: (row) => {
      const value = placeIn(of(row))?.row
      return { content: rowsOf(of(row), language), ...(value === undefined ? {} : { value }) }
    },
  }
  const cause: Told<Row> = {
    column: { title: labels.causes, filter: true },
    cell: (row) => {
      const why = of(row).cause
      return said(why === undefined ? '' : causes[why])
    },
  }
  return [
    ...(hasAny(counts.byField) ? [field] : []),
    ...(areMany ? [source] : []),
    place,
    ...(counts.byCause === undefined ? [] : [cause]),
  ]
}

/** A list that has no column for it would show an empty one. */
function hasAny(counts: Readonly<Record<string, number>>): boolean {
  return Object.keys(counts).some((key) => key !== '')
}

/** Where it is, or where it was. */
function placeIn({ held, after, before }: Change): Location | undefined {
  return held ?? after ?? before
}

function nameOf({ source, sheet }: Location, language: Language): string {
  return brief(
    sheet === undefined ? source : `${source}${language.between.items}${sheetName(sheet, language)}`,
  )
}

function list<Row>(
  page: Frame,
  { id, title, above }: Titled,
  rows: readonly Row[],
  told: readonly Told<Row>[],
): readonly Part[] {
  const head = above === undefined ? NOTHING : html`<p>${above}</p>\n`
  if (rows.length === 0) return above === undefined ? [] : [{ id, title, body: head }]
  const { count } = page.numbers
  const shown = rows.slice(0, LISTED)
  const left: Content =
    shown.length < rows.length
      ? html`<p>${page.language.difference.leftOut(count(shown.length), count(rows.length))}</p>\n`
      : NOTHING
  const table = grid(page, {
    id: `${id}-table`,
    caption: title,
    columns: told.map(({ column }) => column),
    rows: shown.map((row) => told.map(({ cell }) => cell(row))),
    hasTools: true,
  })
  return [{ id, title, body: [head, left, html`<div class="changes">\n${table}</div>\n`] }]
}
