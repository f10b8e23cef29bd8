import { type BigIntStats, closeSync, constants, fstatSync, openSync, statSync } from 'node:fs'
import { UserError } from '../../model/user-error.ts'

/** A file that has been opened. Whoever opened it closes it. */
export interface OpenedFile {
  readonly descriptor: number
  readonly size: number
  /** What it was when it was opened, for `refuseChanged`. */
  readonly state: FileState
}

/** Which file it is, how large, and when it was last changed. Equal states: nobody wrote to it in between. */
export type FileState = string

// A pipe that nobody writes into would keep `open` waiting for ever, and no signal could end the run. Windows has none.
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const UNREADABLE_LETTER = '\ufffd'

/**
 * Opens a file for reading. Folders, pipes and devices are no files: `/dev/zero` has no end.
 * @param source for messages
 * @throws UserError `no-such-file`, `unreadable-name`, `not-a-file`, `unreadable-file`
 */
export function openFile(path: string, source: string): OpenedFile {
  const descriptor = attempt(path, source)
  const stat = fstatSync(descriptor, { bigint: true })
  if (stat.isFile()) return { descriptor, size: Number(stat.size), state: stateOf(stat) }
  closeSync(descriptor)
  throw new UserError('not-a-file', { source })
}

/**
 * What was read while somebody wrote is a mixture of two lists that nobody ever had. A file that was replaced or taken
 * away in the meantime counts as changed, too: what was read of it is no longer what lies there.
 * @param before its state when it was opened
 * @throws UserError `changed-while-read`
 */
export function refuseChanged(path: string, source: string, before: FileState): void {
  if (stateAt(path) !== before) throw new UserError('changed-while-read', { source })
}

function stateAt(path: string): FileState | undefined {
  try {
    return stateOf(statSync(path, { bigint: true }))
  } catch {
    return undefined
  }
}

/** In nanoseconds: a list may be written twice within a millisecond. The time of reading (`atime`) is no change. */
function stateOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileState {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

function attempt(path: string, source: string): number {
  try {
    return openSync(path, WITHOUT_WAITING)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    // Node writes this letter for bytes of a name that it cannot read; asked for by it, the file is not found.
    if (code === 'ENOENT' && path.includes(UNREADABLE_LETTER)) {
      throw new UserError('unreadable-name', { source }, { cause })
    }
    if (code === 'ENOENT') throw new UserError('no-such-file', { source }, { cause })
    // Sockets and devices without a driver cannot even be opened.
    if (code === 'ENXIO' || code === 'ENODEV') throw new UserError('not-a-file', { source }, { cause })
    const [detail = ''] = cause instanceof Error ? cause.message.split(', ') : []
    throw new UserError('unreadable-file', { source, detail }, { cause })
  }
}
