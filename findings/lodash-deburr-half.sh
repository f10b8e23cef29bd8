#!/usr/bin/env bash
# lodash.deburr 4.1.0 takes the accents from some Vietnamese letters and leaves them on others of the same word.
# Seen: "Thẩm định" becomes "Thẩm dịnh": the stroke of đ is gone, the tones stay. Of the 134 letters with accents 94 are
# unchanged (ơ, ư and all from U+1EA0 to U+1EF9), 40 lose them. Text in NFD loses them all, so the two normal forms of
# one name give two results.
# Why it matters: it is what slugs and "search without accents" are built on. Two names that differ become one and two
# spellings of one name stay apart, depending on the letter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" lodash.deburr@4.1.0
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import deburr from 'lodash.deburr'

assert.equal(deburr('Thẩm định'), 'Thẩm dịnh')
assert.equal(deburr('Đất đai cấp xã'), 'Dất dai cấp xa')
assert.equal(deburr('Thẩm định'.normalize('NFD')), 'Tham dinh')

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
const letters = [...small, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).filter((letter) => letter > '\u007f')
const kept = letters.filter((letter) => deburr(letter) === letter)
assert.deepEqual([letters.length, kept.length], [134, 94])
const fromNfd = letters.filter((letter) => letter.toLowerCase() !== 'đ').map((letter) => deburr(letter.normalize('NFD')))
assert.ok(fromNfd.every((letter) => /^[a-z]$/i.test(letter)))
assert.deepEqual(kept.filter((letter) => letter < '\u1ea0'), [...'ơƠưƯ'])
console.log('lodash.deburr 4.1.0: 94 of the 134 Vietnamese letters keep their accents, 40 lose them, still so')
END
node "$work/probe.mjs"
