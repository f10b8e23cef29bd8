import { RE2JS } from 're2js'
import { CostlyPattern } from './costly-pattern.ts'
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
  const size = compiled.programSize()
  return {
    test(text) {
      // Linear still is the product of both: a large pattern on a text of megabytes.
      if (text.length * size > STEPS) throw new CostlyPattern(STEPS)
      return compiled.matcher(text).find()
    },
    // Ajv keeps one expression for each of these texts: without it the first pattern would stand for all others.
    toString: () => `/${pattern}/${flags}`,
  }
}

/**
 * What the groups of a user's pattern hold, found in linear time. A group that takes no part, or that the pattern does not
 * have, holds nothing.
 * @param group that the pattern has to have
 * @returns undefined where the pattern does not fit
 * @throws when the pattern has no such group, or needs what such an engine cannot do
 */
export function linearGroups<Other extends string>(
  pattern: string,
  group: string,
  others: readonly Other[],
): (text: string) => { readonly [group: string]: string | undefined } | undefined {
  const compiled = compile(pattern)
  const named = compiled.namedGroups()
  if (!Object.hasOwn(named, group)) throw new Error(`(?<${group}>…)`)
  const groups = [group, ...others.filter((other) => Object.hasOwn(named, other))]
  return (text) => {
    const matcher = compiled.matcher(text)
    if (!matcher.find()) return undefined
    return Object.fromEntries(groups.map((one) => [one, matcher.group(one) ?? undefined]))
  }
}

/** The longest cell of a spreadsheet, 32,767 letters, with a pattern of 3,000 steps. */
const STEPS = 100_000_000
/** Steps of one pattern, and its letters: those that people write have some dozens. */
const LARGEST = 10_000

/** Patterns are written as in JavaScript. @throws CostlyPattern for what is larger than anybody writes */
function compile(pattern: string, flags = 0): RE2JS {
  if (pattern.length > LARGEST) throw new CostlyPattern(LARGEST)
  const compiled = RE2JS.compile(withWhiteSpace(RE2JS.translateRegExp(pattern)), flags)
  if (compiled.programSize() > LARGEST) throw new CostlyPattern(LARGEST)
  return compiled
}

// Ajv writes this into code it generates for stand-alone use; here it only has to be there.
linearRegExp.code = 'linearRegExp'
