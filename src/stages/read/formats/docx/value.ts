import { type Attributes, attributeOfAnyPrefix } from '../zip/xml.ts'

/** `w:val`, under whatever prefix the writer chose. */
export function saidIn(attributes: Attributes): string | undefined {
  return attributes['w:val'] ?? attributeOfAnyPrefix(attributes, 'val')
}

/** A property that is there is on, unless it says otherwise (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: Attributes): boolean {
  const value = saidIn(attributes)
  return value === undefined || !/^(?:0|false|off|none)$/.test(value)
}

/** A number of a property; undefined for what is none. Larger ones than any document needs are cut. */
export function numberOf(text: string | undefined, most = 1_000_000): number | undefined {
  if (text === undefined || !/^-?\d{1,12}(?:\.\d{1,12})?$/.test(text)) return undefined
  return Math.max(-most, Math.min(most, Number(text)))
}
