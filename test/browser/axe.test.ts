import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { axePages, axeReports } from './axe-pages.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { violations } from './violations.ts'

describe.skipIf(!hasChromium)('axe', () => {
  const open = useBrowser()
  let reports: ReadonlyMap<string, Report>
  beforeAll(async () => {
    reports = await axeReports()
  })

  it.each(axePages)('finds nothing serious: $name, $tag', async ({ tag, name }) => {
    const { page } = await open(reports.get(name) ?? sampleReport, { tag, colorScheme: 'light' })
    expect(await violations(page)).toEqual([])
  })

  it('finds a fault where there is one', async () => {
    const { page } = await open(
      '<!DOCTYPE html><html><head><title>x</title></head><body><img src=""/></body></html>',
    )
    await page.evaluate(axe.source)
    const ids = await page.evaluate(async () => {
      const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return all.map(({ id }) => id)
    })
    expect(ids).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']))
  })
})
