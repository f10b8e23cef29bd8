import { LEVELS } from '../model/procedure.ts'
import type { Row } from '../model/row.ts'
import {
  WORKLIST_COLUMNS,
  WORKLIST_TAG,
  WORKLIST_VERSION,
  type Worklist,
  type WorklistAbout,
} from '../model/worklist.ts'
import { digestOf } from './digest.ts'

/** A cell of the hidden sheet. */
type Value = string | number

/** The lines at the head of the hidden sheet, as `identityOf` reads them back. */
export function identityLines(list: Worklist): readonly (readonly Value[])[] {
  const { unit, leftOut } = list
  return [
    [WORKLIST_TAG, WORKLIST_VERSION],
    ['tool', list.version],
    ['as-of', list.asOf],
    ['catalogue', plain(list.catalogue)],
    ['unit', plain(unit.name), unit.level ?? '', plain(unit.province ?? ''), plain(unit.code ?? '')],
    ['baseline', ...list.baseline],
    ['list', ...list.list],
    ['rules', list.rules.join(' ')],
    ...(list.scope === undefined ? [] : [['scope', plain(list.scope)]]),
    ['left-out', leftOut.accepted, leftOut.notes, leftOut.beyond],
    ['lines', list.lines.length, digestOf(list.lines.map(({ key }) => key))],
    ['columns', ...WORKLIST_COLUMNS],
  ]
}

/** A text that no program alters: JSON in letters, digits and signs of ASCII. A name is an identity here. */
function plain(text: string): string {
  return JSON.stringify(text).replace(/[^ -^`-~]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function fromPlain(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : ''
  } catch {
    return '' // nobody is known by that name: the list is not found, and that is said
  }
}

/** The hidden sheet, understood. */
export interface Identity {
  readonly about: WorklistAbout
  readonly heading: readonly string[]
  readonly rows: readonly OriginalRow[]
}

export interface OriginalRow {
  readonly rule: string
  /** As the table had them, in the order of its columns. */
  readonly cells: readonly string[]
}

const KEY_AT = WORKLIST_COLUMNS.indexOf('key')

/** Rows of another workbook have another first cell. */
export function isTagged([first]: readonly Pick<Row, 'cells'>[]): boolean {
  return first?.cells[0] === WORKLIST_TAG
}

/** What the hidden sheet says, or what is wrong with it. */
export function identityOf(rows: readonly Pick<Row, 'cells'>[]): Identity | 'other-version' | 'damaged' {
  if (rows[0]?.cells[1] !== WORKLIST_VERSION) return 'other-version'
  const end = rows.findIndex(({ cells }) => cells[0] === 'columns')
  if (end === -1) return 'damaged'
  const facts = new Map(rows.slice(0, end + 1).map(({ cells: [word = '', ...values] }) => [word, values]))
  const of = (word: string) => facts.get(word) ?? []
  const [heading, ...copies] = rows.slice(end + 1)
  const originals = copies.map(({ cells: [rule = '', ...cells] }) => ({ rule, cells }))
  const [count = '', digest] = of('lines')
  const isWhole =
    WORKLIST_COLUMNS.every((column, at) => of('columns')[at] === column) &&
    heading !== undefined &&
    originals.length === Number(count) &&
    digestOf(originals.map(({ cells }) => cells[KEY_AT] ?? '')) === digest
  if (!isWhole) return 'damaged'
  const [level = ''] = of('unit').slice(1)
  const [catalogue = ''] = of('catalogue').map(fromPlain)
  const [name = '', , province = '', code = ''] = of('unit').map(fromPlain)
  const [accepted, notes, beyond] = of('left-out').map(Number)
  const [scope = ''] = of('scope').map(fromPlain)
  const known = LEVELS.find((one) => one === level)
  return {
    about: {
      version: of('tool')[0] ?? '',
      asOf: of('as-of')[0] ?? '',
      catalogue,
      unit: {
        name,
        ...(known === undefined ? {} : { level: known }),
        ...(province === '' ? {} : { province }),
        ...(code === '' ? {} : { code }),
      },
      baseline: of('baseline').filter((sha256) => sha256 !== ''),
      list: of('list').filter((sha256) => sha256 !== ''),
      rules: (of('rules')[0] ?? '').split(' '),
      ...(scope === '' ? {} : { scope }),
      leftOut: { accepted: accepted ?? 0, notes: notes ?? 0, beyond: beyond ?? 0 },
    },
    heading: heading.cells.slice(1),
    rows: originals,
  }
}
