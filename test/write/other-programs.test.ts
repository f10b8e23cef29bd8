import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { put, temporaryFolder } from '../cli/folder.ts'
import { blocksOf, textOf } from '../documents.ts'

// Each program is told what the page tells its readers, of a list whose codes look like numbers.
const cwd = temporaryFolder({ 'list.csv': 'Mã TTHC,Tên thủ tục\n1.012750,Cấp\n1.000000,Đổi\n' })
const CODES = ['1.012750', '1.000000']

const pages = ['docs/programs.md', 'docs/programs.vi.md'] as const

/** What a page says in this tongue, of our list. */
function told(page: string, tongue: string): string {
  const { code = '' } = blocksOf(textOf(page)).find((block) => block.tongue === tongue) ?? {}
  expect(code).toContain('out/son-la.csv')
  return code.replaceAll('out/son-la.csv', 'out.csv')
}

/** Whether a program is on this machine and does this. */
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0

beforeAll(async () => {
  await rasoat(['convert', 'list.csv', '-o', 'out.csv'], { cwd })
})

describe.each(pages)('%s', (page) => {
  test('keeps codes in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const sql = told(page, 'sql').replace("'out.csv'", `'${join(cwd, 'out.csv')}'`)
    const rows = (await connection.runAndReadAll(sql)).getRows()
    connection.closeSync()
    expect(rows.map(([code]) => code)).toEqual(CODES)
  })

  test.skipIf(!has('sqlite3', '-version'))('keeps codes in SQLite', () => {
    const said = execFileSync('sqlite3', { cwd, input: told(page, 'sqlite'), encoding: 'utf8' })
    expect(
      said
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(',')[0]),
    ).toEqual(CODES)
  })

  test.skipIf(!has('/usr/bin/python3', '-c', 'import pandas'))('keeps codes in pandas', () => {
    const program = told(page, 'python').replace(/^(pandas\..*)$/m, 'print(list($1["code"]))')
    put(cwd, 'program.py', program)
    const said = execFileSync('/usr/bin/python3', ['program.py'], { cwd, encoding: 'utf8' })
    expect(JSON.parse(said.replaceAll("'", '"'))).toEqual(CODES)
  })

  test.skipIf(!has('Rscript', '--version'))('keeps codes in R', () => {
    const said = execFileSync('Rscript', ['-e', `cat((${told(page, 'r').trim()})$code)`], {
      cwd,
      encoding: 'utf8',
    })
    expect(said.split(' ')).toEqual(CODES)
  })
})
