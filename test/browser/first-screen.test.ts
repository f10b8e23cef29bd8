import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit, pageOf } from './reports.ts'

const DESK = { viewport: { width: 1280, height: 800 }, lowest: 700 }
const PHONE = { viewport: { width: 390, height: 844 }, lowest: 640 }

describe.skipIf(!hasChromium)('the first screen', () => {
  const open = useBrowser()
  let reports: readonly Report[]
  beforeAll(async () => {
    reports = [await oneUnit(), await manyUnits()]
  })

  it.each(LANGUAGE_TAGS)('holds the sentence with the share, on a desk and on a phone (%s)', async (tag) => {
    for (const report of reports) {
      for (const { viewport, lowest } of [DESK, PHONE]) {
        const { page } = await open(report, { tag, viewport, asSent: true })
        const lead = page.locator('.lead')
        expect(await lead.innerText()).toMatch(/\d[.,]\d\d%/)
        const box = await lead.boundingBox()
        expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(lowest)
        await page.context().close()
      }
    }
  })

  it('belongs to a page of at most 250 kB', async () => {
    const [one] = reports
    if (one === undefined) throw new Error('no report')
    expect(Buffer.byteLength(await pageOf(one, 'vi'))).toBeLessThanOrEqual(250_000)
  })
})
