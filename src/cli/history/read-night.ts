import { publishedCheck } from '#published-checks'
import { HISTORY_VERSION, type HistoryLine, type ListLine, type NightLine } from '../../model/history.ts'
import { UserError } from '../../model/user-error.ts'
import { readText } from '../config/read-text.ts'
import type { NightFile } from './night-files.ts'

/** What a file of the store says. */
export interface ReadNight {
  readonly head: NightLine
  readonly lists: readonly ListLine[]
  /** The file ends before its last line: in the middle of a line, or between two. */
  readonly isCut: boolean
  /** A later run closed a file that was cut: lists may be lost. */
  readonly isTorn: boolean
}

/** A file that cannot be used: at this line it is not what it should be. */
export interface DamagedNight {
  readonly damagedAt: number
}

/**
 * Reads a night whole. Cut at its end it says what it has; wrong anywhere else it says nothing, for nobody knows what
 * became of it.
 * @throws UserError `history-newer`, and those of `readText`
 */
export async function readNight(night: NightFile): Promise<ReadNight | DamagedNight> {
  const check = await publishedCheck('history')
  const texts = readText(night.file, night.path, 'result').split('\n')
  const rest = texts.pop() ?? ''
  const lists: ListLine[] = []
  let head: NightLine | undefined
  for (const [index, text] of texts.entries()) {
    const line = parsed(text)
    if (line?.kind === 'night' && line.v > HISTORY_VERSION)
      throw new UserError('history-newer', { path: night.path, version: line.v })
    if (line === undefined || check(line).length > 0 || (line.kind === 'night') !== (index === 0))
      return { damagedAt: index + 1 }
    if (line.kind === 'night') head = line
    else if (line.kind === 'list') lists.push(line)
    else if (head !== undefined && index === texts.length - 1 && rest === '' && line.lines === index - 1)
      return { head, lists, isCut: false, isTorn: line.torn === true }
    else return { damagedAt: index + 1 }
  }
  return head === undefined ? { damagedAt: 1 } : { head, lists, isCut: true, isTorn: true }
}

function parsed(text: string): HistoryLine | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as HistoryLine) : undefined // checked next
  } catch {
    return undefined
  }
}
