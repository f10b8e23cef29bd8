import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { CatalogueReport } from '../src/model/report.ts'
import type { CatalogueRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { fc } from './property.ts'

const ROW = '1.000001,Khai sinh;x,Hộ tịch'

function catalogue(id: string, delimiter: string, heading: string): CatalogueRequest {
  const bytes = Buffer.from(`${heading}\n${ROW}\n`)
  return { id, unit: { name: id }, sources: [{ path: `${id}.csv`, bytes, delimiter }] }
}

async function rulesOf(catalogues: readonly CatalogueRequest[]): Promise<Readonly<Record<string, unknown>>> {
  const { catalogues: reports } = await audit({
    command: 'validate',
    asOf: '2026-11-22',
    catalogues,
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
  })
  return Object.fromEntries(reports.map(({ id, findings }) => [id, findings.byRule]))
}

async function reports(catalogues: readonly CatalogueRequest[]): Promise<readonly CatalogueReport[]> {
  const report = await audit({
    command: 'audit',
    asOf: '2026-11-22',
    baseline: { sources: [{ path: 'national.csv', bytes: NATIONAL }], complete: true },
    catalogues,
    samples: 3,
    groupBy: ['field'],
    peers: false,
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
  })
  return report.catalogues
}

const NATIONAL = Buffer.from(
  'Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện\n1.000001,Khai sinh,Hộ tịch,Cấp xã\n1.000002,Khai tử,Hộ tịch,Cấp xã\n',
)

/** Few rows, so that they come again: sound, wrong, cut short, too long, with broken quotes, titles of sections, blank. */
const rows = fc.constantFrom(
  '1.000001,Khai sinh,Hộ tịch,Toàn trình',
  '1.000001.H13,Khai sinh,Hộ tịch,Một phần',
  '1.000002,Khai tử lại,Hộ tịch,Một phần',
  '1.000002,Khai tử,Quốc tịch,tòan trình',
  '1.000009,Kết hôn,Hộ tịch,',
  ',Khai tử,Hộ tịch,Toàn trình',
  '1.00001,Khai sinh',
  '1.000001,"Khai\nsinh",Hộ tịch,Toàn trình',
  '1.000001,Khai "sinh,Hộ tịch,Toàn trình',
  '="1.000001",Khai sinh,Hộ tịch,Toàn trình',
  '1.000001,Khai sinh,Hộ tịch,Toàn trình,9,9',
  'I. LĨNH VỰC HỘ TỊCH,,,',
  ',,,',
  '',
)

describe('what was understood of a row', () => {
  const commas = catalogue('commas', ',', 'Mã TTHC,Tên thủ tục,Lĩnh vực')
  const semicolons = catalogue('semicolons', ';', 'Mã TTHC;Tên thủ tục;Lĩnh vực')

  test('does not hold for the same text in a list with another delimiter', async () => {
    const alone = { ...(await rulesOf([commas])), ...(await rulesOf([semicolons])) }
    expect(alone).toEqual({ commas: {}, semicolons: { 'damaged-code': 1, 'ragged-row': 1 } })
    expect(await rulesOf([commas, semicolons])).toEqual(alone)
    expect(await rulesOf([semicolons, commas])).toEqual(alone)
  })

  test('changes no result: lists read together say what each says that is read alone', async () => {
    const lists = fc.array(fc.array(rows, { minLength: 1, maxLength: 14 }), { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(lists, fc.constantFrom('\n', '\r\n', '\r'), async (texts, end) => {
        const catalogues = texts.map((lines, at) => {
          const text = ['Mã TTHC,Tên thủ tục,Lĩnh vực,Mức độ DVC', ...lines].join(end)
          const id = `list-${at}`
          return { id, unit: { name: id }, sources: [{ path: `${id}.csv`, bytes: Buffer.from(text) }] }
        })
        const together = await reports(catalogues)
        const alone: CatalogueReport[] = []
        for (const one of catalogues) alone.push(...(await reports([one])))
        expect(together).toEqual(alone)
      }),
      { numRuns: 25 },
    )
  })
})
