import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What axe finds serious or critical, each with the elements it means. Told from outside, the policy of the page stays.
 * @param rules those to try; without, all of them
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (only) => {
    // Of what passes only how many rules it was: to describe each of its elements takes long.
    const options: RunOptions = { resultTypes: ['violations'] }
    if (only !== undefined) options.runOnly = { type: 'rule', values: [...only] }
    const { violations: all, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options)
    return {
      tried: passes.length + all.length,
      wrong: all
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        ),
    }
  }, rules)
  // A page without a title, or one that did not open, has little that could be tried.
  expect(found.tried).toBeGreaterThan(rules === undefined ? 10 : 0)
  return found.wrong.slice(0, 5)
}
