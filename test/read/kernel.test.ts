import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { Scanner } from '../../src/stages/read/formats/csv/scanner.ts'
import { instantiate } from '../../src/stages/read/kernel/compiled.ts'
import {
  type Dialect,
  FIELDS,
  IS_QUOTED,
  MAY_BE_BLANK,
  NUMBERS,
  type RowKernel,
} from '../../src/stages/read/kernel/row-kernel.ts'
import { createKernel as createTwin } from '../../src/stages/read/kernel/twin.ts'
import { REPOSITORY, requireBuild } from '../built.ts'
import { fc } from '../property.ts'

const LONGEST = 60
const DELIMITERS = [',', ';', '\t', '|'] as const

let module: Uint8Array<ArrayBuffer>
let compiled: RowKernel
let twin: RowKernel

beforeAll(async () => {
  requireBuild()
  const { rowModule } = await import(join(REPOSITORY, 'dist/kernel/index.js'))
  module = rowModule
  compiled = instantiate(module)
  twin = createTwin()
})

interface Asked {
  readonly text: string
  readonly from: number
  readonly dialect: Dialect
}

/** Texts full of what a CSV file can be broken by, and long enough to run over the ends of blocks. */
const asked: fc.Arbitrary<Asked> = fc
  .record({
    parts: fc.array(
      fc.constantFrom(
        '"',
        '""',
        '","',
        '"\n',
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '=',
        'a',
        'ế',
        'Cấp giấy phép',
      ),
      { maxLength: 60 },
    ),
    from: fc.nat({ max: 20 }),
    delimiter: fc.constantFrom(...DELIMITERS),
    isLast: fc.boolean(),
  })
  .map(({ parts, from, delimiter, isLast }) => {
    const text = parts.join('')
    return {
      text,
      from: Math.min(from, Buffer.byteLength(text)),
      dialect: { delimiter: delimiter.charCodeAt(0), isLast, longest: LONGEST },
    }
  })

function records(kernel: RowKernel, { text, from, dialect }: Asked): number[][] {
  kernel.hold(Buffer.from(text))
  const count = kernel.scan(from, dialect)
  return Array.from({ length: count }, (_, at) => [...kernel.found.slice(at * FIELDS, (at + 1) * FIELDS)])
}

describe('the kernel for rows', () => {
  test('finds the records that its twin finds', () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(records(compiled, one)).toEqual(records(twin, one))
      }),
      { numRuns: 1_500 },
    )
  })

  test('finds what the scanner finds, until it stops in front of what the scanner calls broken or incomplete', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { text, from, dialect } = one
        const { delimiter, isLast, longest } = dialect
        const latin1 = Buffer.from(text).toString('latin1')
        const scanner = new Scanner(latin1, { delimiter: String.fromCharCode(delimiter), isLast, longest })
        const span = { start: 0, end: 0, next: 0, quoted: false, broken: false, lines: 1 }
        let at = from
        for (const [start, end, next, last = 0] of records(compiled, one)) {
          expect(scanner.find(at, span)).toBe(true)
          expect(span).toEqual({
            start,
            end,
            next,
            quoted: (last & IS_QUOTED) !== 0,
            broken: false,
            lines: last >> 2,
          })
          at = span.next
        }
        if (!scanner.find(at, span) || span.broken) return
        // What is left is sound for the scanner alone: Excel's own quotes, or a record as long as a cell may be.
        expect(/="/.test(latin1.slice(span.start, span.end)) || span.end - span.start >= longest).toBe(true)
      }),
      { numRuns: 1_500 },
    )
  })

  test('finds the records of csv-parse in a text that keeps RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'ế', ' '), maxLength: 20 })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (table) => {
        const text = table
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n')
        const dialect = { delimiter: 44, isLast: true, longest: 1_000 }
        const found = records(compiled, { text, from: 0, dialect })
        const bytes = Buffer.from(text)
        const theirs: string[][] = parse(text, { record_delimiter: '\r\n', relax_column_count: true })
        expect(found.map(([start, end]) => parse(bytes.subarray(start, end).toString())[0])).toEqual(theirs)
      }),
      { numRuns: 500 },
    )
  })

  test('never says of a blank record that it is none', () => {
    const blank = fc.array(fc.constantFrom('', ' ', '\t', '""', '" "', '"\n"'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(blank, (cells) => {
        const one = {
          text: `${cells.join(',')}\n`,
          from: 0,
          dialect: { delimiter: 44, isLast: true, longest: LONGEST },
        }
        const [[, , , last = 0] = []] = records(compiled, one)
        expect(last & MAY_BE_BLANK).toBe(MAY_BE_BLANK)
      }),
      { numRuns: 300 },
    )
  })

  test('gives equal bytes equal numbers and other bytes others, as its twin does', () => {
    const row = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', 'ế'), maxLength: 24 })
    const texts = fc.array(row, { minLength: 1, maxLength: 30 })
    const both = [instantiated(), createTwin()] as const
    const bytesOf = new Map<number, string>()
    fc.assert(
      fc.property(texts, fc.nat({ max: 2 }), (rows, skip) => {
        const text = rows.join('\n')
        let start = 0
        for (const kernel of both) kernel.hold(Buffer.from(text))
        for (const one of rows) {
          const end = start + Buffer.byteLength(one)
          const [number, twins] = both.map((kernel) => kernel.numberOf(start, end, 44, skip))
          expect(number).toBe(twins)
          const from = one.split(',').slice(skip).join(',')
          if (number !== undefined && number >= 0) {
            expect(bytesOf.get(number) ?? from).toBe(from)
            bytesOf.set(number, from)
          }
          start = end + 1
        }
      }),
      { numRuns: 500 },
    )
  })

  test('begins anew, with numbers that never were, when as many rows as it holds have one', () => {
    for (const kernel of [instantiated(), createTwin()]) {
      const rows = Array.from({ length: NUMBERS + 1 }, (_, at) => String(1_000_000 + at))
      kernel.hold(Buffer.from(rows.join('')))
      const numbers = rows.map((row, at) => kernel.numberOf(at * row.length, (at + 1) * row.length, 44, 0))
      expect([numbers[0], numbers[NUMBERS - 1], numbers[NUMBERS]]).toEqual([0, NUMBERS - 1, NUMBERS])
      // The first row was forgotten.
      expect(kernel.numberOf(0, 7, 44, 0)).toBe(NUMBERS + 1)
    }
  })

  function instantiated(): RowKernel {
    return instantiate(module)
  }
})
