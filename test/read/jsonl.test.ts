import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { jsonl } from '../../src/stages/read/formats/jsonl.ts'
import { fc } from '../property.ts'
import { memoryInput, readOptions, readRows, rowsOf, utf16be } from './inputs.ts'

describe('a JSONL file', () => {
  test('is one list of objects without a name', async () => {
    const { sheets, encoding } = await jsonl.open(memoryInput('\ufeff{"a":"1"}\n'), readOptions())
    expect(encoding).toBe('utf-8')
    expect(sheets.map(({ name, shape }) => ({ name, shape }))).toEqual([
      { name: undefined, shape: 'objects' },
    ])
  })

  test('has an object a line, whatever the line ends are, and blank lines between', async () => {
    expect(await readRows(jsonl, '\n{"a":"1"}\r\n\r\n{"a":"2"}\r{"a":"3"}\n\r \t\n{"a":{"b":4.0}}')).toEqual([
      { row: 1, line: 2, columns: ['a'], cells: ['1'] },
      { row: 2, line: 4, columns: ['a'], cells: ['2'] },
      { row: 3, line: 5, columns: ['a'], cells: ['3'] },
      { row: 4, line: 8, columns: ['a.b'], cells: ['4.0'] },
    ])
  })

  test('loses a broken line and reads the rest', async () => {
    const text = '{"a":"1"}\n{"a":"2",}\n[1]\n{"a":"3"}{"a":"4"}\n{"a":"5"}\n{"a":'
    expect(await readRows(jsonl, text)).toEqual([
      { row: 1, line: 1, columns: ['a'], cells: ['1'] },
      lost(2, 'unexpected "}" at 10: {"a":"2",}'),
      lost(3, '[1]'),
      lost(4, 'unexpected "{" at 10: {"a":"3"}{"a":"4"}'),
      { row: 5, line: 5, columns: ['a'], cells: ['5'] },
      lost(6, 'unexpected end at 6: {"a":'),
    ])
  })

  test('loses a line that is too long or too deep, and reads the rest', async () => {
    const text = `{"a":"${'x'.repeat(41)}"}\n{"a":[[[]]]}\n{"a":"1"}`
    expect(await readRows(jsonl, text, { limits: { cellCharacters: 3, jsonDepth: 3 } })).toEqual([
      { ...lost(1, ''), problems: [{ reason: 'too-long', detail: '49 B' }] },
      { ...lost(2, ''), problems: [{ reason: 'too-deep', detail: '4' }] },
      { row: 3, line: 3, columns: ['a'], cells: ['1'] },
    ])
  })

  test('shares columns between rows and places bytes that are not UTF-8', async () => {
    const text = Buffer.from('{"a":"1"}\n{"a":"?"}')
    text[text.indexOf('?')] = 0xff
    const rows = await readRows(jsonl, text)
    expect(rows).toEqual([
      { row: 1, line: 1, columns: ['a'], cells: ['1'] },
      {
        row: 2,
        line: 2,
        columns: ['a'],
        cells: ['\ufffd'],
        problems: [{ reason: 'bytes', column: 0, detail: '\ufffd' }],
      },
    ])
    expect(rows[1]?.columns).toBe(rows[0]?.columns)
  })

  test('can be UTF-16', async () => {
    expect(await readRows(jsonl, utf16be('{"tên":"Cấp giấy"}\n{"tên":"Đổi"}'))).toEqual([
      { row: 1, line: 1, columns: ['tên'], cells: ['Cấp giấy'] },
      { row: 2, line: 2, columns: ['tên'], cells: ['Đổi'] },
    ])
  })

  test('can be read again', async () => {
    const { sheets } = await jsonl.open(memoryInput('{"a":"1"}\n{"a":"2"}', [4]), readOptions())
    expect(await rowsOf(sheets[0])).toEqual(await rowsOf(sheets[0]))
  })

  test('has the same rows wherever its bytes are cut', async () => {
    const line = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }).map((value) => JSON.stringify(value)),
      fc.constantFrom('', ' ', '{"a":', 'x'.repeat(100), '{"a":"ế","a":1}', ' '.repeat(70)),
    )
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')))
      .map((lines) => lines.flat().join(''))
    const limits = { cellCharacters: 4 }
    await fc.assert(
      fc.asyncProperty(
        text.filter((each) => each !== ''),
        fc.array(fc.nat(400)),
        async (written, cuts) => {
          expect(await readRows(jsonl, written, { limits, cuts })).toEqual(
            await readRows(jsonl, written, { limits }),
          )
        },
      ),
    )
  })

  test.each([
    ['', new UserError('empty-file', { source: 'list' })],
    ['PK\u0003\u0004', new UserError('not-this-format', { source: 'list', format: 'jsonl', found: 'zip' })],
    [' <html>', new UserError('not-this-format', { source: 'list', format: 'jsonl', found: 'html' })],
  ])('is refused when it is %j', async (text, error) => {
    await expect(jsonl.open(memoryInput(text), readOptions())).rejects.toThrow(error)
  })
})

function lost(row: number, detail: string) {
  return { row, line: row, cells: [], lost: true, problems: [{ reason: 'syntax', detail }] }
}
