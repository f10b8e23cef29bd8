import { createOpener } from './list.ts'
import type { Candidate } from './model/candidate.ts'
import type { Row } from './model/row.ts'
import { withGiven } from './normalise/circumstances.ts'
import type { Mapping } from './normalise/mapping.ts'
import { createNormaliser, type Normalise } from './normalise/normalise.ts'
import { Outline } from './outline.ts'
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
  const outline = new Outline(list)
  const normaliserFor = createNormaliser()
  let known: { mapping: Mapping; normalise: Normalise } | undefined
  let records: Candidate[] = []
  function understand(row: Row): Candidate {
    const { circumstances } = outline
    const mapping = circumstances?.mapping ?? list.mappingOf(row)
    if (known?.mapping !== mapping) known = { mapping, normalise: normaliserFor(mapping) }
    const candidate = known.normalise(row.cells)
    return circumstances === undefined ? candidate : withGiven(candidate, circumstances)
  }
  const enter = (row: Row) => records.push(understand(row))
  for await (const batch of list.batches()) {
    for (const row of batch) {
      if (row.lost) onLost(row.row)
      else outline.follow(row, understand(row).procedure.code !== undefined, enter)
    }
    yield* records
    records = []
  }
  outline.finish(enter)
  yield* records
}
