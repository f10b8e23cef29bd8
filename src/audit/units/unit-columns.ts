import { foldWord } from '../../text/fold.ts'

/** What a column of a list of units says. */
export type UnitColumn =
  | 'name'
  | 'level'
  | 'code'
  | 'province'
  | 'provinceCode'
  | 'formerName'
  | 'formerCode'
  | 'communes'

/** The headings that announce it, as such lists write them; compared after `foldWord`. To know another: one text here. */
const HEADINGS: Readonly<Record<UnitColumn, readonly string[]>> = {
  name: [
    'Tên',
    'Tên đơn vị',
    'Tên đơn vị hành chính',
    'Tên ĐVHC',
    'Đơn vị hành chính',
    'Đơn vị',
    'Tên mới',
    'Tên sau sắp xếp',
    'Tên đơn vị mới',
    'Tên xã',
    'Tên xã mới',
    'Xã, phường',
    'Phường, xã',
    'Tên xã, phường',
    'Tên phường, xã',
    'Xã, phường, đặc khu',
    'Phường, xã, đặc khu',
    'FullName',
    'name',
    'unit',
    'unit name',
    'commune',
    'ward',
    'ward name',
  ],
  level: [
    'Cấp',
    'Loại',
    'Loại hình',
    'Loại đơn vị',
    'Cấp hành chính',
    'Loại ĐVHC',
    'level',
    'type',
    'unit type',
  ],
  code: [
    'Mã',
    'Mã số',
    'Mã đơn vị',
    'Mã đơn vị hành chính',
    'Mã ĐVHC',
    'Mã xã',
    'Mã mới',
    'Mã xã mới',
    'code',
    'unit code',
    'ward code',
  ],
  province: [
    'Tỉnh',
    'Tên tỉnh',
    'Thuộc tỉnh',
    'Tỉnh, thành phố',
    'Tên tỉnh, thành phố',
    'Tỉnh/TP',
    'Tỉnh thành',
    'province',
    'province name',
  ],
  provinceCode: ['Mã tỉnh', 'Mã tỉnh, thành phố', 'Mã TP', 'Mã tỉnh/TP', 'province code'],
  formerName: [
    'Tên cũ',
    'Tên đơn vị cũ',
    'Tên xã cũ',
    'Tên trước sắp xếp',
    'Tên trước sáp nhập',
    'Đơn vị cũ',
    'Trước sắp xếp',
    'Trước sáp nhập',
    'Sáp nhập từ',
    'Hợp nhất từ',
    'Đơn vị trước sắp xếp',
    'former',
    'former name',
    'former names',
    'old name',
  ],
  formerCode: [
    'Mã cũ',
    'Mã đơn vị cũ',
    'Mã ĐVHC cũ',
    'Mã xã cũ',
    'Mã trước sắp xếp',
    'former code',
    'former codes',
    'old code',
  ],
  communes: ['Wards', 'communes', 'Danh sách xã', 'Các xã', 'Đơn vị trực thuộc'],
}

const byHeading: ReadonlyMap<string, UnitColumn> = new Map(
  (Object.keys(HEADINGS) as UnitColumn[]) // the keys of a literal
    .flatMap((column) => HEADINGS[column].map((heading) => [foldWord(heading), column] as const)),
)

/** Where each column stands, from 0. The first one stands where two say the same. */
export type UnitColumns = ReadonlyMap<UnitColumn, number>

export function unitColumns(headings: readonly string[]): UnitColumns {
  const columns = new Map<UnitColumn, number>()
  for (const [index, heading] of headings.entries()) {
    const column = byHeading.get(foldWord(heading))
    if (column !== undefined && !columns.has(column)) columns.set(column, index)
  }
  return columns
}
