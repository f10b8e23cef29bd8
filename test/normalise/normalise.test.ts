import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { fc } from '../property.ts'

function understand(cells: Readonly<Record<string, string>>) {
  return createNormaliser()(mapColumns(Object.keys(cells)))(Object.values(cells))
}

describe('a record', () => {
  test('is made of the cells that have a meaning', () => {
    const headings = ['STT', 'Mã TTHC', 'Tên thủ tục', 'Lĩnh vực']
    const mapping = mapColumns(headings)
    expect(createNormaliser()(mapping)(['1', '1.001193.H13', 'Thủ tục  đăng ký khai sinh;', ''])).toEqual({
      procedure: { code: '1.001193', suffix: 'H13', name: 'Thủ tục đăng ký khai sinh;' },
      foldedName: 'đăng ký khai sinh',
      codeForm: 'short',
      unread: [],
      untidy: [{ property: 'name', text: 'Thủ tục  đăng ký khai sinh;', defects: ['spaces'] }],
      strange: [],
      suffixPlace: { code: 'H13', province: 'Thành phố Cần Thơ' },
      serviceLevels: undefined,
      columns: mapping.properties,
    })
  })

  test('keeps what was not understood beside what was', () => {
    const { procedure, unread } = understand({ 'Mã TTHC': '12345', Tên: 'A', 'Phi địa giới': 'tùy' })
    expect({ procedure, unread }).toEqual({
      procedure: { name: 'A' },
      unread: [
        { property: 'code', text: '12345' },
        { property: 'nonGeographic', text: 'tùy' },
      ],
    })
  })

  test('keeps both codes of an office, from the column of codes and from its own', () => {
    expect(understand({ 'Mã TTHC': '2020.GD.004', 'Mã nội bộ': 'TC-07', Tên: 'A' }).procedure).toEqual({
      localCode: '2020.GD.004; TC-07',
      name: 'A',
    })
  })

  test('has one fault where a line break inside a code left a space behind', () => {
    expect(understand({ 'Mã TTHC': '2.000027.\n000.00.00.H13', Tên: 'A' })).toMatchObject({
      procedure: { code: '2.000027', suffix: 'H13' },
      unread: [],
      untidy: [{ property: 'code', text: '2.000027.\n000.00.00.H13', defects: ['line-break'] }],
    })
  })

  test('says nothing for cells that are missing, empty or white', () => {
    const normalise = createNormaliser()(mapColumns(['Mã TTHC', 'Tên', 'Lĩnh vực']))
    expect([[], [''], [' ', '\u00a0', '\u200b']].map((cells) => normalise(cells).procedure)).toEqual([
      {},
      {},
      {},
    ])
  })

  test('has the levels of all columns together', () => {
    expect(
      understand({ Tên: 'A', 'Cấp thực hiện': 'Cấp xã', isProvince: 'x', isWard: 'x' }).procedure.levels,
    ).toEqual(['commune', 'province'])
  })

  test('has the highest of the service levels of all columns, and tells all', () => {
    const { procedure, serviceLevels } = understand({ Tên: 'A', 'Một phần': 'x', 'Toàn trình': 'x' })
    expect([procedure.serviceLevel, serviceLevels]).toEqual(['full-online', ['full-online', 'partial']])
  })

  test('has one service level where two columns agree', () => {
    const { procedure, serviceLevels } = understand({
      Tên: 'A',
      'Mức độ DVC': 'Toàn trình',
      'Toàn trình': 'x',
    })
    expect([procedure.serviceLevel, serviceLevels]).toEqual(['full-online', undefined])
  })

  test('has a decision of two columns', () => {
    expect(
      understand({ Tên: 'A', 'Ngày quyết định': '16/9/2025', 'Số quyết định': '12/QĐ-BCA' }).procedure
        .decision,
    ).toEqual({
      number: '12/QĐ-BCA',
      date: '2025-09-16',
    })
  })

  test('has a time limit of two columns', () => {
    expect(
      understand({ Tên: 'A', 'Thời hạn giải quyết': '5', 'Đơn vị tính thời hạn': 'Ngày' }).procedure
        .timeLimit,
    ).toEqual({
      amount: 5,
      unit: 'day',
    })
  })

  test('has the first text where two columns disagree', () => {
    expect(understand({ 'Mã TTHC': '1.001193.H13', Tên: 'A', suffix: 'G15' }).procedure.suffix).toBe('H13')
  })

  test('keeps the lines of prose, and makes one line of a name', () => {
    const { procedure, untidy } = understand({
      Tên: 'Đăng ký\nkhai sinh',
      'Trình tự thực hiện': ' Bước 1 \r\n\r\n Bước 2\n',
    })
    expect(procedure).toEqual({ name: 'Đăng ký khai sinh', steps: 'Bước 1\nBước 2' })
    expect(untidy.map(({ property, defects }) => [property, defects])).toEqual([['name', ['line-break']]])
  })

  test('is the same whether its texts were seen before or not', () => {
    const text = fc.constantFrom('', 'x', 'Cấp xã', '1.001193', ' A  B ', 'Toàn trình, một phần', '16/9/2025')
    const headings = ['Mã TTHC', 'Tên', 'Cấp thực hiện', 'Mức độ DVC', 'Ngày quyết định']
    const remembering = createNormaliser()(mapColumns(headings))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (cells) => {
        expect(remembering(cells)).toEqual(createNormaliser()(mapColumns(headings))(cells))
      }),
      { numRuns: 300 },
    )
  })
})

test('a cell may hold more values than a call takes arguments', () => {
  // Found with a level column of one megabyte: the whole run ended with "Maximum call stack size exceeded".
  const { unread } = createNormaliser()(mapColumns(['Mã TTHC', 'Cấp thực hiện']))([
    '1.001193',
    'a;'.repeat(300_000),
  ])
  expect(unread.length).toBeGreaterThan(0)
})
