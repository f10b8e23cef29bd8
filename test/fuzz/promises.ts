import { audit } from '../../src/audit/audit.ts'
import { readRecords } from '../../src/convert/read-records.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { CatalogueReport } from '../../src/model/report.ts'
import type { Row } from '../../src/model/row.ts'
import { UserError } from '../../src/model/user-error.ts'
import { reporters } from '../../src/render/reporters.ts'
import type { Opened } from '../../src/stages/read/format.ts'
import { formats } from '../../src/stages/read/formats.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { memoryInput, readOptions, rowsOf } from '../read/inputs.ts'
import { activeIn } from '../render/active.ts'
import { inOneText } from '../render/in-one-text.ts'
import { lostText } from './lost-text.ts'

/** What became of one list: read, or the code of the sentence that refused it. */
export type Outcome = string

/**
 * Holds the reader to what is promised of every list, whatever is in it.
 * @throws Error with what was broken, or what nobody caught
 */
export async function readsSoundly(format: string, bytes: Buffer): Promise<Outcome> {
  const opened = await refusedOr(() => openAndRead(format, bytes))
  if (typeof opened === 'string') return opened
  const lost = lostText(format, bytes, opened)
  if (lost !== undefined) throw new Error(`lost without a finding: ${lost}`)
  return 'read'
}

/** Holds the whole program to it: reading, the audit, every reporter and `convert`. */
export async function keepsPromises(format: string, bytes: Buffer): Promise<Outcome> {
  const read = await readsSoundly(format, bytes)
  const report = await refusedOr(() => auditOnce(format, bytes))
  if (typeof report === 'string') return report
  if (read !== 'read') throw new Error(`reading says ${read}, the audit says nothing`)
  const again = await refusedOr(() => auditOnce(format, bytes))
  if (typeof again === 'string' || again.text !== report.text)
    throw new Error('another result the second time')
  for (const [target, text] of report.pages) {
    const active = activeIn(target, text)
    if (active !== undefined) throw new Error(`active in ${target}: ${active}`)
  }
  const converted = await refusedOr(() => recordsOf(format, bytes))
  if (typeof converted === 'string') throw new Error(`the audit reads it, convert says ${converted}`)
  if (converted.records !== report.catalogue.records)
    throw new Error(`${converted.records} records converted, ${report.catalogue.records} audited`)
  countsAgree(report.catalogue, converted.between)
  return 'read'
}

export interface OpenedRows extends Opened {
  readonly rows: readonly (readonly Row[])[]
}

async function openAndRead(format: string, bytes: Buffer): Promise<OpenedRows> {
  const reader = await formats.find(({ id }) => id === format)?.load()
  if (reader === undefined) throw new TypeError(format)
  const opened = await reader.open(memoryInput(bytes), readOptions())
  const rows: Row[][] = []
  for (const sheet of opened.sheets) rows.push(await rowsOf(sheet))
  return { ...opened, rows }
}

async function auditOnce(format: string, bytes: Buffer) {
  const report = await audit(
    {
      command: 'validate',
      asOf: '2026-11-22',
      catalogues: [{ id: 'list', unit: { name: 'list' }, sources: [{ path: 'list', format, bytes }] }],
      targets: [],
      failOn: 'error',
      rules: {},
      samples: 100_000,
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  const [error] = report.toolErrors
  const [catalogue] = report.catalogues
  if (error !== undefined) return error.code
  if (catalogue === undefined) throw new Error('neither a catalogue nor an error')
  const language = await loadLanguage('vi')
  const pages: [string, string][] = []
  // What a workbook holds is packed; its own tests open it.
  for (const { id, load } of reporters.filter(({ isBinary }) => isBinary !== true)) {
    const { render } = await load()
    pages.push([id, await inOneText(render(report, { language, width: 100, color: false, examples: 1_000 }))])
  }
  return { catalogue, pages, text: JSON.stringify(report) }
}

/** Rows of the list = records + rows that are findings because nothing of them could be read + titles, totals, notes. */
function countsAgree({ sources, records, findings }: CatalogueReport, between: number): void {
  const rows = sources.reduce((sum, source) => sum + source.rows, 0)
  const lost = new Set(
    findings.items.flatMap(({ rule, location }) => (rule === 'unreadable-row' ? [location.row] : [])),
  ).size
  if (records > rows || rows - records > lost + between)
    throw new Error(`${rows} rows, ${records} records, ${lost} rows with a finding, ${between} between`)
}

async function recordsOf(format: string, bytes: Buffer): Promise<{ records: number; between: number }> {
  let records = 0
  let between = 0
  const leftOut = {
    row() {},
    between() {
      between += 1
    },
    column() {},
  }
  for await (const _ of readRecords({ path: 'list', format, bytes }, DEFAULT_LIMITS, leftOut)) records += 1
  return { records, between }
}

async function refusedOr<T>(action: () => Promise<T>): Promise<T | string> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof UserError) return error.code
    throw error
  }
}
