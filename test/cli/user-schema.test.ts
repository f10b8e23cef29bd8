import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const NAME = 'aaa!'
const cwd = temporaryFolder({ 'list.csv': `Mã TTHC,Tên thủ tục\n1.000001,${NAME}\n` })

async function violations(schema: object | string): Promise<readonly unknown[]> {
  put(cwd, 'own.json', typeof schema === 'string' ? schema : JSON.stringify(schema))
  const { catalogues } = await rasoatJson(['validate', 'list.csv', '--schema', 'own.json'], { cwd })
  const items = catalogues[0]?.findings.items ?? []
  return items.filter(({ rule }) => rule === 'schema-violation').map(({ facts }) => facts['keyword'])
}

describe('a schema of the user', () => {
  test('may have a pattern', async () => {
    expect(await violations({ properties: { name: { pattern: '^b' } } })).toEqual(['pattern'])
    expect(await violations({ properties: { name: { pattern: '^a+!$' } } })).toEqual([])
  })

  test('may name formats, and keywords that nobody knows', async () => {
    const schema = { 'x-own': 1, properties: { name: { type: 'string', format: 'date', 'x-label': 'Tên' } } }
    expect(await violations(schema)).toEqual(['format'])
  })

  test('may be of draft 07', async () => {
    const $schema = 'http://json-schema.org/draft-07/schema#'
    expect(await violations({ $schema, properties: { name: { maxLength: 3 } } })).toEqual(['maxLength'])
  })

  test('may speak of properties with a meaning to JavaScript', async () => {
    const required = ['__proto__', 'constructor', 'toString']
    const schema = `{"properties":{"__proto__":{"type":"number"}},"required":${JSON.stringify(required)}}`
    expect(await violations(schema)).toEqual(['required', 'required', 'required'])
    expect('type' in {}).toBe(false)
  })

  // A closed port: nobody may be asked.
  test.each([
    ['refers to another document', { $ref: 'http://127.0.0.1:9/own.json' }],
    ['refers to a file', { $ref: 'file:///own.json' }],
    ['is nested deeper than anybody writes', `${'{"not":'.repeat(70)}{}${'}'.repeat(70)}`],
    ['has a pattern that takes looking ahead', { properties: { name: { pattern: '(?=a)' } } }],
    ['has a pattern that is none', { properties: { name: { pattern: '(' } } }],
    ['is an array', '[]'],
    ['is larger than anybody writes', { description: 'x'.repeat(300_000) }],
  ])('that %s is refused with a sentence', async (_, schema) => {
    put(cwd, 'bad.json', typeof schema === 'string' ? schema : JSON.stringify(schema))
    const { code, stderr } = await rasoat(['validate', 'list.csv', '--schema', 'bad.json'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^rasoat: (?:The schema )?"bad\.json" [^\n]+\n[^\n]+\n$/)
  })
})
