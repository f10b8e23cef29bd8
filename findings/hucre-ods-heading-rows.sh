#!/usr/bin/env bash
# hucre 1.0.0: readOds leaves out the rows of an ODS table that stand in table:table-header-rows or table:table-row-group,
# while streamOdsRows of the same package gives them.
# Seen: of heading, section, procedure (the heading marked as rows to repeat on each page, the procedure in a group that can be
# folded) readOds gives the section alone. No error, and nothing says that rows are missing.
# Why it matters: a heading that comes back on each printed page is such a row. Without it the first procedure is taken for
# the heading, and the procedures of a folded group count as missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" hucre@1.0.0 fflate@0.8.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { readOds, streamOdsRows } from 'hucre'

const row = (text) =>
  `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`
const NAMES = ['office', 'table', 'text'].map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`)
const content = `<office:document-content ${NAMES.join(' ')} office:version="1.2"><office:body><office:spreadsheet>
<table:table table:name="DM"><table:table-header-rows>${row('Mã TTHC')}</table:table-header-rows>${row('I. Hộ tịch')}
<table:table-row-group>${row('1.004873')}</table:table-row-group></table:table>
</office:spreadsheet></office:body></office:document-content>`
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
const bytes = zipSync({
  mimetype: [strToU8(TYPE), { level: 0 }],
  'content.xml': strToU8(content),
  'META-INF/manifest.xml': strToU8(manifest),
})
const streamed = []
for await (const { values } of streamOdsRows(bytes)) streamed.push(values[0])
assert.deepEqual(streamed, ['Mã TTHC', 'I. Hộ tịch', '1.004873'])
assert.deepEqual((await readOds(bytes)).sheets[0].rows, [['I. Hộ tịch']])
console.log('hucre 1.0.0: readOds loses repeated heading rows and grouped rows, still so')
END
node "$work/probe.mjs"
