// `Đăng ký kết hôn (1.000894)`, `1.000894 - Đăng ký kết hôn`, `Mã TTHC: 1.000894.000.00.00.H13`.
const CODE =
  /(?<![\d.])[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|\.[A-Z]\d{2}|\.\d{2})?(?![\d.]*\d)/giu

// No name is longer.
const LONGEST = 2_000

/** The only code in a text that says more; undefined where there is none, or several. */
export function codeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const [only, ...others] = new Set(text.match(CODE) ?? [])
  return only === undefined || others.length > 0 ? undefined : only
}

/** A name with a code in it, without the code and what sets it off. */
export function withoutCode(text: string): string {
  const code = codeIn(text)
  if (code === undefined) return text
  const [before = '', after = ''] = text.split(code)
  const name = `${before.replace(BEFORE, '')} ${after.replace(AFTER, '')}`.replace(/\s+/g, ' ').trim()
  return name === '' ? text : name
}

const BEFORE = /[\s([{–—:;,-]*(?:mã(?:\s+(?:số|thủ tục|TTHC|hồ sơ))*)?[\s([{–—:;,-]*$/iu
const AFTER = /^[\s)\]}–—:;,-]+/u
