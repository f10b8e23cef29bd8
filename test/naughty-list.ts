import { audit } from '../src/audit/audit.ts'
import { readRecords } from '../src/convert/read-records.ts'
import { writers } from '../src/convert/writers.ts'
import { LANGUAGE_TAGS } from '../src/messages/contract/tag.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import type { Candidate } from '../src/model/candidate.ts'
import { reporters } from '../src/render/reporters.ts'
import { forTerminal, inDirection, setApart } from '../src/render/text/direction.ts'
import { formats } from '../src/stages/read/formats.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { csvCell } from '../src/text/csv-cell.ts'
import { plain } from './plain.ts'
import { readRows } from './read/inputs.ts'
import { workbook } from './read/xlsx-file.ts'
import { inOneText } from './render/in-one-text.ts'

/** Formats that can carry any text of Unicode. */
export const carriers = ['csv', 'xlsx', 'json', 'jsonl'] as const

const HEADINGS = ['Mã TTHC', 'Tên thủ tục']

/** A list in which each of the texts is the name of a procedure. */
export function listOf(format: string, texts: readonly string[]): Buffer {
  const rows = texts.map((text, at) => [`1.${100_000 + at}`, text])
  const objects = rows.map(([code, name]) => JSON.stringify({ code, name }))
  if (format === 'json') return Buffer.from(`[${objects.join(',\n')}]`)
  if (format === 'jsonl') return Buffer.from(objects.join('\n'))
  if (format === 'csv') {
    return Buffer.from([HEADINGS, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join(''))
  }
  const cell = (text: string) => `<c t="inlineStr"><is><t>${inXml(text)}</t></is></c>`
  return workbook([HEADINGS, ...rows].map((cells) => `<row>${cells.map(cell).join('')}</row>`).join(''))
}

/** What XML cannot hold, and what reads like such an escape, as OOXML writes it (ST_Xstring). */
function inXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** The names in a list, as its reader gives them. */
export async function textsBack(format: string, list: Buffer): Promise<readonly string[]> {
  const reader = await formats.find(({ id }) => id === format)?.load()
  const rows = reader === undefined ? [] : await readRows(reader, list)
  return rows
    .filter(({ columns, row }) => columns !== undefined || row > 1)
    .map(({ cells }) => cells[1] ?? '')
}

/** What is understood of a list, and the same once it was written in a format and read again. */
export async function thereAndBack(
  texts: readonly string[],
  format: string,
): Promise<readonly [unknown, unknown]> {
  const there = await recordsOf('json', listOf('json', texts))
  const writer = await writers.find(({ id }) => id === format)?.load()
  const pieces: Buffer[] = []
  for await (const piece of writer?.write(each(there)) ?? []) pieces.push(Buffer.from(piece))
  const back = await recordsOf(format, Buffer.concat(pieces))
  return [there.map(({ procedure }) => procedure), back.map(({ procedure }) => procedure)]
}

async function recordsOf(format: string, bytes: Buffer): Promise<Candidate[]> {
  const records: Candidate[] = []
  for await (const { candidate } of readRecords({ path: 'list', format, bytes }, DEFAULT_LIMITS, NOTHING))
    records.push(candidate)
  return records
}

const NOTHING = { row() {}, between() {}, column() {} }

async function* each(records: readonly Candidate[]): AsyncGenerator<Candidate> {
  yield* records
}

/** Where the marks of direction are those that the text alone would get, they are ours; a mark out of data is not. */
function withoutOwnMarks(reporter: string, text: string): string {
  const bare = plain(text)
  if (reporter === 'table') return forTerminal(bare, 'rtl') === text ? bare : text
  if (reporter === 'brief')
    return bare
      .split('\n')
      .map((line) => setApart(line))
      .join('\n') === text
      ? bare
      : text
  if (reporter !== 'markdown') return text
  const blocks = bare.replace(/^<div dir="rtl">\n\n/, '').replace(/\n\n<\/div>\n$/, '')
  return [...inDirection([blocks], 'rtl')].join('\n\n') === text.trimEnd() ? blocks : text
}

const COLUMNS = [
  'Mã TTHC',
  'Tên thủ tục',
  'Lĩnh vực',
  'Cấp thực hiện',
  'Cơ quan thực hiện',
  'Cơ quan ban hành',
  'Mức độ DVC',
  'Phi địa giới',
  'Tình trạng',
  'Số quyết định',
  'Thời hạn giải quyết',
  'Liên kết',
]

/** Everything that is said, in every format and language, of a list with each text in every column and heading. */
export async function auditOf(
  texts: readonly string[],
): Promise<readonly (readonly [target: string, text: string])[]> {
  const rows = texts.map((text, at) =>
    COLUMNS.map((_, column) => (column === 0 && at % 2 === 0 ? `1.${100_000 + at}` : text)),
  )
  const lines = [[...COLUMNS, ...texts.slice(0, 60)], ...rows, ...rows.slice(0, 5)]
  const bytes = Buffer.from(lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join(''))
  const source = { path: texts[0] ?? '', format: 'csv', bytes }
  const unit = { name: texts[1] ?? '', level: 'commune' } as const
  const report = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      baseline: { sources: [source], complete: true },
      catalogues: [{ id: texts[2] ?? '', unit, sources: [source] }],
      targets: [{ metric: 'coverage', atLeast: 1, basis: texts[3] ?? '' }],
      failOn: 'error',
      rules: {},
      samples: 100_000,
      groupBy: ['field', 'level', 'issuer', 'agency', 'unit'],
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  const said: [string, string][] = []
  for (const tag of LANGUAGE_TAGS) {
    const language = await loadLanguage(tag)
    // What a workbook holds is packed; its own tests open it.
    for (const { id, load } of reporters.filter(({ isBinary }) => isBinary !== true)) {
      const { render } = await load()
      const text = await inOneText(render(report, { language, width: 100, color: false, examples: 10_000 }))
      said.push([id, language.direction === 'rtl' ? withoutOwnMarks(id, text) : text])
    }
  }
  return said
}
