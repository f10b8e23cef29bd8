#!/usr/bin/env bash
# iconv-lite 0.7.3 writes "?" for Vietnamese letters in windows-1258, the Vietnamese code page of Windows, whichever of the two
# normal forms of Unicode they have.
# Seen: "Cấp" is "C?p" from NFC, and from NFD the circumflex becomes "?"; only the mixed form, â with a combining acute accent,
# is written and read back. Of the 134 letters with accents 104 are lost from NFC and 72 from NFD. No error is raised.
# Why it matters: the code page can write every Vietnamese word, so it is chosen for old programs. Whoever composes the names
# of procedures first, as lists should be, loses more letters than without.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" iconv-lite@0.7.3
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import iconv from 'iconv-lite'

const and = (text) => iconv.decode(iconv.encode(text, 'windows-1258'), 'windows-1258')
assert.equal(and('Cấp'.normalize('NFC')), 'C?p')
assert.equal(and('Cấp'.normalize('NFD')), 'Ca?\u0301p')
assert.equal(and('Câ\u0301p'), 'Câ\u0301p')

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const letters = [...small, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).filter((letter) => letter > '\u007f')
const lost = (form) => letters.filter((letter) => and(letter.normalize(form)).normalize('NFC') !== letter).length
assert.deepEqual([letters.length, lost('NFC'), lost('NFD')], [134, 104, 72])
console.log('iconv-lite 0.7.3: windows-1258 loses 104 of 134 Vietnamese letters from NFC and 72 from NFD, still so')
END
node "$work/probe.mjs"
