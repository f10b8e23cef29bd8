import type { Limits } from '../../model/limits.ts'
import { UserError } from '../../model/user-error.ts'
import type { Input } from './format.ts'
import { joinPieces } from './text.ts'

/**
 * The whole source, for formats that cannot be read piece by piece. Its size is judged before the memory is spent.
 * @throws UserError `limit-exceeded` (`memory`)
 */
export async function readWhole(input: Input, { inflatedBytes: max }: Limits): Promise<Uint8Array> {
  const { path: source, size } = input
  if (size !== undefined) {
    refuseAbove(max, size, source)
    return input.bytes()
  }
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of input.chunks()) {
    length += piece.length
    refuseAbove(max, length, source)
    pieces.push(piece)
  }
  return joinPieces(pieces)
}

function refuseAbove(max: number, value: number, source: string): void {
  if (value > max) throw new UserError('limit-exceeded', { source, limit: 'memory', value, max })
}
