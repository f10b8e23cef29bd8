import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { csv } from '../../src/stages/read/formats/csv.ts'
import { unguardFormula } from '../../src/text/formula-guard.ts'
import { fc } from '../property.ts'
import { memoryInput, readOptions, rowsOf } from './inputs.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
const LINE_ENDS = ['\n', '\r\n', '\r'] as const

/** Texts full of what a CSV file can be broken by. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '=', "'", '', 'a', '1'),
      fc.constantFrom('Cấp giấy phép', 'đ', 'ế', 'e\u0302\u0301', '𠀋', '👩‍👩‍👧', '\u00a0', '\u2028', '\0'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

interface Table {
  readonly delimiter: string
  readonly rows: readonly (readonly string[])[]
  readonly text: string
}

/** A table and the text of it that RFC 4180 allows; cells that need no quotes may have them all the same. */
const tables: fc.Arbitrary<Table> = fc
  .record({
    delimiter: fc.constantFrom(...DELIMITERS),
    end: fc.constantFrom(...LINE_ENDS),
    endsWithLineEnd: fc.boolean(),
    rows: fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
  })
  .map(({ delimiter, end, rows, endsWithLineEnd }) => ({
    delimiter,
    rows: rows.map((cells) => cells.map(([text]) => text)),
    text: `${rows
      .map((cells) => cells.map(([text, isQuoted]) => written(text, delimiter, isQuoted)).join(delimiter))
      .join(end)}${endsWithLineEnd ? end : ''}`,
  }))

function written(text: string, delimiter: string, isQuoted: boolean): string {
  const needsQuotes = /["\r\n]/.test(text) || text.includes(delimiter)
  return needsQuotes || isQuoted ? `"${text.replaceAll('"', '""')}"` : text
}

async function read(text: string, delimiter: string, cuts: readonly number[] = []): Promise<Row[]> {
  const { sheets } = await csv.open(memoryInput(text, cuts), {
    ...readOptions(),
    delimiter,
    encoding: 'utf-8',
  })
  return rowsOf(sheets[0])
}

/** What our reader promises of a table: rows that hold something, without the guards against formulas. */
function asPromised(rows: readonly (readonly string[])[]): string[][] {
  return rows
    .filter((cells) => cells.some((text) => /[^\t\v\f\r\n ]/.test(text)))
    .map((cells) => cells.map(unguardFormula))
}

describe('a table written by RFC 4180', () => {
  test('keeps a row whose only text is a guard, quoted or not', async () => {
    for (const text of [`"",'\t`, `,'\t`, `"","'\t"`])
      expect((await read(text, ',')).map(({ cells }) => cells)).toEqual([['', '\t']])
  })

  test('has the cells that were written, and those csv-parse finds', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, text, delimiter }) => {
        const found = (await read(text, delimiter)).map(({ cells }) => cells)
        expect(found).toEqual(asPromised(rows))
        const theirs: string[][] = parse(text, {
          delimiter,
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_column_count: true,
        })
        expect(found).toEqual(asPromised(theirs))
      }),
      { numRuns: 1_500 },
    )
  })

  test('has no problem anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ text, delimiter }) => {
        const rows = await read(text, delimiter)
        expect(rows.filter(({ problems }) => problems !== undefined)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('has rows on the physical lines they start at', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ text, delimiter }) => {
        const lines = text.split(/\r\n|\n|\r/)
        for (const { line = 0, cells } of await read(text, delimiter)) {
          const [first = ''] = (cells[0] ?? '').split(/\r\n|\n|\r/)
          const start = (lines[line - 1] ?? '').replaceAll('"', '')
          expect(start).toContain(first.replaceAll('"', '').replace(/^'|^=/, ''))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is the same list wherever its bytes are cut', async () => {
    // The first row is longer than what is looked at before the first piece is given on.
    const first = 'x'.repeat(1_100)
    await fc.assert(
      fc.asyncProperty(tables, fc.array(fc.nat(), { maxLength: 12 }), async ({ text, delimiter }, places) => {
        const all = `${first}\n${text}`
        const bytes = Buffer.from(all)
        const cuts = places.map((place) => first.length + (place % (bytes.length - first.length + 1)))
        const whole = await read(all, delimiter)
        expect((await read(all, delimiter, cuts)).map(look)).toEqual(whole.map(look))
      }),
      { numRuns: 1_500 },
    )
  })

  test('may be cut between the CR and the LF behind a quoted cell of two lines', async () => {
    const first = `${'x'.repeat(1_100)}\n"a\nb"\r`
    const rows = await read(`${first}\nc,d\n`, ',', [first.length])
    expect(rows.slice(1).map(look)).toEqual([
      { row: 2, line: 2, cells: ['a\nb'], problems: undefined },
      { row: 3, line: 4, cells: ['c', 'd'], problems: undefined },
    ])
  })

  test('may end with a quoted cell and an empty one, without a line end', async () => {
    expect((await read('1,"a",', ',')).map(look)).toEqual([
      { row: 1, line: 1, cells: ['1', 'a', ''], problems: undefined },
    ])
  })

  test('may end with a CR behind a quoted cell of two lines', async () => {
    expect((await read('"a\rb"\r', ',')).map(look)).toEqual([
      { row: 1, line: 1, cells: ['a\rb'], problems: undefined },
    ])
  })
})

describe('any text at all', () => {
  // The first row is longer than what is looked at before the first piece is given on.
  const first = `${'x'.repeat(1_100)}\n`
  const anything = fc
    .array(fc.constantFrom('"', '"', ',', '\n', '\r', '\r\n', 'a', 'ế', ' ', '=', "'", '\0'), {
      maxLength: 40,
    })
    .map((parts) => first + parts.join(''))

  test('is the same list wherever its bytes are cut, and whatever is broken in it', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.array(fc.nat({ max: 80 }), { maxLength: 8 }), async (text, places) => {
        const cuts = places.map((place) => first.length + place)
        expect((await read(text, ',', cuts)).map(look)).toEqual((await read(text, ',')).map(look))
      }),
      { numRuns: 3_000 },
    )
  })

  test('is read to its end: no physical line with a letter is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const rows = await read(text, ',')
        const letters = rows
          .flatMap(({ cells }) => cells)
          .join('')
          .replace(/[^aếx]/g, '')
        expect(letters).toBe(text.replace(/[^aếx]/g, ''))
      }),
      { numRuns: 3_000 },
    )
  })
})

function look({ row, line, cells, problems }: Row) {
  return { row, line, cells, problems }
}

describe('the number of a row', () => {
  test('is equal only where the cells from that column on are equal', async () => {
    const word = fc.constantFrom('', 'a', 'b', '"a"', '"a,b"', '"a""b"', '="a"', "'=a", 'a"b', ' ')
    const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: 4 }), async (table, from) => {
        const known = new Map<number, readonly string[]>()
        for (const { cells, number } of await numbered(table, from)) {
          if (number === undefined) continue
          expect(known.get(number) ?? cells.slice(from)).toEqual(cells.slice(from))
          known.set(number, cells.slice(from))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('is offered for rows that are as the format promises, and for no others', async () => {
    const table = [['1', 'a'], ['2', '"b"'], ['3', 'c"d'], ['"4"', 'e'], ['5'], ['6', 'a']]
    const [a, b, ...others] = (await numbered(table, 1)).map(({ number }) => number)
    expect([typeof a, typeof b, a === b]).toEqual(['number', 'number', false])
    expect(others).toEqual([
      undefined, // broken quotes
      undefined, // a quoted cell stands before the column
      undefined, // the row is too short
      a, // comes again
    ])
  })

  test('is offered until the next part of the list is read', async () => {
    const [first, second] = await batchesOf('1,a\n2,b', ',')
    expect(second).toHaveLength(1)
    expect(first?.map((row) => row.number?.(1))).toEqual([undefined])
  })
})

async function numbered(table: readonly (readonly string[])[], from: number) {
  const numbers = (row: Row) => ({ cells: row.cells, number: row.number?.(from) })
  const text = table.map((cells) => cells.join(',')).join('\n')
  return (await batchesOf(text, ',', numbers)).flat()
}

/** The rows of a text as they come, each looked at when it comes. */
async function batchesOf<Seen = Row>(
  text: string,
  delimiter: string,
  look: (row: Row) => Seen = (row) => row as Seen,
): Promise<Seen[][]> {
  const options = { ...readOptions(), delimiter, encoding: 'utf-8' }
  const { sheets } = await csv.open(memoryInput(text), options)
  const batches: Seen[][] = []
  for await (const batch of sheets[0]?.rows() ?? []) batches.push(batch.map(look))
  return batches
}
