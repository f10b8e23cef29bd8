import { resolve } from 'node:path'
import type { KeptHistory } from '../../audit/audit.ts'
import { linesOf } from '../../audit/nights/lines.ts'
import type { Language } from '../../messages/language.ts'
import type { Night } from '../../model/history.ts'
import { version } from '../../published.ts'
import { forScreen } from '../../render/text/escape.ts'
import type { OutputSet } from '../output/output-set.ts'
import type { Terminal } from '../terminal.ts'
import { lockHistory } from './lock.ts'
import { mendNight } from './mend-night.ts'
import { isThere, nightName, removeParts } from './night-files.ts'
import { type HistoryTrouble, openHistory } from './open-history.ts'

/** The store of a run: what it compares with, and what it leaves for the next. */
export interface HistoryKeeper {
  readonly history: KeptHistory
  /** Puts the night among the files of the run, so that it is there when they are. */
  write(set: OutputSet): void
  /** Lets the next run in. */
  release(): void
}

interface Keeping {
  readonly terminal: Terminal
  readonly language: Language
  readonly asOf: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** @param path of the store, as the user wrote it */
export async function keepHistory(
  path: string,
  { terminal, language, asOf, now }: Keeping,
): Promise<HistoryKeeper> {
  const folder = resolve(terminal.cwd, path)
  const say = (text: string) => terminal.stderr.write(`${forScreen(text)}\n`)
  isThere(folder, path)
  const release = lockHistory(folder, path, {
    terminal,
    now,
    onTaken: (owner) => say(language.history.troubles.taken(owner)),
  })
  try {
    return await opened(path, { terminal, language, asOf, now }, release)
  } catch (error) {
    release()
    throw error
  }
}

async function opened(
  path: string,
  { terminal, language, asOf, now }: Keeping,
  release: () => void,
): Promise<HistoryKeeper> {
  const folder = resolve(terminal.cwd, path)
  removeParts(folder, now)
  const found = await openHistory(folder, path, asOf)
  const { last, compared, lastAt, run } = found
  const at = new Date(now).toISOString()
  const isBack = lastAt !== undefined && at < lastAt
  const troubles: readonly HistoryTrouble[] = [
    ...found.troubles,
    ...(isBack ? [{ what: 'clock', at: lastAt } as const] : []),
  ]
  for (const trouble of troubles) {
    terminal.stderr.write(`${forScreen(troubleText(trouble, language))}\n`)
    if (trouble.what === 'cut') mendNight(trouble.night, terminal)
  }
  // Once a year everything is said again, so that nobody has to read ten years to know how things stand.
  const isBuiltOn = found.isTrusted && last?.asOf.slice(0, 4) === asOf.slice(0, 4)
  let night: Night | undefined
  return {
    history: {
      source: path,
      ...(last === undefined ? {} : { last }),
      ...(compared === undefined ? {} : { compared }),
      onNight(made) {
        night = made
      },
    },
    write(set) {
      if (night === undefined) return
      try {
        const file = set.create(`${path}/${nightName(run, asOf)}`, { isDurable: true })
        const written = { run, at, rasoat: version, ...(isBack ? { clockBack: lastAt } : {}) }
        for (const line of linesOf(night, isBuiltOn ? last : undefined, written))
          file.write(`${JSON.stringify(line)}\n`)
        file.close()
      } catch (error) {
        set.discard()
        throw error
      }
    },
    release,
  }
}

function troubleText(trouble: HistoryTrouble, { history: { troubles } }: Language): string {
  switch (trouble.what) {
    case 'cut':
      return troubles.cut(trouble.night.path)
    case 'damaged':
      return troubles.damaged(trouble.night.path, String(trouble.line))
    case 'unreadable':
      return troubles.unreadable(trouble.night.path)
    case 'missing':
      return troubles.missing(String(trouble.from), String(trouble.to))
    case 'clock':
      return troubles.clock(trouble.at)
  }
}
