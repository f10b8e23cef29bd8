#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS) reads a CSV column of days written day first as two kinds of values.
# Seen: "01/07/2025" becomes the number 45664, which is 7 January 2025; "13/07/2025" below it stays text. The cell still
# shows "01/07/2025", so a look at the sheet does not tell. With { raw: true } both stay text.
# Why it matters: offices in Vietnam write the day first. Of a column of decision dates the first twelve days of each month
# change silently, the others do not, and sorting or joining by day mixes both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @e965/xlsx@0.20.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import * as XLSX from '@e965/xlsx'

const list = 'Mã TTHC,Ngày quyết định\n1.004873,01/07/2025\n1.004884,13/07/2025\n'
const sheet = XLSX.read(list, { type: 'string' }).Sheets.Sheet1
assert.deepEqual([sheet.B2.t, sheet.B2.v, sheet.B2.w], ['n', 45664, '01/07/2025'])
assert.deepEqual(XLSX.SSF.parse_date_code(45664).m, 1)
assert.deepEqual(XLSX.SSF.parse_date_code(45664).d, 7)
assert.deepEqual([sheet.B3.t, sheet.B3.v], ['s', '13/07/2025'])

const raw = XLSX.read(list, { type: 'string', raw: true }).Sheets.Sheet1
assert.deepEqual([raw.B2.v, raw.B3.v], ['01/07/2025', '13/07/2025'])
console.log('@e965/xlsx 0.20.3: 01/07/2025 is 7 January and 13/07/2025 is text, in one column, still so')
END
node "$work/probe.mjs"
