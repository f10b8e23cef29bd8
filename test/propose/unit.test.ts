import { describe, expect, test } from 'vitest'
import type { ProposedList } from '../../src/init/propose/list-sample.ts'
import { proposeUnit } from '../../src/init/propose/unit.ts'
import { nameInPath, nameInText } from '../../src/init/propose/unit-name.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'

function list(
  path: string,
  more: Partial<ProposedList> = {},
  values: Readonly<Record<string, readonly string[]>> = {},
) {
  return {
    path,
    titles: [],
    mapping: mapColumns([]),
    columns: [],
    proposals: [],
    rows: 10,
    format: 'csv',
    isFoundByValues: false,
    others: [],
    valuesOf: (field: string) => values[field] ?? [],
    ...more,
  } satisfies ProposedList
}

describe('a title', () => {
  test.each([
    ['DANH MỤC TTHC CỦA UBND PHƯỜNG CHIỀNG CƠI, TỈNH SƠN LA', 'Phường Chiềng Cơi', 'commune'],
    ['Danh mục thủ tục hành chính của xã Ea Súp năm 2025', 'Xã Ea Súp', 'commune'],
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH TỈNH THANH HÓA (DỮ LIỆU)', 'Tỉnh Thanh Hóa', 'province'],
    ['Danh mục của Sở Tư pháp tỉnh Sơn La', 'Sở Tư pháp', 'province'],
    ['DANH MỤC CỦA SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch', 'province'],
    ['Thủ tục của Bộ Tài chính', 'Bộ Tài chính', 'ministry'],
    ['Thủ tục thuộc thẩm quyền giải quyết của UBND cấp xã', undefined, 'commune'],
    ['Danh mục TTHC cấp tỉnh', undefined, 'province'],
  ])('%s', (title, name, level) => {
    expect(nameInText(title)).toEqual({ ...(name === undefined ? {} : { name }), level })
  })

  test.each(['DANH SÁCH THỦ TỤC HÀNH CHÍNH', 'các xã, phường trong tỉnh', 'Sở, ban, ngành', ''])(
    'that names nobody says nothing: %s',
    (title) => {
      expect(nameInText(title)).toBeUndefined()
    },
  )

  test('is not the name of the state and its motto', () => {
    const titles = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nDANH SÁCH\nXÃ EA SÚP']
    expect(proposeUnit(list('a.xlsx', { titles })).name).toMatchObject({
      value: 'Xã Ea Súp',
      confidence: 'likely',
      reason: { kind: 'title', text: 'XÃ EA SÚP' },
    })
  })
})

describe('the name of a file', () => {
  test.each([
    ['xa-ea-sup-2025-06', 'Xã Ea Sup', 'commune'],
    ['Danh mục TTHC phường Chiềng Cơi', 'Phường Chiềng Cơi', 'commune'],
    ['UBND_phuong_Tay_Nha_Trang', 'Phường Tay Nha Trang', 'commune'],
    ['so-y-te', 'Sở Y tế', 'province'],
    ['so-nao-do', 'Sở Nao Do', 'province'],
    ['phuoc-thoi-2026-06-08', 'Phuoc Thoi', undefined],
  ])('%s', (file, name, level) => {
    expect(nameInPath(file)).toEqual({ name, ...(level === undefined ? {} : { level }) })
  })

  test('that only says what it is names nobody', () => {
    expect(nameInPath('danh-muc-tthc-2025')).toEqual({})
  })
})

describe('the level', () => {
  test('is that of nine in ten rows, or the province when it has a good part of them', () => {
    const levelOf = (values: readonly string[]) =>
      proposeUnit(list('1.csv', {}, { levels: values })).level?.value
    const rows = (communes: number, provinces: number) => [
      ...Array.from({ length: communes }, () => 'Cấp xã'),
      ...Array.from({ length: provinces }, () => 'Cấp tỉnh'),
    ]
    expect(levelOf(rows(9, 1))).toBe('commune')
    expect(levelOf(rows(7, 3))).toBe('province')
    expect(levelOf(rows(8, 2))).toBeUndefined()
    expect(levelOf([])).toBeUndefined()
  })

  test('may be that of the folder', () => {
    expect(proposeUnit(list('lists/communes/a1.csv')).level).toMatchObject({
      value: 'commune',
      reason: { kind: 'folder', text: 'communes' },
    })
  })

  test('is only possible where the title and the rows disagree', () => {
    const unit = proposeUnit(
      list('a.csv', { titles: ['DANH MỤC XÃ EA SÚP'] }, { levels: ['Cấp tỉnh', 'Cấp tỉnh'] }),
    )
    expect(unit.level).toMatchObject({ value: 'commune', confidence: 'possible' })
  })
})

test('a column of units that says one thing is believed first', () => {
  const unit = proposeUnit(list('xa-a.csv', { titles: ['XÃ B'] }, { unit: ['Phường C', 'Phường  C'] }))
  expect(unit.name).toMatchObject({ value: 'Phường C', reason: { kind: 'unit-column' } })
})
