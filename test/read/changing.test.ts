import { appendFileSync, readFileSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createOpener } from '../../src/list/open-list.ts'
import { splitBySheet } from '../../src/list/split-by-sheet.ts'
import { splitByUnit } from '../../src/list/split-by-unit.ts'
import { createReadBuffer, fileInput } from '../../src/stages/read/input.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { CLEAN, put, temporaryFolder } from '../cli/folder.ts'
import { book, cell } from './xls-file.ts'

const limits = DEFAULT_LIMITS
const CHANGED = { code: 'changed-while-read', facts: { source: 'list.csv' } }

/** What may happen to a list while it is read. Each leaves another file than there was, though not another size. */
const CHANGES: readonly [string, (file: string) => void][] = [
  ['grows', (file) => appendFileSync(file, '1.000009,Thêm\n')],
  ['is truncated', (file) => truncateSync(file, 20)],
  ['is rewritten in place', (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('1', '2'))],
  [
    'is replaced by one of the same size and the same time',
    (file) => {
      writeFileSync(`${file}.new`, readFileSync(file))
      utimesSync(`${file}.new`, new Date(0), new Date(0))
      renameSync(`${file}.new`, file)
    },
  ],
  ['is taken away', (file) => renameSync(file, `${file}.gone`)],
]

describe('a list that changes while it is read is refused', () => {
  test.each(CHANGES)('when it %s', async (_, change) => {
    const cwd = temporaryFolder({ 'list.csv': CLEAN })
    const file = join(cwd, 'list.csv')
    utimesSync(file, new Date(0), new Date(0))
    const list = await createOpener(limits)({ path: 'list.csv', file })
    for await (const _ of list.batches()) change(file)
    await expect(list.report()).rejects.toMatchObject(CHANGED)
  })

  // More than is held whole, so it is opened once for its beginning and once for its rows, and read in pieces.
  const LARGE = `${'1.000001,Cấp giấy phép xây dựng\n'.repeat(900_000)}`
  test.each(CHANGES)('piece by piece, when it %s', async (_, change) => {
    const cwd = temporaryFolder({ 'list.csv': LARGE })
    const file = join(cwd, 'list.csv')
    const input = fileInput(file, limits, 'list.csv', createReadBuffer())
    let pieces = 0
    const read = async () => {
      for await (const _ of input.chunks()) if (pieces++ === 0) change(file)
    }
    await expect(read()).rejects.toMatchObject(CHANGED)
    expect(pieces).toBeGreaterThan(0)
    if (change !== CHANGES[4]?.[1]) await expect(read()).rejects.toMatchObject(CHANGED)
  })

  test('one that grows as fast as it is read is not followed without end', async () => {
    const cwd = temporaryFolder({ 'list.csv': LARGE })
    const file = join(cwd, 'list.csv')
    const input = fileInput(file, limits, 'list.csv', createReadBuffer())
    let bytes = 0
    const read = async () => {
      for await (const piece of input.chunks()) {
        bytes += piece.length
        appendFileSync(file, Buffer.alloc(piece.length))
      }
    }
    await expect(read()).rejects.toMatchObject(CHANGED)
    expect(bytes).toBe(Buffer.byteLength(LARGE))
  })
})

test('being read by others is no change', async () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN })
  const file = join(cwd, 'list.csv')
  const list = await createOpener(limits)({ path: 'list.csv', file })
  for await (const _ of list.batches()) readFileSync(file)
  expect((await list.report()).rows).toBe(3)
})

describe('a source that is looked at first and read later has to be the same still', () => {
  test('its sheets', async () => {
    const records = [cell.label(0, 0, 'Mã TTHC'), cell.label(1, 0, '1.000001')]
    const bytes = book({ sheets: ['A', 'B'].map((name) => ({ name, state: 0, records })) })
    const cwd = temporaryFolder({ 'list.xls': bytes })
    const request = { path: 'list.xls', file: join(cwd, 'list.xls') }
    utimesSync(request.file, new Date(0), new Date(0))
    const [first, second] = await splitBySheet(request, limits)
    expect([first.sheet, second?.sheet]).toEqual(['A', 'B'])
    put(cwd, 'list.xls', bytes)
    await expect(createOpener(limits)(first)).rejects.toMatchObject({ code: 'changed-while-read' })
  })

  test('its units', async () => {
    const rows = 'Đơn vị,Mã TTHC\nPhường A,1.000001\n'
    const cwd = temporaryFolder({ 'list.csv': rows })
    const request = { path: 'list.csv', file: join(cwd, 'list.csv') }
    const [part] = (await splitByUnit(request, limits)) ?? []
    appendFileSync(request.file, 'Phường B,1.000002\n')
    await expect(createOpener(limits)(part?.source ?? request)).rejects.toMatchObject(CHANGED)
  })
})
