#!/usr/bin/env bash
# exceljs 4.4.0 takes a number for a date when its format has an escaped letter that is also one of the letters of dates.
# Seen: 5 under the format 0\ \n\g\à\y, which shows "5 ngày" (5 days), is read as 4 January 1900. Under 0" ngày", which shows
# the same, it is the number 5. Quoted letters are left out before d, m, y, h, s are looked for; letters after a backslash
# are not.
# Why it matters: time limits can be numbers that show their unit ("5 ngày", and "3 hồ sơ" for files), and both ways to write
# the unit are valid. The time limit of a procedure is then a day in January 1900.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" exceljs@4.4.0 numfmt@4.0.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import ExcelJS from 'exceljs'
import { format, getFormatDateInfo } from 'numfmt'

const formats = ['0\\ \\n\\g\\à\\y', '0" ngày"', '0\\ \\h\\ồ\\ \\s\\ơ']
const workbook = new ExcelJS.Workbook()
const sheet = workbook.addWorksheet('DM')
for (const numFmt of formats) Object.assign(sheet.addRow([5]).getCell(1), { numFmt })
const read = new ExcelJS.Workbook()
await read.xlsx.load(await workbook.xlsx.writeBuffer())
const values = formats.map((_, row) => read.worksheets[0].getCell(row + 1, 1).value)

assert.deepEqual(formats.map((code) => format(code, 5)), ['5 ngày', '5 ngày', '5 hồ sơ'])
assert.deepEqual(formats.map((code) => getFormatDateInfo(code).year || getFormatDateInfo(code).day), [false, false, false])
const day = new Date(Date.UTC(1900, 0, 4))
assert.deepEqual(values, [day, 5, day])
console.log('exceljs 4.4.0: a time limit shown as "5 ngày" is read as 4 January 1900, still so')
END
node "$work/probe.mjs"
