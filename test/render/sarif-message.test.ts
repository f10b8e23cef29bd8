import { expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { plainMessage } from '../../src/render/reporters/sarif/message.ts'

// SARIF 2.1.0 with errata 01: braces 3.11.5, brackets 3.11.6.

test.each([
  ['Đất {0} và {x}', 'Đất {{0}} và {{x}}'], // a placeholder without arguments is no valid message
  ['[Mẫu 01](1)', '\\[Mẫu 01\\](1)'], // else a link to a place that is not there
  ['a\\[b]', 'a\\\\\\[b\\]'], // `\[` in a name stays what it is
  ['C:\\lists\\xa.csv', 'C:\\lists\\xa.csv'],
  ['\ud800', '\ufffd'],
])('%j is the message %j', (text, written) => {
  expect(plainMessage(text)).toEqual({ text: written })
})

test.each(LANGUAGE_TAGS)('the texts of rules in %s need no escape', async (tag) => {
  const { rules } = await loadLanguage(tag)
  for (const { title, why, fix, basis } of Object.values(rules))
    expect([title, why, fix, basis].join(' ')).not.toMatch(/[[\]{}]/)
})
