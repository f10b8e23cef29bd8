import { describe, expect, test } from 'vitest'
import type { Counted } from '../../src/model/counted.ts'
import type { Procedure } from '../../src/model/procedure.ts'
import { publishedSchema } from '../../src/published.ts'
import { type StateId, states } from '../../src/stages/judge/states.ts'
import { readState } from '../../src/stages/normalise/plans/plan-words.ts'

function counted(procedure: Procedure): Counted {
  return { procedure, baseline: undefined, records: 1, sameName: true, byName: false, unread: [] }
}

/** What reaches a state, what does not, and what says nothing of it. */
const CASES: Readonly<Record<StateId, readonly [yes: Procedure, no: Procedure | undefined]>> = {
  'full-online': [{ serviceLevel: 'full-online' }, { serviceLevel: 'partial' }],
  online: [{ serviceLevel: 'partial' }, { serviceLevel: 'information' }],
  integrated: [{ integrated: true }, { integrated: false }],
  'internal-process': [{ internalProcess: true }, { internalProcess: false }],
  'electronic-process': [{ electronicProcess: true }, { electronicProcess: false }],
  published: [{ published: true }, { published: false }],
  'non-geographic': [{ nonGeographic: true }, { nonGeographic: false }],
  present: [{}, undefined],
}

describe.each(states.map((state) => [state.id, state] as const))('the state %s', (id, { reached }) => {
  const [yes, no] = CASES[id]

  test('is reached, or not', () => {
    expect(reached(counted(yes))).toBe(true)
    if (no !== undefined) expect(reached(counted(no))).toBe(false)
  })

  test('is unknown where the list is silent', () => {
    expect(reached(counted({}))).toBe(no === undefined ? true : undefined)
  })

  test('is read from its own id in a plan', () => {
    expect(readState(id)).toBe(id)
  })
})

test('the schema of the policy offers these states and no others', () => {
  const { $defs } = publishedSchema('policy') as { $defs: { state: { enum: readonly string[] } } }
  expect($defs.state.enum).toEqual(states.map(({ id }) => id))
})
