import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium, useBrowser } from './open-page.ts'
import { oneUnit } from './reports.ts'

interface Stop {
  readonly what: string
  readonly outline: string
  readonly isSeen: boolean
}

/** Where the keyboard is: the element, the ring around it, and whether it is on the screen. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return { what: '', outline: '', isSeen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width, height } = element.getBoundingClientRect()
    return {
      what: `${element.tagName.toLowerCase()}${element.getAttribute('role') ?? ''}`,
      outline: `${outlineStyle} ${outlineWidth}`,
      isSeen: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
    }
  })
}

describe.skipIf(!hasChromium)('the keyboard', () => {
  const open = useBrowser()

  it('leads past the contents at once', async () => {
    const { page } = await open(await oneUnit())
    await page.keyboard.press('Tab')
    expect((await focused(page)).what).toBe('a')
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) })
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#content$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('reaches every link, table and tool, and the eye sees where it is', async () => {
    const { page } = await open(await oneUnit())
    const reachable = await page.evaluate(
      () => document.querySelectorAll('a[href], input, select, button, [tabindex="0"]').length,
    )
    const stops: Stop[] = []
    for (let step = 0; step < reachable; step += 1) {
      await page.keyboard.press('Tab')
      stops.push(await focused(page))
    }
    for (const what of ['a', 'input', 'select', 'button', 'spanbutton', 'divgroup']) {
      expect(stops.filter((stop) => stop.what === what).length).toBeGreaterThan(0)
    }
    expect(stops.filter(({ what }) => what === 'body')).toEqual([])
    expect(stops.filter(({ outline, isSeen }) => outline !== 'solid 3px' || !isSeen)).toEqual([])
  })

  it.each(['Enter', ' '])('sorts with %j', async (key) => {
    const { page } = await open(await oneUnit())
    const head = page.locator('#gaps-table th').nth(1)
    await head.locator('[role=button]').focus()
    await page.keyboard.press(key)
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press(key)
    expect(await head.getAttribute('aria-sort')).toBe('descending')
  })
})
