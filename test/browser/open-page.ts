import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import { pageOf } from './reports.ts'

/** An opened report, and all that the browser had to say about it. */
export interface Opened {
  readonly page: Page
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: readonly string[]
  /** Addresses the browser asked for. */
  readonly requests: readonly string[]
  /** The file that was opened. */
  readonly address: string
}

export type Opening = BrowserContextOptions & {
  readonly tag?: LanguageTag
  /** As it comes to an office: folded, and without its appendix. */
  readonly asSent?: true
}

const UNFOLD = () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold, .rule')) fold.open = true
}

const executablePath = findChromium(process.env)

/** False on a machine without a browser; the reason is said once for each file of tests. */
export const hasChromium = executablePath !== undefined
if (!hasChromium) console.warn(`The tests in a browser are skipped. ${NO_CHROMIUM}`)

/**
 * A browser for the tests of one file. What it opens is a file in a folder of its own, without a network, and is
 * closed after each test.
 */
export function useBrowser(): (report: Report | string, opening?: Opening) => Promise<Opened> {
  let browser: Browser | undefined
  let folder = ''
  let files = 0
  beforeAll(async () => {
    if (executablePath === undefined) return
    browser = await chromium.launch({ executablePath })
    folder = mkdtempSync(join(tmpdir(), 'rasoat-browser-'))
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    if (folder !== '') rmSync(folder, { recursive: true })
  })
  return async (report, { tag = 'en', asSent, ...options } = {}) => {
    if (browser === undefined) throw new Error(NO_CHROMIUM)
    files += 1
    const path = join(folder, `${files}.html`)
    writeFileSync(path, typeof report === 'string' ? report : await pageOf(report, tag, asSent !== true))
    const context = await browser.newContext({ offline: true, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => void complaints.push(String(error)))
    page.on('request', (request) => void requests.push(request.url()))
    const address = pathToFileURL(path).href
    await page.goto(address)
    if (asSent !== true) await page.evaluate(UNFOLD)
    return { page, complaints, requests, address }
  }
}
