import { expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { columnWord } from '../../src/render/text/column-word.ts'
import { fields } from '../../src/stages/normalise/fields.ts'

test.each(LANGUAGE_TAGS)(
  'every field has a word in %s, and no two columns to be marked share one',
  async (tag) => {
    const { words } = await loadLanguage(tag)
    const said = fields.map(({ id }) => [id, columnWord(id, words)] as const)
    const camelCase = said.filter(([, word]) => /[a-z][A-Z]/.test(word))
    expect(camelCase).toEqual([])
    const marks = said.filter(([id]) => /(?:Level|Service)$/.test(id) && id !== 'serviceLevel')
    expect(new Set(marks.map(([, word]) => word)).size).toBe(9) // five levels and four service levels
  },
)

test('a column to be marked is the property and the value', async () => {
  const [en, vi] = [await loadLanguage('en'), await loadLanguage('vi')]
  expect(columnWord('provinceLevel', en.words)).toBe('implementing level: provincial level')
  expect(columnWord('fullOnlineService', vi.words)).toBe('mức độ dịch vụ công trực tuyến: toàn trình')
  expect(columnWord('decisionDate', en.words)).toBe('publication decision')
})
