#!/usr/bin/env bash
# csv-parse 7.0.3 with cast_date makes days in 2001 of Vietnamese words that end with a number from 1 to 12.
# Seen: "Mức độ 4" (service level 4) is 1 April 2001, "Cấp 3" is 1 March, "Phường 12" (a ward) is 1 December. "Mức độ 4."
# and "Mức độ 13" stay text. The option asks Date.parse, which in Node skips words in front of a number that it does not
# know.
# Why it matters: "Mức độ 3" and "Mức độ 4" are service levels of the scheme before Decree 42/2022, and lists still say so.
# Each of them turns into a day that looks valid, and no error is raised.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" csv-parse@7.0.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'

const list = 'code,level,ward\n1.004873,Mức độ 4,Phường 12\n1.012750,Mức độ 3,Phường 13\n'
const [, one, two] = parse(list, { cast: true, cast_date: true })
const day = (value) => (value instanceof Date ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].join('-') : value)
assert.deepEqual([one[1], one[2]].map(day), ['2001-4-1', '2001-12-1'])
assert.deepEqual([two[1], two[2]].map(day), ['2001-3-1', 'Phường 13'])
console.log('csv-parse 7.0.3: with cast_date "Mức độ 4" is 1 April 2001, still so')
END
node "$work/probe.mjs"
