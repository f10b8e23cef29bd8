import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { CatalogueRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

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

describe('what was understood of a row', () => {
  const commas = catalogue('commas', ',', 'Mã TTHC,Tên thủ tục,Lĩnh vực')
  const semicolons = catalogue('semicolons', ';', 'Mã TTHC;Tên thủ tục;Lĩnh vực')

  test('does not hold for the same text in a list with another delimiter', async () => {
    const alone = { ...(await rulesOf([commas])), ...(await rulesOf([semicolons])) }
    expect(alone).toEqual({ commas: {}, semicolons: { 'damaged-code': 1, 'ragged-row': 1 } })
    expect(await rulesOf([commas, semicolons])).toEqual(alone)
    expect(await rulesOf([semicolons, commas])).toEqual(alone)
  })
})
