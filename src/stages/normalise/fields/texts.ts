import type { Procedure } from '../../../model/procedure.ts'
import type { Field } from '../field.ts'

type Text = { [K in keyof Procedure]-?: string extends Procedure[K] ? K : never }[keyof Procedure]

/** Columns whose text is their value. To add one: a line here. */
export const texts: readonly Field[] = [
  text('name', [
    'Tên TTHC',
    'Tên thủ tục hành chính',
    'Tên thủ tục',
    'Tên gọi TTHC',
    'Tên gọi thủ tục hành chính',
    'PROCEDURE_NAME',
    'ten_tthc',
    'Tên thủ tục hành chính nội bộ',
    'Thủ tục hành chính',
    'Thủ tục',
    'Tên',
    'procedure name',
    'title',
    'Tên DVC',
    'Tên dịch vụ công',
    'TenDVC',
    'formalityName',
  ]),
  text('localCode', ['Mã nội bộ', 'Mã địa phương', 'Mã TTHC địa phương', 'local code']),
  text('field', [
    'Lĩnh vực',
    'Tên lĩnh vực',
    'Lĩnh vực TTHC',
    'FIELD_NAME',
    'linh_vuc',
    'LinhVuc',
    'field',
    'category',
    'sector',
  ]),
  text('issuer', [
    'Cơ quan ban hành',
    'Cơ quan công bố',
    'Cơ quan công khai',
    'Đơn vị ban hành',
    'PUBLISHED_AGENCY',
    'co_quan_cong_bo',
    'departmentPromulgateName',
    'issuer',
    'issuing agency',
  ]),
  text('fee', [
    'Phí, lệ phí',
    'Phí, lệ phí (nếu có)',
    'Phí và lệ phí',
    'Lệ phí',
    'Phí',
    'Mức phí',
    'fee',
    'fees',
  ]),
  text('onlineFee', ['Phí trực tuyến', 'Lệ phí trực tuyến', 'Phí, lệ phí trực tuyến', 'online fee']),
  text('unit', ['Đơn vị', 'Tên đơn vị', 'Đơn vị áp dụng', 'Xã, phường', 'Tên xã, phường', 'unit']),
  text('steps', ['Trình tự thực hiện', 'executionSteps', 'steps']),
  text('methods', [
    'Cách thức thực hiện',
    'Hình thức nộp',
    'Địa điểm, thời gian, cách thức thực hiện',
    'executionMethods',
    'methods',
  ]),
  text('dossier', ['Thành phần hồ sơ', 'Thành phần, số lượng hồ sơ', 'Hồ sơ', 'dossier']),
  text('applicants', ['Đối tượng thực hiện', 'Đối tượng', 'applicants']),
  text('result', ['Kết quả thực hiện', 'Kết quả', 'Kết quả giải quyết', 'result']),
  text('forms', ['Mẫu đơn, tờ khai', 'Tên mẫu đơn, mẫu tờ khai', 'Biểu mẫu', 'forms']),
  text('resultForm', ['Mẫu kết quả', 'Mẫu kết quả thực hiện', 'result form']),
  text('requirements', [
    'Yêu cầu, điều kiện',
    'Yêu cầu, điều kiện thực hiện',
    'Điều kiện thực hiện',
    'requirements',
  ]),
]

function text(property: Text, headings: readonly string[]): Field {
  // A component (steps, dossier …) is prose of several lines; a name or a field is one line.
  const isProse = [
    'steps',
    'methods',
    'dossier',
    'applicants',
    'result',
    'forms',
    'resultForm',
    'requirements',
    'fee',
    'onlineFee',
  ].includes(property)
  return {
    id: property,
    headings: [...headings, property],
    properties: [property],
    ...(isProse ? { multiline: true as const } : {}),
    ...(property === 'name' ? { hardlyRepeats: true as const } : {}),
    read: (value) => ({ set: { [property]: value } }),
  }
}
