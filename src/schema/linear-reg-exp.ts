import { RE2JS } from 're2js'
import { withWhiteSpace } from './white-space.ts'

/**
 * A regular expression engine that always ends: time grows with the text, never with its powers. For patterns that come
 * with a user's schema, some of which would keep the usual engine busy for ever (CWE-1333).
 * @throws when the pattern needs what such an engine cannot do: look-around, back-references
 */
export function linearRegExp(
  pattern: string,
  flags: string,
): { test(text: string): boolean; toString(): string } {
  const compiled = compile(pattern, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0)
  return {
    test: (text) => compiled.matcher(text).find(),
    // Ajv keeps one expression for each of these texts: without it the first pattern would stand for all others.
    toString: () => `/${pattern}/${flags}`,
  }
}

/**
 * What a group of a user's pattern holds, found in linear time.
 * @throws when the pattern has no such group, or needs what such an engine cannot do
 */
export function linearGroup(pattern: string, group: string): (text: string) => string | undefined {
  const compiled = compile(pattern)
  if (!Object.hasOwn(compiled.namedGroups(), group)) throw new Error(`(?<${group}>…)`)
  return (text) => {
    const matcher = compiled.matcher(text)
    return matcher.find() ? (matcher.group(group) ?? undefined) : undefined
  }
}

/** Patterns are written as in JavaScript. */
function compile(pattern: string, flags = 0): RE2JS {
  return RE2JS.compile(withWhiteSpace(RE2JS.translateRegExp(pattern)), flags)
}

// Ajv writes this into code it generates for stand-alone use; here it only has to be there.
linearRegExp.code = 'linearRegExp'
