import { createOpener } from './list.ts'
import type { Candidate } from './model/candidate.ts'
import type { Mapping } from './normalise/mapping.ts'
import { createNormaliser, type Normalise } from './normalise/normalise.ts'
import type { Limits } from './read/limits.ts'
import type { SourceRequest } from './request.ts'

/**
 * The records of a list, understood and nothing else: what `convert` writes down.
 * @param onLost called for each row that could not be read, with its place
 * @throws UserError when the source cannot be read
 */
export async function* readRecords(
  request: SourceRequest,
  limits: Limits,
  onLost: (row: number) => void,
): AsyncGenerator<Candidate> {
  const list = await createOpener(limits)(request)
  const normaliserFor = createNormaliser()
  let known: { mapping: Mapping; normalise: Normalise } | undefined
  for await (const batch of list.batches()) {
    for (const row of batch) {
      if (row.lost) {
        onLost(row.row)
        continue
      }
      const mapping = list.mappingOf(row)
      if (known?.mapping !== mapping) known = { mapping, normalise: normaliserFor(mapping) }
      yield known.normalise(row.cells)
    }
  }
}
