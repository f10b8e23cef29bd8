#!/usr/bin/env bash
# udsv 0.7.3 takes the type of a column from a single row, the last one with a value among the first nine, and makes NaN of
# codes that do not fit.
# Seen: eight codes like "1.001193.000.00.00.H44" followed by "1.004873" are eight times NaN; with the rows turned round all
# nine are text. The schema is the package's own (inferSchema), no error is raised, and stringObjs gives the codes as they
# stand.
# Why it matters: lists mix both forms of codes, the national one and the province's own. All procedures in the long form share
# the key NaN, and as NaN is unequal to itself each of them is both extra and missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" udsv@0.7.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { inferSchema, initParser } from 'udsv'

const long = Array.from({ length: 8 }, (_, at) => `1.00119${at}.000.00.00.H44`)
const read = (codes, how) => {
  const list = ['code,name', ...codes.map((code) => `${code},Đăng ký khai sinh`), ''].join('\n')
  return initParser(inferSchema(list))[how](list).map(({ code }) => code)
}
const last = [...long, '1.004873']
assert.deepEqual(read(last, 'typedObjs'), [...long.map(() => Number.NaN), 1.004873])
assert.deepEqual(read(last.toReversed(), 'typedObjs'), last.toReversed())
assert.deepEqual(read(last, 'stringObjs'), last)
console.log('udsv 0.7.3: the ninth row alone makes NaN of the codes of the first eight, still so')
END
node "$work/probe.mjs"
