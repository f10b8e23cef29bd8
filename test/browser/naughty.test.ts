import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { brief } from '../../src/render/text/brief.ts'
import { NAUGHTY } from '../naughty-texts.ts'
import { sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'

const BIG_LIST = join(resolve(process.env['RASOAT_REAL_LISTS'] ?? ''), 'corpora/naughty-strings/blns.json')
const bigList: readonly string[] = existsSync(BIG_LIST)
  ? JSON.parse(readFileSync(BIG_LIST, 'utf8')).filter((text: string) => text.trim() !== '')
  : []

/** A report in which the texts are all that a list may hold: names, codes, values, units, files, headings, reasons. */
function reportOf(texts: readonly string[]): Report {
  const at = (index: number) => texts[index % texts.length] ?? ''
  const [one] = sampleReport.catalogues
  if (one === undefined) throw new Error('the sample has a catalogue')
  const items = texts.flatMap((text, index) => [
    {
      rule: 'unreadable-value' as const,
      severity: 'error' as const,
      catalogue: one.id,
      location: { source: at(index + 1), row: index + 2, field: at(index + 2) },
      code: text,
      name: text,
      facts: { text, field: at(index + 3), detail: text },
      fingerprint: '0123456789abcdef',
    },
    {
      rule: at(index),
      severity: 'note' as const,
      catalogue: one.id,
      location: { source: text, field: text },
      name: text,
      facts: { text, levels: text },
      fingerprint: '0123456789abcdef',
    },
  ])
  const findings = { ...one.findings, items }
  const sources = texts.slice(0, 60).map((text, index) => ({
    ...one.sources[0],
    path: text,
    sha256: 'a'.repeat(64),
    format: at(index + 1),
    sheet: at(index + 2),
    rows: 1,
    columns: { code: text, name: at(index + 4) },
    ignored: [text],
  }))
  return {
    ...sampleReport,
    catalogues: [{ ...one, unit: { name: at(11) }, sources, findings }],
    toolErrors: [{ code: at(5), facts: { detail: at(6) } }],
  }
}

describe.skipIf(!hasChromium)('naughty texts in a browser', () => {
  const open = useBrowser()

  it.each([
    ['our own', NAUGHTY],
    ...(bigList.length === 0 ? [] : [['the big list', bigList] as const]),
  ] as const)('stand there as text, and nothing runs (%s)', async (_, texts) => {
    const { page, complaints, requests, address } = await open(reportOf(texts))
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    // The tools work on them as on any other text.
    await page.locator('#listing-table th [role=button]').last().click()
    await page.locator('#listing-table-tools input').fill('<script>')
    await page.locator('#listing-table-tools input').fill('')

    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('#listing-table tbody td, #listing-table tbody th')].map(
        (cell) => cell.textContent ?? '',
      ),
    )
    const cells = new Set(shown)
    // Two characters are none in HTML; a page holds the sign for a lost one in their stead.
    const expected = texts.map((text) => brief(text).replace(/[\ufffe\uffff]/g, '\ufffd'))
    expect(expected.filter((text) => text !== '' && !cells.has(text))).toEqual([])

    const foreign = await page.evaluate(() => ({
      elements: [
        ...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName)),
      ].filter((name) =>
        /^(script|style|img|iframe|object|embed|b|i|u|marquee|form|link|meta|base|video|audio)$/.test(name),
      ),
      handlers: [...document.querySelectorAll('*')].filter(({ attributes }) =>
        [...attributes].some(
          ({ name, value }) =>
            /^on|^style$/.test(name) || (/^(href|src|action)$/.test(name) && !value.startsWith('#')),
        ),
      ).length,
    }))
    expect(foreign).toEqual({ elements: ['script'], handlers: 0 })
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] })
    expect(requests).toEqual([address])
  })
})
