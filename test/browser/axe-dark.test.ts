import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { axePages, axeReports } from './axe-pages.ts'
import { hasChromium, useBrowser } from './open-page.ts'
import { violations } from './violations.ts'

// A style sheet for the dark changes colours and nothing else: the other rules are tried in the light (axe.test.ts).
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block']

describe.skipIf(!hasChromium)('axe in the dark', () => {
  const open = useBrowser()
  let reports: ReadonlyMap<string, Report>
  beforeAll(async () => {
    reports = await axeReports()
  })

  it.each(axePages)('finds no colour that is hard to read: $name, $tag', async ({ tag, name }) => {
    const { page } = await open(reports.get(name) ?? sampleReport, { tag, colorScheme: 'dark' })
    expect(await violations(page, RULES_OF_COLOURS)).toEqual([])
  })

  it('finds one where there is one', async () => {
    const grey = 'body { background: #000; color: #333 }'
    const { page } = await open(
      `<!DOCTYPE html><html lang="en"><title>x</title><style>@media (prefers-color-scheme: dark) { ${grey} }</style><p>text</p></html>`,
      { colorScheme: 'dark' },
    )
    expect((await violations(page, ['color-contrast'])).join()).toContain('color-contrast: <p>')
  })
})
