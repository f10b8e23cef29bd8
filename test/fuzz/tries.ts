import { at, random } from '../bench/random.ts'
import { zip } from '../read/xlsx-file.ts'
import { mutate } from './mutate.ts'
import type { Seed } from './seeds.ts'

/** One damaged list. */
export interface Try {
  /** Enough to make it again: `seed/number`. */
  readonly id: string
  readonly from: string
  readonly format: string
  readonly bytes: Buffer
}

/** The n-th damaged list of a seed: always the same one. */
export function makeTry(all: readonly Seed[], seed: number, number: number): Try {
  const id = `${seed}/${number}`
  const dice = random(seed, id)
  const { name, format, bytes, parts } = dice.pick(all)
  const other = at(
    all.filter((one) => one.parts === undefined),
    dice.below(all.length - 1),
  ).bytes
  if (parts === undefined) return { id, from: name, format, bytes: mutate(bytes, other, dice) }
  const damaged = dice.pick([SHEET, SHEET, SHEET, ...Object.keys(parts)])
  const entries = Object.entries(parts).map(([part, content]) => ({
    name: part,
    content: part === damaged ? mutate(Buffer.from(content), other, dice) : content,
  }))
  return { id, from: `${name} (${damaged})`, format, bytes: zip(entries) }
}

const SHEET = 'xl/worksheets/sheet1.xml'
