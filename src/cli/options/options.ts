import { comparing } from './groups/comparing.ts'
import { judging } from './groups/judging.ts'
import { lists } from './groups/lists.ts'
import { reading } from './groups/reading.ts'
import { running } from './groups/running.ts'
import { writing } from './groups/writing.ts'
import type { OptionEntry } from './option.ts'

/** Every option there is, in the order of the help of each command. */
export const options: readonly OptionEntry[] = [
  ...comparing,
  ...judging,
  ...lists,
  ...reading,
  ...writing,
  ...running,
]

/** The options that set a target for every list, and the metric each is about. */
export const targetOptions = options.flatMap(({ name, target }) =>
  target === undefined ? [] : [{ option: name, metric: target }],
)
