import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What axe finds serious or critical, each with the elements it means. Told from outside, the policy of the page stays. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations: all, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return {
      passes: passes.length,
      wrong: all
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        ),
    }
  })
  expect(found.passes).toBeGreaterThan(10)
  return found.wrong.slice(0, 5)
}
