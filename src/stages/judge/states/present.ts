import type { State } from '../state.ts'

/** In the list at all. Who is asked about stands there. */
export const present: State<'present'> = {
  id: 'present',
  reached: () => true,
}
