#!/usr/bin/env bash
# numfmt 4.0.1 reads the code of a procedure as a number of seven digits when its locale is "vi".
# Seen: parseValue("1.012750", { locale: "vi" }) is 1012750 with the format "#,##0". The point parts thousands there, but
# that six digits follow it does not matter; "1.0127" is 10127 as well, while "1.01" is no number.
# Why it matters: codes of procedures are one digit, a point and six digits. Text that goes through this function, as in a
# grid that lets people type values, comes out as another code, and its leading zeros after the point are lost for good.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" numfmt@4.0.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { format, getFormatFromId, parseValue } from 'numfmt'

const read = parseValue('1.012750', { locale: 'vi' })
assert.deepEqual(read, { value: 1012750, formatId: 3 })
assert.equal(format(getFormatFromId(3), read.value, { locale: 'vi' }), '1.012.750')
assert.equal(parseValue('1.0127', { locale: 'vi' }).value, 10127)
assert.equal(parseValue('1.01', { locale: 'vi' }), undefined)
console.log('numfmt 4.0.1: in Vietnamese the code 1.012750 is read as 1.012.750, still so')
END
node "$work/probe.mjs"
