import { describe, expect, test } from 'vitest'
import { type Fulfilment, PLAN_STATUSES, type Plan, type PlanItem } from '../../src/model/plan.ts'
import { followPlan } from '../../src/stages/judge/follow.ts'
import { fc } from '../property.ts'

const DUE = '2025-06-30'
const ON_THE_DAY = DUE
const AFTER = '2025-07-01'

function procedures(...items: readonly Partial<PlanItem>[]): Plan {
  return {
    id: 'p',
    kind: 'procedures',
    source: 'p.csv',
    items: items.map((item, at) => ({ id: String(at), ...item })),
  }
}

function tasks(...items: readonly Partial<PlanItem>[]): Plan {
  return { ...procedures(...items), kind: 'tasks' }
}

/** The status of the only item. */
function statusOf(plan: Plan, asOf: string, ...standings: readonly Fulfilment[]): string | undefined {
  const { items } = followPlan(plan, asOf, standings)
  return PLAN_STATUSES.find((status) => items[status].length > 0)
}

describe('a procedure of a plan', () => {
  test.each<[Fulfilment, string, string]>([
    ['reached', AFTER, 'done'],
    ['not-reached', ON_THE_DAY, 'not-yet-due'],
    ['not-reached', AFTER, 'overdue'],
    ['absent', ON_THE_DAY, 'not-yet-due'],
    ['absent', AFTER, 'overdue'],
    ['unknown', ON_THE_DAY, 'unknown'],
    ['unknown', AFTER, 'unknown'],
  ])('that is %s on %s is %s', (standing, asOf, status) => {
    expect(statusOf(procedures({ due: DUE }), asOf, standing)).toBe(status)
  })

  test('holds at once where the plan names no day at all', () => {
    expect(statusOf(procedures({}), AFTER, 'not-reached')).toBe('overdue')
  })

  test('without a day among others that have one is unknown: nobody says when', () => {
    const { items } = followPlan(procedures({ due: DUE }, {}), AFTER, ['reached', 'not-reached'])
    expect(items).toMatchObject({ done: ['0'], unknown: ['1'] })
  })

  test('is told to be absent where the list does not hold it', () => {
    expect(followPlan(procedures({ due: DUE }, {}), AFTER, ['absent', 'reached']).absent).toEqual(['0'])
  })
})

describe('a task', () => {
  test.each<[Partial<PlanItem>, string, string]>([
    [{ said: 'done', due: DUE }, AFTER, 'done'],
    [{ said: 'open', due: DUE }, ON_THE_DAY, 'not-yet-due'],
    [{ said: 'open', due: DUE }, AFTER, 'overdue'],
    [{ said: 'overdue', due: DUE }, ON_THE_DAY, 'not-yet-due'], // the day decides, not yesterday's word
    [{ said: 'overdue' }, AFTER, 'overdue'],
    [{ said: 'in-time' }, AFTER, 'not-yet-due'],
    [{ said: 'open' }, AFTER, 'unknown'],
    [{ due: DUE }, AFTER, 'unknown'],
    [{ doneOn: AFTER, due: DUE }, AFTER, 'done'],
    [{ doneOn: AFTER, due: DUE }, ON_THE_DAY, 'not-yet-due'],
    [{ said: 'done', doneOn: AFTER }, ON_THE_DAY, 'unknown'], // done only tomorrow, and nobody says when it was due
  ])('%j on %s is %s', (item, asOf, status) => {
    expect(statusOf(tasks(item), asOf)).toBe(status)
  })
})

describe('a plan', () => {
  test.each<[readonly Fulfilment[], string, string]>([
    [['reached', 'reached'], AFTER, 'met'],
    [['reached', 'not-reached'], ON_THE_DAY, 'not-yet-due'],
    [['reached', 'not-reached'], AFTER, 'missed'],
    [['reached', 'unknown'], AFTER, 'unmeasurable'],
    [['reached', 'unknown'], ON_THE_DAY, 'not-yet-due'],
    [['not-reached', 'unknown'], AFTER, 'missed'],
  ])('of %j on %s is %s', (standings, asOf, status) => {
    const plan = procedures({ due: DUE }, { due: DUE })
    expect(followPlan(plan, asOf, standings).status).toBe(status)
  })

  test('counts each item once, and only what is done as done', () => {
    const standing = fc.constantFrom<Fulfilment>('reached', 'not-reached', 'unknown', 'absent')
    const due = fc.option(fc.constantFrom('2025-01-01', DUE, '2025-12-31'), { nil: undefined })
    fc.assert(
      fc.property(fc.array(fc.tuple(standing, due), { minLength: 1 }), (all) => {
        const plan = procedures(...all.map(([, day]) => (day === undefined ? {} : { due: day })))
        const { part, whole, items } = followPlan(
          plan,
          AFTER,
          all.map(([one]) => one),
        )
        expect(PLAN_STATUSES.flatMap((status) => items[status]).sort()).toEqual(
          plan.items.map(({ id }) => id).sort(),
        )
        expect(whole).toBe(all.length)
        expect(part).toBe(all.filter(([one]) => one === 'reached').length)
      }),
    )
  })

  test('never goes back as days pass, while the list stays as it is', () => {
    const plan = procedures({ due: DUE }, { due: '2025-12-31' })
    const overdue = ['2025-06-30', '2025-07-01', '2026-01-01'].map(
      (asOf) => followPlan(plan, asOf, ['not-reached', 'not-reached']).items.overdue.length,
    )
    expect(overdue).toEqual([0, 1, 2])
  })
})
