#!/usr/bin/env bash
# chrono-node 2.10.3 reads a Vietnamese date with a comma before the year as a day of the current year.
# Seen: chrono.vi on "1 tháng 7, 2025", read on 30 November 2026, is 1 July 2026, and the text it says it has used ends before
# the comma. "1 tháng 7 năm 2025" is read right. The form with the comma is what Intl.DateTimeFormat("vi", { dateStyle:
# "long" }) writes in Node 20.
# Why it matters: it is the day on which a decision was signed or comes into force. The program that wrote the date and the
# one that reads it are both for Vietnamese, and what comes out is another year, without a doubt raised.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" chrono-node@2.10.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { vi } from 'chrono-node'

const read = (text) => {
  const [{ text: used, start }] = vi.parse(text, new Date(2026, 10, 30, 12))
  return [used, start.get('year'), start.get('month'), start.get('day')]
}
assert.deepEqual(read('1 tháng 7 năm 2025'), ['1 tháng 7 năm 2025', 2025, 7, 1])
assert.deepEqual(read('1 tháng 7, 2025'), ['1 tháng 7', 2026, 7, 1])
console.log('chrono-node 2.10.3: "1 tháng 7, 2025" is read as a day of the current year, still so')
END
node "$work/probe.mjs"
