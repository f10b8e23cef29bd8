#!/usr/bin/env bash
# numfmt 4.0.1 shows dates under a Vietnamese number format in letters that are neither composed (NFC) nor decomposed
# (NFD): "Mười" is M, ư, ơ + U+0300, i. All twelve months and all seven weekdays of its locale "vi" have such letters.
# Seen: format("[$-42A]dd mmmm yyyy", 45962) is "01 Tháng Mười Một 2025", unequal to the same words typed on a keyboard
# and unequal to both of its normal forms.
# Why it matters: a workbook keeps a date as a number, so these letters are the library's and not the office's. A list
# that is held to NFC is blamed for them, and a search for "Tháng Mười" finds nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" numfmt@4.0.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { format, getLocale } from 'numfmt'

const shown = format('[$-42A]dd mmmm yyyy', 45962)
assert.equal(shown.normalize('NFC'), '01 Tháng Mười Một 2025'.normalize('NFC'))
assert.notEqual(shown, shown.normalize('NFC'))
assert.notEqual(shown, shown.normalize('NFD'))

const { mmmm, dddd } = getLocale('vi')
const notComposed = [...mmmm, ...dddd].filter((word) => word !== word.normalize('NFC'))
assert.equal(notComposed.length, 19)
console.log('numfmt 4.0.1: all 19 Vietnamese names of months and weekdays are not composed, still so')
END
node "$work/probe.mjs"
