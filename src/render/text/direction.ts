import type { Direction } from '../../messages/contract/tag.ts'

/**
 * Arabic runs from right to left; codes, options, paths and Vietnamese names in it from left to right. What begins or
 * ends with a digit or a sign (`1.012750.H26`, `--lang`, `40.28%`) falls apart there unless it is set apart
 * (Unicode Standard Annex 9). That is done last, when texts are harmless already: marks that data brought are gone by then.
 *
 * HTML takes elements in place of characters, so that search and copy meet the plain text; Markdown takes characters, for
 * elements in each cell would bury the text. On a terminal columns keep their place: most terminals know nothing of
 * direction, and in the others a mirrored line would tear the columns. What programs compare and search (CSV, JSON, SARIF,
 * JUnit, annotations, the manual page) gets no marks.
 */

/** What is put around a run: `ltr` where it is known to run from left to right, `auto` where its first letter decides. */
export interface Marks {
  readonly ltr: string
  readonly auto: string
  readonly end: string
}

/** LRI, FSI and PDI: characters nobody sees. Older programs show nothing either, or leave the order as it was. */
const CHARACTERS: Marks = { ltr: '\u2066', auto: '\u2068', end: '\u2069' }
const RIGHT_TO_LEFT = '\u2067'

/** Signs between two texts, from what was to what is; and from a text back to where it comes from. */
export const ARROWS: Readonly<Record<Direction, { readonly onward: string; readonly back: string }>> = {
  ltr: { onward: '→', back: '←' },
  rtl: { onward: '←', back: '→' },
}

/** Where no Arabic letter stands before it, a number keeps its sign of percent and a date its dashes. */
const FIGURE = /^[\d.,:/-]+%?$/
const ARABIC = /\p{Script_Extensions=Arabic}/u
const ARABIC_LETTER = /(?=\p{L})\p{Script_Extensions=Arabic}/u
const PIECES =
  /«[^«»\n]*»|\p{Script_Extensions=Arabic}+|[«»·←→\n]|(?:(?!\p{Script_Extensions=Arabic})[^«»·←→\n])+/gu

/**
 * A line for a paragraph that runs from right to left. Only runs that would not stay whole, or would run together with
 * another one, are marked: a command that is copied from the text carries no sign with it.
 */
export function setApart(text: string, marks: Marks = CHARACTERS): string {
  const ltr = (run: string) => `${marks.ltr}${run}${marks.end}`
  if (!ARABIC_LETTER.test(text))
    return around(text.trim(), text, (all) => (isLoose(all) && !FIGURE.test(all) ? ltr(all) : all))
  // A run before this place, and no Arabic letter since: the two would be read as one.
  let isBeside = false
  return text.replace(PIECES, (piece) => {
    if (piece.startsWith('«') && piece.endsWith('»') && piece.length > 2) {
      const quoted = piece.slice(1, -1)
      const isRun = /\p{L}/u.test(quoted)
        ? /(?!\p{Script_Extensions=Arabic})\p{L}/u.test(quoted)
        : isLoose(quoted)
      return isRun ? `«${marks.auto}${quoted}${marks.end}»` : piece
    }
    if (ARABIC_LETTER.test(piece)) {
      isBeside = false
      return piece
    }
    const run = runIn(piece)
    if (run === undefined) return piece
    return around(run, piece, (all) => {
      const isMarked = isBeside || isLoose(all)
      isBeside ||= !isMarked && /\p{L}/u.test(all)
      return isMarked ? ltr(all) : all
    })
  })
}

/** Each line of a page for a terminal, where columns stay in their place and each text in them stands by itself. */
export function forTerminal(text: string, direction: Direction): string {
  return direction === 'ltr' || !ARABIC_LETTER.test(text)
    ? text
    : text.split('\n').map(terminalLine).join('\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
const COLOUR = /(\u001b\[[\d;]*m)/
/** Margins, bullets, signs with the number before them: they keep the left side, where those of other lines are. */
const MARGIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
  /^(?:rasoat: |\u001b\[[\d;]*m|[\s─│•→✗▲·✓?○#*–~]|- |[\d.,]+(?= (?:\u001b\[[\d;]*m)*[✗▲·✓?○]))*/
const COLUMNS = /( {2,}| ?[─│]+ ?| · | (?=[█▉▊▋▌▍▎▏░]))/
const SIGN = /^[✗▲✓?○·] /

/** A text that stands close beside others in a table, where one blank tells nobody that another cell begins. */
export function inCell(text: string, direction: Direction): string {
  return direction === 'ltr' ? text : cell(text)
}

function terminalLine(line: string): string {
  // The cells of a table have seen to it themselves.
  if (line.includes(RIGHT_TO_LEFT)) return line
  const margin = MARGIN.exec(line)?.[0] ?? ''
  return margin + line.slice(margin.length).split(COLUMNS).map(cell).join('')
}

/** A terminal runs its lines from left to right, so a text that does not says so. */
function cell(text: string): string {
  // A line may begin in the middle of a list, with nothing of Arabic in it but the comma.
  if (!ARABIC.test(text)) return text
  const sign = SIGN.exec(text)?.[0] ?? ''
  const parts = text.slice(sign.length).split(COLOUR)
  const apart = parts.map((part) => (COLOUR.test(part) ? part : setApart(part)))
  return `${sign}${RIGHT_TO_LEFT}${apart.join('')}${CHARACTERS.end}`
}

/** A block of Markdown: the cells of its tables, its headings and lines each by themselves. */
function forMarkdownPage(block: string): string {
  return block
    .split('\n')
    .map((line) =>
      /^\|[ :|-]+\|$/.test(line)
        ? line
        : line
            .split(/((?<!\\)\||^#+ |^- )/)
            .map(inMarkdown)
            .join(''),
    )
    .join('\n')
}

/** The blocks of a page of Markdown. The element turns tables round, which the pages of forges do not do by themselves. */
export function* inDirection(blocks: Iterable<string>, direction: Direction): Iterable<string> {
  if (direction === 'ltr') return yield* blocks
  yield '<div dir="rtl">'
  for (const block of blocks) yield forMarkdownPage(block)
  yield '</div>'
}

function inMarkdown(text: string): string {
  return text === '|' || /^(?:#+|-) $/.test(text) ? text : setApart(text)
}

const IN_PAGE: Marks = { ltr: '<bdi dir="ltr">', auto: '<bdi>', end: '</bdi>' }
const TAGS_AND_TEXTS = /<(style|script|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

/** A piece of a page of HTML: its texts, not its tags. */
export function forPage(markup: string): string {
  return markup.replace(TAGS_AND_TEXTS, (part) => (part.startsWith('<') ? part : setApart(part, IN_PAGE)))
}

const ENTITY_AT_END = /&(?:#\d+|[a-z]+)$/
// What a run may begin with: the dashes of an option, the dots of a path, a sign of comparison.
const BEFORE_RUN = /[-+./~@#$%&=<≥≤\\]/
const AFTER_RUN = /[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]*$/u

/** The first to the last letter or digit, with the signs that belong to them. */
function runIn(piece: string): string | undefined {
  const start = startIn(piece)
  const rest = AFTER_RUN.exec(piece)
  if (start === undefined || rest === null) return undefined
  let end = rest.index + ([...rest[0]][0]?.length ?? 1)
  if (ENTITY_AT_END.test(piece.slice(start, end)) && piece[end] === ';') end += 1
  if (piece.startsWith(' %', end)) end += 2
  while (/[%/+…]/.test(piece[end] ?? '')) end += 1
  while (CLOSING.includes(piece[end] ?? ' ') && isOpen(piece.slice(start, end), piece[end])) end += 1
  return piece.slice(start, end)
}

function startIn(piece: string): number | undefined {
  let start = piece.search(/[\p{L}\p{N}]/u)
  if (start === -1) return undefined
  while (BEFORE_RUN.test(piece[start - 1] ?? '') || /^\*[./]/.test(piece.slice(start - 1, start + 1)))
    start -= 1
  return /[≥≤] /.test(piece.slice(Math.max(start - 2, 0), start)) ? start - 2 : start
}

const CLOSING = ')]}>"'
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

function isOpen(text: string, closing = ''): boolean {
  if (closing === '"') return text.split('"').length % 2 === 0
  return text.split(PAIRS[closing] ?? '').length > text.split(closing).length
}

/** Whether the order of its parts hangs on what stands around it. */
function isLoose(run: string): boolean {
  if (/\p{L}/u.test(run)) return !/^\p{L}.*(?:[\p{L}\p{M}\p{N}]|\d%)$|^\p{L}$/su.test(run)
  return /\d/.test(run) && /[-%≥≤+=<>]/.test(run)
}

function around(run: string, whole: string, mark: (run: string) => string): string {
  const at = whole.indexOf(run)
  return run === '' ? whole : whole.slice(0, at) + mark(run) + whole.slice(at + run.length)
}
