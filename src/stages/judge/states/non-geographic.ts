import type { State } from '../state.ts'

export const nonGeographic: State<'non-geographic'> = {
  id: 'non-geographic',
  reached: ({ procedure }) => procedure.nonGeographic,
}
