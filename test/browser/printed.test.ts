import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'

/** The pages of a PDF as text; undefined on a machine without poppler's pdftotext. */
function textsOf(pdf: Buffer): readonly string[] | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 })
  if (status !== 0) return undefined
  return stdout.toString().replace(/\f$/, '').split('\f')
}

/** Without the signs that only turn the direction of writing. */
const plain = (line = ''): string => line.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe.skipIf(!hasChromium)('the page on paper', () => {
  const open = useBrowser()
  let one: Report
  let many: Report
  beforeAll(async () => {
    one = await oneUnit()
    many = await manyUnits()
  })

  it.each(LANGUAGE_TAGS)('is A4, says on each page what it is and which page it is (%s)', async (tag) => {
    const { page } = await open(one, { tag })
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pagesIn(pdf)
    expect(pages).toBeGreaterThan(3)
    // 210 × 297 mm are 595.3 × 841.9 points.
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(
      new Set(
        boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`),
      ),
    ).toEqual(new Set(['595 × 842']))
    const texts = textsOf(pdf)
    if (texts === undefined) return
    const title = await page.title()
    const isTurned = await page.evaluate(() => getComputedStyle(document.body).direction === 'rtl')
    expect(texts).toHaveLength(pages)
    for (const [at, text] of texts.entries()) {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      // pdftotext gives letters that are joined or run the other way back in an order of its own.
      expect(plain(lines[0])).toContain(isTurned ? 'Phường Chiềng Cơi' : title)
      // How wide a blank is depends on the fonts of the machine.
      expect(plain(lines.at(-1)).replace(/\s*\/\s*/, ' / ')).toBe(`${at + 1} / ${pages}`)
    }
  })

  it('leaves the long list of what is out of scope to the screen, and says on paper who has it', async () => {
    const { page } = await open(one)
    const table = page.locator('#outside-table')
    const saying = page.locator('#outside .on-paper')
    expect([await table.isVisible(), await saying.isVisible()]).toEqual([true, false])
    await page.emulateMedia({ media: 'print' })
    expect([await table.isVisible(), await saying.isVisible()]).toEqual([false, true])
    expect(await saying.innerText()).toMatch(/^Listed here: 0 of [\d,]+\. The workbook/)
  })

  it('is short: at most 6 pages for a unit, and 10 for a province with 126 communes', async () => {
    const unit = await open(one, { tag: 'vi', asSent: true })
    expect(pagesIn(await unit.page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(6)
    const province = await open(many, { tag: 'vi', asSent: true })
    expect(pagesIn(await province.page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(10)
  })

  it('repeats the headings of a table that goes over several pages', async () => {
    const { page } = await open(many)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const texts = textsOf(pdf)
    if (texts === undefined) return
    const [word = ''] = (await page.locator('#overview-table thead').innerText()).split(/\s+/)
    const names = many.catalogues.map(({ unit }) => unit.name)
    const unitsOn = (text: string) =>
      text
        .split('\n')
        .filter((line) => names.some((name) => line.trim().startsWith(name)) && line.includes('%'))
    const ofTable = texts.filter((text) => unitsOn(text).length > 0)
    expect(ofTable.length).toBeGreaterThan(2)
    for (const text of ofTable) expect(text).toMatch(new RegExp(`^\\s*${word} .*`, 'm'))
  })

  it('needs no colour and none of the tools, and is light also where the screen is dark', async () => {
    const { page } = await open(one, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.tools:visible, .skip:visible').count()).toBe(0)
    const ink = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(ink).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    // Each verdict and severity is a sign and a word.
    for (const mark of await page.locator('.verdict, .severity').allInnerTexts()) {
      expect(mark).toMatch(/^\S\s.*\p{L}/u)
    }
  })
})
