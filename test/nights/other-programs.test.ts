import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, put, temporaryFolder } from '../cli/folder.ts'
import { blocksOf, textOf } from '../documents.ts'

// The query of docs/history.md, in DuckDB, over a history of two nights.

const row = (at: number) => `1.00000${at},Thủ tục ${at},Hộ tịch,Cấp xã,Toàn trình`
const cwd = temporaryFolder({ 'national.csv': csv(row(1), row(2)), 'xa.csv': csv(row(1)) })
const night = (day: string) =>
  rasoat(
    [
      'audit',
      '-b',
      'national.csv',
      '--level',
      'commune',
      '--history',
      'past',
      '--as-of',
      day,
      '-q',
      '--',
      'xa.csv',
    ],
    { cwd },
  )

beforeAll(async () => {
  await night('2026-11-29')
  put(cwd, 'xa.csv', csv(row(1), row(2)))
  await night('2026-11-30')
})

test.each(['docs/history.md', 'docs/history.vi.md'])(
  'the query of %s gives the course of a figure',
  async (page) => {
    const [query] = blocksOf(textOf(page)).filter(({ tongue }) => tongue === 'sql')
    await night('2026-11-29')
    put(cwd, 'xa.csv', csv(row(1), row(2)))
    await night('2026-11-30')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const answer = await connection.runAndReadAll((query?.code ?? '').replace('out/past', `${cwd}/past`))
    expect(answer.getRowsJson()).toEqual([
      ['xa', '2026-11-29', '1', '2'],
      ['xa', '2026-11-30', '2', '2'],
    ])
    connection.closeSync()
  },
)
