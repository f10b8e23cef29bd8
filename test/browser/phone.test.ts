import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'

describe.skipIf(!hasChromium)('a phone of 360 pixels', () => {
  const open = useBrowser()
  const reports: Record<string, Report> = {}
  beforeAll(async () => {
    Object.assign(reports, { sample: sampleReport, one: await oneUnit(), many: await manyUnits() })
  })

  describe.each(LANGUAGE_TAGS)('in "%s"', (tag) => {
    it.each(['sample', 'one', 'many'])('scrolls tables sideways, never the page (%s)', async (name) => {
      const { page } = await open(reports[name] ?? sampleReport, {
        tag,
        viewport: { width: 360, height: 740 },
        isMobile: true,
        hasTouch: true,
      })
      const { wide, outside } = await page.evaluate(() => {
        const phone = 360
        const isOut = (element: Element) => {
          const { left, right } = element.getBoundingClientRect()
          return (left < -0.5 || right > phone + 0.5) && element.closest('.scroll, .skip, caption') === null
        }
        const found = [...document.querySelectorAll('body *')].filter(isOut)
        return {
          wide: document.documentElement.scrollWidth,
          outside: found.map((element) => element.outerHTML.slice(0, 80)),
        }
      })
      expect(outside).toEqual([])
      expect(wide).toBeLessThanOrEqual(360)
    })
  })
})
