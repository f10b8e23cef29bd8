/**
 * White space as ECMA-262 has it (WhiteSpace and LineTerminator), by which patterns of JSON Schema go. re2js knows that of
 * ASCII alone: to it a no-break space, which comes with what is pasted from web pages, is a letter like any other.
 */
const WHITE =
  '\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'

/** All the rest, for `\S` within brackets, where nothing can be taken away. */
const OTHER =
  '\\x{0}-\\x{8}\\x{E}-\\x{1F}!-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}' +
  '\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}'

/** A pattern for re2js in which `\s` and `\S` stand for what they mean in JavaScript. */
export function withWhiteSpace(pattern: string): string {
  let inBrackets = false
  return pattern.replace(/\\[\s\S]|[[\]]/g, (sign) => {
    if (sign === '[') inBrackets = true
    else if (sign === ']') inBrackets = false
    else if (sign === '\\s' || sign === '\\S') {
      const signs = sign === '\\s' ? WHITE : OTHER
      return inBrackets ? signs : `[${signs}]`
    }
    return sign
  })
}
