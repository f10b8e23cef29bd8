import { findEncoding } from '../../src/stages/read/encoding.ts'
import { random } from '../bench/random.ts'
import { OLD_NAMES, type OldName, oldBytes, oldText } from './old-text.ts'

/** How an old list comes: its own bytes, or its letters saved as Unicode. */
const CARRIERS = ['bytes', 'utf-8'] as const
type Carrier = (typeof CARRIERS)[number]

export interface Detection {
  readonly name: OldName
  readonly carrier: Carrier
  readonly rows: number
  readonly samples: number
  readonly right: number
  /** Taken for another old encoding: worse than not found. */
  readonly wrong: number
}

/** Lists of some rows drawn from a longer one, without a heading, and how often their encoding is found. */
export function detect(
  lines: readonly string[],
  { rows, samples, seed }: { rows: number; samples: number; seed: number },
): readonly Detection[] {
  const dice = random(seed, `detection of ${rows} rows`)
  const lists = Array.from({ length: samples }, () =>
    Array.from({ length: rows }, () => dice.pick(lines)).join('\n'),
  )
  return OLD_NAMES.flatMap((name) =>
    CARRIERS.map((carrier) => {
      const found = lists.map((list) => {
        const bytes = carrier === 'bytes' ? oldBytes(list, name) : Buffer.from(oldText(list, name))
        return findEncoding(bytes, 'utf-8', undefined).report.encoding
      })
      const right = found.filter((encoding) => encoding === name).length
      const missed = found.filter((encoding) => encoding === 'utf-8').length
      return { name, carrier, rows, samples, right, wrong: samples - right - missed }
    }),
  )
}
