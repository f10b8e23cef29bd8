import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../cli/folder.ts'
import { NASTY } from '../render/sample-report.ts'
import { typed } from './edit-workbook.ts'
import { found, listOf, readBack, workbookOf } from './lists.ts'

const execute = promisify(execFile)

/** LibreOffice, where there is one: it opens a workbook and saves it again, as an office would. */
async function isThere(): Promise<boolean> {
  try {
    await execute('soffice', ['--version'])
    return true
  } catch {
    return false
  }
}

const hasOffice = await isThere()

// Of its own, so that it runs beside an open LibreOffice; made once, for it takes longer than the rest.
const PROFILE = temporaryFolder()

async function savedAgain(workbook: Uint8Array, format: string): Promise<Buffer> {
  const folder = temporaryFolder({ 'list.xlsx': workbook })
  mkdirSync(join(folder, 'out'))
  await execute('soffice', [
    `-env:UserInstallation=file://${PROFILE}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    join(folder, 'out'),
    join(folder, 'list.xlsx'),
  ])
  return readFileSync(join(folder, `out/list.${format}`))
}

const TEXTS = [
  ...Object.values(NASTY),
  '_x0041_',
  '=1+1',
  ' x ',
  "'x",
  '1.012750',
  '01/02/2026',
  'TRUE',
  '#N/A',
]

describe.skipIf(!hasOffice)('a work list saved again by LibreOffice (skipped where there is none)', () => {
  test.each(['xlsx', 'ods', 'xls'])(
    'as .%s is what it was, with its answers',
    async (format) => {
      const findings = TEXTS.map((text, at) =>
        found(at + 1, { name: text, code: text, facts: { text }, location: { source: text, row: at + 2 } }),
      )
      const list = listOf(findings, { unit: { name: NASTY.formula }, catalogue: NASTY.escape })
      const filled = await typed(await workbookOf(list), { M4: 'Có', N5: 'đã hỏi Sở\nchưa trả lời' })
      const back = await readBack(await savedAgain(filled, format), `list.${format}`)
      if (back.kind !== 'filled') throw new Error(JSON.stringify(back, null, 2))
      const { lines: _, sources: __, ...about } = list
      expect(back.about).toEqual(about)
      expect(back.lines.map(({ isSaid, note }) => [isSaid, note]).slice(0, 3)).toEqual([
        [true, ''],
        [false, 'đã hỏi Sở\nchưa trả lời'],
        [false, ''],
      ])
      expect(back.lines).toHaveLength(TEXTS.length)
    },
    60_000,
  )

  test('is still refused for a cell that was changed', async () => {
    const edited = await typed(await workbookOf(listOf([found(1), found(2)])), { E5: 'khác' })
    const back = await readBack(await savedAgain(edited, 'xlsx'))
    expect(back).toMatchObject({ kind: 'edited', edits: [{ cell: 'E5', before: 'Thủ tục 2', now: 'khác' }] })
  })
})
