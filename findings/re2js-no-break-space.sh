#!/usr/bin/env bash
# re2js 2.10.0 knows only the white space of ASCII as \s, also after its translateRegExp, which takes patterns of JavaScript.
# Seen: ^\S+$ matches "1.004873" with a no-break space behind it, and \s does not find it; JavaScript has it the other way
# round. The same holds for U+3000 and U+2028, and "." takes U+2028 and a carriage return. Given to ajv 8.20.0 as its engine
# (code.regExp), a schema passes what it refuses with the built-in one.
# Why it matters: patterns of a JSON Schema are those of ECMA-262. No-break spaces come with codes and names that are pasted
# from web pages, and a schema that forbids blanks is written to find just those.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" re2js@2.10.0 ajv@8.20.0
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import Ajv from 'ajv'
import { RE2JS } from 're2js'

const linear = (pattern) => {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern))
  return { test: (text) => compiled.matcher(text).find(), toString: () => `/${pattern}/u` }
}
linear.code = 'linear'
const schema = { type: 'string', pattern: '^\\S+$' }
const code = '1.004873\u00a0'
assert.equal(new Ajv().compile(schema)(code), false)
assert.equal(new Ajv({ code: { regExp: linear } }).compile(schema)(code), true)

for (const blank of ['\u00a0', '\u3000', '\u2028']) {
  assert.deepEqual([/\s/u.test(blank), linear('\\s').test(blank)], [true, false])
}
for (const end of ['\r', '\u2028']) assert.deepEqual([/^.$/u.test(end), linear('^.$').test(end)], [false, true])
console.log('re2js 2.10.0: a no-break space is no white space, ajv 8.20.0 passes it with this engine, still so')
END
node "$work/probe.mjs"
