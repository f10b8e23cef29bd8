import { describe, expect, it } from 'vitest'
import { counted } from '../../src/messages/ar/counted.ts'
import { FINDING, oblique, RECORD } from '../../src/messages/ar/nouns.ts'

describe('a counted noun in Arabic', () => {
  it.each([
    ['0', '0 سجل'],
    ['1', 'سجل واحد'],
    ['2', 'سجلان'],
    ['3', '3 سجلات'],
    ['10', '10 سجلات'],
    ['11', '11 سجلًا'],
    ['99', '99 سجلًا'],
    ['100', '100 سجل'],
    ['101', '101 سجل'],
    ['103', '103 سجلات'],
    ['111', '111 سجلًا'],
    ['1,727', '1,727 سجلًا'],
    ['46,800', '46,800 سجل'],
    ['2.5', '2.5 سجل'],
  ])('%s is %s', (count, expected) => {
    expect(counted(count, RECORD)).toBe(expected)
  })

  it('changes the dual where a word governs it', () => {
    expect(counted('2', oblique(RECORD))).toBe('سجلين')
    expect(counted('2', oblique(FINDING))).toBe('نتيجتين')
    expect(counted('3', oblique(RECORD))).toBe('3 سجلات')
  })
})
