import type { State } from '../state.ts'

export const internalProcess: State<'internal-process'> = {
  id: 'internal-process',
  reached: ({ procedure }) => procedure.internalProcess,
}
