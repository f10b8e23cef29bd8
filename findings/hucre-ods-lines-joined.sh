#!/usr/bin/env bash
# hucre 1.0.0 writes a line break within an ODS cell as a line break within one text:p, where OpenDocument lets white space
# collapse. Readers that follow the standard, @e965/xlsx 0.20.3 among them, get a blank.
# Seen: "Sở Tư pháp\nSở Nội vụ" comes back as "Sở Tư pháp Sở Nội vụ", and "UBND  cấp xã" with one blank. hucre reads its own
# file unchanged, so a round trip within the package does not show it. @e965/xlsx writes one text:p a line and text:s.
# Why it matters: one agency stands on each line of "Cơ quan thực hiện" in official exports. Joined by a blank they are one
# agency of a name that nobody has.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" hucre@1.0.0 @e965/xlsx@0.20.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import * as XLSX from '@e965/xlsx'
import { readOds, writeOds } from 'hucre'

const rows = [['Sở Tư pháp\nSở Nội vụ'], ['UBND  cấp xã']]
const byHucre = await writeOds({ sheets: [{ name: 'DM', rows }] })
const { DM } = XLSX.read(byHucre).Sheets
assert.deepEqual([DM.A1.v, DM.A2.v], ['Sở Tư pháp Sở Nội vụ', 'UBND cấp xã'])
assert.deepEqual((await readOds(byHucre)).sheets[0].rows, rows)

const bySheetJs = XLSX.write({ SheetNames: ['DM'], Sheets: { DM: XLSX.utils.aoa_to_sheet(rows) } }, { type: 'buffer', bookType: 'ods' })
assert.deepEqual((await readOds(bySheetJs)).sheets[0].rows, rows)
console.log('hucre 1.0.0: two lines of an ODS cell reach other readers as one, still so')
END
node "$work/probe.mjs"
