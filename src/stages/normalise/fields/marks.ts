import type { Level, ServiceLevel } from '../../../model/procedure.ts'
import type { Field, Reading } from '../field.ts'
import { readYesNo } from './yes-no.ts'

/**
 * Columns headed by a value and marked with an x: `Toàn trình | Một phần`, `Cấp tỉnh | Cấp xã`, and the flags of the
 * 2026 portal. A mark adds its value to the record; no mark adds nothing. To add one: a line here.
 */
export const marks: readonly Field[] = [
  levelMark('ministryLevel', 'ministry', ['isMinistry', 'Cấp bộ']),
  levelMark('provinceLevel', 'province', ['isProvince', 'Cấp tỉnh']),
  levelMark('communeLevel', 'commune', ['isWard', 'Cấp xã']),
  levelMark('districtLevel', 'district', ['isDistrict', 'Cấp huyện']),
  levelMark('otherLevel', 'other', ['isOtherAgency', 'Cơ quan khác']),
  serviceMark('fullOnlineService', 'full-online', [
    'Toàn trình',
    'DVC toàn trình',
    'DVCTT toàn trình',
    'Dịch vụ công trực tuyến toàn trình',
  ]),
  serviceMark('partialService', 'partial', [
    'Một phần',
    'DVC một phần',
    'DVCTT một phần',
    'Dịch vụ công trực tuyến một phần',
  ]),
  serviceMark('informationService', 'information', [
    'Cung cấp thông tin',
    'Cung cấp thông tin trực tuyến',
    'DVC cung cấp thông tin',
    'DVC cung cấp TT',
    'dvc_cung_cap_tt',
  ]),
  serviceMark('noService', 'none', ['Chưa cung cấp', 'Chưa cung cấp trực tuyến']),
]

function levelMark(id: string, level: Level, headings: readonly string[]): Field {
  return {
    id,
    headings,
    properties: ['levels'],
    read: (text) => marked(text, 'levels', { set: { levels: [level] } }),
  }
}

function serviceMark(id: string, serviceLevel: ServiceLevel, headings: readonly string[]): Field {
  return {
    id,
    headings,
    properties: ['serviceLevel'],
    read: (text) => marked(text, 'serviceLevel', { set: { serviceLevel } }),
  }
}

function marked(text: string, property: 'levels' | 'serviceLevel', reading: Reading): Reading {
  const isMarked = readYesNo(text)
  if (isMarked === undefined) return { unread: [{ property, text }] }
  return isMarked ? reading : { set: {} }
}
