import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { systemDetail } from '../output/system-detail.ts'
import { isTemporaryName, randomName } from '../output/temporary-name.ts'

/** A file of the store: `2026/000123-2026-12-01-1a2b3c4d.jsonl`. */
export interface NightFile {
  /** Counts the runs. */
  readonly run: number
  readonly asOf: string
  readonly file: string
  /** As a person in the working folder writes it. */
  readonly path: string
}

const YEAR = /^\d{4}$/
const NIGHT = /^(\d{6,})-(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}\.jsonl$/

/**
 * The nights of a store in their order: by the number in the name, for clocks go back. A store that is not there yet has
 * none.
 * @throws UserError `history-is-file`, `unreadable-file`
 */
export function nightFiles(folder: string, path: string): readonly NightFile[] {
  if (!isThere(folder, path)) return []
  const nights: NightFile[] = []
  for (const year of namesIn(folder, path).filter((name) => YEAR.test(name))) {
    for (const name of namesIn(join(folder, year), `${path}/${year}`)) {
      const [, run, asOf] = NIGHT.exec(name) ?? []
      if (run === undefined || asOf === undefined) continue
      nights.push({ run: Number(run), asOf, file: join(folder, year, name), path: `${path}/${year}/${name}` })
    }
  }
  return nights.sort((a, b) => a.run - b.run || (a.file < b.file ? -1 : 1))
}

/** @throws UserError `history-is-file` */
export function isThere(folder: string, path: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found !== undefined && !found.isDirectory()) throw new UserError('history-is-file', { path })
  return found !== undefined
}

/** Two runs at once may take one number, and never one name. */
export function nightName(run: number, asOf: string): string {
  return `${asOf.slice(0, 4)}/${String(run).padStart(6, '0')}-${asOf}-${randomName()}.jsonl`
}

// The journal of a run that was killed may still want one of them.
const STALE_AFTER_MS = 24 * 60 * 60_000

/** What runs that were killed left of nights, once nobody waits for it any more. */
export function removeParts(folder: string, now: number): void {
  for (const year of readdirSync(folder).filter((name) => YEAR.test(name))) {
    for (const name of readdirSync(join(folder, year)).filter(isTemporaryName)) {
      const file = join(folder, year, name)
      const stat = statSync(file, { throwIfNoEntry: false })
      if (stat !== undefined && now - stat.mtimeMs > STALE_AFTER_MS) rmSync(file, { force: true })
    }
  }
}

function namesIn(folder: string, path: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    throw new UserError('unreadable-file', { source: path, detail: systemDetail(cause) }, { cause })
  }
}
