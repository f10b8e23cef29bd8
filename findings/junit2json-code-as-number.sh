#!/usr/bin/env bash
# junit2json 4.0.0 makes numbers of the names of test cases that look like one.
# Seen: <testcase name="1.012750"> is { name: 1.01275 }, and "3.000100" is 3.0001; "1.001193.000.00.00.H44" stays text. The
# type that the package declares for the name is a string.
# Why it matters: a report with one test case for a procedure is named by its code. The dashboard shows another code, and
# the history of the case ends and a new one begins when the form of the code changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" junit2json@4.0.0
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { parse } from 'junit2json'

const codes = ['1.012750', '3.000100', '1.001193.000.00.00.H44']
const cases = codes.map((code) => `<testcase name="${code}"/>`).join('')
const report = await parse(`<testsuites><testsuite name="DM">${cases}</testsuite></testsuites>`)
const names = report.testsuite[0].testcase.map(({ name }) => name)
assert.deepEqual(names, [1.01275, 3.0001, '1.001193.000.00.00.H44'])
console.log('junit2json 4.0.0: a test case named by the code 1.012750 is named 1.01275, still so')
END
node "$work/probe.mjs"
