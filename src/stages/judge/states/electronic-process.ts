import type { State } from '../state.ts'

export const electronicProcess: State<'electronic-process'> = {
  id: 'electronic-process',
  reached: ({ procedure }) => procedure.electronicProcess,
}
