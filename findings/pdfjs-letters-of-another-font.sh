#!/usr/bin/env bash
# unpdf 1.3.2 (pdf.js 5.4.149) gives the text of a PDF in the order in which it was drawn, not in which it stands.
# Seen: LibreOffice draws what its font has of a line first, and behind it the letters that it took from another font, each in
# its gap. "THỦ TỤC" in such a page is "TH T CỦ Ụ". The file is valid and looks right.
# Why it matters: where Times New Roman is not installed, LibreOffice 7.4 of Debian took ủ, ụ, ế, ị and ơ from Noto Serif: most
# words of a list of procedures came out in pieces. A reader has to put letters together by their place.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" unpdf@1.3.2
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { extractText, getDocumentProxy } from 'unpdf'

// Courier: each letter takes 6 of 10 points. The second font draws Ủ and Ụ into the gaps at 62, 80 and so on.
const drawn = 'BT /F 10 Tf 50 700 Td [(TH) -600 ( T) -600 (C)] TJ ET BT /G 10 Tf 62 700 Td <01> Tj 18 0 Td <02> Tj ET'
const map = 'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <01> <1EE6> <02> <1EE4> endbfchar endcmap'
const stream = (text) => `<</Length ${text.length}>>stream\n${text}\nendstream`
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R/G 6 0 R>>>>/Contents 4 0 R>>',
  stream(drawn),
  '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Other/FirstChar 1/LastChar 2/Widths[600 600]/ToUnicode 7 0 R/Encoding<</Type/Encoding/Differences[1/a/b]>>>>',
  stream(map),
]
let file = '%PDF-1.7\n'
let table = '0000000000 65535 f \n'
for (const [at, object] of objects.entries()) {
  table += `${String(file.length).padStart(10, '0')} 00000 n \n`
  file += `${at + 1} 0 obj${object}\nendobj\n`
}
const end = `trailer<</Size 8/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`
const data = new TextEncoder().encode(`${file}xref\n0 8\n${table}${end}`)
const { text } = await extractText(await getDocumentProxy(data, { verbosity: 0 }), { mergePages: true })
assert.equal(text.normalize('NFC'), 'TH T CỦ Ụ')
console.log('unpdf 1.3.2: "THỦ TỤC", with Ủ and Ụ of another font, is "TH T CỦ Ụ", still so')
END
node "$work/probe.mjs"
