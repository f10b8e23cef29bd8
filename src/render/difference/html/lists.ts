import { capitalised, wordFor } from '../../../messages/listed.ts'
import {
  CHANGES,
  type Change,
  type ChangeKind,
  type Difference,
  type ValueChange,
} from '../../../model/difference.ts'
import { SEVERITIES, type Severity } from '../../../model/finding.ts'
import { brief } from '../../brief.ts'
import { severityMark } from '../../reporters/html/findings.ts'
import { type Cell, type Column, coded, grid, said } from '../../reporters/html/grid.ts'
import { type Content, html, NOTHING } from '../../reporters/html/markup.ts'
import type { Frame, Part } from '../../reporters/html/page.ts'
import { placesOf } from '../places.ts'
import { sayChange, valueWord } from '../spoken.ts'

/** A page of more rows is slow to open and read by nobody; a sentence says where they all are. */
const LISTED = 2000

/** One column of a table of changes, and its cell in the row of a change. */
interface Told<Row> {
  readonly column: Column
  cell(row: Row): Cell
}

/** A list for each thing that can become of a procedure, in the order of the model. */
export function kinds(page: Frame, { changes }: Difference): readonly Part[] {
  const { language, numbers } = page
  return (Object.keys(CHANGES) as ChangeKind[]).flatMap((kind) => {
    const found = gravestFirst(changes.filter((change) => change.kind === kind))
    const count = numbers.count(found.length)
    const title = `${capitalised(language.difference.kinds[kind])} (${count})`
    return kind === 'changed' ? values(page, kind, title, found) : whole(page, kind, title, found)
  })
}

/** What followed the national list, which neither fails nor warns. */
export function followed(page: Frame, { changes }: Difference): readonly Part[] {
  const found = changes.filter(({ cause }) => cause === 'baseline')
  return whole(page, 'followed', titled(page, page.language.difference.labels.followed, found), found)
}

/** What waits: the national list changed, and this one says otherwise. */
export function notFollowed(page: Frame, { notFollowed: found = [] }: Difference): readonly Part[] {
  return whole(page, 'not-followed', titled(page, page.language.difference.labels.notFollowed, found), found)
}

function titled({ numbers }: Frame, title: string, found: readonly Change[]): string {
  return `${title} (${numbers.count(found.length)})`
}

function gravestFirst(changes: readonly Change[]): readonly Change[] {
  return SEVERITIES.flatMap((severity) => changes.filter((change) => change.severity === severity))
}

/** A procedure a row. That one came or left needs no sentence beside the title. */
function whole(page: Frame, id: string, title: string, changes: readonly Change[]): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  const { difference } = language
  return list(page, { id, title }, changes, [
    { column: { title: labels.code }, cell: ({ code = '' }) => coded(code) },
    { column: { title: labels.name }, cell: ({ name = '' }) => said(brief(name)) },
    ...(id === 'removed' || id === 'added'
      ? []
      : [
          {
            column: { title: difference.labels.sentence },
            cell: (change: Change) => said(brief(sayChange(change, language))),
          },
        ]),
    severityTold(page, ({ severity }: Change) => severity),
    {
      column: { title: labels.level, filter: true },
      cell: ({ levels }) =>
        said(levels.map((one) => wordFor(one, language.words.levels)).join(language.between.items)),
    },
    ...about<Change>(page, changes, (change) => change),
  ])
}

interface ChangedValue {
  readonly change: Change
  readonly value: ValueChange
}

/** A changed value a row, what it was beside what it is. */
function values(page: Frame, id: string, title: string, changes: readonly Change[]): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  const { labels: own, meanings } = language.difference
  const rows = changes.flatMap((change) => change.values.map((value) => ({ change, value })))
  const text = ({ field }: ValueChange, value = '') => said(brief(valueWord(field, value, language)))
  return list<ChangedValue>(page, { id, title }, rows, [
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
    { column: { title: own.valueBefore }, cell: ({ value }) => text(value, value.before) },
    { column: { title: own.valueAfter }, cell: ({ value }) => text(value, value.after) },
    ...about<ChangedValue>(page, changes, ({ change }) => change),
  ])
}

function severityTold<Row>(page: Frame, of: (row: Row) => Severity): Told<Row> {
  const { severity: title } = page.language.report.labels
  return { column: { title, filter: true }, cell: (row) => said(severityMark(page, of(row))) }
}

/** Field and place, and where from a change came when that is known. */
function about<Row>(
  { language }: Frame,
  changes: readonly Change[],
  of: (row: Row) => Change,
): readonly Told<Row>[] {
  const { labels } = language.report
  const { causes, labels: own } = language.difference
  return [
    {
      column: { title: labels.field, filter: true },
      cell: (row) => said(brief(of(row).fieldName ?? '')),
    },
    {
      column: { title: labels.place },
      cell: (row) => {
        const { before, after, held } = of(row)
        const sorted = (held ?? after ?? before)?.row
        return { content: placesOf(of(row), language), ...(sorted === undefined ? {} : { value: sorted }) }
      },
    },
    ...(changes.some(({ cause }) => cause !== undefined)
      ? [
          {
            column: { title: own.causes, filter: true as const },
            cell: (row: Row) => {
              const { cause } = of(row)
              return said(cause === undefined ? '' : causes[cause])
            },
          },
        ]
      : []),
  ]
}

function list<Row>(
  page: Frame,
  { id, title }: Pick<Part, 'id'> & { readonly title: string },
  rows: readonly Row[],
  told: readonly Told<Row>[],
): readonly Part[] {
  if (rows.length === 0) return []
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
  return [{ id, title, body: [left, html`<div class="changes">\n${table}</div>\n`] }]
}
