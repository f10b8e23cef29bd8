import { describe, expect, test } from 'vitest'
import { choiceOf } from '../../src/cli/options/choice-words.ts'
import { options } from '../../src/cli/options/options.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { metrics } from '../../src/stages/measure/metrics.ts'
import { rasoat } from './fake-terminal.ts'

/** Names of formats, and ids, are the same in every language. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'csv',
    'xls',
    'ods',
    'xml',
    'pdf',
    'json',
    'jsonl',
    'markdown',
    'sarif',
    'junit',
    'github',
    'prometheus',
  ],
  ...['gitlab', 'datapackage', 'csvw'],
  ...metrics.map(({ id }) => id),
])

const choices = options.flatMap(({ name, value }) => {
  const words = 'words' in value ? (value.words ?? []) : []
  return words.map((word) => [name, word, words] as const)
})

/** What people type: each Vietnamese and Arabic word that is known, and of the options themselves. */
const TYPED: Readonly<Record<string, readonly (readonly [word: string, choice: string])[]>> = {
  level: [
    ['xã', 'commune'],
    ['cấp xã', 'commune'],
    ['phường', 'commune'],
    ['tỉnh', 'province'],
    ['CẤP TỈNH', 'province'],
    ['bộ', 'ministry'],
    ['khác', 'other'],
    ['بلدية', 'commune'],
  ],
  authority: [
    ['công an', 'police'],
    ['UBND xã', 'commune'],
    ['Sở', 'province'],
    ['bo', 'ministry'],
    ['quan doi', 'military'],
    ['hải quan', 'customs'],
    ['Thuế', 'tax'],
    ['kho bạc', 'treasury'],
    ['BHXH', 'social-insurance'],
    ['tòa án', 'court'],
    ['toà án', 'court'],
    ['NHNN', 'state-bank'],
    ['cơ quan khác', 'other'],
    ['الشرطة', 'police'],
  ],
  scope: [
    ['cấp', 'level'],
    ['thẩm quyền', 'authority'],
    ['toàn bộ', 'all'],
    ['الكل', 'all'],
  ],
  match: [
    ['mã', 'codes'],
    ['tên', 'names'],
  ],
  failOn: [
    ['lỗi', 'error'],
    ['cảnh báo', 'warning'],
    ['lưu ý', 'note'],
    ['không', 'never'],
    ['خطأ', 'error'],
  ],
  sheets: [
    ['từng trang', 'each'],
    ['gộp', 'together'],
  ],
  format: [
    ['bảng', 'table'],
    ['excel', 'xlsx'],
    ['word', 'docx'],
    ['trang web', 'html'],
    ['tin nhắn', 'brief'],
    ['từng dòng', 'lines'],
    ['جدول', 'table'],
  ],
  inputFormat: [
    ['Excel', 'xlsx'],
    ['Word', 'docx'],
    ['web', 'html'],
  ],
  csvFor: [
    ['bảng tính', 'excel'],
    ['phần mềm', 'programs'],
  ],
  describe: [['không', 'none']],
  by: [
    ['đơn vị', 'unit'],
    ['tỉnh', 'province'],
    ['cấp', 'level'],
  ],
  leaveOut: [
    ['chữ gạch ngang', 'struck-text'],
    ['dòng ẩn', 'hidden-rows'],
    ['الصفوف المخفية', 'hidden-rows'],
  ],
  groupBy: [
    ['lĩnh vực', 'field'],
    ['cấp', 'level'],
    ['cơ quan công bố', 'issuer'],
    ['cơ quan thực hiện', 'agency'],
    ['thẩm quyền', 'authority'],
    ['đơn vị', 'unit'],
  ],
  lang: [
    ['tiếng Việt', 'vi'],
    ['tiếng Anh', 'en'],
    ['العربية', 'ar'],
  ],
}

describe('every choice of the command line', () => {
  test.each(choices)('--%s %s is what it is, and has a word in another language', (name, word, words) => {
    expect(choiceOf(word.toUpperCase(), words)).toBe(word)
    const typed = (TYPED[name] ?? []).filter(([, choice]) => choice === word)
    if (!NAMES.has(word)) expect(typed.length).toBeGreaterThan(0)
    for (const [text] of typed) expect([text, choiceOf(text, words)]).toEqual([text, word])
  })

  test('and no word is tested of an option that there is not', () => {
    expect(Object.keys(TYPED).filter((name) => !choices.some(([own]) => own === name))).toEqual([])
  })

  test.each(LANGUAGE_TAGS)('is what reports call it: levels and authorities in %s', async (tag) => {
    const { words } = await loadLanguage(tag)
    for (const [name, spoken] of [
      ['level', words.levels],
      ['authority', words.authorities],
    ] as const) {
      const known: Readonly<Record<string, string>> = spoken
      for (const [own, word, all] of choices) {
        if (own === name) expect([known[word], choiceOf(known[word] ?? '', all)]).toEqual([known[word], word])
      }
    }
  })
})

test('a word of a choice works on the command line, and one that is none is answered with those there are', async () => {
  expect((await rasoat(['explain', 'scope', '--lang', 'tiếng Việt'])).code).toBe(0)
  const { code, stderr } = await rasoat(['audit', 'x.csv', '-f', 'bản', '--lang', 'vi'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('table, lines, json')])
})
