import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../src/model/user-error.ts'
import { csv } from '../src/stages/read/formats/csv.ts'
import { json } from '../src/stages/read/formats/json.ts'
import { auditOf, carriers, listOf, textsBack, thereAndBack } from './naughty-list.ts'
import { memoryInput, readOptions, readRows, rowsOf } from './read/inputs.ts'
import { activeIn } from './render/active.ts'

// Public test corpora that are not ours to keep: they stay where they are, beside the real lists.
const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const folder = join(resolve(named), 'corpora')
const isThere = named !== '' && existsSync(folder)

function filesOf(path: string, ending: string): readonly string[] {
  if (!isThere) return []
  return readdirSync(join(folder, path))
    .filter((name) => name.endsWith(ending))
    .sort()
}

describe.skipIf(!isThere)('csv-spectrum', () => {
  const files = filesOf('csv-spectrum/csvs', '.csv')

  test('is here with all its 12 files', () => expect(files).toHaveLength(12))

  test.each(files)('%s means what its JSON says', async (name) => {
    const rows = await readRows(csv, readFileSync(join(folder, 'csv-spectrum/csvs', name)))
    const expected = JSON.parse(
      readFileSync(join(folder, 'csv-spectrum/json', name.replace('.csv', '.json')), 'utf8'),
    )
    const reasons = rows.flatMap(({ problems = [] }) => problems.map(({ reason }) => reason))
    // A quotation mark for seconds of arc in a cell without quotes is said; its JSON holds another telephone number.
    if (name === 'location_coordinates.csv') return expect(reasons).toEqual(['quotes'])
    expect(reasons).toEqual([])
    expect(asObjects(rows.map(({ cells }) => cells))).toEqual(expected)
  })
})

describe.skipIf(!isThere)('csv-test-data', () => {
  const files = filesOf('csv-test-data/csv', '.csv')
  const good = files.filter((name) => !name.startsWith('bad-'))

  test('is here with all its 25 files, 7 of them bad: 25 − 7 = 18 are not', () => {
    expect([files.length, good.length]).toEqual([25, 18])
  })

  // Rows in which nothing stands are no rows of ours, in any format.
  test.each(good)('%s means what its JSON says, but for empty rows', async (name) => {
    const rows = await readRows(csv, readFileSync(join(folder, 'csv-test-data/csv', name)))
    const path = join(folder, 'csv-test-data/json', name.replace('.csv', '.json'))
    const expected: unknown[] = JSON.parse(readFileSync(path, 'utf8'))
    const lines = rows.map(({ cells }) => cells)
    const isTable = !Array.isArray(expected[0])
    const wanted = isTable
      ? expected.filter((one) => Object.values(one as object).some(Boolean))
      : filled(expected)
    expect(isTable ? asObjects(lines) : lines).toEqual(wanted)
    expect(rows.flatMap(({ problems = [] }) => problems)).toEqual([])
  })

  test.each(files.filter((name) => /^bad-.*quote/.test(name)))(
    '%s has a finding, and keeps every letter',
    async (name) => {
      const bytes = readFileSync(join(folder, 'csv-test-data/csv', name))
      const rows = await readRows(csv, bytes)
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(rows.flatMap(({ cells }) => cells).join(''))).toBe(letters(bytes.toString()))
      expect(rows.flatMap(({ problems = [] }) => problems.map(({ reason }) => reason))).toContain('quotes')
    },
  )
})

function asObjects([heading = [], ...rows]: readonly (readonly string[])[]): object[] {
  return rows.map((cells) => Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])))
}

function filled(rows: readonly unknown[]): readonly unknown[] {
  return rows.filter((row) => !Array.isArray(row) || row.some((cell) => cell !== ''))
}

describe.skipIf(!isThere)('JSONTestSuite', () => {
  const path = 'json-test-suite/test_parsing'
  const files = filesOf(path, '.json')

  async function outcomeOf(name: string): Promise<string> {
    try {
      const { sheets } = await json.open(memoryInput(readFileSync(join(folder, path, name))), readOptions())
      for (const sheet of sheets) await rowsOf(sheet)
      return 'read'
    } catch (error) {
      if (error instanceof UserError) return error.code
      throw error
    }
  }

  test('is here with its 95 + 188 + 35 = 318 texts', () => {
    const countOf = (start: string) => files.filter((name) => name.startsWith(start)).length
    expect([countOf('y_'), countOf('n_'), countOf('i_')]).toEqual([95, 188, 35])
  })

  test('every text that is JSON is read', async () => {
    const outcomes = await Promise.all(files.filter((name) => name.startsWith('y_')).map(outcomeOf))
    expect([...new Set(outcomes)]).toEqual(['read'])
  })

  test('every text that is none is refused, and each with a sentence', async () => {
    const refused = files.filter((name) => name.startsWith('n_'))
    const outcomes = new Map(
      await Promise.all(refused.map(async (name) => [name, await outcomeOf(name)] as const)),
    )
    const others = [...outcomes].filter(([, outcome]) => outcome !== 'damaged-file')
    expect(Object.fromEntries(others)).toEqual({
      'n_single_space.json': 'empty-file',
      'n_structure_100000_opening_arrays.json': 'limit-exceeded',
      'n_structure_no_data.json': 'empty-file',
      'n_structure_UTF8_BOM_no_data.json': 'empty-file',
      'n_structure_open_array_object.json': 'limit-exceeded',
      'n_structure_angle_bracket_..json': 'not-this-format',
    })
  })

  test('what may be either is read or refused, and never a crash', async () => {
    const outcomes = await Promise.all(files.filter((name) => name.startsWith('i_')).map(outcomeOf))
    expect([...new Set(outcomes)].sort()).toEqual(['limit-exceeded', 'read'])
  })
})

describe.skipIf(!isThere)('the big list of naughty strings', () => {
  const strings: readonly string[] = isThere
    ? JSON.parse(readFileSync(join(folder, 'naughty-strings/blns.json'), 'utf8')).filter(
        (text: string) => text.trim() !== '',
      )
    : []

  test('is here', () => expect(strings.length).toBeGreaterThan(500))

  test.each(carriers)('comes back from %s to the letter', async (format) => {
    expect(await textsBack(format, listOf(format, strings))).toEqual(strings)
  })

  test.each(carriers)('is the same after it was converted to %s', async (format) => {
    const [there, back] = await thereAndBack(strings, format)
    expect(back).toEqual(there)
  })

  test('is active in no result', async () => {
    for (const [target, text] of await auditOf(strings))
      expect([target, activeIn(target, text)]).toEqual([target, undefined])
  })
})
