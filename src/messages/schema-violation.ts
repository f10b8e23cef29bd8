/** A violated keyword, as texts. */
export interface Violation {
  /** What the schema asked for. */
  readonly expected: string
  /** The value at fault. */
  readonly found: string
}

/** Keyword → what is wrong, to stand after the name of the place. */
export type KeywordSentences = Readonly<Record<string, (violation: Violation) => string>>

/** `/targets/0/atLeast` as `targets[0].atLeast`. */
export function dotted(pointer: string): string {
  return segmentsOf(pointer)
    .map((segment, index) => (/^\d+$/.test(segment) ? `[${segment}]` : `${index === 0 ? '' : '.'}${segment}`))
    .join('')
}

export function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The values of `["a","b"]`; a text that is no such list (or was cut short) is its only value. */
export function valuesIn(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value))
      return value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
  } catch {
    // Not JSON: plain text.
  }
  return [text]
}
