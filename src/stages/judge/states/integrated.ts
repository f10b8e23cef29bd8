import type { State } from '../state.ts'

/** On the National Public Service Portal. */
export const integrated: State<'integrated'> = {
  id: 'integrated',
  reached: ({ procedure }) => procedure.integrated,
}
