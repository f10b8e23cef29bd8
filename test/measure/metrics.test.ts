import { describe, expect, test } from 'vitest'
import { COMPULSORY_COMPONENTS } from '../../src/model/components.ts'
import type { Counted } from '../../src/model/counted.ts'
import type { Measurement, Measurements } from '../../src/model/measurement.ts'
import { type Procedure, type Property, SERVICE_LEVELS } from '../../src/model/procedure.ts'
import { addMeasurements, type Measurable, MetricCounter } from '../../src/stages/measure/measure.ts'
import { type MetricId, metrics } from '../../src/stages/measure/metrics.ts'
import { createPatterns } from '../../src/stages/measure/pattern.ts'
import { fc } from '../property.ts'

type Some = Omit<Partial<Counted>, 'procedure'> & Procedure

const EVERY_COLUMN: readonly Property[] = [
  ...COMPULSORY_COMPONENTS,
  'code',
  'serviceLevel',
  'eligibleFullOnline',
  'published',
  'integrated',
  'nonGeographic',
  'internalProcess',
  'electronicProcess',
  'decision',
]

const measurable: Measurable = {
  columns: new Set(EVERY_COLUMN),
  baselineColumns: new Set(),
  hasBaseline: true,
  hasNoCodes: false,
  unknownScope: 0,
  isScopeUnknown: false,
}

/** A list of these procedures, each with one record unless it says otherwise. */
function gaugeOf(list: readonly Some[]): MetricCounter {
  const counter = new MetricCounter()
  const patternOf = createPatterns()
  for (const { baseline, records = 1, sameName = false, byName = false, unread = [], ...procedure } of list) {
    counter.addProcedure(patternOf({ procedure, baseline, records, sameName, byName, unread }), records)
  }
  return counter
}

function measure(
  id: MetricId,
  list: readonly Some[],
  what: Partial<Measurable> = {},
): Measurement | undefined {
  return gaugeOf(list).measurements({ ...measurable, ...what })[id]
}

function share(part: number, whole: number, unknown = 0): Measurement {
  return { kind: 'share', part, whole, unknown }
}

function because(reason: string) {
  return { kind: 'unmeasurable', reason }
}

const full: Some = { serviceLevel: 'full-online' }
const partial: Some = { serviceLevel: 'partial' }
const information: Some = { serviceLevel: 'information' }
const none: Some = { serviceLevel: 'none' }
const silent: Some = {}
/** 3 full + 2 partial + 1 information + 1 not offered + 2 that do not say = 9. */
const nine = [full, full, full, partial, partial, information, none, silent, silent]

describe('shares of service levels, over all procedures', () => {
  test.each([
    ['online-share', 5], // 3 full + 2 partial
    ['full-online-share', 3],
    ['partial-share', 2],
    ['information-share', 1],
  ] as const)('%s is %i of 9, and 2 are unknown', (id, part) => {
    expect(measure(id, nine)).toEqual(share(part, 9, 2))
  })

  test('what is unknown has a share of its own: 2 of 9', () => {
    expect(measure('unknown-service-level-share', nine)).toEqual(share(2, 9))
  })

  test('are unmeasurable without the column, not 0%', () => {
    const columns = new Set<Property>(['code', 'name'])
    expect(measure('online-share', nine, { columns })).toEqual(because('no-column'))
  })

  test('are unmeasurable over an empty list', () => {
    expect(measure('online-share', [])).toEqual(because('zero-denominator'))
  })

  test('the table has the same figures: 3 + 2 + 1 + 1 + 2 = 9', () => {
    const counts = { all: 9, full: 3, partial: 2, information: 1, none: 1, unknown: 2 }
    expect(gaugeOf(nine).table(measurable)).toEqual({ ...counts, eligible: 0 })
    expect(gaugeOf(nine).table({ ...measurable, columns: new Set() })).toEqual(counts)
  })
})

describe('full-online-of-eligible', () => {
  const eligible = true
  const baseline = { position: 0, code: '1.000001', foldedName: '', eligibleFullOnline: true }

  test('is over those eligible; who does not say stands outside and is unknown', () => {
    const list: Some[] = [
      { ...full, eligibleFullOnline: eligible },
      { ...partial, eligibleFullOnline: eligible },
      { eligibleFullOnline: eligible }, // below the line, and unknown
      { ...full, eligibleFullOnline: false },
      full, // nobody says whether it is eligible
    ]
    expect(measure('full-online-of-eligible', list)).toEqual(share(1, 3, 2)) // unknown: 1 + 1
  })

  test('believes the list before the baseline', () => {
    const list: Some[] = [
      { ...full, baseline },
      { ...full, eligibleFullOnline: false, baseline },
    ]
    expect(measure('full-online-of-eligible', list)).toEqual(share(1, 1))
    expect(gaugeOf(list).table(measurable).eligible).toBe(1)
  })

  test('needs only the baseline to have the column', () => {
    const columns = new Set<Property>(['serviceLevel'])
    const list = [{ ...full, baseline }]
    expect(measure('full-online-of-eligible', list, { columns })).toEqual(because('no-column'))
    expect(
      measure('full-online-of-eligible', list, { columns, baselineColumns: new Set(['eligibleFullOnline']) }),
    ).toEqual(share(1, 1))
  })
})

describe('flags of procedures in force', () => {
  test.each([
    ['publication', 'published'],
    ['integration', 'integrated'],
    ['non-geographic-share', 'nonGeographic'],
    ['internal-process', 'internalProcess'],
    ['electronic-process', 'electronicProcess'],
  ] as const)('%s is over what is in force: 2 of 4, 1 unknown', (id, flag) => {
    const list: Some[] = [
      { [flag]: true },
      { [flag]: true, status: 'amended' },
      { [flag]: false, status: 'in-force' },
      {},
      { [flag]: true, status: 'abolished' },
      { [flag]: true, status: 'replaced' },
    ]
    expect(measure(id, list)).toEqual(share(2, 4, 1))
    expect(measure(id, list, { columns: new Set() })).toEqual(because('no-column'))
  })

  test('decision-share is over what is in force: 1 of 4, 1 unreadable', () => {
    const list: Some[] = [
      { decision: { number: '12/QĐ-BCA' } },
      { decision: { date: '2025-01-01' } },
      {},
      { unread: [{ property: 'decision', text: '9303' }] },
      { decision: { number: '13/QĐ-BCA' }, status: 'abolished' },
    ]
    expect(measure('decision-share', list)).toEqual(share(1, 4, 1))
  })
})

describe('completeness', () => {
  const complete: Some = {
    name: 'a',
    steps: 'a',
    methods: 'a',
    dossier: 'a',
    timeLimit: { amount: 1, unit: 'day' },
    applicants: 'a',
    agencies: ['a'],
    result: 'a',
  }

  test('is over all procedures; a component that cannot be read is there: 2 of 3', () => {
    const { timeLimit, ...withoutLimit } = complete
    expect(
      measure('completeness', [
        complete,
        { ...withoutLimit, unread: [{ property: 'timeLimit', text: 'sớm' }] },
        withoutLimit,
      ]),
    ).toEqual(share(2, 3))
  })

  test.each(COMPULSORY_COMPONENTS)('needs a column for %s', (component) => {
    const columns = new Set(EVERY_COLUMN.filter((column) => column !== component))
    expect(measure('completeness', [complete], { columns })).toEqual(because('no-column'))
  })
})

describe('code-validity', () => {
  test('is over records: 3 + 1 of 3 + 1 + 2 = 6', () => {
    const list: Some[] = [{ code: '1.000001', records: 3 }, { code: '1.000002' }, {}, {}]
    expect(measure('code-validity', list)).toEqual(share(4, 6))
  })
})

describe('name-agreement', () => {
  const baseline = { position: 0, code: '1.000001', name: 'A', foldedName: 'a' }
  const list: Some[] = [
    { name: 'A', baseline, sameName: true },
    { name: 'B', baseline },
    { baseline }, // no name
    { name: 'C' }, // not matched
  ]

  test('is over what is matched: 1 of 3, 1 without a name', () => {
    expect(measure('name-agreement', list)).toEqual(share(1, 3, 1))
  })

  test('is unmeasurable without a baseline, without codes, without names, without a match', () => {
    expect(measure('name-agreement', list, { hasBaseline: false })).toEqual(because('no-baseline'))
    expect(measure('name-agreement', list, { hasNoCodes: true })).toEqual(because('no-codes'))
    expect(measure('name-agreement', list, { columns: new Set() })).toEqual(because('no-column'))
    expect(measure('name-agreement', [{ name: 'C' }])).toEqual(because('zero-denominator'))
  })
})

describe('coverage', () => {
  function coverage(held: number, absent: number, what: Partial<Measurable> = {}) {
    const counter = new MetricCounter()
    counter.addScope(held, absent)
    return counter.measurements({ ...measurable, ...what })['coverage']
  }

  test('is what is held of what is in scope; unknown levels stand outside', () => {
    expect(coverage(230, 341, { unknownScope: 17 })).toEqual(share(230, 571, 17)) // 230 + 341 = 571
  })

  test('is unmeasurable without a baseline, without any code, without anything in scope', () => {
    expect(coverage(1, 1, { hasBaseline: false })).toEqual(because('no-baseline'))
    expect(coverage(0, 2, { hasNoCodes: true })).toEqual(because('no-codes'))
    expect(coverage(0, 0)).toEqual(because('zero-denominator'))
  })
})

describe('every metric', () => {
  const list = fc.array(
    fc.record(
      {
        code: fc.constant('1.000001'),
        name: fc.constant('a'),
        serviceLevel: fc.constantFrom(...SERVICE_LEVELS),
        eligibleFullOnline: fc.boolean(),
        published: fc.boolean(),
        status: fc.constantFrom('in-force' as const, 'abolished' as const),
        records: fc.integer({ min: 1, max: 3 }),
        sameName: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 12 },
  )

  test('has a part that is no more than the whole', () => {
    fc.assert(
      fc.property(list, (some) => {
        for (const one of Object.values(gaugeOf(some).measurements(measurable))) {
          if (one.kind === 'share') expect(one.part <= one.whole && one.whole > 0).toBe(true)
        }
      }),
    )
  })

  test('does not depend on the order of the procedures', () => {
    fc.assert(
      fc.property(list, (some) => {
        const backwards = gaugeOf([...some].reverse())
        expect(backwards.measurements(measurable)).toEqual(gaugeOf(some).measurements(measurable))
        expect(backwards.table(measurable)).toEqual(gaugeOf(some).table(measurable))
      }),
    )
  })

  test('has an id of its own', () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length)
  })
})

describe('several catalogues together', () => {
  function pooled(...all: Measurements[]) {
    return addMeasurements(all)['coverage']
  }

  test('have their parts, wholes and unknowns added up', () => {
    expect(pooled({ coverage: share(1, 2, 3) }, { coverage: share(10, 20, 30) })).toEqual(share(11, 22, 33)) // 1+10, 2+20, 3+30
  })

  test('leave out what could not be measured', () => {
    expect(
      pooled({ coverage: { kind: 'unmeasurable', reason: 'no-codes' } }, { coverage: share(1, 2) }),
    ).toEqual(share(1, 2))
  })

  test('give the same reason in any order, when nothing could be measured', () => {
    const one: Measurements = { coverage: { kind: 'unmeasurable', reason: 'zero-denominator' } }
    const other: Measurements = { coverage: { kind: 'unmeasurable', reason: 'no-codes' } }
    expect([pooled(one, other), pooled(other, one), pooled()]).toEqual([
      because('no-codes'),
      because('no-codes'),
      because('zero-denominator'),
    ])
  })
})

test('as many procedures outside as inside a share do not silence it: 0 of 1 eligible, 1 nobody knows', () => {
  const list: readonly Some[] = [
    { serviceLevel: 'partial', eligibleFullOnline: true },
    { serviceLevel: 'partial' },
  ]
  expect(measure('full-online-of-eligible', list)).toEqual(share(0, 1, 1))
})
