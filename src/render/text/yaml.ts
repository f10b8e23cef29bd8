/** Plain data, as a configuration holds it. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined }

type YamlMap = { readonly [key: string]: YamlValue | undefined }

/** What stands behind the value at a JSON pointer, when something does. */
export type CommentAt = (pointer: string) => string | undefined

const LONGEST_LINE = 100

/** Plain data in the lines of a YAML file, with comments. What `parse` of any YAML reader gives back is equal to it. */
export function yamlLines(
  value: YamlMap,
  commentAt: CommentAt = () => undefined,
  pointer = '',
): readonly string[] {
  return Object.entries(value).flatMap(([key, held]) =>
    held === undefined ? [] : entryLines(`${yamlText(key)}:`, held, commentAt, `${pointer}/${asStep(key)}`),
  )
}

function entryLines(
  before: string,
  value: YamlValue,
  commentAt: CommentAt,
  pointer: string,
): readonly string[] {
  const said = commentAt(pointer)
  const comment = said === undefined ? '' : `  # ${said}`
  const line = inLine(value)
  if (line !== undefined && `${before} ${line}`.length <= LONGEST_LINE) return [`${before} ${line}${comment}`]
  const inner =
    typeof value !== 'object'
      ? [inLine(value) ?? '']
      : isList(value)
        ? value.flatMap((item, index) => itemLines(item, commentAt, `${pointer}/${index}`))
        : yamlLines(value, commentAt, pointer)
  return [`${before}${comment}`, ...inner.map((text) => `  ${text}`)]
}

function itemLines(item: YamlValue, commentAt: CommentAt, pointer: string): readonly string[] {
  const line = inLine(item)
  if (line !== undefined) return [`- ${line}`]
  const lines = isMap(item)
    ? yamlLines(item, commentAt, pointer)
    : isList(item)
      ? item.flatMap((inner, index) => itemLines(inner, commentAt, `${pointer}/${index}`))
      : []
  return lines.map((text, index) => (index === 0 ? '- ' : '  ') + text)
}

/** A value that fits in a line: a scalar, a list of scalars, an empty object. */
function inLine(value: YamlValue): string | undefined {
  if (typeof value === 'string') return yamlText(value)
  if (typeof value !== 'object') return String(value)
  if (!isList(value)) return Object.keys(value).length === 0 ? '{}' : undefined
  if (value.some((item) => typeof item === 'object')) return undefined
  return `[${value.map((item) => inLine(item)).join(', ')}]`
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function isMap(value: YamlValue): value is YamlMap {
  return typeof value === 'object' && !isList(value)
}

function asStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1')
}

// Starts with a letter, and holds nothing that YAML gives a meaning to, in a line or between brackets.
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_./*-]*(?: [\p{L}\p{M}\p{N}(][\p{L}\p{M}\p{N}_./*()-]*)*$/u
// Some readers take these for yes, no and nothing.
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null)$/i
// What an editor does not show, or shows as a line of its own.
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is meant alone
  /[\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu

/** A text as YAML writes it: bare where that is safe, else in quotes, with everything unseen escaped. */
export function yamlText(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  return JSON.stringify(text).replace(UNSEEN, (sign) => {
    const point = (sign.codePointAt(0) ?? 0).toString(16)
    return point.length > 4 ? `\\U${point.padStart(8, '0')}` : `\\u${point.padStart(4, '0')}`
  })
}
