#!/usr/bin/env bash
# cli-table3 0.6.5 gives each Arabic vowel mark a column of its own, so that the right border of such a row is drawn too early.
# Seen: a row with "إِجْرَاءٌ إِدَارِيٌّ" (an administrative procedure, with its marks) is nine columns narrower on a terminal than the
# other rows, counted with string-width 8.3.0. The table's own string-width 4.2.3 leaves out combining marks of Latin only, so
# Vietnamese in NFD stays straight.
# Why it matters: a report on catalogues of procedures is read in Arabic, too, where the shadda and the tanween are ordinary
# spelling. Columns of numbers no longer stand below each other.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" cli-table3@0.6.5 string-width@8.3.0
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import Table from 'cli-table3'
import stringWidth from 'string-width'

const widths = (...cells) => {
  const table = new Table({ style: { head: [], border: [] } })
  for (const cell of cells) table.push([cell])
  return new Set(table.toString().split('\n').map((line) => stringWidth(line)))
}
assert.deepEqual(widths('Thủ tục hành chính'.normalize('NFD'), 'abc'), new Set([22]))
assert.deepEqual(widths('إِجْرَاءٌ إِدَارِيٌّ', 'abc'), new Set([24, 15]))
console.log('cli-table3 0.6.5: a row with Arabic vowel marks is nine columns too narrow, still so')
END
node "$work/probe.mjs"
