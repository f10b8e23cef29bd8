import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { html } from '../../src/render/diff/html.ts'
import { sampleDifference } from '../render/sample-difference.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { violations } from './violations.ts'

async function pageOf(tag: LanguageTag): Promise<string> {
  const language = await loadLanguage(tag)
  return [...html.render(sampleDifference, { width: 80, color: false, examples: 3, language })].join('')
}

describe.skipIf(!hasChromium)('the page of changes in a browser', () => {
  const open = useBrowser()

  it.each(LANGUAGE_TAGS)(
    'opens in "%s" without a complaint or a request, and axe finds nothing serious',
    async (tag) => {
      const { page, complaints, requests, address } = await open(await pageOf(tag))
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(requests).toEqual([address])
    },
  )

  it('searches, filters and sorts the changed values', async () => {
    const { page } = await open(await pageOf('en'))
    const seen = () => page.locator('#changed-table tbody tr:visible').count()
    // The code of which the form alone changed is a sentence above.
    expect(await seen()).toBe(17 - 1)
    await page.locator('#changed-table-tools input').fill('full-online')
    expect(await seen()).toBe(1)
    await page.locator('#changed-table-tools input').fill('')
    await page.locator('#changed-table-tools select').first().selectOption('Renamed')
    // The second is of the procedure that lost its level as well; that which was not followed is in a table of its own.
    expect(await seen()).toBe(2)
    await page.locator('#changed-table thead th').first().getByRole('button').click()
    const codes = await page.locator('#changed-table tbody tr:visible th').allTextContents()
    expect(codes).toEqual(['1.000013', '1.000060'])
  })

  it('is no wider than a phone', async () => {
    const { page } = await open(await pageOf('vi'), { viewport: { width: 360, height: 740 } })
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(inner).toBe(outer)
  })
})
