#!/usr/bin/env bash
# json-2-csv 5.6.0 writes the word "undefined" into the cells of fields that a record does not have.
# Seen: of two records, the second without a service level, the CSV says "undefined" for it; null gives "null". The package
# reads its own file back as it was, so its own round trip does not show it. { emptyFieldValue: "" } leaves the cell empty.
# Why it matters: a blank service level means unknown, and is counted as that. "undefined" is a value: a column that was half
# empty is now complete, in a word that no profile of service levels knows.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" json-2-csv@5.6.0 csv-parse@7.0.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { csv2json, json2csv } from 'json-2-csv'

const records = [{ code: '1.004873', level: 'Toàn trình' }, { code: '1.004884' }]
const text = json2csv(records)
assert.equal(parse(text, { columns: true })[1].level, 'undefined')
assert.equal(csv2json(text)[1].level, undefined)
assert.equal(parse(json2csv(records, { emptyFieldValue: '' }), { columns: true })[1].level, '')
console.log('json-2-csv 5.6.0: an unknown service level is written as the word "undefined", still so')
END
node "$work/probe.mjs"
