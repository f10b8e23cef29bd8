import { encodingTitle } from '../../text/old-encodings.ts'
import type { Language } from '../language.ts'
import { listOf, wordFor } from '../listed.ts'
import { excessDigits } from '../value-shapes.ts'
import { placeOf } from './rules.ts'
import { schemaSentence } from './schema-keywords.ts'
import { words } from './words.ts'

export const causes: Language['causes'] = {
  'unreadable-row': ({ reason }) => `không đọc được trọn vẹn, ${wordFor(reason, words.rowProblems)}`,
  'mixed-encoding': ({ read, source }) =>
    `viết bằng bảng mã ${encodingTitle(read)}, trong khi danh mục dùng ${encodingTitle(source)}; đã đọc theo ${encodingTitle(read)}`,
  'ragged-row': ({ cells, headings }) => `có ${cells} ô dưới ${headings} tiêu đề cột`,
  'only-local-code': ({ localCode }) => `chỉ có mã riêng của đơn vị, như “${localCode}”`,
  'missing-code': () => 'chưa có mã thủ tục',
  'damaged-code': ({ text, damages }) => `mã viết như “${text}”: ${listOf(damages, words.damages)}`,
  'system-id-as-code': (_, isAll) =>
    isAll
      ? 'cả cột là số định danh của phần mềm, không phải mã thủ tục'
      : 'ghi số định danh của phần mềm thay cho mã',
  'malformed-code'({ text }) {
    const digits = excessDigits(text)
    return digits === undefined
      ? `mã viết như “${text}”, không đúng dạng nào của Cơ sở dữ liệu quốc gia về TTHC`
      : `mã viết như “${text}”, sau dấu chấm có ${digits} chữ số thay vì 6`
  },
  'ended-agency-code': ({ suffix, former, code }) =>
    `mã cơ quan ${suffix} của ${former} đã hết dùng, nay là ${code}`,
  'missing-name': () => 'chưa có tên thủ tục',
  'missing-level': (_, isAll) => `chưa ghi cấp thực hiện${isAll ? '; cả cột để trống' : ''}`,
  'unknown-level': ({ text }) => `“${text}” không phải là một cấp thực hiện`,
  'obsolete-level': () => 'ghi cấp huyện, trong khi cấp huyện không còn từ ngày 01/7/2025',
  'missing-service-level': (_, isAll) =>
    `chưa ghi mức độ dịch vụ công trực tuyến${isAll ? '; cả cột để trống' : ''}`,
  'unknown-service-level': ({ text }) => `“${text}” không phải là một mức độ dịch vụ công trực tuyến`,
  'conflicting-service-level': ({ levels, counted }) =>
    `nêu nhiều mức độ dịch vụ công (${listOf(levels, words.serviceLevels)}), được tính là ${wordFor(counted, words.serviceLevels)}`,
  'malformed-decision': ({ text }) => `quyết định viết như “${text}”`,
  'placeholder-value': ({ field, text }) =>
    `${wordFor(field, words.properties)} “${text}” có vẻ là giá trị điền tạm`,
  mojibake: ({ field, text, encoding }) =>
    `${wordFor(field, words.properties)} viết bằng bảng mã ${encodingTitle(encoding)} nhưng bị đọc theo bảng mã khác, ví dụ “${text}”`,
  'lost-letters': ({ field, text }) => `mất chữ ở ${wordFor(field, words.properties)}, ví dụ “${text}”`,
  'unnormalised-text': ({ field, defects }) =>
    `${listOf(defects, words.defects)} trong cột “${wordFor(field, words.properties)}”`,
  'incomplete-components': ({ missing }) => `còn để trống ${listOf(missing, words.properties)}`,
  'contradictory-record'({ contradiction }) {
    switch (contradiction) {
      case 'fee-exempt-with-fee':
        return 'miễn phí, lệ phí nhưng lại nêu mức thu lớn hơn 0'
      case 'in-person-and-full-online':
        return 'bắt buộc có mặt trực tiếp nhưng mức độ dịch vụ công lại là toàn trình'
      case 'abolished-and-published':
        return 'đã bị bãi bỏ nhưng vẫn đang công khai'
    }
  },
  'not-in-force': ({ status, day }) =>
    `${wordFor(status, words.statuses)}${day === '' ? '' : ` (${day.split('-').reverse().join('/')})`}`,
  'unreadable-value': ({ field, text }) =>
    `không hiểu được ${wordFor(field, words.properties)}, ví dụ “${text}”`,
  'schema-violation': ({ path, keyword, expected, found }) =>
    schemaSentence(placeOf(path), keyword, { expected, found }),
  'not-in-baseline': slipped,
  'name-differs': slipped,
  'code-names-another-procedure': slipped,
  'level-differs': ({ here, baseline }) =>
    `cấp thực hiện là ${listOf(here, words.levels)}, trong danh mục đối chiếu là ${listOf(baseline, words.levels)}`,
  'field-differs': ({ here, baseline }) => `lĩnh vực là “${here}”, trong danh mục đối chiếu là “${baseline}”`,
  'service-level-below-baseline': ({ here, baseline }) => against(here, baseline),
  'service-level-above-baseline': ({ here, baseline }) => against(here, baseline),
  'eligible-not-full-online': ({ serviceLevel }) =>
    `đủ điều kiện toàn trình nhưng mức độ dịch vụ công là ${wordFor(serviceLevel, words.serviceLevels)}`,
  'no-internal-process': () => 'chưa có quy trình nội bộ, theo chính danh mục',
  'no-electronic-process': () => 'chưa có quy trình điện tử, theo chính danh mục',
  'not-integrated': () => 'chưa được tích hợp trên Cổng Dịch vụ công quốc gia, theo chính danh mục',
  'not-non-geographic': () => 'chưa được tiếp nhận phi địa giới hành chính, theo chính danh mục',
  'decentralised-without-data': () =>
    'được phân cấp nhưng chưa ghi mức độ dịch vụ công, quy trình nội bộ hay quy trình điện tử',
}

function against(here: string, baseline: string): string {
  return `mức độ dịch vụ công là ${wordFor(here, words.serviceLevels)}, trong danh mục đối chiếu là ${wordFor(baseline, words.serviceLevels)}`
}

function slipped({ slippedFrom = 0 }: { readonly slippedFrom?: number }): string {
  return `nằm trong các dòng có cột mã lệch so với cột tên, từ dòng ${slippedFrom} trở đi`
}
