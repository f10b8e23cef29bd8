import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'

describe.skipIf(!hasChromium)('without JavaScript', () => {
  const open = useBrowser()
  const reports: Report[] = []
  beforeAll(async () => void reports.push(await oneUnit(), await manyUnits()))

  it.each([
    ['one unit', 0],
    ['126 units', 1],
  ])('everything is there and the tools are not (%s)', async (_, at) => {
    const report = reports[at]
    if (report === undefined) throw new Error('no report')
    const { page } = await open(report, { javaScriptEnabled: false })
    expect(await page.locator('.tools').count()).toBeGreaterThan(0)
    expect(await page.locator('.tools:visible').count()).toBe(0)
    expect(await page.locator('th [role=button]').count()).toBe(0)
    const without = await page.locator('main').innerText()

    const { page: other } = await open(report)
    expect(await other.locator('.tools:visible').count()).toBeGreaterThan(0)
    for (const row of await other.locator('tbody tr, figcaption, dt, h2').all()) {
      expect(await row.isVisible()).toBe(true)
    }
    const words = (text: string) => new Set(text.split(/\s+/))
    const read = words(without)
    const tables = await other.locator('main table').allInnerTexts()
    expect([...words(tables.join(' '))].filter((word) => !read.has(word))).toEqual([])
  })
})
