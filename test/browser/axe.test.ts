import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'
import { violations } from './violations.ts'

describe.skipIf(!hasChromium)('axe', () => {
  const open = useBrowser()
  const reports: Record<string, Report> = {}
  beforeAll(async () => {
    Object.assign(reports, { sample: sampleReport, one: await oneUnit(), many: await manyUnits() })
  })

  const pages = LANGUAGE_TAGS.flatMap((tag) =>
    ['sample', 'one', 'many'].flatMap((name) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ tag, name, colorScheme })),
    ),
  )

  it.each(pages)('finds nothing serious: $name, $tag, $colorScheme', async (each) => {
    const { tag, name, colorScheme } = each
    const { page } = await open(reports[name] ?? sampleReport, { tag, colorScheme })
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
