import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { findFault } from '../../src/stages/read/formats/json/grammar.ts'
import { json } from '../../src/stages/read/formats/json.ts'
import { jsonl } from '../../src/stages/read/formats/jsonl.ts'
import { fc } from '../property.ts'
import { memoryInput, readOptions, readRows, rowsOf } from './inputs.ts'

async function pointersOf(text: string): Promise<(string | undefined)[]> {
  const { sheets } = await json.open(memoryInput(text), readOptions())
  return sheets.filter(({ guess }) => guess === undefined).map((sheet) => sheet.name)
}

function opening(content: string | Uint8Array, limits = {}): Promise<unknown> {
  return json.open(memoryInput(content), readOptions(limits))
}

describe('the lists of a JSON file', () => {
  test('are the root array', async () => {
    expect(await pointersOf('[{"code":"1"}]')).toEqual([''])
  })

  test('are found inside objects, in order, by pointer', async () => {
    const text =
      '{"PROCEDURES":[{}], "n":1, "tags":["a"], "none":[], "data":{"a/b~c":{"items":[1,{"x":[{}]}]}}}'
    expect(await pointersOf(text)).toEqual(['/PROCEDURES', '/data/a~1b~0c/items'])
  })

  test('lie at most four names deep', async () => {
    expect(await pointersOf('{"a":{"b":{"c":{"d":[{}],"e":{"f":[{}]}}}}}')).toEqual(['/a/b/c/d'])
  })

  test('are one list without rows when the root array is empty', async () => {
    const { sheets } = await json.open(memoryInput(' [ ] '), readOptions())
    expect(sheets.map(({ name, shape }) => ({ name, shape }))).toEqual([{ name: '', shape: 'objects' }])
    expect(await rowsOf(sheets[0])).toEqual([])
  })

  test.each(['{}', '[1, "a"]', '"text"', '12', 'null', '{"a":[]}'])('are none in %s', async (text) => {
    expect(await pointersOf(text)).toEqual([])
  })

  test('that stand under the same name twice are both there', async () => {
    expect(await pointersOf('{"items":[{"a":1}],"items":[{"a":2}]}')).toEqual(['/items', '/items'])
  })

  test('can be read again', async () => {
    const { sheets } = await json.open(memoryInput('[{"code":"1"}]'), readOptions())
    const [first, again] = [await rowsOf(sheets[0]), await rowsOf(sheets[0])]
    expect(again).toEqual(first)
    expect(again[0]?.columns).toBe(first[0]?.columns)
  })
})

describe('a record', () => {
  test('knows its place in the list and its line, whatever the line ends are', async () => {
    expect(
      await readRows(json, '{"a":[{}],\r\n"list":\r[\n{"x":"1"},\n\n  {"x":\n"2"}, {"x":"3"}]}'),
    ).toEqual([])
    const { sheets } = await json.open(
      memoryInput('{\r\n"list":\r[\n{"x":"1"},\n\n  {"x":\n"2"}, {"x":"3"}]}'),
      readOptions(),
    )
    expect(await rowsOf(sheets[0])).toEqual([
      { row: 1, line: 4, columns: ['x'], cells: ['1'] },
      { row: 2, line: 6, columns: ['x'], cells: ['2'] },
      { row: 3, line: 7, columns: ['x'], cells: ['3'] },
    ])
  })

  test('gives numbers letter by letter, so that a code keeps its last zero', async () => {
    const text = '[{"a":1.012750,"b":12345678901234567890,"c":-0,"d":1E+2,"e":true,"f":false,"g":null}]'
    expect(await readRows(json, text)).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        cells: ['1.012750', '12345678901234567890', '-0', '1E+2', 'true', 'false', ''],
      },
    ])
  })

  test('is flat: objects by dotted names, scalars in lines, other arrays as they were written', async () => {
    const text =
      '[{"decision":{"number":"12/QĐ","by":{"name":"A"}},"levels":["xã", 2.0, null, true],"no":[],"steps":[ {"a":1}, 2 ],"grid":[[1]],"empty":{}}]'
    expect(await readRows(json, text)).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['decision.number', 'decision.by.name', 'levels', 'no', 'steps', 'grid'],
        cells: ['12/QĐ', 'A', 'xã\n2.0\n\ntrue', '', '[ {"a":1}, 2 ]', '[[1]]'],
      },
    ])
  })

  test('shares its columns with every record of the same names in the same order', async () => {
    const text = '[{"a":1,"b":{"c":2}},{"b":{"c":1},"a":2},{"a":"x","b":{"c":"y"}}]'
    const [first, second, third] = await readRows(json, text)
    expect(third?.columns).toBe(first?.columns)
    expect(second?.columns).toEqual(['b.c', 'a'])
  })

  test('may have names that mean something to JavaScript', async () => {
    expect(
      await readRows(json, '[{"__proto__":{"polluted":"yes"},"constructor":"c","toString":"t"}]'),
    ).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['__proto__.polluted', 'constructor', 'toString'],
        cells: ['yes', 'c', 't'],
      },
    ])
    expect('polluted' in {}).toBe(false)
  })

  test('with a name twice keeps the last value and says so, at any depth', async () => {
    const text = '[{"a":{"x":1,"y":2},"b":{"n":1,"n":2},"a":"3","s":[{"k":1,"\\u006b":2}]}]'
    expect(await readRows(json, text)).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['a', 'b.n', 's'],
        cells: ['3', '2', '[{"k":1,"\\u006b":2}]'],
        problems: [
          { reason: 'duplicate-key', detail: 'n' },
          { reason: 'duplicate-key', detail: 'a' },
          { reason: 'duplicate-key', detail: 'k' },
        ],
      },
    ])
  })

  test('that is no object is lost, and its neighbours are not', async () => {
    expect(await readRows(json, '[{"a":"1"}, 7, null, [{"a":"2"}], {"a":"3"}]')).toEqual([
      { row: 1, line: 1, columns: ['a'], cells: ['1'] },
      { row: 2, line: 1, cells: [], lost: true, problems: [{ reason: 'syntax', detail: '7' }] },
      { row: 3, line: 1, cells: [], lost: true, problems: [{ reason: 'syntax', detail: 'null' }] },
      { row: 4, line: 1, cells: [], lost: true, problems: [{ reason: 'syntax', detail: '[{"a":"2"}]' }] },
      { row: 5, line: 1, columns: ['a'], cells: ['3'] },
    ])
  })

  test('in which nothing stands is no row, but counts as a place', async () => {
    expect(await readRows(json, '[{}, {"a":null,"b":" "}, {"a":"1"}]')).toEqual([
      { row: 3, line: 1, columns: ['a'], cells: ['1'] },
    ])
  })

  test('with bytes that are not UTF-8 says which cell holds them', async () => {
    const text = Buffer.from('[{"a":"tốt"},{"a":"tốt","b":"h?ng"},{"a":"\ufffd"}]')
    text[text.indexOf('?')] = 0xff
    expect(await readRows(json, text)).toEqual([
      { row: 1, line: 1, columns: ['a'], cells: ['tốt'] },
      {
        row: 2,
        line: 1,
        columns: ['a', 'b'],
        cells: ['tốt', 'h\ufffdng'],
        problems: [{ reason: 'bytes', column: 1, detail: 'h\ufffdng' }],
      },
      { row: 3, line: 1, columns: ['a'], cells: ['\ufffd'] },
    ])
  })

  test('keeps half a character written as an escape, and says so', async () => {
    expect(await readRows(json, '[{"a":"\\ud83d\\ude00","b":"x\\ud83d"}]')).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['a', 'b'],
        cells: ['😀', 'x\ud83d'],
        problems: [{ reason: 'bytes', column: 1, detail: 'x\ud83d' }],
      },
    ])
  })

  test('loses what passes the limits for a cell and for a row, not the rest', async () => {
    const limits = { cellCharacters: 4, columns: 2 }
    expect(await readRows(json, '[{"a":"abc😀","b":"12345","c":"3"}]', { limits })).toEqual([
      {
        row: 1,
        line: 1,
        columns: ['a', 'b'],
        cells: ['abc', '1234'],
        problems: [
          { reason: 'too-wide', detail: '3' },
          { reason: 'too-long', column: 0, detail: 'abc😀' },
          { reason: 'too-long', column: 1, detail: '12345' },
        ],
      },
    ])
  })

  test('reads back as JSON.parse has it', async () => {
    const record = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
      minKeys: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(record), fc.nat(3), async (records, indent) => {
        const rows = await readRows(json, JSON.stringify(records, null, indent))
        const filled = records.filter((each) => Object.values(each).some((value) => value.trim() !== ''))
        const namesAndCells = rows.map(({ columns, cells }) => [columns, cells])
        expect(namesAndCells).toEqual(filled.map((each) => [Object.keys(each), Object.values(each)]))
      }),
    )
  })

  test('of any depth reads back as JSON.parse has it, flattened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const text = JSON.stringify([{ ...value, last: 'x' }])
        const [row] = await readRows(json, text)
        const entries = flattened(JSON.parse(text)[0])
        expect([row?.columns, row?.cells]).toEqual([
          entries.map(([name]) => name),
          entries.map(([, cell]) => cell),
        ])
      }),
    )
  })
})

describe('a file that is no JSON', () => {
  test.each([
    ['[1,\n {"a" 1}]', { detail: 'unexpected "1"', line: 2, column: 7 }],
    ['[{"tên":"ế"},]', { detail: 'unexpected "]"', line: 1, column: 14 }],
    ['{"a":1', { detail: 'unexpected end', line: 1, column: 7 }],
    ['[{"a":1}] // all', { detail: 'unexpected "/"', line: 1, column: 11 }],
    ['["a\tb"]', { detail: 'unexpected "\\t"', line: 1, column: 4 }],
    ["[{'a':1}]", { detail: 'unexpected "\'"', line: 1, column: 3 }],
    ['[nul]', { detail: 'unexpected "]"', line: 1, column: 5 }],
    ['[01]', { detail: 'unexpected "1"', line: 1, column: 3 }],
  ])('%s is damaged, at a place', async (text, facts) => {
    await expect(opening(text)).rejects.toThrow(new UserError('damaged-file', { source: 'list', ...facts }))
  })

  test.each(['', ' \n', '\ufeff'])('is empty: %j', async (text) => {
    await expect(opening(text)).rejects.toThrow(new UserError('empty-file', { source: 'list' }))
  })

  test.each([
    ['PK\u0003\u0004\0\0\0\0', 'zip'],
    ['\ufeff <!doctype html>', 'html'],
  ])('is named for what it is: %j', async (text, found) => {
    await expect(opening(text)).rejects.toThrow(
      new UserError('not-this-format', { source: 'list', format: 'json', found }),
    )
  })

  test('is refused when it is deeper than the limit', async () => {
    await expect(opening('['.repeat(300))).rejects.toThrow(
      new UserError('limit-exceeded', { source: 'list', limit: 'depth', value: 201, max: 200 }),
    )
    await expect(opening(`${'['.repeat(200)}${']'.repeat(200)}`)).resolves.toBeDefined()
  })

  test('is exactly what JSON.parse refuses', () => {
    const pieces = [
      ...'[]{}:,"\\ \n\t0123.eE+-/*u',
      'true',
      'false',
      'null',
      '\\u00e9',
      '"a"',
      'é',
      '\ufeff',
      '\0',
      'NaN',
    ]
    const near = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ...pieces)).map(([text, at, piece]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + piece + text.slice(place + (at % 2))
    })
    const any = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(near, any), (text) => {
        const bytes = Buffer.from(text)
        expect(findFault(bytes, Number.POSITIVE_INFINITY) === undefined).toBe(isParsed(bytes.toString()))
      }),
      { numRuns: 5000 },
    )
  })
})

test('a record of more than sixteen cells of the largest size is lost, and its neighbours are not', async () => {
  // 16 × 10 = 160 bytes; {"a":"…"} is 8 more than its text.
  const text = `[{"a":"1"},{"a":"${'x'.repeat(153)}"},{"a":"2"}]`
  expect(await readRows(json, text, { limits: { cellCharacters: 10 } })).toEqual([
    { row: 1, line: 1, columns: ['a'], cells: ['1'] },
    { row: 2, line: 1, cells: [], lost: true, problems: [{ reason: 'too-long', detail: '161 B' }] },
    { row: 3, line: 1, columns: ['a'], cells: ['2'] },
  ])
})

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a record must come out as, said the recursive way. */
function flattened(value: unknown, path?: string): [string, string][] {
  const name = path ?? ''
  if (value === null) return [[name, '']]
  if (Array.isArray(value)) {
    const hasOthers = value.some((item) => typeof item === 'object' && item !== null)
    return [[name, hasOthers ? JSON.stringify(value) : value.map((item) => cellText(item)).join('\n')]]
  }
  if (typeof value !== 'object') return [[name, cellText(value)]]
  return Object.entries(value).flatMap(([key, item]) =>
    flattened(item, path === undefined ? key : `${path}.${key}`),
  )
}

function cellText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

describe('keys of their own', () => {
  const limits = { columns: 4 }
  const objects = (count: number) =>
    Array.from({ length: count }, (_, at) => `{"code":"1.00000${at}","k${at}":"x"}`)

  // The code and three others are four.
  test.each([
    ['json', (all: readonly string[]) => `[${all.join(',')}]`],
    ['jsonl', (all: readonly string[]) => all.join('\n')],
  ])(
    'of each object end at the limit of columns, with the object that passes it: %s',
    async (id, written) => {
      const format = id === 'json' ? json : jsonl
      const rows = (count: number) => readRows(format, written(objects(count)), { limits })
      expect(await rows(3)).toHaveLength(3)
      await expect(rows(4)).rejects.toMatchObject({
        code: 'limit-exceeded',
        facts: { limit: 'columns', value: 5, max: 4 },
      })
    },
  )
})
