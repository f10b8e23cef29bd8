import { beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { reporters } from '../../src/render/reporters.ts'
import { dimensions } from '../../src/stages/measure/dimensions.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { plain } from '../plain.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'
import { sectionsOf } from './docx-file.ts'

const HEADINGS = 'Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Cơ quan ban hành,Cơ quan thực hiện'
const ROWS = [
  '1.000001,Một,Đất đai,Cấp tỉnh,Bộ Tư pháp,Sở Tư pháp',
  '1.000002,Hai,Đất đai,Cấp tỉnh,Bộ Tư pháp,Sở Tư pháp',
  '1.000003,Ba,Hộ tịch,Cấp xã,Bộ Nội vụ,Ủy ban nhân dân cấp xã',
  '1.000004,Bốn,Hộ tịch,Cấp tỉnh; Cấp xã,Bộ Nội vụ,Ủy ban nhân dân cấp xã',
]

function reportOf(groupBy: readonly string[] | undefined, lists: number): Promise<Report> {
  const catalogues = Array.from({ length: lists }, (_, at) => ({
    id: `list-${at}.csv`,
    unit: { name: `Xã ${at}`, level: 'commune' as const },
    sources: [{ path: `list-${at}.csv`, format: 'csv', bytes: Buffer.from([HEADINGS, ...ROWS].join('\n')) }],
  }))
  return audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      catalogues,
      targets: [],
      failOn: 'never',
      rules: {},
      limits: DEFAULT_LIMITS,
      ...(groupBy === undefined ? {} : { groupBy }),
    },
    { jobs: 1 },
  )
}

/** What a format says of a report, for a document the text of its tables. */
async function saidIn(
  id: string,
  report: Report,
  tag: (typeof LANGUAGE_TAGS)[number] = 'en',
): Promise<string> {
  const { render } = (await reporters.find((one) => one.id === id)?.load()) ?? {}
  const pieces: Buffer[] = []
  const options = { language: await loadLanguage(tag), width: 120, color: false, examples: 3 }
  for await (const piece of render?.(report, options) ?? []) pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  if (id !== 'docx') return plain(bytes.toString()).replaceAll(/<[^>]*>/g, ' ')
  const sections = await sectionsOf(bytes)
  const rows = sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ text }) => text))
  return [...paragraphs, ...rows.map(({ cells }) => cells.join(' '))].join('\n')
}

const READ = ['table', 'markdown', 'docx', 'html']

/** A line with the name and its count, whatever stands between. */
function line(name: string, count: string): RegExp {
  return new RegExp(`${name}[\\s|*]+${count}(?![\\d,])`)
}

describe.each(READ)('a grouping that was asked for, in %s', (id) => {
  // A level of two procedures in the province alone, one of the commune alone, one of both: 3 + 2 > 4.
  test.each([
    [
      'field',
      [
        ['Đất đai', '2'],
        ['Hộ tịch', '2'],
      ],
    ],
    [
      'level',
      [
        ['Provincial level', '3'],
        ['Commune level', '2'],
      ],
    ],
    [
      'issuer',
      [
        ['Bộ Tư pháp', '2'],
        ['Bộ Nội vụ', '2'],
      ],
    ],
    [
      'agency',
      [
        ['Sở Tư pháp', '2'],
        ['Ủy ban nhân dân cấp xã', '2'],
      ],
    ],
    ['unit', [['Xã 0', '4']]],
  ])('by %s names each group with its procedures', async (dimension, groups) => {
    const said = await saidIn(id, await reportOf([dimension], 1))
    for (const [name = '', count = ''] of groups) expect(said).toMatch(line(name, count))
    expect(said).toMatch(/Procedures by /)
  })

  test('says why its rows add up to more than the whole, where they do', async () => {
    const why = /A procedure of several groups is counted in each of them/
    expect(await saidIn(id, await reportOf(['level'], 1))).toMatch(why)
    expect(await saidIn(id, await reportOf(['field'], 1))).not.toMatch(why)
  })

  test('of many lists is one of them all: 25 times 3 and 25 times 2', async () => {
    const said = await saidIn(id, await reportOf(['level'], 25))
    expect(said).toMatch(line('Provincial level', '75'))
    expect(said).toMatch(line('Commune level', '50'))
  })

  test('stands there in every language', async () => {
    const report = await reportOf(['issuer'], 1)
    for (const tag of LANGUAGE_TAGS) expect(await saidIn(id, report, tag)).toMatch(line('Bộ Tư pháp', '2'))
  })

  test('is not there when nobody asked', async () => {
    expect(await saidIn(id, await reportOf(undefined, 1))).not.toMatch(/Procedures by /)
  })
})

describe('the sum that Sơn La published, 2,114 = 1,727 of the province + 387 of the communes', () => {
  let report: Report
  beforeAll(async () => {
    const request = await sampleRequest('rasoat.yaml')
    const catalogues = request.catalogues.filter(({ id }) => id === 'son-la')
    report = await auditHere({ ...request, catalogues, groupBy: ['level'] })
  })

  test.each(READ)('is printed in %s by --group-by level', async (id) => {
    const said = await saidIn(id, report)
    expect(1_727 + 387).toBe(2_114)
    expect(said).toMatch(line('Provincial level', '1,727'))
    expect(said).toMatch(line('Commune level', '387'))
    expect(said).toMatch(line('Total', '2,114'))
  })
})

test('every dimension has a name in every language', async () => {
  for (const tag of LANGUAGE_TAGS) {
    const { dimensions: words } = (await loadLanguage(tag)).words
    expect(Object.keys(words).sort()).toEqual(dimensions.map(({ id }) => id).sort())
  }
})
