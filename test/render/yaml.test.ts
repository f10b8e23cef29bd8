import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type YamlValue, yamlLines, yamlText } from '../../src/render/text/yaml.ts'
import { fc } from '../property.ts'

const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Mã TTHC',
    'yes',
    'null',
    '~',
    '2026-11-22',
    '- a',
    'a: b',
    'a #b',
    '*.csv',
    'lists/*.csv',
    '',
    ' x',
  ),
  fc.integer(),
  fc.boolean(),
)
const { map } = fc.letrec<{ value: YamlValue; map: Readonly<Record<string, YamlValue>> }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))

describe('YAML written by hand', () => {
  test('is read back as what it was', () => {
    fc.assert(
      fc.property(map, (value) => {
        const text = yamlLines(value, () => 'why: "so" # and so').join('\n')
        expect(parse(text, { uniqueKeys: false }) ?? {}).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['Mã TTHC', 'Mã TTHC'],
    ['Phí, lệ phí (nếu có)', '"Phí, lệ phí (nếu có)"'],
    ['lists/xa-a.csv', 'lists/xa-a.csv'],
    ['*.csv', '"*.csv"'],
    ['off', '"off"'],
    ['1.012753', '"1.012753"'],
    ['a\u202eb\u200b', '"a\\u202eb\\u200b"'],
    ['a\nb', '"a\\nb"'],
  ])('%j is %s', (text, expected) => {
    expect(yamlText(text)).toBe(expected)
  })
})
