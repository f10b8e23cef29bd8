import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { oneUnit } from './reports.ts'

const RIGHT_TO_LEFT: readonly string[] = ['ar']

describe.skipIf(!hasChromium)('the direction of the page', () => {
  const open = useBrowser()
  let one: Report
  beforeAll(async () => {
    one = await oneUnit()
  })

  it.each(LANGUAGE_TAGS)(
    'is that of its language, in tables as well; codes and hashes run left to right (%s)',
    async (tag) => {
      const { page } = await open(one, { tag })
      const seen = await page.evaluate(() => {
        const directionOf = (element: Element) => getComputedStyle(element).direction
        const heads = [...document.querySelectorAll('#service-table thead th')]
        const [first = 0, ...others] = heads.map((head) => head.getBoundingClientRect().left)
        return {
          page: directionOf(document.body),
          isFirstColumnLeft: others.every((left) => left > first),
          isFirstColumnRight: others.every((left) => left < first),
          codes: [...new Set([...document.querySelectorAll('.code, .hash')].map(directionOf))],
        }
      })
      const isTurned = RIGHT_TO_LEFT.includes(tag)
      expect(seen).toEqual({
        page: isTurned ? 'rtl' : 'ltr',
        isFirstColumnLeft: !isTurned,
        isFirstColumnRight: isTurned,
        codes: ['ltr'],
      })
    },
  )
})
