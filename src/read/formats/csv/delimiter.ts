const CANDIDATES = [',', ';', '\t', '|'] as const
const LINES_LOOKED_AT = 60

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
    const counts = new Map<number, number>()
    for (const line of lines) {
      const cells = line.split(delimiter).length
      counts.set(cells, (counts.get(cells) ?? 0) + 1)
    }
    for (const [cells, hits] of counts) {
      const score = hits * (cells - 1)
      if (score > bestScore) [best, bestScore] = [delimiter, score]
    }
  }
  return best
}

/** The first lines with their quoted parts taken out, so that delimiters inside quotes do not count. */
function unquotedLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const line of text.replace(/"[^"]*"/g, '').split(/[\r\n]+/)) {
    if (line.trim() !== '') lines.push(line)
    if (lines.length === LINES_LOOKED_AT) break
  }
  return lines
}
