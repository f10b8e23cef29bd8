#!/usr/bin/env bash
# mammoth 1.13.0 ignores w:gridBefore, by which a row of a Word table begins further to the right.
# Seen: in a table of three columns a row of one cell with <w:gridBefore w:val="2"/> becomes the first cell of its row: the
# "x" of "Một phần" stands under "Mã TTHC". mammoth gives no message.
# Why it matters: annexes of decisions are Word tables with a column of marks for each service level. A mark that leaves its
# column is another level or none, and what continues a name can become a code.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" mammoth@1.13.0 fflate@0.8.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>
<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
<w:tr>${cell('Mã TTHC')}${cell('Toàn trình')}${cell('Một phần')}</w:tr>
<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('x')}</w:tr></w:tbl></w:body></w:document>`
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
const [, second] = value.match(/<tr>.*?<\/tr>/g)
assert.equal(second, '<tr><td><p>x</p></td></tr>')
assert.deepEqual(messages, [])
console.log('mammoth 1.13.0: a cell of the third column is given as the first of its row, still so')
END
node "$work/probe.mjs"
