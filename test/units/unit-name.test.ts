import { describe, expect, test } from 'vitest'
import { levelOfWord, unitKey, unitName } from '../../src/stages/normalise/unit-name.ts'
import { fc } from '../property.ts'

describe('the name of a unit', () => {
  test.each([
    'Phường Ba Đình',
    'phường  BA ĐÌNH',
    'P. Ba Đình',
    'P.Ba Đình',
    'UBND phường Ba Đình',
    'Ủy ban nhân dân phường Ba Đình',
    'Uỷ ban nhân dân phường Ba Đình',
    'Phường Ba Đình'.normalize('NFD'),
    'phường_ba_đình',
  ])('is one however it is written: %s', (written) => {
    expect(unitName(written)).toEqual({ type: 'phuong', exact: 'ba đinh\u0300', loose: 'badinh' })
  })

  test.each(['phuong-ba-dinh', 'PHUONG_BA_DINH', 'p ba dinh', 'ubnd-phuong-ba-dinh'])(
    'has no accents in the name of a file: %s',
    (written) => {
      expect(unitName(written)).toEqual({ type: 'phuong', exact: 'ba dinh', loose: 'badinh' })
    },
  )

  test.each([
    ['Xã Bắc Sơn', 'xã Bắc Sơn'],
    ['Tỉnh Thanh Hoá', 'tỉnh Thanh Hóa'],
    ['TP. Huế', 'Thành phố Huế'],
    ['TP Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
    ['Xã Ea H’Leo', "Xã Ea H'Leo"],
    ['Phường Văn Miếu - Quốc Tử Giám', 'P. Văn Miếu – Quốc Tử Giám'],
    ['TT. Sông Đốc', 'Thị trấn Sông Đốc'],
    ['Đặc khu Phú Quốc', 'đặc khu  Phú Quốc'],
  ])('is the same in %s and %s', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b))
  })

  test.each([
    ['Xã Cẩm Giang', 'Xã Cẩm Giàng'],
    ['Xã Ba Tơ', 'Xã Ba Tô'],
    ['Phường Phú Thọ', 'Tỉnh Phú Thọ'],
    ['Phường Ba Đình', 'Ba Đình'],
  ])('is another in %s and %s', (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b))
  })

  test('keeps a word that only stands for a kind of unit where nothing else is left', () => {
    expect(unitName('Xã')).toEqual({ type: undefined, exact: 'xa\u0303', loose: 'xa' })
  })

  test.each(['', ' ', '-', '. _'])('is none in %j', (written) => {
    expect(unitKey(written)).toBe('')
  })

  test('has one key whatever stands around it and in whatever case it is', () => {
    const name = fc.constantFrom('Phường Ba Đình', 'Xã Hoà An', 'Đặc khu Cô Tô', "Xã Ea H'Leo")
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', ' ', '\t', '  '),
        fc.boolean(),
        fc.boolean(),
        (text, space, upper, nfd) => {
          const cased = upper ? text.toUpperCase() : text
          const written = space + cased.replaceAll(' ', ` ${space}`) + space
          expect(unitKey(nfd ? written.normalize('NFD') : written)).toBe(unitKey(text))
        },
      ),
    )
  })
})

test.each([
  ['Phường', 'commune'],
  ['Đặc khu', 'commune'],
  ['cấp xã', 'commune'],
  ['commune', 'commune'],
  ['Thành phố trực thuộc Trung ương', 'province'],
  ['Cấp tỉnh', 'province'],
  ['Quận', undefined],
  ['constructor', undefined],
])('the word %j says the level %s', (word, level) => {
  expect(levelOfWord(word)).toBe(level)
})
