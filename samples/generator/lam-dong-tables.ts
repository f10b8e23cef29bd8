import { isForCommunes } from './national.ts'
import { type SampleProcedure, type SampleService, SERVICE_WORDS } from './procedure.ts'
import type { Table } from './table.ts'

/** What one list says of a procedure. */
export interface Entry {
  readonly procedure: SampleProcedure
  readonly name: string
  readonly service: SampleService
  readonly integrated: boolean
}

/** Codes as the nation writes them, words as the portal does. */
export function lamDongTable(entries: readonly Entry[]): Table {
  return {
    headings: [
      'STT',
      'Mã TTHC',
      'Tên thủ tục hành chính',
      'Lĩnh vực',
      'Cấp thực hiện',
      'Mức độ DVCTT',
      'Tích hợp Cổng DVCQG',
    ],
    rows: entries.map(({ procedure, name, service, integrated }, index) => [
      String(index + 1),
      procedure.code,
      name,
      procedure.subject.field,
      isForCommunes(procedure) ? 'Cấp xã' : 'Cấp tỉnh',
      SERVICE_WORDS[service],
      integrated ? 'Có' : 'Chưa',
    ]),
  }
}

/** Codes with the short suffix, and long words. */
export function binhThuanTable(entries: readonly Entry[]): Table {
  const words = {
    'full-online': 'Dịch vụ công trực tuyến toàn trình',
    partial: 'Dịch vụ công trực tuyến một phần',
    information: 'Cung cấp thông tin trực tuyến',
  } as const
  return {
    headings: ['Mã số TTHC', 'Tên thủ tục', 'Cấp TTHC', 'Mức độ trực tuyến', 'Đã tích hợp'],
    rows: entries.map(({ procedure, name, service, integrated }) => [
      `${procedure.code}.H11`,
      name,
      isForCommunes(procedure) ? 'Xã' : 'Tỉnh',
      words[service],
      integrated ? 'Đã tích hợp' : 'Chưa tích hợp',
    ]),
  }
}

/** The export of a program: keys for headings, the four old levels, codes with the long suffix. */
export function dakNongTable(entries: readonly Entry[]): Table {
  const words = { 'full-online': '4', partial: '3', information: '2' } as const
  return {
    headings: ['ma_tthc', 'ten_tthc', 'cap_thuc_hien', 'muc_do', 'tich_hop'],
    rows: entries.map(({ procedure, name, service, integrated }) => [
      `${procedure.code}.000.00.00.H16`,
      name,
      isForCommunes(procedure) ? 'cấp xã' : 'cấp tỉnh',
      `Mức độ ${words[service]}`,
      String(integrated),
    ]),
  }
}
