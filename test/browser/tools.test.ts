import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { NASTY, sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'

const shown = (page: Page, table: string) => page.locator(`#${table} tbody tr:visible`)
const tool = (page: Page, table: string, name: string) => page.locator(`#${table}-tools ${name}`)
const column = (page: Page, table: string, at: number) =>
  page.locator(`#${table} tbody tr:visible > :nth-child(${at})`).allInnerTexts()

describe.skipIf(!hasChromium)('the tools over the tables', () => {
  const open = useBrowser()
  let one: Report
  let many: Report
  beforeAll(async () => {
    one = await oneUnit()
    many = await manyUnits()
  })

  it('find rows by words in any order, with or without accents and capitals', async () => {
    const { page } = await open(one, { tag: 'vi' })
    expect(await shown(page, 'missing-table').count()).toBe(15) // 387 in scope − 372 matched
    const [name = ''] = await column(page, 'missing-table', 2)
    const words = name.split(' ')
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    const search = tool(page, 'missing-table', 'input')
    for (const said of [name, words.toReversed().join('  '), name.toUpperCase(), bare]) {
      await search.fill(said)
      expect(await column(page, 'missing-table', 2)).toContain(name)
      expect(await shown(page, 'missing-table').count()).toBeLessThan(15)
    }
    await search.fill('chẳng có từ này')
    expect(await shown(page, 'missing-table').count()).toBe(0)
    expect(await tool(page, 'missing-table', 'output').innerText()).toBe('Đang hiện 0/15 dòng')
    await search.fill('')
    expect(await shown(page, 'missing-table').count()).toBe(15)
  })

  it('filter by field and level, and by rule and severity: the counts of the values are all rows', async () => {
    const { page } = await open(one)
    for (const [table, filters] of [
      ['missing-table', 2],
      ['listing-table', 3],
    ] as const) {
      const all = await shown(page, table).count()
      const selects = tool(page, table, 'select')
      expect(await selects.count()).toBe(filters)
      for (const select of await selects.all()) {
        const at = Number(await select.getAttribute('data-column')) + 1
        const cells = await column(page, table, at)
        const values = (await select.locator('option').allTextContents()).slice(1)
        expect(values.toSorted()).toEqual([...new Set(cells.filter((cell) => cell !== ''))].toSorted())
        for (const value of values) {
          await select.selectOption(value)
          expect(new Set(await column(page, table, at))).toEqual(new Set([value]))
          expect(await shown(page, table).count()).toBe(cells.filter((cell) => cell === value).length)
        }
        await select.selectOption('')
        expect(await shown(page, table).count()).toBe(all)
      }
    }
  })

  it('show what all tools together leave, and say how many', async () => {
    const { page } = await open(sampleReport)
    const [rule] = await tool(page, 'listing-table', 'select').all()
    await rule?.selectOption({ index: 1 })
    const chosen = await shown(page, 'listing-table').count()
    await tool(page, 'listing-table', 'input').fill('khai sinh')
    const both = await shown(page, 'listing-table').count()
    expect(both).toBeLessThanOrEqual(chosen)
    const all = await page.locator('#listing-table tbody tr').count()
    expect(await tool(page, 'listing-table', 'output').innerText()).toBe(`${both} of ${all} rows shown`)
  })

  it('sort numbers as numbers, texts as the language does, there and back', async () => {
    const { page } = await open(many, { tag: 'vi' })
    const heads = page.locator('#overview-table thead th')
    const records = await heads.count()
    const unit = heads.first()
    const sort = (at: number) =>
      page.locator(`#overview-table thead th:nth-child(${at}) [role=button]`).click()
    const numbers = async () => (await column(page, 'overview-table', records)).map(Number)

    await sort(records)
    expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => a - b))
    expect(await heads.last().getAttribute('aria-sort')).toBe('ascending')
    await sort(records)
    expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => b - a))
    expect(await heads.last().getAttribute('aria-sort')).toBe('descending')

    await sort(1)
    const names = await column(page, 'overview-table', 1)
    expect(names).toHaveLength(126)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
    expect([await unit.getAttribute('aria-sort'), await heads.last().getAttribute('aria-sort')]).toEqual([
      'ascending',
      null,
    ])
  })

  it('copy the rows that are shown as CSV in which nothing is a formula', async () => {
    const { page } = await open(sampleReport, { permissions: ['clipboard-read', 'clipboard-write'] })
    await tool(page, 'listing-table', 'button').click()
    const status = tool(page, 'listing-table', 'output')
    await expect.poll(() => status.innerText()).toBe('Copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    // Our own reader would take the guard off again.
    const rows: string[][] = parse(copied)
    expect(rows).toHaveLength(1 + (await shown(page, 'listing-table').count()))
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
    expect(copied).toContain(`"'${NASTY.formula}"`)

    await tool(page, 'listing-table', 'input').fill('chẳng có từ này')
    await tool(page, 'listing-table', 'button').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toContain('\n')
  })

  it('copy also where the browser offers no clipboard', async () => {
    const { page, complaints } = await open(one, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('no')),
      })
    })
    await tool(page, 'gaps-table', 'button').click()
    await expect.poll(() => tool(page, 'gaps-table', 'output').innerText()).toBe('Copied.')
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)
    expect(lines).toHaveLength(1 + (await shown(page, 'gaps-table').count()))
    expect(complaints).toEqual([])
  })
})
