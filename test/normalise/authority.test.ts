import { describe, expect, test } from 'vitest'
import { authoritiesOf, kindsOf, othersIn } from '../../src/stages/normalise/authority.ts'
import { provinceIn } from '../../src/stages/normalise/place.ts'
import { fc } from '../property.ts'

describe('whose an agency is', () => {
  test.each([
    ['Ủy ban nhân dân cấp xã', ['commune']],
    ['Uỷ ban nhân dân cấp xã.', ['commune']],
    ['UBND cấp  xã', ['commune']],
    ['UBND phường Phước Thới', ['commune']],
    ['Chủ tịch UBND xã', ['commune']],
    ['UY BAN NHAN DAN XA', ['commune']],
    ['Trung tâm Phục vụ hành chính công phường', ['commune']],
    ['CA cấp xã', ['police']],
    ['Công an\ncấp xã', ['police']],
    ['Ban chỉ huy quân sự cấp xã', ['military']],
    ['Cảnh sát biển Việt Nam', ['military']],
    ['Cục Hải quan - Bộ Tài chính', ['customs']],
    ['Thuế tỉnh, thành phố', ['tax']],
    ['Kho bạc Nhà nước khu vực', ['treasury']],
    ['BHXH tỉnh', ['social-insurance']],
    ['Toà án nhân dân khu vực', ['court']],
    ['Thi hành án dân sự tỉnh, thành phố', ['court']],
    ['NHNN khu vực', ['state-bank']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['province']],
    ['Sở Tư pháp Thành phố Hà Nội', ['province']],
    ['Ban quản lý khu công nghiệp, khu kinh tế, khu chế xuất các tỉnh, thành phố', ['province']],
    ['UBND TP. Đà Nẵng', ['province']],
    ['Cục Lâm nghiệp và Kiểm lâm - Bộ NN và MT', ['ministry']],
    ['Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', ['ministry']],
    ['Trung tâm đăng kiểm', ['other']],
    ['UBND cấp huyện', ['other']],
  ])('%s', (agency, kinds) => {
    expect(kindsOf(agency)).toEqual(kinds)
  })

  test.each([
    ['UBND cấp xã, Công an cấp xã', ['commune', 'police']],
    ['Công an cấp xã; UBND cấp xã', ['commune', 'police']],
    ['Bộ Công an và Bộ Quốc phòng', ['police', 'military']],
    ['UBND cấp tỉnh, cấp xã', ['commune', 'province']],
    ['Công an cấp tỉnh, cấp xã', ['police']],
    ['UBND tỉnh/UBND xã', ['commune', 'province']],
    ['UBND cấp xã, Trung tâm đăng kiểm', ['commune', 'other']],
    ['Trung tâm đăng kiểm và UBND cấp xã', ['commune', 'other']],
    ['Cơ quan cấp bộ, Ủy ban nhân dân cấp tỉnh, Ban quản lý dự án', ['province', 'ministry', 'other']],
    ['UBND cấp xã phối hợp với Công an cấp xã', ['commune', 'police']],
    ['UBND cấp xã & Công an cấp xã', ['commune', 'police']],
    ['1. Sở Tư pháp + 2. UBND cấp xã', ['commune', 'province']],
    // Pieces of a name begin no agency.
    ['Cơ quan chuyên môn về nông nghiệp và môi trường thuộc UBND cấp xã', ['commune']],
    ['Cục Quản lý Đê điều và Phòng, Chống thiên tai', ['ministry']],
    ['Cơ quan, tổ chức được UBND cấp tỉnh giao thẩm định, phê duyệt', ['province']],
  ])('several in one text: %s', (agency, kinds) => {
    expect(authoritiesOf([agency])).toEqual(kinds)
  })

  test('those that no entry knows are named as they stand, without the agencies beside them', () => {
    expect(othersIn('UBND cấp xã, Trung tâm Thông tin và Lưu trữ, Công an')).toEqual([
      'Trung tâm Thông tin, Lưu trữ',
    ])
    expect(othersIn('Trung tâm Thông tin và Lưu trữ')).toEqual(['Trung tâm Thông tin và Lưu trữ'])
    expect(othersIn('UBND cấp xã, UBND cấp huyện')).toEqual(['UBND cấp huyện'])
    expect(othersIn('Sở Văn hóa, Thể thao và Du lịch')).toEqual([])
  })

  test('a line break inside a name makes no agency of its own', () => {
    expect(authoritiesOf(['Công an', 'cấp xã'])).toEqual(['police'])
    expect(authoritiesOf(['cấp xã', 'Công an'])).toEqual(['police'])
    expect(authoritiesOf(['cấp xã, Công an'])).toEqual(['police'])
    expect(authoritiesOf(['cấp xã', 'UBND cấp tỉnh'])).toEqual(['commune', 'province'])
    expect(authoritiesOf(['cấp xã, UBND cấp tỉnh'])).toEqual(['commune', 'province'])
  })

  test('a level alone names no agency, or `Công an` beside it would take the procedure from the commune', () => {
    expect(authoritiesOf(['cấp xã'])).toBeUndefined()
    expect(authoritiesOf(['Cấp tỉnh, cấp xã.'])).toBeUndefined()
  })

  test('a People’s Committee of no level may be either: the level of the procedure says which', () => {
    expect(authoritiesOf(['UBND'])).toEqual(['commune', 'province'])
  })

  test.each([[undefined], [[]], [['']], [[' ; ,. ']], [['\u0000\u0007']]])(
    'without a word nobody knows whose it is: %j',
    (agencies) => {
      expect(authoritiesOf(agencies)).toBeUndefined()
    },
  )

  test('a cell of 10 kB and one of 500 agencies have their answer at once', () => {
    const long = `${'Trung tâm rất dài '.repeat(600)}`
    const many = Array.from({ length: 500 }, (_, at) => `Cơ quan số ${at}`)
    const started = performance.now()
    expect(authoritiesOf([long])).toEqual(['other'])
    expect(authoritiesOf([many.join(', ')])).toEqual(['other'])
    expect(authoritiesOf([...many, 'UBND cấp xã'])).toEqual(['commune', 'other'])
    expect(authoritiesOf([`UBND cấp tỉnh${', cấp xã'.repeat(2_000)}`])).toEqual(['commune', 'province'])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

const AGENCIES = [
  'Ủy ban nhân dân cấp xã',
  'UBND cấp tỉnh',
  'Công an cấp xã',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Thuế cơ sở',
  'Trung tâm lạ',
  'Cục Thuế - Bộ Tài chính',
  'UBND',
  'cấp xã',
  'Cấp tỉnh',
]
const some = fc.array(fc.oneof(fc.constantFrom(...AGENCIES), fc.string()), { maxLength: 6 })

// Whole agencies, some with a comma or an "and" inside their names. A level alone is none.
const WHOLE = [
  'Ủy ban nhân dân cấp xã',
  'UBND cấp tỉnh',
  'UBND cấp huyện',
  'UBND',
  'Công an cấp xã',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Cơ quan chuyên môn về nông nghiệp và môi trường thuộc UBND cấp xã',
  'Cục Lâm nghiệp và Kiểm lâm - Bộ NN và MT',
  'Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
  'Thuế tỉnh, thành phố',
  'Tòa án nhân dân tỉnh, thành phố trực thuộc trung ương',
  'Trung tâm Chất lượng, Chế biến và Phát triển thị trường vùng 1',
  'Các cơ quan, tổ chức liên quan',
  'Ban quản lý dự án',
  'Phòng Tư pháp',
  'Đội Cảnh sát giao thông',
]

describe('for any agencies', () => {
  test('in any order and joined in any way they are what they are one a line', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...WHOLE), { minLength: 1 }),
        fc.infiniteStream(
          fc.constantFrom(', ', ' và ', ' hoặc ', '; ', '\n', ' / ', ' phối hợp với ', ' & '),
        ),
        (agencies, between) => {
          const joined = agencies.reduce((all, one) => `${all}${between.next().value}${one}`)
          expect(authoritiesOf([joined])).toEqual(authoritiesOf([...agencies].reverse()))
        },
      ),
    )
  })

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(some, (agencies) => {
        expect(authoritiesOf([...agencies].reverse())).toEqual(authoritiesOf(agencies))
      }),
    )
  })

  test.each([';', '\n', ', ', ' và '])('one more, behind %j, never takes a kind away', (between) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...AGENCIES), { minLength: 1, maxLength: 6 }), (agencies) => {
        const [last = '', ...others] = agencies.toReversed()
        const fewer = authoritiesOf([others.join(between)]) ?? []
        const more = authoritiesOf([[...others, last].join(between)]) ?? []
        expect(more).toEqual(expect.arrayContaining([...fewer]))
      }),
    )
  })

  test('spellings, spaces and stops change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AGENCIES),
        fc.constantFrom(' ', '  ', '\t', ' \u0007'),
        (agency, space) => {
          const other = `  ${agency.replaceAll('Ủy', 'Uỷ').replaceAll('hóa', 'hoá').normalize('NFD').replaceAll(' ', space)}. ;`
          expect(kindsOf(other.toUpperCase())).toEqual(kindsOf(agency))
        },
      ),
    )
  })
})

describe('the province that a text names', () => {
  test.each([
    ['Sở Tư pháp Thành phố Hà Nội', 'Thành phố Hà Nội'],
    ['UBND tỉnh Thừa Thiên Huế', 'Thành phố Huế'],
    ['Ủy ban nhân dân tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['UBND TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['UBND tinh Thanh Hoa', 'Tỉnh Thanh Hóa'],
    ['Bà Rịa – Vũng Tàu', 'Thành phố Hồ Chí Minh'],
    ['Sở Tài chính các tỉnh, thành phố', undefined],
    ['Bộ Tư pháp', undefined],
    ['', undefined],
  ])('%s: %s', (text, province) => {
    expect(provinceIn(text)).toBe(province)
  })
})

test('the same words in one cell mean what stands before them, each time', () => {
  // `cấp xã` is first of the police, then of the People's Committee.
  expect(authoritiesOf(['Công an cấp tỉnh, cấp xã, Ủy ban nhân dân cấp tỉnh, cấp xã'])).toEqual([
    'commune',
    'province',
    'police',
  ])
})
