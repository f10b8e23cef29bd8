#!/usr/bin/env bash
# DuckDB 1.5.6 reads a CSV column of days with two digits for the year as year-month-day, whatever parts them.
# Seen: "01/07/25" and "13/08/25", 1 July and 13 August 2025, become the DATEs 2001-07-25 and 2013-08-25, and "31/12/25" is
# 2031-12-25; the same with hyphens and points. Only a last part over 31 makes it read day first, and no year has one before
# 2032. Nothing is reported.
# Why it matters: lists have days of decisions in this form, as they are typed and as spreadsheet formats with "yy" show them. A
# decision of 2025 is dated to any year from 2001 to 2031 by its day of the month.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @duckdb/node-api@1.5.6-r.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

process.chdir(new URL('.', import.meta.url).pathname)
const duckdb = await (await DuckDBInstance.create()).connect()
const read = async (...days) => {
  writeFileSync('list.csv', ['code,day', ...days.map((day) => `1.004873.000.00.00.H44,${day}`), ''].join('\n'))
  const result = await duckdb.runAndReadAll("SELECT day FROM 'list.csv'")
  return [String(result.columnTypes()[0]), ...result.getRowsJson().flat()]
}
for (const sign of ['/', '-', '.']) {
  const days = ['01/07/25', '13/08/25', '31/12/25'].map((day) => day.replaceAll('/', sign))
  assert.deepEqual(await read(...days), ['DATE', '2001-07-25', '2013-08-25', '2031-12-25'])
}
assert.deepEqual(await read('01/07/25', '13/08/32'), ['DATE', '2025-07-01', '2032-08-13'])
console.log('DuckDB 1.5.6: 01/07/25 in a CSV file is 25 July 2001, still so')
END
node "$work/probe.mjs"
