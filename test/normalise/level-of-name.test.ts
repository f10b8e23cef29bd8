import { describe, expect, test } from 'vitest'
import { levelOfName } from '../../src/stages/normalise/level-of-name.ts'
import { unitInText } from '../../src/stages/normalise/unit-in-text.ts'

describe('the level of a unit follows from the kind that its name begins with', () => {
  test.each([
    ['Phường Phước Thới', 'commune'],
    ['UBND xã Chiềng Cơi', 'commune'],
    ['Uỷ ban nhân dân phường 1', 'commune'],
    ['Đặc khu Phú Quốc', 'commune'],
    ['PHƯỜNG TÂY NHA TRANG', 'commune'],
    ['phuong-phuoc-thoi-2026', 'commune'],
    ['danh-muc-tthc-cua-ubnd-xa-chieng-coi', 'commune'],
    ['Tỉnh Sơn La', 'province'],
    ['tinh_thanh_hoa', 'province'],
    ['Thành phố Hà Nội', 'province'],
    ['TP. Hồ Chí Minh', 'province'],
    ['Phường Ninh Kiều, thành phố Cần Thơ', 'commune'],
  ])('%s: %s', (name, level) => {
    expect(levelOfName(name)).toBe(level)
  })

  test.each([
    // Districts, and cities below a province, ended on 1 July 2025.
    'Quận 1',
    'Huyện Mai Sơn',
    'Thị xã Sơn Tây',
    'Thành phố Vinh',
    // Kinds, and no names.
    'Xã',
    'Xã, phường',
    'xa-2026',
    'Tỉnh, thành phố',
    // Other words, with other accents or without any.
    'Xã hội hóa',
    'xa-hoi',
    'Tình hình thực hiện',
    'tinh-hinh-thuc-hien',
    'phuong-an-cat-giam',
    'Phương án',
    // Whoever is no unit.
    'Công an tỉnh Phú Thọ',
    'cong-an-phuong-ba-dinh',
    'Sở Tư pháp tỉnh Sơn La',
    'phuoc-thoi-2026-06-08',
    't-1',
    'P',
    '',
  ])('not of %s', (name) => {
    expect(levelOfName(name)).toBeUndefined()
  })
})

test('a title of a branch of the State names no unit: the police of a province is not the province', () => {
  expect(unitInText('Danh mục TTHC của Công an tỉnh Phú Thọ')).toBeUndefined()
  expect(unitInText('DANH MỤC TTHC CỦA BỘ CHỈ HUY QUÂN SỰ TỈNH SƠN LA')).toBeUndefined()
  expect(unitInText('Danh mục TTHC của UBND tỉnh Phú Thọ')).toBe('Tỉnh Phú Thọ')
  expect(unitInText('Danh mục TTHC thuộc thẩm quyền giải quyết của phường Phước Thới')).toBe(
    'Phường Phước Thới',
  )
})
