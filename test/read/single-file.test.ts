import { expect, test } from 'vitest'
import { html } from '../../src/stages/read/formats/html.ts'
import { kindOf } from '../../src/stages/read/formats/workbook/signature.ts'
import { memoryInput, readOptions, rowsOf } from './inputs.ts'

interface Part {
  readonly type: string
  readonly transfer: 'quoted-printable' | 'base64'
  readonly body: string
}

/** A web page in one file, as RFC 2557 says: headers, then parts between lines of the boundary. */
function singleFile(headers: readonly string[], parts: readonly Part[]): string {
  const lines = [...headers, 'Content-Type: multipart/related;', '\tboundary="----=_Part_1"', '', '']
  for (const { type, transfer, body } of parts) {
    lines.push(
      '------=_Part_1',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${transfer}`,
      '',
      body,
      '',
    )
  }
  return [...lines, '------=_Part_1--', ''].join('\r\n')
}

// "Mã TTHC" in UTF-8 is 4D C3 A3 20 54 54 48 43.
const SHEET: Part = {
  type: 'text/html; charset="utf-8"',
  transfer: 'quoted-printable',
  body: '<table><tr><td>M=C3=A3 TTHC<td>T=C3=AAn<tr><td>1.012750<td>C=E1=\r\n=BA=A5p</table>',
}

async function tablesOf(text: string) {
  const { sheets } = await html.open(memoryInput(text), readOptions())
  const tables = await Promise.all(sheets.map(rowsOf))
  return tables.map((rows) => rows.map(({ cells }) => cells))
}

const LIST = [
  ['Mã TTHC', 'Tên'],
  ['1.012750', 'Cấp'],
]

test('a workbook that Excel saved as one web page is read through its frames, sheet by sheet', async () => {
  const frames: Part = { ...SHEET, body: '<html><frameset><frame src=3D"sheet001.htm"></frameset></html>' }
  const style: Part = { type: 'text/css', transfer: 'quoted-printable', body: 'td {}' }
  // "Mã" in windows-1258 is 4D E3: a sheet may be in an encoding of its own.
  const other: Part = {
    type: 'text/html; charset="windows-1258"',
    transfer: 'base64',
    body: Buffer.from('<table><tr><td>Kh\u00e1c</table>', 'latin1').toString('base64'),
  }
  const file = singleFile(['MIME-Version: 1.0', 'X-Document-Type: Workbook'], [frames, SHEET, style, other])
  expect(await tablesOf(file)).toEqual([LIST, [['Khác']]])
})

test('a page that a browser saved is read, though its parts do not say what they are written in', async () => {
  const page: Part = { ...SHEET, type: 'text/html' }
  const file = singleFile(['From: <Saved by Blink>', 'Subject: x', 'MIME-Version: 1.0'], [page])
  expect(kindOf(Buffer.from(file))).toBe('html')
  expect(await tablesOf(file)).toEqual([LIST])
})

test('one that was cut off is refused: what is left of it would pass for all of it', async () => {
  const file = singleFile(['MIME-Version: 1.0'], [SHEET])
  await expect(tablesOf(file.slice(0, -10))).rejects.toMatchObject({ code: 'truncated-file' })
})

test('a list that begins like a letter is none', () => {
  expect(kindOf(Buffer.from('Subject,Content-Type: multipart/related; boundary=x\n'))).toBe('text')
})
