import { describe, expect, test } from 'vitest'
import { readCount, readSectionTitle } from '../../src/stages/normalise/rows/section-title.ts'

describe('the title of a section gives what an office means by it', () => {
  test.each([
    ['I. LĨNH VỰC HỘ TỊCH', { field: 'Hộ tịch' }],
    ['Lĩnh vực: Chứng thực', { field: 'Chứng thực' }],
    ['LĨNH VỰC HỘ TỊCH (12 TTHC)', { field: 'Hộ tịch' }],
    ['3. Lĩnh vực hộ tịch (Bộ Tư pháp)', { field: 'Hộ tịch (Bộ Tư pháp)' }],
    ['HÀNG HẢI VÀ ĐƯỜNG THỦY NỘI ĐỊA', { field: 'Hàng hải và đường thủy nội địa' }],
    ['A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH', { levels: ['province'] }],
    ['THỦ TỤC HÀNH CHÍNH CẤP XÃ', { levels: ['commune'] }],
    ['B. TTHC thuộc thẩm quyền giải quyết của UBND cấp xã', { levels: ['commune'] }],
    ['Thủ tục hành chính thực hiện tại cấp tỉnh, cấp xã', { levels: ['province', 'commune'] }],
    ['TTHC CẤP TỈNH/XÃ', { levels: ['province', 'commune'] }],
    ['C. CẤP HUYỆN', { levels: ['district'] }],
    ['II. LĨNH VỰC HỘ TỊCH (CẤP XÃ)', { field: 'Hộ tịch', levels: ['commune'] }],
    ['THỦ TỤC HÀNH CHÍNH CẤP XÃ LĨNH VỰC HỘ TỊCH', { levels: ['commune'], field: 'Hộ tịch' }],
    ['I. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH', { status: 'in-force' }],
    ['II. Thủ tục hành chính được sửa đổi, bổ sung', { status: 'amended' }],
    ['III. TTHC bị bãi bỏ', { status: 'abolished' }],
    ['PHỤ LỤC II THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ', { status: 'abolished' }],
    ['DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH', { serviceLevel: 'full-online' }],
    ['A. DANH MỤC TTHC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN MỘT PHẦN', { serviceLevel: 'partial' }],
    ['II. DVC cung cấp thông tin trực tuyến', { serviceLevel: 'information' }],
  ])('%s', (text, gives) => {
    expect(readSectionTitle(text).gives).toEqual(gives)
  })

  test.each([
    ['an office is neither a field nor a level', 'II. SỞ TƯ PHÁP', {}],
    ['an allowance is no level', 'LĨNH VỰC TRỢ CẤP XÃ HỘI', { field: 'Trợ cấp xã hội' }],
    ['two service levels say nothing of a single row', 'TTHC toàn trình, một phần', {}],
    ['what could be full-online is not', 'DANH MỤC TTHC ĐỦ ĐIỀU KIỆN TOÀN TRÌNH', {}],
    ['two statuses say nothing of a single row', 'TTHC sửa đổi, bổ sung và bãi bỏ', {}],
    [
      'a management of something is no level',
      'LĨNH VỰC CẤP, QUẢN LÝ CĂN CƯỚC',
      { field: 'Cấp, quản lý căn cước' },
    ],
  ])('%s', (_, text, gives) => {
    expect(readSectionTitle(text).gives).toEqual(gives)
  })
})

describe('the number and the count of a section', () => {
  test.each([
    ['I. LĨNH VỰC HỘ TỊCH', 'I', undefined],
    ['A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH (1.127 TTHC)', 'A', 1127],
    ['II.1. Lĩnh vực chứng thực: 12 thủ tục', 'II.1', 12],
    ['PHẦN II. THỦ TỤC CẤP XÃ', 'II', undefined],
    ['LĨNH VỰC HỘ TỊCH (12)', undefined, 12],
    ['Lĩnh vực an toàn thực phẩm 2020', undefined, undefined],
    ['Luật 64', undefined, undefined],
  ])('%s', (text, number, declared) => {
    expect(readSectionTitle(text)).toMatchObject({ number, declared })
  })

  test('stands in a cell of its own', () => {
    expect(readSectionTitle('LĨNH VỰC HỘ TỊCH', 'IV.')).toMatchObject({
      number: 'IV',
      text: 'IV. LĨNH VỰC HỘ TỊCH',
      gives: { field: 'Hộ tịch' },
    })
  })

  test('is written with dots, commas or spaces between thousands', () => {
    expect(['2.296', '2,296', '2 296', '2296', '12'].map(readCount)).toEqual([2296, 2296, 2296, 2296, 12])
    expect(['2.29', '1.001193', '', '5%', '12345678'].map(readCount)).toEqual(Array(5).fill(undefined))
  })
})

test('only a title that names what it is for is told by its words', () => {
  const named = ['LĨNH VỰC HỘ TỊCH', 'Thủ tục hành chính cấp xã', 'Danh mục TTHC bị bãi bỏ', 'PHỤ LỤC II']
  const unnamed = [
    'HỘ TỊCH',
    'Đăng ký khai sinh',
    'Thủ tục đăng ký khai sinh tại cấp xã',
    'Cấp giấy phép trong lĩnh vực hàng hải',
    'Công bố thủ tục hành chính trong lĩnh vực hộ tịch của tỉnh',
  ]
  expect(named.filter((text) => !readSectionTitle(text).isNamed)).toEqual([])
  expect(unnamed.filter((text) => readSectionTitle(text).isNamed)).toEqual([])
})
