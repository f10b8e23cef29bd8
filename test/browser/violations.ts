import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** So many of one make axe looks at, under the same heading. */
const LIKE_EACH_OTHER = 5

/**
 * Takes out rows, items, folds and sections that hold the same kinds of elements, by name, class and attributes, as enough of
 * those above them under the same heading. axe judges how a page is made, not what its texts say, and takes a minute for
 * thousands of them.
 */
function thinOut(most: number): void {
  const seen = new Map<string, number>()
  const makeOf = (element: Element): string =>
    [...element.attributes]
      .map(({ name, value }) => (/^(class|role|dir|lang|hidden)$/.test(name) ? `${name}=${value}` : name))
      .join(' ')
      .concat(' ', element.tagName)
  for (const element of document.querySelectorAll('tbody tr, li, option, details, section, article')) {
    const parent = element.parentElement
    if (parent === null || !element.isConnected) continue
    const head = element.closest('table')?.querySelector('thead')?.textContent ?? ''
    const kinds = [element, ...element.querySelectorAll('*')].map(makeOf)
    const make = [makeOf(parent), head, ...new Set(kinds)].join('|')
    const count = (seen.get(make) ?? 0) + 1
    seen.set(make, count)
    if (count > most) element.remove()
  }
}

/**
 * What axe finds serious or critical, each with the elements it means. Told from outside, the policy of the page stays.
 * @param rules those to try; without, all of them
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(thinOut, LIKE_EACH_OTHER)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
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
