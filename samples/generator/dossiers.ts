import type { Table } from './table.ts'

/** What three offices told the press of their dossiers in 2025. Sơn La gave a rate alone: 368 of 1,000 stand for it. */
export const dossiers: Table = {
  headings: [
    'Đơn vị',
    'Kỳ báo cáo',
    'Tiếp nhận trong kỳ',
    'Tiếp nhận trực tuyến',
    'Đã giải quyết',
    'Giải quyết trước và đúng hạn',
  ],
  rows: [
    ['Tỉnh Sơn La', '', '1.000', '368', '', ''],
    ['Tỉnh Lâm Đồng', '1/7–20/8/2025', '195.690', '143.807', '', ''],
    ['Xã Đức Trọng', '', '3.528', '', '3.145', '3.101'],
  ],
}

/** Dossiers of the ward, 785 as the press says: online 289, in person 474, by post 22. */
const TOLD: readonly (readonly [online: number, direct: number, post: number])[] = [
  [120, 250, 10],
  [0, 110, 0],
  [90, 60, 8],
  [0, 24, 0],
  [61, 18, 4],
  [12, 9, 0],
  [6, 2, 0],
]

/** The procedures of the ward's catalogue that stand first in it, and one that it does not have. */
export function wardDossiers(ward: Table): Table {
  const [code, name] = ['Mã TTHC', 'Tên TTHC'].map((heading) => ward.headings.indexOf(heading))
  const known = ward.rows
    .slice(0, TOLD.length)
    .map((row, index) => [
      row[code ?? -1] ?? '',
      row[name ?? -1] ?? '',
      ...(TOLD[index] ?? []).map((count) => (count === 0 ? '-' : String(count))),
    ])
  return {
    headings: ['Mã TTHC', 'Tên TTHC', 'Trực tuyến', 'Trực tiếp', 'Bưu chính'],
    rows: [...known, ['1.999999.H52', 'Thủ tục không có trong danh mục', '-', '1', '-']],
  }
}
