import { describe, expect, test } from 'vitest'
import { parseYaml, type YamlComplaint } from '../../src/cli/config/yaml.ts'

class Refused extends Error {
  readonly complaint: YamlComplaint
  constructor(complaint: YamlComplaint) {
    super(complaint.kind)
    this.complaint = complaint
  }
}

const read = (text: string, unfolded?: number) =>
  parseYaml(text, (complaint) => new Refused(complaint), unfolded === undefined ? {} : { unfolded })

describe('references in YAML', () => {
  const TWICE = 'a: &a [x, y]\nb: *a\nc: *a\n'

  test('stand for what they refer to', () => {
    expect(read(TWICE).value).toEqual({ a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'] })
  })

  test('may be many: 150 of one word', () => {
    const { value } = read(`a: &a x\n${Array.from({ length: 150 }, (_, at) => `b${at}: *a\n`).join('')}`)
    expect(Object.keys(value as object)).toHaveLength(151)
  })

  test('stand for no more values than a budget, which is said with the line of the first', () => {
    // Each stands for the list and its two words.
    expect(read(TWICE, 6).value).toBeDefined()
    expect(() => read(TWICE, 5)).toThrow(
      expect.objectContaining({ complaint: { kind: 'unfolds', line: 2, max: 5 } }),
    )
  })

  test('that stand for each other are counted as often as they stand there', () => {
    // b adds the 2 values of a twice: 4. c adds b twice, which is a list and two references to 2 values: 2 × (1 + 2 × 3) = 14.
    const text = 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n'
    expect(read(text, 18).value).toBeDefined()
    expect(() => read(text, 17)).toThrow(Refused)
  })

  test('to nothing are a slip with a line', () => {
    expect(() => read('a: 1\nb: *c\n')).toThrow(
      expect.objectContaining({ complaint: expect.objectContaining({ kind: 'syntax', line: 2 }) }),
    )
  })

  test('cost nothing where there are none, however long the file is', () => {
    expect(read(`a:\n${'- x\n'.repeat(200)}`, 5).value).toEqual({ a: Array(200).fill('x') })
  })
})

describe('levels in YAML', () => {
  const upTo = (levels: number, text: string) => () =>
    parseYaml(text, (complaint) => new Refused(complaint), { levels })

  test.each([
    ['brackets', 'a: [[x]]\n', 3],
    ['braces', '{a: {b: {c: x}}}\n', 3],
    ['lines', 'a:\n  b:\n    c: x\n', 3],
    ['dashes', '- - - x\n', 3],
    ['keys', '? ? ? x\n', 3],
    ['no list at all', 'x\n', 0],
  ])('of %s are counted', (_, text, levels) => {
    if (levels > 0) expect(upTo(levels - 1, text)).toThrow(Refused)
    // A key that is none is a complaint of its own.
    if (!text.startsWith('?')) expect(upTo(levels, text)).not.toThrow()
  })

  test('beyond the budget are a slip with its place', () => {
    expect(upTo(2, 'a: 1\nb: [1, [2, 3]]\n')).toThrow(
      expect.objectContaining({
        complaint: { kind: 'syntax', line: 2, column: 8, detail: 'more than 2 levels deep' },
      }),
    )
  })
})
