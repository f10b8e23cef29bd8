import { expect, test } from 'vitest'
import { auditHere, sampleRequest } from './sample-audit.ts'

const request = await sampleRequest('rasoat.yaml')
const { baseline } = await auditHere({ ...request, catalogues: request.catalogues.slice(0, 1) })

test('the national list has 387 + 1,965 + 348 = 2,700 procedures under a merged title row', () => {
  expect(387 + 1_965 + 348).toBe(2_700)
  expect(baseline).toMatchObject({ procedures: 2_700, records: 2_700, complete: true })
  expect(baseline?.sources).toMatchObject([{ headerRow: 2, rows: 2_700, ignored: [] }])
})

test('its levels overlap: 26 procedures are of province and commune, 123 of ministry and province', () => {
  const { ministry, province, commune, other, unknown } = baseline?.byLevel ?? {}
  expect({ ministry, province, commune, other, unknown }).toEqual({
    ministry: 325 + 123,
    province: 1_965 + 26,
    commune: 387,
    other: 18,
    unknown: 5,
  })
  expect(325 + 18 + 5).toBe(348)
})

test('its own findings are the five procedures without a level, and count against nobody', () => {
  expect(baseline?.findings.byRule).toEqual({ 'missing-level': 5 })
})
