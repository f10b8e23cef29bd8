import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONFIDENCE } from '../../src/stages/validate/likely-code.ts'
import { DAMAGES, LOOKALIKES } from './damaging.ts'
import { addUp, asReference, type Count, count, labelled, ROWS_A_DAMAGE, readList } from './labelled.ts'

const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const folder = resolve(named)
const isThere = named !== '' && existsSync(join(folder, 'national'))

/** Suggestions made and right after damages that can be undone or seen, without the lookalikes. */
function recall(byDamage: Readonly<Record<string, Count>>): Count {
  const counts = Object.keys(DAMAGES).map((kind) => byDamage[kind] ?? { made: 0, right: 0 })
  return { made: sum(counts.map(({ made }) => made)), right: sum(counts.map(({ right }) => right)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

describe('the sample of Sơn La, its codes damaged in 20 ways and 5 that only look like them', async () => {
  const rows = labelled(await readList('samples/son-la.csv'))
  const baseline = asReference(await readList('samples/national.csv'))

  test('25 ways', () => {
    expect(Object.keys(DAMAGES).length + Object.keys(LOOKALIKES).length).toBe(25)
  })

  test('gets no wrong suggestion where the name agrees', () => {
    const { made, right } = count(rows, baseline, true).byGrounds['name-agrees 0.99'] ?? { made: 0, right: 0 }
    expect(made).toBeGreaterThan(8_000)
    expect(right).toBe(made)
  })

  test('gets nothing for a date without a time: what stood there is gone', () => {
    const { byDamage } = count(rows, baseline, true)
    for (const kind of ['date without a time', 'month and day']) expect(byDamage[kind]?.made).toBe(0)
  })

  test('gets nearly all others back by code and name', () => {
    const { right } = recall(count(rows, baseline, true).byDamage)
    expect(right / (18 * ROWS_A_DAMAGE)).toBeGreaterThan(0.95)
  })
})

describe.skipIf(!isThere)('three real lists, damaged in the same ways', async () => {
  const lists = isThere
    ? await Promise.all(
        [
          'national/national_2642_xlsx_plus_level.csv',
          'local/phuoc-thoi-2026-06-08.json',
          'local/tay-nha-trang-2025-12-14.csv',
        ].map((path) => readList(join(folder, path))),
      )
    : []
  const rows = lists.map(labelled)
  const baseline = asReference(lists[0] ?? [])

  test('have 2,642, 468 and 277 rows with a code', () => {
    expect(rows.map(({ length }) => length)).toEqual([2_642, 468, 277])
  })

  test('with a baseline and names: 14,352 of 14,358 where the name agrees, 4,142 of 6,767 by form alone', () => {
    const counts = rows.map((list) => count(list, baseline, true))
    expect(addUp(counts.map(({ byGrounds }) => byGrounds))).toEqual({
      'name-agrees 0.99': { made: 14_358, right: 14_352 },
      'form 0.61': { made: 6_767, right: 4_142 },
    })
    // 20 damages × 500 rows = 10,000 a list
    expect(recall(counts[0]?.byDamage ?? {}).right).toBe(8_981)
    expect(sum(counts.map(({ byDamage }) => recall(byDamage).right))).toBe(18_494)
  })

  test('with a baseline and no names: 9,358 of 9,733 with every digit kept, 6,987 of 7,947 with digits made', () => {
    const counts = rows.map((list) => count(list, baseline, false).byGrounds)
    expect(addUp(counts)).toMatchObject({
      'only-candidate 0.96': { made: 9_733, right: 9_358 },
      'only-candidate 0.87': { made: 7_947, right: 6_987 },
    })
  })

  test('without a baseline: 13,500 of 16,500 with every digit kept, 7,496 of 11,553 with digits made', () => {
    expect(addUp(rows.map((list) => count(list, undefined, true).byGrounds))).toEqual({
      'form 0.81': { made: 16_500, right: 13_500 },
      'form 0.64': { made: 11_553, right: 7_496 },
    })
  })

  test('the confidence shown is what was right of what was suggested, rounded down', () => {
    const shares = { named: 14_352 / 14_358, kept: 9_358 / 9_733, made: 6_987 / 7_947 }
    const forms = { kept: 13_500 / 16_500, made: 7_496 / 11_553, unknown: 4_142 / 6_767 }
    const down = (share: number) => Math.floor(share * 100) / 100
    expect(CONFIDENCE).toEqual({
      named: { kept: down(shares.named), made: down(shares.named) },
      fitting: { kept: down(shares.kept), made: down(shares.made) },
      formed: { kept: down(forms.kept), made: down(forms.made) },
      unknown: { kept: down(forms.unknown), made: 0 },
    })
  })
})
