import type { Procedure } from '../../../model/procedure.ts'
import type { Field } from '../field.ts'
import { readYesNo } from './yes-no.ts'

type Flag = { [K in keyof Procedure]-?: boolean extends Procedure[K] ? K : never }[keyof Procedure]

/** Columns that hold yes or no. To add one: a line here. */
export const flags: readonly Field[] = [
  flag('eligibleFullOnline', [
    'Đủ điều kiện toàn trình',
    'Đủ điều kiện cung cấp DVC toàn trình',
    'Đủ điều kiện cung cấp DVCTT toàn trình',
    'Đủ điều kiện thực hiện toàn trình',
    'eligible for full-online',
    'eligible',
  ]),
  flag('inPersonOnly', [
    'Bắt buộc có mặt',
    'Bắt buộc có mặt trực tiếp',
    'Chỉ trực tiếp',
    'isOfflineOnly',
    'in person only',
  ]),
  flag('integrated', [
    'Tích hợp Cổng DVCQG',
    'Tích hợp trên Cổng DVCQG',
    'Đã tích hợp',
    'Đã tích hợp Cổng DVCQG',
    'Tích hợp',
    'Tích hợp Cổng Dịch vụ công quốc gia',
    'integrated on the national portal',
  ]),
  flag('published', ['Công khai', 'Đã công khai', 'Công khai trên CSDLQG', 'made public', 'public']),
  flag('nonGeographic', [
    'Phi địa giới',
    'Phi địa giới hành chính',
    'Không phụ thuộc địa giới hành chính',
    'Không phụ thuộc địa giới',
    'Không phụ thuộc vào địa giới hành chính',
    'TTHC không phụ thuộc vào địa giới hành chính',
    'isNonTerritorial',
    'non-geographic',
  ]),
  flag('decentralised', ['Phân cấp', 'Phân cấp, phân quyền', 'Được phân cấp', 'decentralized']),
  flag('internalProcess', ['Quy trình nội bộ', 'Có quy trình nội bộ', 'QTNB', 'internal process']),
  flag('electronicProcess', ['Quy trình điện tử', 'Có quy trình điện tử', 'QTĐT', 'electronic process']),
  flag('feeExempt', ['Miễn phí', 'Miễn lệ phí', 'Miễn phí, lệ phí', 'mien_phi', 'fee exempt']),
  flag('essential', ['Thiết yếu', 'DVC thiết yếu', 'Dịch vụ công thiết yếu', 'isEssential']),
  flag('highVolume', ['Phát sinh nhiều hồ sơ', 'Nhiều hồ sơ', 'high volume']),
]

function flag(property: Flag, headings: readonly string[]): Field {
  return {
    id: property,
    headings: [...headings, property],
    properties: [property],
    read(text) {
      const value = readYesNo(text)
      return value === undefined ? { unread: [{ property, text }] } : { set: { [property]: value } }
    },
  }
}
