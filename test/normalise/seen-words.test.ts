import { describe, expect, test } from 'vitest'
import { fields } from '../../src/stages/normalise/fields.ts'
import { fieldOfHeading } from '../../src/stages/normalise/mapping.ts'

/** What lists of offices and exports of their programs say, as counted in public lists of 2025 and 2026. */
function read(id: string, text: string) {
  const field = fields.find((one) => one.id === id)
  if (field === undefined) throw new Error(`no field ${id}`)
  return field.read(text)
}

describe('a level', () => {
  test.each([
    ['UBND cấp xã', ['commune']],
    ['Cấp Xã/Phường/Thị trấn', ['commune']],
    ['Công an cấp xã', ['commune']],
    ['cap-phuong', ['commune']],
    ['Sở', ['province']],
    ['Cấp thành phố', ['province']],
    ['Ngành dọc', ['other']],
    ['Thuế cơ sở', ['other']],
    ['Liên thông tỉnh - xã', ['province', 'commune']],
    ['Dùng chung (cấp bộ, cấp tỉnh, cấp xã)', ['ministry', 'province', 'commune']],
    ['Cấp tỉnh - tiếp nhận tại Trung tâm PVHCC cấp xã', ['province']],
    ['Cấp tỉnh (tiếp nhận tại cấp xã)', ['province']],
    ['Xã / điểm tiếp nhận cấp xã', ['commune']],
  ])('%j is %j: where papers are handed in is no authority', (text, levels) => {
    expect(read('levels', text)).toEqual({ set: { levels } })
  })

  test.each(['Dùng chung', 'SHARED', 'Trung tâm PVHCC cấp xã', 'Tỉnh (phân cấp cho xã)'])(
    '%j names no level that could be counted on, and stays a finding',
    (text) => {
      expect(read('levels', text).unread?.map((one) => one.text)).toEqual([text])
    },
  )
})

describe('a service level', () => {
  test.each([
    ['Toàn trình (mức 4)', 'full-online'],
    ['DVC Mức độ 4 (Toàn trình)', 'full-online'],
    ['Dịch vụ cung cấp thông tin trực tuyến', 'information'],
    ['thong_tin', 'information'],
    ['Nộp trực tiếp (tại Một cửa)', 'none'],
    ['Không có DVCTT', 'none'],
    ['Chưa cung cấp DVC', 'none'],
    ['Không trực tuyến', 'none'],
  ])('%j is %s', (text, serviceLevel) => {
    expect(read('serviceLevel', text).set).toEqual({ serviceLevel })
  })

  test.each(['TT', 'MP', 'Còn lại', 'Dịch vụ công trực tuyến', 'DVCTT chủ động'])(
    '%j may mean two levels, or a class that no rule of counting knows, and is not guessed',
    (text) => {
      expect(read('serviceLevel', text).unread).toHaveLength(1)
    },
  )
})

describe('a status', () => {
  test.each([
    ['Đã công khai', { status: 'in-force', published: true }],
    ['Không công khai', { published: false }],
    ['Đang áp dụng', { status: 'in-force' }],
    ['Ngừng áp dụng', { status: 'abolished' }],
    ['Được sửa đổi, bổ sung', { status: 'amended' }],
    ['repealed', { status: 'abolished' }],
  ])('%j is %j', (text, set) => {
    expect(read('status', text).set).toEqual(set)
  })

  test.each(['Mở', 'Đóng', 'Tạm dừng', 'inactive'])(
    '%j speaks of a portal, not of the law, and is not guessed',
    (text) => {
      expect(read('status', text).unread).toHaveLength(1)
    },
  )
})

test.each(['●', '■', 'v', 'V', '+', 'ü', 'þ'])('%j is a tick', (text) => {
  expect(read('nonGeographic', text).set).toEqual({ nonGeographic: true })
})

test.each([
  ['Tên TTHC/Dịch vụ công', 'name'],
  ['tieuDe', 'name'],
  ['Tên thủ tục hành chính [1]', 'name'],
  ['Mã TTHC (theo CSDLQG)', 'code'],
  ['Số hồ sơ TTHC/Mã TTHC', 'code'],
  ['procedure_id', 'code'],
  ['Thủ tục thuộc cấp', 'levels'],
  ['Cấp/thẩm quyền', 'levels'],
  ['TEN_CO_QUAN', 'agencies'],
  ['Phòng ban', 'agencies'],
  ['linhVucChinh', 'field'],
  ['Nhóm nghiệp vụ', 'field'],
  ['Hình thức cung cấp DVCTT', 'serviceLevel'],
  ['Mức độ cung cấp DVCTT (toàn trình/một phần)', 'serviceLevel'],
  ['onlineServiceLevel', 'serviceLevel'],
  ['dvc_cung_cap_tt', 'informationService'],
  ['Trạng thái công khai', 'status'],
])('the heading %j announces %s', (heading, id) => {
  expect(fieldOfHeading(heading)?.id).toBe(id)
})
