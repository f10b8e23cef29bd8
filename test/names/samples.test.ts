import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BaselineProcedure } from '../../src/model/match.ts'
import { createNameIndex, type NameIndex } from '../../src/stages/compare/name-index.ts'
import { REPOSITORY } from '../built.ts'
import { ask, askAbsent, recordsOf, respelled, shortened } from './labelled.ts'

const path = `${REPOSITORY}/samples/national.csv`

describe('the 2,700 names of the sample baseline, asked without their codes', () => {
  let national: readonly BaselineProcedure[]
  let index: NameIndex
  beforeAll(async () => {
    national = await recordsOf({ path, bytes: readFileSync(path) })
    index = createNameIndex(national)
  })

  test('come back as they are: none wrong, and more than 98 in 100 decided once the level is known', () => {
    const { decided, open, silent } = ask(index, national)
    expect(decided).toEqual({ 'name-agrees': { right: 2_700 - open, wrong: 0 } })
    expect(open / 2_700).toBeLessThan(0.02)
    expect(silent).toBe(0)
  })

  test('come back in seven other spellings: none wrong, at least 85 in 100 decided, none lost', () => {
    const names = respelled(national)
    expect(names.length).toBeGreaterThan(5_000)
    const { decided, silent } = ask(index, names)
    expect(decided).toEqual({ 'words-agree': { right: expect.any(Number), wrong: 0 } })
    expect((decided['words-agree']?.right ?? 0) / names.length).toBeGreaterThan(0.85)
    expect(silent).toBe(0)
  })

  test('with a word less are similar: at least a third decided, none of those wrong', () => {
    const { decided } = ask(index, shortened(national))
    expect(decided['name-is-similar']?.wrong).toBe(0)
    expect((decided['name-is-similar']?.right ?? 0) / 2_700).toBeGreaterThan(0.33)
    // A name without a word may be that of another procedure: fewer than 1 in 100 are.
    expect((decided['name-agrees']?.wrong ?? 0) / 2_700).toBeLessThan(0.01)
  })

  test('are seldom taken for a similar one when their own procedure is not there: fewer than 1 in 100', () => {
    const { decided } = askAbsent(national, 10)
    expect((decided['name-is-similar']?.wrong ?? 0) / 2_700).toBeLessThan(0.01)
  })
})
