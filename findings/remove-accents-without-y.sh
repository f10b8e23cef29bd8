#!/usr/bin/env bash
# remove-accents 0.5.0 knows all accented letters of Vietnamese but ỷ, ỹ and ỵ (and their capitals).
# Seen: "Ủy ban" becomes "Uy ban", while "Uỷ ban", the other common spelling of the same word, keeps its accent: "Uỷ ban".
# Why it matters: "Ủy ban nhân dân" and "Uỷ ban nhân dân" (People's Committee) stand side by side in real lists, often
# in one column. After this function they are still two agencies, which is what it was called to prevent.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" remove-accents@0.5.0
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import removeAccents from 'remove-accents'

assert.equal(removeAccents('Ủy ban nhân dân'), 'Uy ban nhan dan')
assert.equal(removeAccents('Uỷ ban nhân dân'), 'Uỷ ban nhan dan')

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const letters = [...small, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).filter((letter) => letter > '\u007f')
assert.equal(letters.length, 134)
assert.deepEqual(letters.filter((letter) => removeAccents(letter) === letter), [...'ỹỸỷỶỵỴ'])
console.log('remove-accents 0.5.0: of 134 Vietnamese letters only ỷ, ỹ and ỵ keep their accents, still so')
END
node "$work/probe.mjs"
