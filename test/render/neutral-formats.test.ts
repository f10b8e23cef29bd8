import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { differenceReporters } from '../../src/render/diff/formats.ts'
import type { Pieces } from '../../src/render/reporter.ts'
import { reporters } from '../../src/render/reporters.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { csvCell } from '../../src/text/csv-cell.ts'
import { found, listOf, workbookOf } from '../worklist/lists.ts'
import { differenceWith } from './sample-difference.ts'

// A control, marks that turn the reading order round, line ends that few know, half a letter, a formula behind a semicolon.
const HOSTILE = 'a\u0000b\u202ec\u2066d\u2028e\u2029f\ud800g\u200fh;=1+1'
const ACTING = /[\0\u202e\u2028\u2029\u200f]|\p{Cs}/u
const ESCAPED =
  /\\u(?:0000|202e|2028|2029|200f|d800)|&#(?:0|8206|8207|823[2-8]|829[4-7]|55296);|&#x(?:0|20[0-9a-f]{2}|d800);|_x(?:0000|20[0-9A-F]{2})_/i

const COLUMNS = [
  'Mã TTHC',
  'Tên thủ tục',
  'Lĩnh vực',
  'Cơ quan ban hành',
  'Mức độ DVC',
  'Số quyết định',
  'Liên kết',
]

/** A list with the text in each kind of cell, in a heading, in the name of its unit, its file and its sheet of reasons. */
async function hostileReport(): Promise<Report> {
  const rows = [
    [...COLUMNS, HOSTILE],
    ['1.000001', HOSTILE, 'Hộ tịch', HOSTILE, 'Toàn trình', HOSTILE, HOSTILE],
    ['1.000001', `${HOSTILE} 2`, HOSTILE, 'Bộ Tư pháp', HOSTILE, '12/QĐ-UBND', 'x'],
    [HOSTILE, 'Đăng ký khai sinh', 'Hộ tịch', 'Bộ Tư pháp', 'Một phần', '12/QĐ-UBND', ''],
  ]
  const bytes = (list: readonly (readonly string[])[]) =>
    Buffer.from(list.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join(''))
  const baseline = bytes([
    COLUMNS,
    ['1.000001', 'Đăng ký', 'Hộ tịch'],
    ['1.000002', HOSTILE, HOSTILE, HOSTILE],
  ])
  return audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      baseline: { sources: [{ path: `n${HOSTILE}.csv`, format: 'csv', bytes: baseline }], complete: true },
      catalogues: [
        {
          id: HOSTILE,
          unit: { name: HOSTILE, level: 'commune' },
          sources: [{ path: `${HOSTILE}.csv`, format: 'csv', bytes: bytes(rows) }],
        },
      ],
      targets: [{ metric: 'coverage', atLeast: 1, basis: HOSTILE }],
      failOn: 'error',
      rules: {},
      samples: 1_000,
      groupBy: ['field', 'issuer', 'unit'],
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
}

let report: Report
beforeAll(async () => {
  report = await hostileReport()
})

/** What is written, and for a packed format every part that is in it. */
async function partsOf(pieces: Pieces): Promise<readonly string[]> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(Buffer.from(piece))
  const bytes = Buffer.concat(all)
  return bytes.subarray(0, 2).toString() === 'PK' ? unpacked(bytes) : [bytes.toString()]
}

function unpacked(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString())
}

/** Our own marks of direction, in Arabic alone, are no data. */
const languages = LANGUAGE_TAGS.filter((tag) => tag !== 'ar')

describe.each(languages)('in %s, nothing of a hostile text acts', (tag) => {
  const options = async () => ({ language: await loadLanguage(tag), width: 80, color: false, examples: 100 })

  test.each(reporters.map(({ id }) => id))('in a report as %s', async (id) => {
    const { render } = (await reporters.find((one) => one.id === id)?.load()) ?? {}
    const parts = await partsOf(render?.(report, await options()) ?? [])
    expect(parts.join('').length).toBeGreaterThan(100)
    for (const part of parts) expect(ACTING.exec(part)?.input.slice(0, 200)).toBeUndefined()
    // JSON is for programs and says every text exactly; whoever reads it has to know what a text may hold.
    if (['json', 'jsonl', 'csv'].includes(id)) return
    for (const part of parts) expect(around(part)).toBeUndefined()
  })

  test.each(differenceReporters.map(({ id }) => id))('in the changes as %s', async (id) => {
    const { render } = (await differenceReporters.find((one) => one.id === id)?.load()) ?? {}
    const parts = await partsOf(render?.(differenceWith(HOSTILE), await options()) ?? [])
    for (const part of parts) expect(ACTING.exec(part)?.input.slice(0, 200)).toBeUndefined()
    if (['json', 'jsonl'].includes(id)) return
    for (const part of parts) expect(around(part)).toBeUndefined()
  })
})

test('nothing of it acts in a work list either', async () => {
  const place = { source: `${HOSTILE}.csv`, sheet: HOSTILE, row: 2, field: 'code' }
  const finding = found(1, { name: HOSTILE, code: HOSTILE, facts: { text: HOSTILE }, location: place })
  const list = listOf([finding], {
    unit: { name: HOSTILE },
    catalogue: HOSTILE,
    sources: [{ path: HOSTILE }],
  })
  for (const part of unpacked(await workbookOf(list))) {
    // Its hidden sheet says in JSON what the list was called, to the letter: it is what the list is known by.
    expect(ACTING.exec(part)?.input.slice(0, 200)).toBeUndefined()
    expect(around(part.replaceAll(/\\u[0-9a-f]{4}/g, ''))).toBeUndefined()
  }
})

test('a line of CSV that is cut at semicolons, whatever quotes are around them, has no formula', async () => {
  const options = { language: await loadLanguage('vi'), width: 80, color: false, examples: 100 }
  const { render } = (await reporters.find(({ id }) => id === 'csv')?.load()) ?? {}
  const [text = ''] = await partsOf(render?.(report, options) ?? [])
  const cells = text.split(/\r\n|;/).map((cell) => cell.replace(/^["\s]+/, ''))
  expect(text).toContain(';')
  expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([])
})

function around(part: string): string | undefined {
  const at = ESCAPED.exec(part)?.index
  return at === undefined ? undefined : part.slice(Math.max(0, at - 80), at + 80)
}
