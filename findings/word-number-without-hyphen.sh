#!/usr/bin/env bash
# officeparser 7.8.0 and word-extractor 1.0.4 drop Word's non-breaking hyphen, w:noBreakHyphen.
# Seen: "294/QĐ", the hyphen, "UBND" comes out as "294/QĐUBND" from both. mammoth 1.13.0 gives U+2011, as the standard says.
# Why it matters: the hyphen keeps the number of a decision on one line (Ctrl+Shift+_ in Word). Without it the number has
# no part that says who issued it: "QĐUBND" is no issuer, and the decision cannot be found in any register.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" \
  officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 docx@9.7.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { Document, NoBreakHyphen, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
import officeParser from 'officeparser'
import WordExtractor from 'word-extractor'

const run = new TextRun({ children: ['294/QĐ', new NoBreakHyphen(), 'UBND'] })
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] }))
const path = new URL('decision.docx', import.meta.url).pathname
writeFileSync(path, buffer)

assert.equal((await mammoth.extractRawText({ buffer })).value.trim(), '294/QĐ\u2011UBND')
assert.equal((await officeParser.parseOffice(path)).toText().trim(), '294/QĐUBND')
assert.equal((await new WordExtractor().extract(path)).getBody().trim(), '294/QĐUBND')
console.log('officeparser 7.8.0, word-extractor 1.0.4: 294/QĐ-UBND loses a non-breaking hyphen, still so')
END
node "$work/probe.mjs"
