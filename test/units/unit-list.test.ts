import { describe, expect, test } from 'vitest'
import { readUnitList } from '../../src/audit/units/unit-list.ts'
import type { Row } from '../../src/model/row.ts'
import type { ListedUnit } from '../../src/model/unit.ts'

function grid(...lines: readonly (readonly string[])[]): readonly Row[] {
  return lines.map((cells, index) => ({ row: index + 1, cells }))
}

function objects(...records: readonly Readonly<Record<string, string>>[]): readonly Row[] {
  return records.map((record, index) => ({
    row: index + 1,
    columns: Object.keys(record),
    cells: Object.values(record),
  }))
}

/** Without the places. */
function unitsOf(rows: readonly Row[], shape: 'grid' | 'objects'): readonly Omit<ListedUnit, 'row'>[] {
  return (readUnitList(rows, shape)?.units ?? []).map(({ row: _, ...unit }) => unit)
}

describe('a table of units', () => {
  test('has a name, a kind, a code and a province', () => {
    const rows = grid(
      ['DANH SÁCH ĐƠN VỊ HÀNH CHÍNH', '', '', ''],
      ['Mã', 'Tên đơn vị', 'Loại', 'Tỉnh'],
      ['01', 'Thành phố Hà Nội', '', ''],
      ['00004', 'Ba Đình', 'Phường', 'TP Hà Nội'],
    )
    expect(unitsOf(rows, 'grid')).toEqual([
      { name: 'Thành phố Hà Nội', level: 'province', code: '01', former: [] },
      { name: 'Phường Ba Đình', level: 'commune', code: '00004', province: 'Thành phố Hà Nội', former: [] },
    ])
  })

  test('may say the province by its code', () => {
    const rows = grid(
      ['Mã', 'Tên', 'Mã tỉnh'],
      ['01', 'Thành phố Hà Nội', ''],
      ['00004', 'Phường Ba Đình', '01'],
    )
    expect(unitsOf(rows, 'grid')[1]).toMatchObject({ province: 'Thành phố Hà Nội' })
  })

  test('may say what each was before: several in a cell, with their codes', () => {
    const rows = grid(
      ['Tên đơn vị', 'Tên cũ', 'Mã cũ'],
      ['Phường Ba Đình', 'Phường Trúc Bạch; Phường Quán Thánh', '00006; 00001'],
      ['Xã A', 'Xã B; Xã C', '00007'],
    )
    expect(unitsOf(rows, 'grid').map(({ former }) => former)).toEqual([
      [
        { name: 'Phường Trúc Bạch', code: '00006' },
        { name: 'Phường Quán Thánh', code: '00001' },
      ],
      // Two names beside one code: nobody says whose it is.
      [{ name: 'Xã B' }, { name: 'Xã C' }, { code: '00007' }],
    ])
  })

  test('may give what each was before rows of their own, under joined cells', () => {
    const rows = grid(['Tên mới', 'Tên cũ'], ['Xã A', 'Xã B'], ['', 'Xã C'], ['Xã D', 'Xã E'])
    expect(unitsOf(rows, 'grid').map(({ name, former }) => [name, former.map((one) => one.name)])).toEqual([
      ['Xã A', ['Xã B', 'Xã C']],
      ['Xã D', ['Xã E']],
    ])
  })

  test('hides no row that names nothing', () => {
    const list = readUnitList(grid(['Tên', 'Mã'], ['Xã A', '1'], ['', '2']), 'grid')
    expect(list?.nameless.map(({ row }) => row)).toEqual([3])
  })

  test('names a unit once, however often it stands there', () => {
    const rows = grid(['Tên', 'Tên cũ'], ['Xã A', 'Xã B'], ['XÃ A', 'Xã C'])
    expect(unitsOf(rows, 'grid')).toEqual([
      { name: 'Xã A', level: 'commune', former: [{ name: 'Xã B' }, { name: 'Xã C' }] },
    ])
  })

  test('is none without a column of names', () => {
    expect(readUnitList(grid(['Mã TTHC', 'Lĩnh vực'], ['1.001193', 'Hộ tịch']), 'grid')).toBeUndefined()
    expect(readUnitList(objects({ code: '1' }), 'objects')).toBeUndefined()
  })
})

describe('objects', () => {
  test('may be provinces that hold their communes', () => {
    const rows = objects({
      Code: '01',
      FullName: 'Thành phố Hà Nội',
      Wards:
        '[{"Code":"00004","FullName":"Phường Ba Đình","ProvinceCode":"01"},{"Code":4,"FullName":"xã Bắc Sơn"}]',
    })
    expect(unitsOf(rows, 'objects')).toEqual([
      { name: 'Thành phố Hà Nội', level: 'province', code: '01', former: [] },
      { name: 'Phường Ba Đình', level: 'commune', code: '00004', province: 'Thành phố Hà Nội', former: [] },
      { name: 'xã Bắc Sơn', level: 'commune', code: '4', province: 'Thành phố Hà Nội', former: [] },
    ])
  })

  test.each(['[{"FullName":"Phường', '[1, null, "x"]', '[]', '{}'])(
    'survive communes such as %s',
    (Wards) => {
      expect(unitsOf(objects({ FullName: 'Tỉnh A', Wards }), 'objects')).toMatchObject([{ name: 'Tỉnh A' }])
    },
  )
})
