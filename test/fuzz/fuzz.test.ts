import { describe, expect, test } from 'vitest'
import { cpuSeconds } from '../cpu-seconds.ts'
import { lostText } from './lost-text.ts'
import { keepsPromises, type OpenedRows, readsSoundly } from './promises.ts'
import { type Seed, seeds } from './seeds.ts'
import { makeTry } from './tries.ts'

// The same lists every time; `npm run fuzz` makes others for as long as one has time (CONTRIBUTING.md).
const SEED = 20_250_701
const READ = 2_500
const WHOLE = 60
// Of a processor: how much else the machine has to do is not what was promised.
const PROMISED_SECONDS = 20

const all: readonly Seed[] = await seeds()

async function outcomes(
  first: number,
  count: number,
  check: (format: string, bytes: Buffer) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let number = first; number < first + count; number += 1) {
    const { id, format, bytes } = makeTry(all, SEED, number)
    try {
      const seconds = await cpuSeconds(async () => found.add(`${format}: ${await check(format, bytes)}`))
      if (seconds > PROMISED_SECONDS) throw new Error(`it took ${seconds} s`)
    } catch (error) {
      throw new Error(`${id}, ${format}`, { cause: error })
    }
  }
  return found
}

describe('damaged lists', () => {
  test(`are read, or refused with a sentence, and nothing of them is lost without a finding: ${READ} of them`, async () => {
    const found = await outcomes(0, READ, readsSoundly)
    // Both happen in every format that can be refused: else the damage would be too little, or too much.
    for (const format of ['csv', 'json', 'jsonl', 'xlsx']) expect(found).toContain(`${format}: read`)
    for (const format of ['json', 'xlsx']) expect(found).toContain(`${format}: damaged-file`)
  })

  test(`keep every promise of the whole program: ${WHOLE} of them`, async () => {
    expect(await outcomes(READ, WHOLE, keepsPromises)).toContain('csv: read')
  })

  test('are the same lists every time', async () => {
    const again = await seeds()
    for (let number = 0; number < 50; number += 1) {
      expect(makeTry(again, SEED, number).bytes.equals(makeTry(all, SEED, number).bytes)).toBe(true)
    }
  })
})

describe('the check for what is lost', () => {
  const opened = (...rows: readonly (readonly string[])[]): OpenedRows => ({
    sheets: [],
    rows: [rows.map((cells, at) => ({ row: at + 1, cells }))],
  })

  test.each([
    ['csv', 'a,b\nc,d\n', opened(['a', 'b'], ['c'])],
    ['csv', 'a,b\nc,d\n', opened(['a', 'b'])],
    ['jsonl', '{"a":1}\n{"a":2}\n', opened(['1'])],
    ['json', '[{"a":1},{"a":2}]', opened(['1'])],
  ])('finds a row or a cell that is missing: %s', (format, text, rows) => {
    expect(lostText(format, Buffer.from(text), rows)).toBeDefined()
  })

  test.each([
    ['csv', 'a,"b"\n\n\'=c;d\n', opened(['a', 'b'], ['=c;d'])],
    ['jsonl', '{"a":1}\n\n{}\n', opened(['1'])],
    ['json', '[{"a":1},null,{}]', opened(['1'])],
  ])('finds nothing where all is there: %s', (format, text, rows) => {
    expect(lostText(format, Buffer.from(text), rows)).toBeUndefined()
  })
})
