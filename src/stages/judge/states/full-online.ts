import type { State } from '../state.ts'

/** Decree 42/2022: all of it online, from filing to the result. */
export const fullOnline: State<'full-online'> = {
  id: 'full-online',
  reached: ({ procedure: { serviceLevel } }) =>
    serviceLevel === undefined ? undefined : serviceLevel === 'full-online',
}
