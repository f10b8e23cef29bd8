/**
 * `npm run gallery`: pictures of the page made of the samples, into `samples/gallery/`. They show what a reader sees, on a
 * screen, on a phone, in the dark and on paper; nothing is tested by them. It needs
 * poppler's `pdftoppm` for the paper, and `pngquant`, which keeps the pictures small enough for the package.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import { manyUnits, oneUnit, pageOf } from './reports.ts'

const GALLERY = fileURLToPath(new URL('../../samples/gallery/', import.meta.url))
const MOST_BYTES = 80_000

interface Picture {
  readonly name: string
  readonly report: Report
  readonly tag: LanguageTag
  readonly look: BrowserContextOptions
  /** The id of the section at the top of the picture; left out: the beginning. */
  readonly from?: string
}

const DESK: BrowserContextOptions = { viewport: { width: 1200, height: 900 } }
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const executablePath = findChromium(process.env)
if (executablePath === undefined) {
  console.error(NO_CHROMIUM)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'rasoat-gallery-'))
const browser = await chromium.launch({ executablePath })
try {
  mkdirSync(GALLERY, { recursive: true })
  const [one, many] = [await oneUnit(), await manyUnits()]
  const pictures: readonly Picture[] = [
    ...LANGUAGE_TAGS.map((tag) => ({ name: `desk-${tag}`, report: one, tag, look: DESK })),
    { name: 'units', report: many, tag: 'vi', look: DESK, from: 'overview' },
    { name: 'dark', report: one, tag: 'vi', look: { ...DESK, colorScheme: 'dark' }, from: 'service' },
    { name: 'phone', report: one, tag: 'vi', look: PHONE },
    { name: 'phone-figures', report: one, tag: 'vi', look: PHONE, from: 'figures' },
  ]
  for (const picture of pictures) await onScreen(browser, picture)
  await onPaper(browser, one)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function opened(
  with_: Browser,
  report: Report,
  tag: LanguageTag,
  look: BrowserContextOptions,
): Promise<Page> {
  const path = join(folder, 'page.html')
  writeFileSync(path, await pageOf(report, tag))
  const page = await (await with_.newContext({ offline: true, ...look })).newPage()
  await page.goto(pathToFileURL(path).href)
  return page
}

async function onScreen(with_: Browser, { name, report, tag, look, from }: Picture): Promise<void> {
  const page = await opened(with_, report, tag, look)
  if (from !== undefined) await page.locator(`#${from}`).evaluate((section) => section.scrollIntoView())
  await page.screenshot({ path: keep(name), animations: 'disabled' })
  tell(name)
  await page.context().close()
}

async function onPaper(with_: Browser, report: Report): Promise<void> {
  const page = await opened(with_, report, 'vi', {})
  const pdf = join(folder, 'page.pdf')
  await page.pdf({ path: pdf, preferCSSPageSize: true })
  for (const number of [1, 3]) {
    const name = `paper-${number}`
    const target = keep(name).replace(/\.png$/, '')
    const only = ['-f', String(number), '-l', String(number), '-singlefile']
    execFileSync('pdftoppm', ['-png', '-r', '80', ...only, pdf, target])
    tell(name)
  }
}

function keep(name: string): string {
  return join(GALLERY, `${name}.png`)
}

function tell(name: string): void {
  execFileSync('pngquant', ['--force', '--strip', '--ext', '.png', '256', keep(name)])
  const { size } = statSync(keep(name))
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`)
  if (size > MOST_BYTES)
    throw new Error(`${name}.png has more than ${MOST_BYTES / 1000} kB: show less of the page.`)
}
