import { electronicProcess } from './states/electronic-process.ts'
import { fullOnline } from './states/full-online.ts'
import { integrated } from './states/integrated.ts'
import { internalProcess } from './states/internal-process.ts'
import { nonGeographic } from './states/non-geographic.ts'
import { online } from './states/online.ts'
import { present } from './states/present.ts'
import { published } from './states/published.ts'

/** Every state a plan can ask for. */
export const states = [
  fullOnline,
  online,
  integrated,
  internalProcess,
  electronicProcess,
  published,
  nonGeographic,
  present,
] as const

export type StateId = (typeof states)[number]['id']
