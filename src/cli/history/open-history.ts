import { fold } from '../../audit/nights/fold.ts'
import type { Night } from '../../model/history.ts'
import { UserError } from '../../model/user-error.ts'
import { type NightFile, nightFiles } from './night-files.ts'
import { type ReadNight, readNight } from './read-night.ts'

/** What is odd about a store. The run goes on, and writes its night whole. */
export type HistoryTrouble =
  /** The file ends too early. */
  | { readonly what: 'cut'; readonly night: NightFile }
  /** The file is not what it should be, and was left out. */
  | { readonly what: 'damaged'; readonly night: NightFile; readonly line: number }
  | { readonly what: 'unreadable'; readonly night: NightFile }
  /** Runs of which there is no file. */
  | { readonly what: 'missing'; readonly from: number; readonly to: number }
  /** The clock of the last run is ahead of this one. */
  | { readonly what: 'clock'; readonly at: string }

export interface OpenedHistory {
  /** How things stood after the last run. Absent: there was none. */
  readonly last?: Night
  /** After the last run of an earlier day. Absent: there was none. */
  readonly compared?: Night
  /** Of the run that will be written. */
  readonly run: number
  /** What was said last can be built on. */
  readonly isTrusted: boolean
  /** When the last run was written. */
  readonly lastAt?: string
  readonly troubles: readonly HistoryTrouble[]
}

/** Of a store as much as the next run needs: from the last file on that says everything. @param asOf day of that run */
export async function openHistory(folder: string, path: string, asOf: string): Promise<OpenedHistory> {
  const files = nightFiles(folder, path)
  const troubles: HistoryTrouble[] = []
  const read: { readonly night: NightFile; readonly said: ReadNight }[] = []
  let isTrusted = true
  for (const [at, night] of [...files.entries()].reverse()) {
    const said = await attempted(night)
    if ('what' in said) {
      troubles.unshift(said)
      isTrusted = false
    } else {
      if (said.isCut) troubles.unshift({ what: 'cut', night })
      if (said.isTorn) isTrusted = false
      read.unshift({ night, said })
    }
    const isWhole = !('what' in said) && said.head.whole === true && !said.isTorn
    if (isWhole && read.some((one) => one.night.asOf < asOf)) break
    const before = files[at - 1]
    if (before === undefined) continue
    if (night.run - before.run > 1) {
      troubles.unshift({ what: 'missing', from: before.run + 1, to: night.run - 1 })
      isTrusted = false
    }
    if (night.run === before.run) isTrusted = false
  }
  let last: Night | undefined
  let compared: Night | undefined
  for (const { night, said } of read) {
    last = fold(last, said.head, said.lists)
    if (night.asOf < asOf) compared = last
  }
  const lastAt = read.at(-1)?.said.head.at
  return {
    ...(last === undefined ? {} : { last }),
    ...(compared === undefined ? {} : { compared }),
    ...(lastAt === undefined ? {} : { lastAt }),
    run: (files.at(-1)?.run ?? 0) + 1,
    isTrusted,
    troubles,
  }
}

/** One bad file must not stop a night; one of a later version must, for it would be written into wrongly. */
export async function attempted(night: NightFile): Promise<ReadNight | HistoryTrouble> {
  try {
    const said = await readNight(night)
    return 'damagedAt' in said ? { what: 'damaged', night, line: said.damagedAt } : said
  } catch (cause) {
    if (!(cause instanceof UserError) || cause.code === 'history-newer') throw cause
    return { what: 'unreadable', night }
  }
}
