import { wordFor } from '../listed.ts'
import { type KeywordSentences, type Violation, valuesIn } from '../schema-violation.ts'

const TYPES = {
  string: 'văn bản',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'danh sách',
  object: 'nhóm giá trị có tên',
  null: 'giá trị trống (null)',
}

const FORMATS = {
  date: 'ngày viết theo mẫu 2026-11-22',
  'date-time': 'ngày giờ viết theo mẫu 2026-11-22T08:00:00Z',
  time: 'giờ viết theo mẫu 08:00:00Z',
  duration: 'khoảng thời gian viết theo mẫu P10D',
  email: 'địa chỉ thư điện tử',
  hostname: 'tên máy chủ',
  ipv4: 'địa chỉ IPv4',
  ipv6: 'địa chỉ IPv6',
  uri: 'địa chỉ trang web viết theo mẫu https://dichvucong.gov.vn',
  uuid: 'mã UUID',
  regex: 'biểu thức chính quy',
}

const sentences: KeywordSentences = {
  required: () => 'bắt buộc phải có nhưng chưa ghi',
  dependentRequired: () => 'bắt buộc phải đi kèm một giá trị đã ghi nhưng còn thiếu',
  type: ({ expected, found }) =>
    `phải là ${valuesIn(expected)
      .map((type) => wordFor(type, TYPES))
      .join(' hoặc ')}, ${seen(found)}`,
  enum: ({ expected, found }) =>
    `phải là một trong các giá trị ${valuesIn(expected).map(quoted).join(', ')}; ${seen(found)}`,
  const: ({ expected, found }) => `phải là ${quoted(expected)}, ${seen(found)}`,
  pattern: ({ expected, found }) => `phải viết theo mẫu ${expected}; ${seen(found)}`,
  format: ({ expected, found }) => `phải là ${wordFor(expected, FORMATS)}; ${seen(found)}`,
  minLength: ({ expected, found }) => `phải có ít nhất ${expected} ký tự, ${seen(found)}`,
  maxLength: ({ expected, found }) => `chỉ được có tối đa ${expected} ký tự, ${seen(found)}`,
  minimum: ({ expected, found }) => `phải từ ${expected} trở lên, ${seen(found)}`,
  maximum: ({ expected, found }) => `không được quá ${expected}, ${seen(found)}`,
  exclusiveMinimum: ({ expected, found }) => `phải lớn hơn ${expected}, ${seen(found)}`,
  exclusiveMaximum: ({ expected, found }) => `phải nhỏ hơn ${expected}, ${seen(found)}`,
  multipleOf: ({ expected, found }) => `phải là bội số của ${expected}, ${seen(found)}`,
  minItems: ({ expected }) => `phải có ít nhất ${expected} mục`,
  maxItems: ({ expected }) => `chỉ được có tối đa ${expected} mục`,
  uniqueItems: ({ found }) => `không được lặp lại cùng một mục, ${seen(found)}`,
  minProperties: ({ expected }) => `phải có ít nhất ${expected} giá trị có tên`,
  maxProperties: ({ expected }) => `chỉ được có tối đa ${expected} giá trị có tên`,
  additionalProperties: () => 'là tên mà lược đồ không cho phép ở đây',
  unevaluatedProperties: () => 'có tên mà lược đồ không cho phép ở đây',
  propertyNames: () => 'có tên viết không đúng quy định của lược đồ',
  contains: () => 'không có mục nào, hoặc không đủ số mục, thuộc loại mà lược đồ yêu cầu',
  not: ({ found }) => `rơi vào trường hợp lược đồ không cho phép, ${seen(found)}`,
  oneOf: () => 'phải đúng với một và chỉ một phương án của lược đồ',
  anyOf: () => 'không đúng với phương án nào của lược đồ',
  allOf: () => 'không đáp ứng đủ các điều kiện của lược đồ',
  if: () => 'không đáp ứng điều kiện áp dụng riêng cho trường hợp này',
  'false schema': () => 'không được phép ghi',
}

/** What is wrong with the value at `place`, without the final stop. */
export function schemaSentence(place: string, keyword: string, violation: Violation): string {
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined
  return `${place}: ${sentence?.(violation) ?? `vi phạm từ khóa “${keyword}” của lược đồ, ${seen(violation.found)}`}`
}

function quoted(text: string): string {
  return `“${text}”`
}

function seen(found: string): string {
  return found === '' ? 'hiện đang trống' : `hiện đang ghi ${quoted(found)}`
}
