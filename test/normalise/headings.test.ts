import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { createMapper, mapColumns, namesProcedures } from '../../src/stages/normalise/mapping.ts'
import { findHeader } from '../../src/stages/normalise/rows/header.ts'

/** Field id of each heading that was understood. */
function meaningOf(headings: readonly string[], choice?: Readonly<Record<string, string>>) {
  const { columns } = mapColumns(headings, choice)
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field.id]))
}

describe('the headings of a real list are understood', () => {
  test('official export of the national portal, 2026', () => {
    expect(meaningOf(['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'])).toEqual({
      'Mã số': 'code',
      Tên: 'name',
      'Cơ quan ban hành': 'issuer',
      'Cơ quan thực hiện': 'agencies',
      'Lĩnh vực': 'field',
    })
  })

  test('export of the gateway', () => {
    const headings = [
      'Mã TTHC',
      'Tên TTHC',
      'Lĩnh vực',
      'Đối tượng',
      'Cơ quan công khai',
      'Cấp thực hiện',
      'Tình trạng',
      'QĐ Công bố',
    ]
    expect(Object.values(meaningOf(headings))).toEqual([
      'code',
      'name',
      'field',
      'applicants',
      'issuer',
      'levels',
      'status',
      'decision',
    ])
  })

  test('sheet of online services', () => {
    const headings =
      'STT;MaTTHC;Tên TTHC;MaDVC;TenDVC;TenCQTH;MaCQTH;MucDo;Trạng thái;LinhVuc;LoaiHeThong;CapThucHien;Citizen URL;Cơ quan công bố'
    expect(meaningOf(headings.split(';'))).toEqual({
      MaTTHC: 'code',
      'Tên TTHC': 'name',
      MaDVC: 'case',
      TenCQTH: 'agencies',
      MucDo: 'serviceLevel',
      'Trạng thái': 'status',
      LinhVuc: 'field',
      CapThucHien: 'levels',
      'Citizen URL': 'url',
      'Cơ quan công bố': 'issuer',
    })
  })

  test('answer of the gateway', () => {
    expect(
      Object.values(
        meaningOf([
          'ID',
          'PROCEDURE_CODE',
          'PROCEDURE_NAME',
          'PUBLISHED_AGENCY',
          'IMPLEMENTATION_AGENCY',
          'FIELD_NAME',
        ]),
      ),
    ).toEqual(['code', 'name', 'issuer', 'agencies', 'field'])
  })

  test('record of the 2026 portal', () => {
    const headings = [
      'code',
      'name',
      'decisionNo',
      'isInternal',
      'isWard',
      'isProvince',
      'isMinistry',
      'isOtherAgency',
      'isOfflineOnly',
      'isNonTerritorial',
      'state',
      'type',
    ]
    expect(meaningOf(headings)).toEqual({
      code: 'code',
      name: 'name',
      decisionNo: 'decision',
      isWard: 'communeLevel',
      isProvince: 'provinceLevel',
      isMinistry: 'ministryLevel',
      isOtherAgency: 'otherLevel',
      isOfflineOnly: 'inPersonOnly',
      isNonTerritorial: 'nonGeographic',
      state: 'status',
      type: 'kind',
    })
  })

  test('local list with columns to be marked', () => {
    expect(
      Object.values(
        meaningOf([
          'Mã thủ tục',
          'Tên thủ tục hành chính',
          'Toàn trình',
          'Một phần',
          'Cấp tỉnh',
          'Cấp xã',
          'Phi địa giới hành chính',
        ]),
      ),
    ).toEqual([
      'code',
      'name',
      'fullOnlineService',
      'partialService',
      'provinceLevel',
      'communeLevel',
      'nonGeographic',
    ])
  })

  test.each([
    'MÃ TTHC',
    'mã tthc',
    ' Mã  TTHC ',
    'Ma_TTHC',
    'ma-tthc',
    'Mã TTHC:',
    '\ufeffMã\nTTHC',
    'Ma\u0303 TTHC',
  ])('%j is the code, however it is spelt', (heading) => {
    expect(Object.values(meaningOf([heading]))).toEqual(['code'])
  })
})

describe('two headings of one field', () => {
  test('the one offices use first wins, the other is told as ignored', () => {
    const { columns, ignored, duplicates } = mapColumns(['Mã', 'Tên', 'Mã TTHC'])
    expect(columns.map(({ index, field }) => [index, field.id])).toEqual([
      [1, 'name'],
      [2, 'code'],
    ])
    expect({ ignored, duplicates }).toEqual({ ignored: ['Mã'], duplicates: [] })
  })

  test('that are the same are a duplicate: the first one is read', () => {
    const { columns, ignored, duplicates } = mapColumns(['Mã TTHC', 'Tên', 'MA TTHC'])
    expect(columns.map(({ index, field }) => [index, field.id])).toEqual([
      [0, 'code'],
      [1, 'name'],
    ])
    expect({ ignored, duplicates }).toEqual({ ignored: ['MA TTHC'], duplicates: ['MA TTHC'] })
  })
})

describe("the user's choice", () => {
  test('wins over a heading that offices use', () => {
    expect(meaningOf(['Mã TTHC', 'Mã riêng', 'Tên'], { code: 'Mã riêng' })).toEqual({
      'Mã riêng': 'code',
      Tên: 'name',
    })
  })

  test('takes a heading from the field it would belong to', () => {
    expect(meaningOf(['Mã TTHC', 'Lĩnh vực'], { name: 'Lĩnh vực' })).toEqual({
      'Mã TTHC': 'code',
      'Lĩnh vực': 'name',
    })
  })

  test('need not be spelt exactly', () => {
    expect(meaningOf(['MÃ RIÊNG'], { code: 'ma rieng' })).toEqual({ 'MÃ RIÊNG': 'code' })
  })

  test('may be a heading without a letter, and then no empty one is meant', () => {
    expect(meaningOf(['', '№', 'Tên', '#'], { code: '№' })).toEqual({ '№': 'code', Tên: 'name' })
  })

  test('of a field nobody knows claims nothing', () => {
    expect(meaningOf(['Tên', 'A'], { colour: 'A' })).toEqual({ Tên: 'name' })
  })
})

describe('a mapping', () => {
  test('tells width, properties and the headings nobody claimed', () => {
    const { width, properties, ignored } = mapColumns(['STT', 'Mã TTHC', '', 'Trạng thái', 'Ghi chú'])
    expect({ width, properties: [...properties], ignored }).toEqual({
      width: 5,
      properties: ['code', 'status', 'published'],
      ignored: ['STT', 'Ghi chú'],
    })
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'takes %s for a heading like any other',
    (heading) => {
      const { columns, ignored } = mapColumns([heading, 'Mã TTHC', heading])
      expect(columns.map(({ field }) => field.id)).toEqual(['code'])
      expect(ignored).toEqual([heading, heading])
      expect(meaningOf([heading], { code: heading })).toEqual(Object.fromEntries([[heading, 'code']]))
    },
  )

  test('is the same when it is remembered', () => {
    const map = createMapper()
    const headings = ['Mã TTHC', 'Tên']
    expect(map(headings)).toEqual(mapColumns(headings))
    expect(map([...headings])).toBe(map(headings))
  })

  test('is not confused by headings that join to the same text', () => {
    const map = createMapper()
    expect(map(['Mã TTHC', 'Tên']).width).toBe(2)
    expect(map(['Mã TTHC Tên']).width).toBe(1)
    expect(map(['Mã TTHC', 'Tên'], { code: 'Tên' }).columns.map(({ field }) => field.id)).toEqual(['code'])
  })

  test('names procedures when it has a code or a name', () => {
    expect(
      [['Mã TTHC'], ['Tên'], ['Lĩnh vực'], []].map((headings) => namesProcedures(mapColumns(headings))),
    ).toEqual([true, true, false, false])
  })

  test('passes over a heading as long as a paragraph', () => {
    expect(mapColumns([`Mã TTHC${' '.repeat(200)}`]).columns).toEqual([])
  })
})

describe('the heading row', () => {
  const data = [['1.001193', 'Đăng ký khai sinh', 'Hộ tịch']]
  function find(rows: readonly (readonly string[])[], options: Parameters<typeof findHeader>[2] = {}) {
    const placed: Row[] = rows.map((cells, index) => ({ row: index + 1, cells }))
    const header = findHeader(placed, createMapper(), options)
    return header === undefined
      ? undefined
      : [header.index, header.mapping.columns.map(({ field }) => field.id)]
  }

  test('is found under a title, a legend and a date', () => {
    const rows = [
      ['DANH MỤC THỦ TỤC HÀNH CHÍNH', '', ''],
      ['(Kèm theo Quyết định số 1319/QĐ-UBND)', '', ''],
      ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'],
      ...data,
    ]
    expect(find(rows)).toEqual([2, ['code', 'name', 'field']])
  })

  test('is not a title that happens to be a heading', () => {
    const rows = [['Thủ tục hành chính', '', ''], ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'], ...data]
    expect(find(rows)).toEqual([1, ['code', 'name', 'field']])
  })

  test('is the first of two that are as good', () => {
    const rows = [
      ['Mã TTHC', 'Tên'],
      ['Mã TTHC', 'Tên'],
      ['1.001193', 'Khai sinh'],
    ]
    expect(find(rows)).toEqual([0, ['code', 'name']])
  })

  test('may be one heading only', () => {
    expect(find([['Tên thủ tục'], ['Đăng ký khai sinh']])).toEqual([0, ['name']])
  })

  test('is the one the user names, as the spreadsheet counts', () => {
    const rows = [
      ['Mã TTHC', 'Tên'],
      ['Mã', 'Tên thủ tục'],
      ['1.001193', 'Khai sinh'],
    ]
    expect(find(rows, { headerRow: 2 })).toEqual([1, ['code', 'name']])
    expect(find(rows, { headerRow: 3 })).toBeUndefined()
  })

  test('has a code or a name', () => {
    expect(
      find([
        ['Lĩnh vực', 'Cấp thực hiện'],
        ['Hộ tịch', 'Cấp xã'],
      ]),
    ).toBeUndefined()
  })

  test('is not looked for below fifty rows', () => {
    const title = Array.from({ length: 50 }, () => ['x'])
    expect(find([...title.slice(1), ['Mã TTHC', 'Tên']])).toEqual([49, ['code', 'name']])
    expect(find([...title, ['Mã TTHC', 'Tên']])).toBeUndefined()
  })
})
