import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describedColumns } from '../../src/convert/described-columns.ts'
import { csvw } from '../../src/convert/descriptions/csvw.ts'
import { datapackage } from '../../src/convert/descriptions/datapackage.ts'
import { publishedSchema } from '../../src/published.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from '../cli/folder.ts'

const cwd = temporaryFolder({ 'list.csv': CLEAN })
const columns = describedColumns(publishedSchema('procedure'))

/** The column of this name in a description. */
function columnOf(description: object, path: readonly (string | number)[], name: string): unknown {
  const at = path.reduce<unknown>((value, key) => Object(value)[key], description)
  return Array.isArray(at) ? at.find((one) => one.name === name) : undefined
}

describe('a Data Package says of a column', () => {
  const fieldOf = (name: string) =>
    columnOf(datapackage.describe('list.csv', columns), ['resources', 0, 'schema', 'fields'], name)

  test('that codes are texts of one digit, a point and six digits, and in every record', () => {
    expect(fieldOf('code')).toMatchObject({
      type: 'string',
      constraints: { required: true, pattern: '[1-9]\\.\\d{6}' },
    })
  })

  test('which values it may have, also where several stand in a cell', () => {
    expect(fieldOf('serviceLevel')).toMatchObject({
      constraints: { enum: ['full-online', 'partial', 'information', 'none'] },
    })
    const one = '(ministry|province|commune|other|district)'
    expect(fieldOf('levels')).toMatchObject({ constraints: { pattern: `${one}(; ${one})*` } })
  })

  test('what the two columns of a decision and of a time limit hold', () => {
    expect(fieldOf('decisionDate')).toEqual({
      name: 'decisionDate',
      type: 'date',
      description: 'Publication decision.',
    })
    expect(fieldOf('timeLimit')).toMatchObject({ type: 'number', constraints: { minimum: 0 } })
    expect(fieldOf('timeLimitUnit')).toMatchObject({
      constraints: { enum: ['hour', 'day', 'working-day', 'month', 'year'] },
    })
    expect(fieldOf('integrated')).toMatchObject({ type: 'boolean' })
    // A web address begins so, and goes on.
    expect(fieldOf('url')).toMatchObject({ constraints: { pattern: '[hH][tT][tT][pP][sS]?://.*' } })
  })
})

test('CSV on the Web says the same in its own words', () => {
  const description = csvw.describe('list.csv', columns)
  const of = (name: string) => columnOf(description, ['tableSchema', 'columns'], name)
  expect(description).toMatchObject({ '@context': 'http://www.w3.org/ns/csvw', url: 'list.csv' })
  expect(of('code')).toMatchObject({ required: true, datatype: { base: 'string', format: '[1-9]\\.\\d{6}' } })
  expect(of('levels')).toMatchObject({
    separator: '; ',
    datatype: { format: '(ministry|province|commune|other|district)' },
  })
  expect(of('field')).toMatchObject({ datatype: 'string' })
})

describe('convert', () => {
  test('writes the description beside a CSV file, of the columns that the file has, and says so', async () => {
    const { stderr } = await rasoat(['convert', 'list.csv', '-o', 'out.csv'], { cwd })
    expect(stderr).toBe('Wrote out.csv\nWrote out.datapackage.json\n')
    const { resources } = JSON.parse(readFileSync(join(cwd, 'out.datapackage.json'), 'utf8'))
    const [heading = ''] = readFileSync(join(cwd, 'out.csv'), 'utf8').split('\r\n')
    expect(resources[0].path).toBe('out.csv')
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(heading.split(','))
  })

  test.each([
    [
      ['--describe', 'csvw', '-o', 'web.csv'],
      ['web.csv', 'web.csv-metadata.json'],
    ],
    [['--describe', 'none', '-o', 'plain.csv'], ['plain.csv']],
    [['--csv-for', 'excel', '-o', 'excel.csv'], ['excel.csv']],
    [['-o', 'other.json'], ['other.json']],
  ])('writes with %j what was asked', async (args, files) => {
    const { stderr } = await rasoat(['convert', 'list.csv', ...args], { cwd })
    expect(stderr).toBe(files.map((file) => `Wrote ${file}\n`).join(''))
    expect(files.filter((file) => !existsSync(join(cwd, file)))).toEqual([])
  })

  test('replaces no list by a description', async () => {
    put(cwd, 'x.datapackage.json', JSON.stringify([{ code: '1.000001', name: 'Cấp' }]))
    const { code, stderr } = await rasoat(['convert', 'x.datapackage.json', '-o', 'x.csv'], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('x.datapackage.json') })
  })
})

test('the audit of a folder takes no description for a list', async () => {
  put(cwd, 'all/a.csv', CLEAN)
  for (const name of ['a.datapackage.json', 'datapackage.json', 'a.csv-metadata.json'])
    put(cwd, `all/${name}`, '{}')
  const { code, stdout } = await rasoat(['validate', 'all', '-f', 'json'], { cwd })
  const { passedOver, catalogues } = JSON.parse(stdout)
  expect([code, catalogues.length]).toEqual([0, 1])
  expect(passedOver.map(({ reason }: { reason: string }) => reason)).toEqual(Array(3).fill('description'))
})
