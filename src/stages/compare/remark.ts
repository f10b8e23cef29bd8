/**
 * Remarks that offices write behind a name, in brackets or behind a dash: how and where the procedure is served, and that it is
 * new. A closed list: what else stands there may be what tells two procedures apart.
 */
const REMARKS = [
  'cấp bộ',
  'cấp tỉnh',
  'cấp xã',
  'thực hiện tại cấp tỉnh',
  'thực hiện tại cấp xã',
  'toàn trình',
  'một phần',
  'dvc toàn trình',
  'dvc một phần',
  'dvctt toàn trình',
  'dvctt một phần',
  'liên thông',
  'tthc liên thông',
  'thủ tục liên thông',
  'liên thông tỉnh - xã',
  'mới',
  'tthc mới',
  'mới ban hành',
  'thủ tục mới',
  'phường',
  'xã',
  'xã, phường',
  'phường, xã',
  'xã/phường',
  'ubnd xã',
  'ubnd phường',
  'ubnd cấp xã',
  'ubnd xã, phường',
  'tiếp nhận tại cấp xã',
  'tiếp nhận tại trung tâm pvhcc cấp xã',
  'tiếp nhận tại trung tâm phục vụ hành chính công cấp xã',
  'phi địa giới',
  'phi địa giới hành chính',
]
const IN_WORDS = REMARKS.map((remark) => remark.replaceAll('/', '\\/')).join('|')
const AT_END = new RegExp(
  `\\s*(?:[([](?:${IN_WORDS}|\\d{1,3})[)\\]]|\\s[-–]\\s(?:${IN_WORDS})|\\*{1,3}(?:\\))?)$`,
  'u',
)

/** The name without the remark behind it; undefined where none stands there. */
export function withoutRemark(foldedName: string): string | undefined {
  const { index } = AT_END.exec(foldedName) ?? {}
  return index === undefined || index === 0 ? undefined : foldedName.slice(0, index)
}
