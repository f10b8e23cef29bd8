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
    const without = (await page.locator('main').textContent()) ?? ''
    // What is closed opens without a script; everything else is seen at once.
    const rows = await page
      .locator('main :is(tbody tr, figcaption, dt, h2):not(details:not([open]) *)')
      .evaluateAll((all) => all.map((row) => row.checkVisibility({ visibilityProperty: true })))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows).not.toContain(false)
    const [closed] = await page.locator('details:not([open]) > summary').all()
    await closed?.click()
    const opened = await page.locator('details[open] > :not(summary):visible').count()
    expect(closed === undefined || opened > 0).toBe(true)

    const { page: other } = await open(report)
    expect(await other.locator('.tools:visible').count()).toBeGreaterThan(0)
    const words = (text: string) => new Set(text.split(/\s+/))
    const read = words(without)
    const tables = await other.locator('main table').allTextContents()
    expect([...words(tables.join(' '))].filter((word) => !read.has(word))).toEqual([])
  })
})
