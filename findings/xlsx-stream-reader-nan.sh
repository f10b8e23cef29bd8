#!/usr/bin/env bash
# xlsx-stream-reader 1.1.1 reads every text cell that @e965/xlsx 0.20.3 (SheetJS) writes by default as "NAN", and codes as
# numbers.
# Seen: headings and names are all "NAN"; the code "1.012750" is "1.01275". The writer puts texts into the cells as
# t="str", the reader takes any such cell for a number. With { bookSST: true } the writer uses shared strings and all is well.
# Why it matters: where one program exports a list with the one and another streams it with the other, the list has the right
# number of rows and columns, no error is raised, and no heading or name is left.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" xlsx-stream-reader@1.1.1 @e965/xlsx@0.20.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import * as XLSX from '@e965/xlsx'
import XlsxStreamReader from 'xlsx-stream-reader'

const rowsOf = (bytes) =>
  new Promise((resolve, reject) => {
    const rows = []
    const reader = new XlsxStreamReader()
    reader.on('error', reject)
    reader.on('worksheet', (sheet) => {
      sheet.on('row', ({ values }) => rows.push(values.slice(1)))
      sheet.process()
    })
    reader.on('end', () => resolve(rows))
    Readable.from([bytes]).pipe(reader)
  })
const list = [['Mã TTHC', 'Tên thủ tục'], ['1.012750', 'Đăng ký kết hôn']]
const workbook = { SheetNames: ['DM'], Sheets: { DM: XLSX.utils.aoa_to_sheet(list) } }
const byDefault = await rowsOf(XLSX.write(workbook, { type: 'buffer' }))
assert.deepEqual(byDefault, [['NAN', 'NAN'], ['1.01275', 'NAN']])
assert.deepEqual(await rowsOf(XLSX.write(workbook, { type: 'buffer', bookSST: true })), list)
console.log('xlsx-stream-reader 1.1.1: every text of a workbook by @e965/xlsx 0.20.3 is "NAN", still so')
END
node "$work/probe.mjs"
