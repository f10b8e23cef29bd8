#!/usr/bin/env bash
# tabletojson 4.1.15 moves the cells of an HTML table one column to the left when a heading of two rows has a rowspan.
# Seen: under "Mã TTHC | Mức độ {Toàn trình, Một phần} | Cơ quan" the code is given under "Toàn trình", the mark of a full-online
# service under "Một phần", that of a partial one under "Cơ quan", and the agency under "3".
# Why it matters: service levels stand under such a heading in annexes and on pages. A full-online procedure is counted as
# partial, and each record still looks well formed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" tabletojson@4.1.15
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { tabletojson } from 'tabletojson'

const page = `<table>
<tr><th rowspan="2">Mã TTHC</th><th colspan="2">Mức độ</th><th rowspan="2">Cơ quan</th></tr>
<tr><th>Toàn trình</th><th>Một phần</th></tr>
<tr><td>1.004873</td><td>x</td><td></td><td>UBND cấp xã</td></tr>
<tr><td>2.000635</td><td></td><td>x</td><td>Sở Tư pháp</td></tr>
</table>`
const [records] = tabletojson.convert(page)
assert.deepEqual(records, [
  { 3: 'UBND cấp xã', 'Toàn trình': '1.004873', 'Một phần': 'x', 'Cơ quan': '' },
  { 3: 'Sở Tư pháp', 'Toàn trình': '2.000635', 'Một phần': '', 'Cơ quan': 'x' },
])
console.log('tabletojson 4.1.15: a mark under "Toàn trình" is given under "Một phần", still so')
END
node "$work/probe.mjs"
