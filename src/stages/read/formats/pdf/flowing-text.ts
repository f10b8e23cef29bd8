import { joinTorn } from '../../../../text/torn-words.ts'
import type { TextLine, Word } from './text-lines.ts'

/** Of the size of a letter. */
const SPACE = 0.25
/** A line that stands further below than the others do begins a paragraph. */
const WIDER_PITCH = 1.35
const BULLET = /^(?:[-–—+•*●○▪]|[a-zđ]\)|\d{1,2}[.)])$/u

/**
 * The text of some lines: a line ends where its author ended it, and what only the layout broke is joined. The first word
 * of a line would have had room on the line before: then it was the author.
 * @param room how wide a line can be
 * @param alone texts that other cells of the column consist of: two of them under each other are no third one
 */
export function flowingText(
  lines: readonly TextLine[],
  room: number,
  alone: ReadonlySet<string> = NOTHING,
): string {
  const text = flowing(lines, room)
  if (alone.size === 0 || alone.size > MOST_ALONE) return text
  return text
    .split('\n')
    .flatMap((part) => apart(part, alone))
    .join('\n')
}

/** A column of agencies has few different texts. */
const MOST_ALONE = 200
const NOTHING: ReadonlySet<string> = new Set()

/** `Sở Tư pháp Sở Y tế` where both stand in other cells. A name within a name is not enough: each part has to be one. */
function apart(text: string, alone: ReadonlySet<string>): readonly string[] {
  for (const one of alone) {
    if (!text.startsWith(`${one} `)) continue
    const rest = apart(text.slice(one.length + 1), alone)
    if (rest.every((part) => alone.has(part))) return [one, ...rest]
  }
  return [text]
}

function flowing(lines: readonly TextLine[], room: number): string {
  const narrowest = Math.min(...lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? 0)))
  let text = ''
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const own = joinTorn(line.words.map(piece))
    if (before === undefined) text = own
    else if (line.y - before.y > narrowest * WIDER_PITCH || isEnded(before, line, room)) text += `\n${own}`
    else text += isBroken(before, line, room) ? own : ` ${own}`
  }
  return text
}

function piece({ text, left, isApart }: Word, at: number, words: readonly Word[]) {
  return { text, isApart, gap: left - (words[at - 1]?.right ?? left) }
}

function isEnded(before: TextLine, { words, size }: TextLine, room: number): boolean {
  const [first] = words
  if (first === undefined) return false
  if (words.length > 1 && BULLET.test(first.text)) return true
  return before.right - before.left + SPACE * size + first.right - first.left < room
}

/** The line ends inside of a word: behind a hyphen or a slash, or because the word is longer than a line can be. */
function isBroken({ words }: TextLine, { words: following }: TextLine, room: number): boolean {
  const last = words.at(-1)
  const [first] = following
  if (last === undefined || first === undefined) return false
  if (/[^\s-]-$|[^\s/]\/$/u.test(last.text) && /^[\p{L}\d]/u.test(first.text)) return true
  const isAlone = words.length === 1
  const isTooLong = last.right - last.left + first.right - first.left > room
  return isAlone && isTooLong && /^\d[\d.]*(?:[HG]\d?)?$/u.test(last.text) && /^[\d.HG]/u.test(first.text)
}
