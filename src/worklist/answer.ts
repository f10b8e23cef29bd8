const YES = words(
  'có, co, yes, y, x, ✓, ✔, ☑, 1, true, đúng, rồi, xong, đã xong, đã xử lý, hoàn thành, đã hoàn thành, done, resolved, نعم',
)
const NO = words(
  'không, khong, no, n, 0, false, sai, chưa, chưa xong, chưa xử lý, chưa hoàn thành, not yet, open, لا',
)

/** What stands in the column "resolved". Undefined: nothing that is yes or no; an empty cell says no. */
export function answerOf(text: string): boolean | undefined {
  const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/[.!]$/, '').toLowerCase()
  if (plain === '' || NO.has(plain)) return false
  return YES.has(plain) ? true : undefined
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map((word) => word.normalize('NFC')))
}
