import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { manyUnits, oneUnit } from './reports.ts'
import { violations } from './violations.ts'

// A style sheet for the dark changes colours and nothing else: the other rules are tried in the light.
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What is looked at: a page with a finding of each kind, one of a unit, one of 126. */
const REPORTS: Readonly<Record<string, () => Promise<Report>>> = {
  sample: async () => sampleReport,
  one: oneUnit,
  many: manyUnits,
}
const pages = LANGUAGE_TAGS.flatMap((tag) => Object.keys(REPORTS).map((name) => ({ tag, name })))

interface Looked {
  readonly light: readonly string[]
  readonly dark: readonly string[]
}

describe.skipIf(!hasChromium)('axe', () => {
  const open = useBrowser()
  const reports = new Map<string, Report>()
  beforeAll(async () => {
    for (const [name, make] of Object.entries(REPORTS)) reports.set(name, await make())
  })

  // A page is opened and thinned out once, for both: that takes longer than to look at its colours again.
  const looks = new Map<string, Promise<Looked>>()
  const looked = ({ tag, name }: (typeof pages)[number]): Promise<Looked> => {
    const key = `${name} ${tag}`
    const look = async (): Promise<Looked> => {
      const { page } = await open(reports.get(name) ?? sampleReport, { tag, colorScheme: 'light' })
      const light = await violations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await isDark(page)).toBe(true)
      return { light, dark: await violations(page, RULES_OF_COLOURS) }
    }
    const made = looks.get(key) ?? look()
    looks.set(key, made)
    return made
  }

  it.each(pages)('finds nothing serious: $name, $tag', async (page) => {
    expect((await looked(page)).light).toEqual([])
  })

  it.each(pages)('finds no colour that is hard to read in the dark: $name, $tag', async (page) => {
    expect((await looked(page)).dark).toEqual([])
  })

  it('finds a fault where there is one', async () => {
    const { page } = await open(
      '<!DOCTYPE html><html><head><title>x</title></head><body><img src=""/></body></html>',
    )
    await page.evaluate(axe.source)
    const ids = await page.evaluate(async () => {
      const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return all.map(({ id }) => id)
    })
    expect(ids).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']))
  })

  it('finds a colour that is hard to read in the dark where there is one, among many alike too', async () => {
    const grey = 'body { background: #000; color: #333 }'
    const items = '<li>text</li>'.repeat(9)
    const { page } = await open(
      `<!DOCTYPE html><html lang="en"><title>x</title><style>@media (prefers-color-scheme: dark) { ${grey} }</style><ul>${items}</ul></html>`,
      { colorScheme: 'light' },
    )
    expect(await violations(page, ['color-contrast'])).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await violations(page, ['color-contrast'])).join()).toContain('color-contrast: <li>')
  })
})

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
