const CANDIDATES = [',', ';', '\t', '|'] as const
const LINES_LOOKED_AT = 30

/**
 * The delimiter that cuts the first lines into the most even table: (lines with the usual number of cells) × (cells − 1).
 * Title rows and lists of one column leave every product at 0: then it is the comma.
 * @param text the start of the source, one character a byte
 */
export function findDelimiter(text: string): string {
  const lines = unquotedLines(text)
  let best: string = ','
  let bestScore = 0
  for (const delimiter of CANDIDATES) {
    const hits = new Map<number, number>()
    for (const line of lines) {
      const found = countOf(delimiter, line)
      if (found > 0) hits.set(found, (hits.get(found) ?? 0) + 1)
    }
    for (const [found, lineCount] of hits) {
      if (lineCount * found > bestScore) [best, bestScore] = [delimiter, lineCount * found]
    }
  }
  return best
}

function countOf(delimiter: string, line: string): number {
  let count = 0
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) count += 1
  return count
}

/**
 * The first lines with their quoted parts taken out, so that delimiters inside quotes do not count: neither those of a cell
 * that is so long that the text ends inside it.
 */
function unquotedLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.replace(QUOTED, '').split(/[\r\n]+/)) {
    if (line.trim() !== '') lines.push(line)
    if (lines.length === LINES_LOOKED_AT) break
  }
  return lines
}

const QUOTED = /"[^"]*"|(?<=^|[,;\t|\r\n])"[^"]*$/g
