import { describe, expect, test } from 'vitest'
import type { Procedure } from '../../src/model/procedure.ts'
import { isOwnValue, type Reading } from '../../src/stages/normalise/field.ts'
import { fields } from '../../src/stages/normalise/fields.ts'
import { at } from '../bench/random.ts'
import { cpuSeconds, TOO_LONG } from '../cpu-seconds.ts'

function read(id: string, text: string): Reading {
  const field = fields.find((one) => one.id === id)
  if (field === undefined) throw new Error(`no field ${id}`)
  return field.read(text)
}

/** Texts of a field, and what the record says once they are read. */
function understands(id: string, table: readonly (readonly [string, Procedure])[]): void {
  test.each(table)(`${id}: %j`, (text, set) => {
    expect(read(id, text).set).toEqual(set)
    expect(read(id, text).unread).toBeUndefined()
  })
}

/** Texts that a field does not guess at: they are kept as they stand. */
function keeps(id: string, property: string, texts: readonly string[]): void {
  test.each(texts)(`${id} does not guess at %j`, (text) => {
    expect(read(id, text)).toEqual({ unread: [{ property, text }] })
  })
}

describe('a field', () => {
  const field = (id: string) => fields.find((one) => one.id === id) ?? at(fields, 0)

  test.each([
    ['code', '1.012753.H13', true],
    ['code', '2020.GD.004', false], // an office's own: kept, and no code
    ['code', '1.01275', false],
    ['status', 'Đang công khai', true],
    ['status', 'Chưa xác định', true], // understood, and nothing said
    ['decisionDate', '16/9/2025', true],
    ['levels', 'Cấp vùng', false],
  ])('%s takes %j for its own value: %s', (id, text, isOwn) => {
    expect(isOwnValue(field(id), text)).toBe(isOwn)
  })
})

describe('a code', () => {
  understands('code', [
    ['1.012753', { code: '1.012753' }],
    ['1.012753.H19', { code: '1.012753', suffix: 'H19' }],
    ['1.012753.h19', { code: '1.012753', suffix: 'H19' }],
    ['1.012753.000.00.00.H13', { code: '1.012753', suffix: 'H13' }],
    ['1.012753.G15', { code: '1.012753', suffix: 'G15' }],
    ['1.003780.03', { code: '1.003780', case: '1.003780.03' }],
    ['6.000123', { code: '6.000123' }],
  ])
  keeps('code', 'code', ['0.012753', '12345', '1.2', 'chưa có mã', '1319/QĐ-UBND', 'H13'])

  test.each([
    ['1.012753', 'national'],
    ['1.012753.H19', 'short'],
    ['1.012753.000.00.00.H13', 'long'],
    ['1.001193.01', 'case'],
  ])('%s has the form: %s', (text, form) => {
    expect(read('code', text).codeForm).toBe(form)
  })

  understands('replacedBy', [
    ['1.014000', { replacedBy: '1.014000' }],
    ['1.014000.H13', { replacedBy: '1.014000' }],
  ])
  keeps('replacedBy', 'replacedBy', ['QĐ 12', '1.014000, 1.014001'])
  understands('case', [['1.001193.01', { case: '1.001193.01' }]])
  keeps('case', 'case', ['1.001193', '1.001193.H01', 'DVC01'])
  understands('suffix', [['h13', { suffix: 'H13' }]])
  keeps('suffix', 'suffix', ['H1', 'H133', '000.00.00.H56'])
})

describe('levels', () => {
  understands('levels', [
    ['Cấp Bộ', { levels: ['ministry'] }],
    ['Cấp tỉnh', { levels: ['province'] }],
    ['Cấp Tỉnh', { levels: ['province'] }],
    ['Tỉnh', { levels: ['province'] }],
    ['Cấp xã', { levels: ['commune'] }],
    ['Cấp Xã', { levels: ['commune'] }],
    ['Xã', { levels: ['commune'] }],
    ['Xã, phường, đặc khu', { levels: ['commune'] }],
    ['Cấp huyện', { levels: ['district'] }],
    ['Cơ quan khác', { levels: ['other'] }],
    ['Cấp xã, Cấp tỉnh', { levels: ['commune', 'province'] }],
    ['Cấp Tỉnh\nCấp Xã', { levels: ['province', 'commune'] }],
    ['Cấp tỉnh; Cấp xã; Cấp tỉnh', { levels: ['province', 'commune'] }],
    ['Cấp tỉnh và cấp xã', { levels: ['province', 'commune'] }],
    ['Cấp Bộ - Cấp tỉnh', { levels: ['ministry', 'province'] }],
    ['Chưa xác định', {}],
    ['province; commune', { levels: ['province', 'commune'] }],
  ])

  test('that are partly understood keep the rest as it stands', () => {
    expect(read('levels', 'Cấp vùng, Cấp xã')).toEqual({
      set: { levels: ['commune'] },
      unread: [{ property: 'levels', text: 'Cấp vùng' }],
    })
  })
})

describe('a service level', () => {
  understands('serviceLevel', [
    ['Toàn trình', { serviceLevel: 'full-online' }],
    ['toàn trình.', { serviceLevel: 'full-online' }],
    ['DVC TT toàn trình', { serviceLevel: 'full-online' }],
    ['Dịch vụ công trực tuyến toàn trình', { serviceLevel: 'full-online' }],
    ['Cung cấp DVCTT toàn trình', { serviceLevel: 'full-online' }],
    ['Mức độ 4', { serviceLevel: 'full-online' }],
    ['4', { serviceLevel: 'full-online' }],
    ['FULL', { serviceLevel: 'full-online' }],
    ['Một phần', { serviceLevel: 'partial' }],
    ['DVC trực tuyến một phần', { serviceLevel: 'partial' }],
    ['Mức độ 3', { serviceLevel: 'partial' }],
    ['PARTIAL', { serviceLevel: 'partial' }],
    ['Cung cấp thông tin', { serviceLevel: 'information' }],
    ['Mức độ 2', { serviceLevel: 'information' }],
    ['Chưa cung cấp', { serviceLevel: 'none' }],
    ['NONE', { serviceLevel: 'none' }],
    ['Chưa xác định', {}],
    ['N/A', {}],
  ])
  keeps('serviceLevel', 'serviceLevel', ['Mức độ 5', 'Toàn trình, ngày mai', '5', 'có'])

  test('of two words is the higher one, and both are told', () => {
    expect(read('serviceLevel', 'Một phần, toàn trình')).toEqual({
      set: { serviceLevel: 'full-online' },
      serviceLevels: ['full-online', 'partial'],
    })
  })

  test('of the same word twice is no conflict', () => {
    expect(read('serviceLevel', 'Toàn trình; mức độ 4')).toEqual({ set: { serviceLevel: 'full-online' } })
  })
})

describe('a status', () => {
  understands('status', [
    ['Đang công khai', { status: 'in-force', published: true }],
    ['ACTIVE', { status: 'in-force', published: true }],
    ['Đang công khai sửa đổi bổ sung', { status: 'amended', published: true }],
    ['UPDATED', { status: 'amended', published: true }],
    ['Sửa đổi', { status: 'amended' }],
    ['MODIFIED', { status: 'amended' }],
    ['Mới', { status: 'in-force' }],
    ['NEW', { status: 'in-force' }],
    ['Giữ nguyên', { status: 'in-force' }],
    ['Chưa công khai', { status: 'in-force', published: false }],
    ['Bãi bỏ', { status: 'abolished' }],
    ['RESCINDED', { status: 'abolished' }],
    ['het_hieu_luc', { status: 'abolished' }],
    ['hieu_luc', { status: 'in-force' }],
    ['thay_the', { status: 'replaced' }],
    ['Chưa xác định', {}],
  ])
  keeps('status', 'status', ['Chờ dừng công khai', 'Đang kiểm thử'])
})

describe('a kind', () => {
  understands('kind', [
    ['STANDARD', { kind: 'standard' }],
    ['Thông thường', { kind: 'standard' }],
    ['TTHC đặc thù', { kind: 'specific' }],
    ['Liên thông', { kind: 'interconnected' }],
    ['STANDARD_INTERNAL', { kind: 'internal' }],
    ['INTERCONNECTED_INTERNAL', { kind: 'internal' }],
    ['Nội bộ', { kind: 'internal' }],
    ['TTHC không được luật giao quy định chi tiết', {}],
    ['NOT_ASSIGNED_REGULATION', {}],
    ['OTHER', {}],
  ])
  keeps('kind', 'kind', ['Một cửa'])
})

describe('agencies', () => {
  understands('agencies', [
    ['Sở Tư pháp', { agencies: ['Sở Tư pháp'] }],
    ['Sở Tư pháp\nUBND cấp xã', { agencies: ['Sở Tư pháp', 'UBND cấp xã'] }],
    ['Sở Y tế; Sở Y tế', { agencies: ['Sở Y tế'] }],
    ['Sở Văn hóa, Thể thao và Du lịch', { agencies: ['Sở Văn hóa, Thể thao và Du lịch'] }],
    [';', {}],
  ])
})

describe('a decision', () => {
  understands('decision', [
    ['1319/QĐ-UBND', { decision: { number: '1319/QĐ-UBND' } }],
    ['2052/QĐ-BCA', { decision: { number: '2052/QĐ-BCA' } }],
    ['1234a/QĐ-BCA-C06', { decision: { number: '1234a/QĐ-BCA-C06' } }],
    [
      'Quyết định số 1319/QĐ-UBND ngày 16/9/2025',
      { decision: { number: '1319/QĐ-UBND', date: '2025-09-16' } },
    ],
    ['1319/QĐ-UBND, 16-09-2025', { decision: { number: '1319/QĐ-UBND', date: '2025-09-16' } }],
  ])
  keeps('decision', 'decision', [
    'Demo/QĐ-BCA',
    'QĐ/0001-BCA',
    'SỐ 64/QĐ-NHNN',
    '2267./QĐ-BXD',
    '9303',
    '1319/QĐ-UBND ngày 31/2/2025',
  ])
  understands('decisionDate', [
    ['16/9/2025', { decision: { date: '2025-09-16' } }],
    ['2025-09-16', { decision: { date: '2025-09-16' } }],
    ['2025-09-16T00:00:00.000Z', { decision: { date: '2025-09-16' } }],
    ['29/02/2024', { decision: { date: '2024-02-29' } }],
  ])
  keeps('decisionDate', 'decision', ['29/02/2025', '2025-13-01', '9/2025', 'hôm qua'])

  test('decisionDate keeps a number of days, and says which day it may stand for', () => {
    // 45,916 days since 1899-12-30: 45,839 is 1 July 2025, and 77 days later is 16 September.
    expect(read('decisionDate', '45916')).toEqual({
      unread: [{ property: 'decision', text: '45916', likelyDay: '2025-09-16' }],
    })
  })
})

describe('a time limit', () => {
  understands('timeLimit', [
    ['5 ngày làm việc', { timeLimit: { amount: 5, unit: 'working-day' } }],
    ['05 (năm) ngày làm việc', { timeLimit: { amount: 5, unit: 'working-day' } }],
    ['Không quá 15 ngày kể từ ngày nhận đủ hồ sơ', { timeLimit: { amount: 15, unit: 'day' } }],
    ['1,5 ngày', { timeLimit: { amount: 1.5, unit: 'day' } }],
    ['24 giờ làm việc', { timeLimit: { amount: 24, unit: 'hour' } }],
    ['03 tháng', { timeLimit: { amount: 3, unit: 'month' } }],
    ['01 năm', { timeLimit: { amount: 1, unit: 'year' } }],
    ['10 ngày; 10 ngày', { timeLimit: { amount: 10, unit: 'day' } }],
    ['7', { timeLimit: { amount: 7 } }],
    ['5 working-day', { timeLimit: { amount: 5, unit: 'working-day' } }],
    ['working-day', { timeLimit: { unit: 'working-day' } }],
  ])
  keeps(
    'timeLimit',
    'timeLimit',
    ['10 ngày; trường hợp phải xác minh 20 ngày', 'Trong ngày', 'Ngày 22/12/2022', 'Năm 2025', '5'].slice(
      0,
      4,
    ),
  )
  understands('timeLimitInDays', [
    ['5', { timeLimit: { amount: 5, unit: 'day' } }],
    ['0,5', { timeLimit: { amount: 0.5, unit: 'day' } }],
    ['8 giờ', { timeLimit: { amount: 8, unit: 'hour' } }], // a cell that says its unit is right about it
  ])
  understands('timeLimitInWorkingDays', [['05', { timeLimit: { amount: 5, unit: 'working-day' } }]])
  keeps('timeLimitInDays', 'timeLimit', ['trong ngày'])
  understands('timeLimitUnit', [
    ['Ngày làm việc', { timeLimit: { unit: 'working-day' } }],
    ['WORKING_DAY', { timeLimit: { unit: 'working-day' } }],
    ['giờ', { timeLimit: { unit: 'hour' } }],
  ])
  keeps('timeLimitUnit', 'timeLimit', ['tuần', 'OTHER'])
})

describe('a web address', () => {
  understands('url', [
    ['https://dichvucong.gov.vn/p/home?a=1', { url: 'https://dichvucong.gov.vn/p/home?a=1' }],
    ['HTTP://a.vn', { url: 'HTTP://a.vn' }],
  ])
  keeps('url', 'url', ['javascript:alert(1)', 'dichvucong.gov.vn', 'https://a b', 'https://a"><script>'])
})

describe('a mark of yes or no', () => {
  understands('nonGeographic', [
    ...['x', 'X', 'có', 'Có', 'CÓ', 'đã có', '1', 'true', '✓', '☑'].map(
      (text) => [text, { nonGeographic: true }] as const,
    ),
    ...['không', 'Chưa', '0', 'false', '-', '–', '☐'].map(
      (text) => [text, { nonGeographic: false }] as const,
    ),
  ])
  keeps('nonGeographic', 'nonGeographic', ['tùy trường hợp', '2', 'x không', '??'])
  understands('integrated', [
    ['Đã tích hợp', { integrated: true }],
    ['Chưa tích hợp', { integrated: false }],
  ])
  understands('published', [
    ['Đã công khai', { published: true }],
    ['Chưa công khai', { published: false }],
  ])
})

describe('a column headed by a value', () => {
  understands('fullOnlineService', [
    ['x', { serviceLevel: 'full-online' }],
    ['không', {}],
  ])
  understands('communeLevel', [
    ['true', { levels: ['commune'] }],
    ['false', {}],
  ])
  keeps('communeLevel', 'levels', ['UBND'])
  keeps('partialService', 'serviceLevel', ['tùy'])
})

describe('a hostile cell', () => {
  const hostile = ['1', '-', '1(', '"', '.', ',', 'QĐ-', '1.', '1 ', 'a;', '1/'].map((text) =>
    text.repeat(200_000),
  )
  test.each(fields.map((field) => [field.id, field] as const))('does not keep %s busy', async (_, field) => {
    const seconds = await cpuSeconds(() => {
      for (const text of hostile) expect(Object.keys(field.read(text)).length).toBeGreaterThan(0)
    })
    expect(seconds).toBeLessThan(TOO_LONG)
  })
})

describe('every field', () => {
  test.each(fields.map((field) => [field.id, field] as const))(
    '%s has properties, and an id that is its heading',
    (id, field) => {
      expect(field.properties.length).toBeGreaterThan(0)
      expect(id).toMatch(/^[a-zA-Z-]+$/)
    },
  )

  test('has an id of its own', () => {
    const ids = fields.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(fields.map((field) => [field.id, field] as const))(
    '%s says nothing of properties it does not name',
    (_, field) => {
      const texts = [
        'x',
        '1.001193.01',
        '1.012753.H19',
        'Toàn trình',
        'Đang công khai',
        '5 ngày',
        '2025-01-01',
        'https://a.vn',
      ]
      const said = texts.flatMap((text) => {
        const { set = {}, unread = [] } = field.read(text)
        return [...Object.keys(set), ...unread.map(({ property }) => property)]
      })
      const named = new Set<string>([...field.properties, ...(field.id === 'code' ? ['suffix', 'case'] : [])])
      expect(said.filter((property) => !named.has(property))).toEqual([])
    },
  )
})
