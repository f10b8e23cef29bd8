import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { reportOfFindings } from '../render/many-findings.ts'
import { sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit, pageOf } from './reports.ts'

describe.skipIf(!hasChromium)('the page in a browser', () => {
  const open = useBrowser()
  const reports: Record<string, Report> = { sample: sampleReport }
  beforeAll(async () => {
    Object.assign(reports, { one: await oneUnit(), many: await manyUnits() })
  })
  const of = (name: string) => reports[name] ?? sampleReport

  describe.each(LANGUAGE_TAGS)('in "%s"', (tag) => {
    it.each(['sample', 'one', 'many'])('opens without a word of complaint (%s)', async (name) => {
      const { page, complaints } = await open(of(name), { tag })
      expect(await page.title()).not.toBe('')
      expect(await page.locator('h1').isVisible()).toBe(true)
      expect(complaints).toEqual([])
    })

    it.each(['sample', 'many'])('asks for nothing but itself (%s)', async (name) => {
      const { page, requests, address } = await open(of(name), { tag })
      await page.locator('.tools button').first().click()
      await page.waitForLoadState('networkidle')
      expect(requests).toEqual([address])
    })
  })

  it('lets nothing run or load that is not its own, even where markup came through', async () => {
    const { page } = await open(sampleReport)
    const done = await page.evaluate(async () => {
      const refused: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.push(effectiveDirective)
      })
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.ran = "inline"'
      const handler = document.createElement('div')
      handler.setAttribute('onclick', 'document.documentElement.dataset.ran = "handler"')
      handler.setAttribute('style', 'position: fixed')
      const image = new Image()
      image.src = 'https://example.com/x.png'
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      document.body.append(script, handler, image, frame)
      handler.click()
      const fetched = await fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      )
      // Each of the six is reported when the browser finds the time, and a seventh would be soon after.
      for (let waits = 0; waits < 300 && refused.length < 6; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, 100))
      await new Promise((resolve) => setTimeout(resolve, 100))
      const { position } = getComputedStyle(handler)
      return { ran: document.documentElement.dataset['ran'], fetched, position, refused: refused.sort() }
    })
    expect(done).toEqual({
      ran: undefined,
      fetched: 'refused',
      position: 'static',
      refused: [
        'connect-src',
        'frame-src',
        'img-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
      ],
    })
  })

  it('remembers nothing: no store, no cookie, no database, no worker', async () => {
    const { page } = await open(sampleReport)
    await page.locator('#listing-table-tools input').fill('khai sinh')
    await page.locator('#listing-table th [role=button]').first().click()
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
    }))
    expect(kept).toEqual({ local: 0, session: 0, cookie: '', databases: 0 })
    await page.reload()
    expect(await page.locator('#listing-table-tools input').inputValue()).toBe('')
  })

  it('stays small with 100,000 findings: 2,000 rows of each list, and the sums are exact', async () => {
    const text = await pageOf(reportOfFindings(100_000), 'en', true)
    expect(text.length).toBeLessThan(2_000_000)
    const { page, complaints } = await open(text)
    expect(await page.locator('#listing-table tbody tr').count()).toBe(2_000)
    expect(await page.locator('#listing').innerText()).toContain('2,000 of 50,000 findings are listed here')
    await page.locator('#listing-table-tools input').fill('1.001998')
    expect(await page.locator('#listing-table tbody tr:visible').count()).toBe(1)
    expect(complaints).toEqual([])
  })
})
