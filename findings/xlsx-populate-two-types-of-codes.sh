#!/usr/bin/env bash
# xlsx-populate 1.21.0 turns text cells into numbers, but only those whose number is written with the same characters.
# Seen: of three cells of text, "1.004873" comes back as the number 1.004873, "1.012750" and "3.000100" stay text. Opening
# the workbook and saving it unchanged writes the first as a number cell into the file.
# Why it matters: whether the code of a procedure stays text depends on its last digit. After one pass a column of codes has
# two types, and a lookup from a column of text finds only the codes that end with 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" xlsx-populate@1.21.0 write-excel-file@4.1.1 @e965/xlsx@0.20.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import * as XLSX from '@e965/xlsx'
import writeXlsxFile from 'write-excel-file/node'
import XlsxPopulate from 'xlsx-populate'

const codes = ['1.004873', '1.012750', '3.000100']
const bytes = await writeXlsxFile(codes.map((value) => [{ value, type: String }])).toBuffer()
const typesIn = (file) => codes.map((_, row) => XLSX.read(file).Sheets.Sheet1[`A${row + 1}`].t)
assert.deepEqual(typesIn(bytes), ['s', 's', 's'])

const workbook = await XlsxPopulate.fromDataAsync(bytes)
const values = codes.map((_, row) => workbook.sheet(0).cell(row + 1, 1).value())
assert.deepEqual(values, [1.004873, '1.012750', '3.000100'])
assert.deepEqual(typesIn(await workbook.outputAsync()), ['n', 's', 's'])
console.log('xlsx-populate 1.21.0: the text 1.004873 becomes a number and 1.012750 does not, still so')
END
node "$work/probe.mjs"
