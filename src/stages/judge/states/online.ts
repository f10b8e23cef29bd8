import type { State } from '../state.ts'

/** Full-online, or in part. */
export const online: State<'online'> = {
  id: 'online',
  reached: ({ procedure: { serviceLevel } }) =>
    serviceLevel === undefined ? undefined : serviceLevel === 'full-online' || serviceLevel === 'partial',
}
