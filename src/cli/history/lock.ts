import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { systemDetail } from '../output/system-detail.ts'
import { writeAll } from '../output/write-all.ts'
import type { Terminal } from '../terminal.ts'

interface Owner {
  readonly host: string
  readonly pid: number
}

/** A run says so often that it is still there. */
const SIGN_OF_LIFE_MS = 30_000
/** Whoever has not said so for that long is gone, on whatever machine it was. */
const GONE_AFTER_MS = 15 * 60_000

/**
 * One run at a time keeps nights in a store. The lock names its owner; that of a run which was killed is taken over: at once
 * where its process can be asked for, and else when it has given no sign of life for a quarter of an hour.
 * @param onTaken told the owner that is gone
 * @throws UserError `history-locked`, `cannot-write`
 */
export function lockHistory(
  folder: string,
  path: string,
  {
    terminal,
    now,
    onTaken,
  }: { readonly terminal: Terminal; readonly now: number; onTaken(owner: string): void },
): () => void {
  const file = join(folder, '.lock')
  const { host, pid } = terminal.self
  for (let attempt = 0; ; attempt += 1) {
    if (take(file, path, { host, pid })) break
    const held = ownerOf(file, now)
    if (held === undefined) continue // let go of in the meantime
    const isGone = held.age > GONE_AFTER_MS || (held.host === host && !terminal.self.isRunning(held.pid))
    const owner = `${held.host}:${held.pid}`
    if (!isGone || attempt > 2) {
      const minutes = Math.floor(held.age / 60_000)
      throw new UserError('history-locked', { path, owner, minutes })
    }
    onTaken(owner)
    rmSync(file, { force: true })
  }
  const alive = setInterval(() => touch(file), SIGN_OF_LIFE_MS)
  alive.unref()
  const release = () => {
    clearInterval(alive)
    rmSync(file, { force: true })
  }
  const forget = terminal.onAbort(release)
  return () => {
    forget()
    release()
  }
}

function take(file: string, path: string, owner: Owner): boolean {
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const lock = openSync(file, 'wx')
    try {
      writeAll(lock, Buffer.from(`${JSON.stringify(owner)}\n`))
    } finally {
      closeSync(lock)
    }
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    rmSync(file, { force: true }) // made, and no room for what it says
    throw new UserError('cannot-write', { path, detail: systemDetail(cause) }, { cause })
  }
}

/** Undefined: there is none any more. Of one that was cut nobody knows the owner; its age counts. */
function ownerOf(file: string, now: number): (Owner & { readonly age: number }) | undefined {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  const age = Math.max(0, now - stat.mtimeMs)
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof said === 'object' && said !== null && 'host' in said && 'pid' in said)
      return { host: String(said.host), pid: Number(said.pid), age }
  } catch {
    // cut off while it was written
  }
  return { host: '?', pid: 0, age }
}

function touch(file: string): void {
  try {
    const now = new Date(Date.now())
    utimesSync(file, now, now)
  } catch {
    // somebody took it away; the run goes on, for its night has a name of its own
  }
}
