import type { State } from '../state.ts'

/** Made public (công khai); the decision alone (công bố) is not enough. */
export const published: State<'published'> = {
  id: 'published',
  reached: ({ procedure }) => procedure.published,
}
