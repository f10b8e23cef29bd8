import { describe, expect, test } from 'vitest'
import { compileUserSchema } from '../../src/schema/compile.ts'
import { CostlyPattern } from '../../src/schema/costly-pattern.ts'
import { linearGroups, linearRegExp } from '../../src/schema/linear-reg-exp.ts'
import { overspent } from '../../src/schema/user-schema-budget.ts'

const BUDGET = { depth: 8, rules: 10 }

/** Three steps, each of which asks twice for the next: 1 + 2 × (1 + 2 × (1 + 2 × 1)) = 15 rules, and a reference is one as well. */
const DOUBLING = {
  $ref: '#/$defs/a',
  $defs: {
    a: { allOf: [{ $ref: '#/$defs/b' }, { $ref: '#/$defs/b' }] },
    b: { anyOf: [{ $ref: '#/$defs/c' }, { $ref: '#/$defs/c' }] },
    c: { type: 'object' },
  },
}

describe('the budget of a schema of the user', () => {
  test('counts levels: eight are, nine are not', () => {
    const nested = (levels: number): object => (levels === 1 ? {} : { not: nested(levels - 1) })
    expect(overspent(nested(8), BUDGET)).toBeUndefined()
    expect(overspent(nested(9), BUDGET)).toEqual({ what: 'depth', max: 8 })
  })

  test('counts what a reference stands for as often as it stands there', () => {
    // root 1, a 1, two references to b, each with b and two references to c, each with c: 1 + 1 + 2 × (2 + 2 × 2) = 14.
    expect(overspent(DOUBLING, { ...BUDGET, rules: 14 })).toBeUndefined()
    expect(overspent(DOUBLING, { ...BUDGET, rules: 13 })).toEqual({ what: 'rules', max: 13 })
  })

  test.each([
    ['an anchor', { allOf: [{ $ref: '#x' }], $defs: { y: { $anchor: 'x', allOf: [{}, {}] } } }],
    ['a condition', { if: {}, else: { else: {}, if: {} } }],
    ['dependent schemas', { dependentSchemas: { a: {}, b: {}, c: {}, d: {} } }],
    ['a key with signs', { allOf: [{ $ref: '#/$defs/a~1b~0c' }], $defs: { 'a/b~c': { allOf: [{}, {}] } } }],
  ])('follows %s', (_, schema) => {
    expect(overspent(schema, { ...BUDGET, rules: 5 })).toBeUndefined()
    expect(overspent(schema, { ...BUDGET, rules: 4 })).toEqual({ what: 'rules', max: 4 })
  })

  test('asks of a property anew: a value has an end', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`p${at}`, { type: 'string' }]),
    )
    expect(overspent({ properties, items: { properties } }, BUDGET)).toBeUndefined()
    const child = { $ref: '#/$defs/node' }
    const tree = { ...child, $defs: { node: { properties: { child } } } }
    expect(overspent(tree, BUDGET)).toBeUndefined()
  })

  test('is said in a sentence with the file', async () => {
    const nested = (levels: number): object => (levels === 1 ? {} : { not: nested(levels - 1) })
    await expect(compileUserSchema(nested(65), 'own.json')).rejects.toMatchObject({
      code: 'costly-user-schema',
      facts: { path: 'own.json', what: 'depth', max: 64 },
    })
  })
})

describe('a pattern of the user', () => {
  test('is asked of the engine that is linear, in the check of a schema as well', async () => {
    // That engine has no way to look ahead, which the one of the language has.
    expect(() => /(?=a)/u).not.toThrow()
    expect(() => linearRegExp('(?=a)', 'u')).toThrow()
    await expect(
      compileUserSchema({ properties: { name: { pattern: '(?=a)' } } }, 'own.json'),
    ).rejects.toMatchObject({
      code: 'bad-user-schema',
    })
  })

  test('is no longer than a budget, as it stands and as it unfolds', () => {
    expect(() => linearRegExp('a'.repeat(9_000), 'u')).not.toThrow()
    expect(() => linearRegExp('a'.repeat(10_001), 'u')).toThrow(CostlyPattern)
    expect(() => linearRegExp('(?:abcdefghijkl){1,900}', 'u')).toThrow(CostlyPattern)
    expect(() => linearGroups(`(?<unit>${'a'.repeat(10_001)})`, 'unit', [])).toThrow(CostlyPattern)
  })

  test('and its text take no more steps together than a budget', async () => {
    const check = await compileUserSchema(
      { properties: { name: { pattern: 'a'.repeat(5_000) } } },
      'own.json',
    )
    // 5,000 steps and a letter each: 100 million are 20,000 letters.
    expect(check({ name: 'b'.repeat(19_000) })).toHaveLength(1)
    expect(() => check({ name: 'b'.repeat(20_001) })).toThrow(
      expect.objectContaining({ code: 'costly-user-schema' }),
    )
  })
})
