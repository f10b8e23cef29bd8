#!/usr/bin/env bash
# mammoth 1.13.0 gives one tick of a Word table in two ways: as ✓ when it is a w:sym, as the letter "ü" when it is a
# character in the font Wingdings. On paper both are the same tick.
# Seen: <w:sym w:font="Wingdings" w:char="F0FC"/> is "✓"; <w:t>ü</w:t> with <w:rFonts w:ascii="Wingdings"/> is "ü", and the
# name of the font, which alone says what is meant, is lost. No message is given.
# Why it matters: "Toàn trình" and "Một phần" are columns of ticks. A reader that looks for marks counts the first way and
# finds a word in the second: the service level of that row is unknown or wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" mammoth@1.13.0 fflate@0.8.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

const font = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
const ticks = ['<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', `<w:r>${font}<w:t>ü</w:t></w:r>`]
const row = ticks.map((tick) => `<w:tc><w:p>${tick}</w:p></w:tc>`).join('')
const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:tbl><w:tr>${row}</w:tr></w:tbl></w:body></w:document>`
const OPEN = 'http://schemas.openxmlformats.org'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const bytes = zipSync({
  '[Content_Types].xml': strToU8(`<Types xmlns="${OPEN}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`),
  '_rels/.rels': strToU8(`<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1"
Type="${OPEN}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(document),
})
const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
assert.deepEqual(value.match(/(?<=<p>).*?(?=<\/p>)/g), ['✓', 'ü'])
assert.deepEqual(messages, [])
console.log('mammoth 1.13.0: of two equal ticks one is ✓ and one is the letter ü, still so')
END
node "$work/probe.mjs"
