#!/usr/bin/env bash
# exceljs 4.4.0 and read-excel-file 9.3.17 know the date system of 1904 only when the file says date1904="1". XML Schema
# allows "true" for the same, and @e965/xlsx 0.20.3 (SheetJS) writes "true".
# Seen: 1 July 2025, written by @e965/xlsx into a workbook of 1904, is read as 30 June 2021 by both; @e965/xlsx itself and
# hucre 1.0.0 read 1 July 2025.
# Why it matters: all days are wrong by the same 1,462 days, so nothing looks broken: a decision of 2025 that reorganised
# communes is dated four years before the reform.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" \
  exceljs@4.4.0 read-excel-file@9.3.17 @e965/xlsx@0.20.3 hucre@1.0.0 fflate@0.8.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import * as XLSX from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import readXlsxFile from 'read-excel-file/node'

const day = new Date(Date.UTC(2025, 6, 1))
const fourYearsEarly = new Date(Date.UTC(2021, 5, 30))
const workbook = { SheetNames: ['DM'], Sheets: {}, Workbook: { WBProps: { date1904: true } } }
workbook.Sheets.DM = { '!ref': 'A1', A1: { t: 'n', v: 44377, z: 'm/d/yy' } }
const bytes = XLSX.write(workbook, { type: 'buffer' })
assert.match(strFromU8(unzipSync(bytes)['xl/workbook.xml']), /date1904="true"/)
assert.match(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']), /<v>44377<\/v>/)

assert.deepEqual(XLSX.read(bytes, { cellDates: true }).Sheets.DM.A1.v, day)
assert.deepEqual((await readXlsx(bytes)).sheets[0].rows[0][0], day)
const excel = await new ExcelJS.Workbook().xlsx.load(bytes)
assert.deepEqual(excel.worksheets[0].getCell('A1').value, fourYearsEarly)
const [{ data }] = await readXlsxFile(bytes)
assert.deepEqual(data[0][0], fourYearsEarly)
console.log('exceljs 4.4.0, read-excel-file 9.3.17: date1904="true" is not seen, days are four years early, still so')
END
node "$work/probe.mjs"
