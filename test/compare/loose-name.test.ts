import { describe, expect, test } from 'vitest'
import { haveSameWords, looseName } from '../../src/stages/compare/loose-name.ts'

const keyOf = (name: string) => looseName(name).key

describe('two names are the same words', () => {
  test.each([
    ['tone placement', 'hoà giải ở cơ sở', 'hòa giải ở cơ sở'],
    ['tone placement after u', 'uỷ quyền thuý', 'ủy quyền thúy'],
    ['i for y', 'kĩ thuật, quí, mĩ, lí lịch, sĩ', 'kỹ thuật, quý, mỹ, lý lịch, sỹ'],
    ['an abbreviation', 'xác nhận của ubnd, bhyt', 'xác nhận của ủy ban nhân dân, bảo hiểm y tế'],
    ['an abbreviation of several words', 'cấp gcn qsdđ', 'cấp giấy chứng nhận quyền sử dụng đất'],
    ['punctuation', 'chia, tách; sáp nhập', 'chia tách sáp nhập'],
    ['order', 'đăng ký, quản lý cư trú', 'quản lý, đăng ký cư trú'],
    ['a joining word', 'thu, chi và ngoại hối', 'thu, chi, ngoại hối'],
    ['a leading word', 'thủ tục: cấp thẻ', 'cấp thẻ'],
    ['a zero before a number', 'khoản 01', 'khoản 1'],
  ])('that differ in %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  test.each([
    ['another tone', 'cấp thẻ', 'cập thẻ'],
    ['another vowel', 'tay nghề', 'tai nghề'],
    ['a word more', 'cấp lại thẻ', 'cấp thẻ'],
    ['a word twice', 'cấp, cấp lại thẻ', 'cấp lại thẻ'],
    ['a number', 'loại 1', 'loại 2'],
  ])('but not with %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

describe('the level at the end of a name', () => {
  test.each([
    ['cấp thẻ căn cước (thực hiện tại cấp tỉnh)', 'province'],
    ['cấp thẻ căn cước thực hiện tại công an cấp xã', 'commune'],
    ['cấp thẻ căn cước cấp xã', 'commune'],
    ['cấp thẻ căn cước (cấp tw)', 'ministry'],
    ['cấp thẻ căn cước - cấp trung ương', 'ministry'],
    ['cấp thẻ căn cước', undefined],
  ])('of "%s" is %s', (name, level) => {
    expect(looseName(name)).toMatchObject({ key: keyOf('cấp thẻ căn cước'), level })
  })

  test('is no level in the middle', () => {
    expect(looseName('cấp xã hỗ trợ dự án').level).toBeUndefined()
  })
})

describe('names with the same words', () => {
  const named = (key: number, ...words: readonly string[]) => ({ key, words, level: undefined })

  test('are the same in any order', () => {
    expect(haveSameWords(looseName('cấp thẻ căn cước'), looseName('căn cước thẻ cấp'))).toBe(true)
    expect(haveSameWords(looseName('cấp thẻ'), looseName('cấp thẻ thẻ'))).toBe(false)
  })

  test('are held word against word: sums that agree by chance make no procedure another one', () => {
    expect(haveSameWords(named(7, 'cấp', 'thẻ'), named(7, 'đổi', 'thẻ'))).toBe(false)
  })
})
