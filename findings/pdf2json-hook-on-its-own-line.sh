#!/usr/bin/env bash
# pdf2json 4.0.3 puts the hook above of a capital letter on a line of its own when a PDF has it as a combining mark.
# Seen: "Ủy ban nhân dân", drawn as U and U+0309, is given by getRawTextContent as the line "Uy ban nhân dân" and a line with the
# mark alone. The other marks, which stand lower, stay with their letters. unpdf 1.7.0 gives the whole word.
# Why it matters: "Ủy ban nhân dân" (People's Committee) is the agency of most local procedures, and some decisions have combining
# marks in their text. Its name loses the tone, and a row that holds nothing but a mark comes into the list.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" \
  pdf2json@4.0.3 unpdf@1.7.0 pdfkit@0.20.2 @expo-google-fonts/be-vietnam-pro@0.4.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFParser from 'pdf2json'
import PDFDocument from 'pdfkit'
import { extractText, getDocumentProxy } from 'unpdf'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'))
const document = new PDFDocument()
document.font(join(fonts, '400Regular/BeVietnamPro_400Regular.ttf'))
document.text('Ủy ban nhân dân'.normalize('NFD')).end()
const parts = []
for await (const part of document) parts.push(part)
const bytes = Buffer.concat(parts)

const pages = await new Promise((resolve, reject) => {
  const parser = new PDFParser(null, true)
  parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()))
  parser.on('pdfParser_dataError', reject)
  parser.parseBuffer(bytes)
})
const lines = pages.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('---'))
assert.deepEqual(lines.map((line) => line.normalize('NFC')), ['Uy ban nhân dân', '\u0309'])
const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
assert.equal(text.normalize('NFC'), 'Ủy ban nhân dân')
console.log('pdf2json 4.0.3: the hook of "Ủy ban" is given as a line of its own, still so')
END
# pdf2json says on standard output that it runs without a worker.
node "$work/probe.mjs" | tail -n 1
