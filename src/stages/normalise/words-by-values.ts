import { foldWord } from '../../text/fold.ts'
import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { BELIEVED, FEWEST, isRefuted, type ReadByValues, type Sampled } from './read-by-values.ts'
import { countUnderstood } from './telling.ts'

/** Fields whose words no other field has: a column that holds them is theirs, whatever its heading says. */
const BY_WORDS: readonly Field[] = ['serviceLevel', 'levels', 'status'].flatMap(
  (id) => fields.find((field) => field.id === id) ?? [],
)
/**
 * Headings that are used for several of them. Under one that means a single thing (`Mức độ DVC`) values of another field
 * are a fault of the list, and `shifted-column` tells of it.
 */
const OF_SEVERAL: ReadonlySet<string> = new Set(
  ['level', 'levels', 'Cấp', 'Cấp độ', 'type', 'kind', 'Loại', 'Loại thủ tục', 'Loại TTHC', 'status', 'state']
    .concat(['Trạng thái', 'Tình trạng', 'Công khai', 'Đã công khai', 'public', 'Mức độ', 'Hiệu lực'])
    .map(foldWord),
)

/** One value is no column: `1` alone is a number, a level, a service level or a tick. */
const FEWEST_READ = 2

/** Columns with the words of another field than their headings announce, where no other column has that field. */
export function wordsByValues({ mapping, valuesOf, chosen }: Sampled): readonly ReadByValues[] {
  const held = new Set(mapping.columns.map(({ field }) => field.id))
  const found: ReadByValues[] = []
  for (const column of mapping.columns) {
    const { index, heading, field } = column
    if (!OF_SEVERAL.has(foldWord(heading.split('.').at(-1) ?? '')) || chosen.has(field.id)) continue
    const values = valuesOf(index)
    if (!isRefuted(countUnderstood(field, values))) continue
    const better = BY_WORDS.find((other) => {
      if (held.has(other.id) || chosen.has(other.id)) return false
      const { read, of } = countUnderstood(other, values)
      return read >= FEWEST_READ && (of < FEWEST ? read === of : read / of >= BELIEVED)
    })
    if (better === undefined) continue
    held.add(better.id)
    found.push({
      column: { index, heading, field: better },
      ...countUnderstood(better, values),
      announced: field.id,
    })
  }
  return found
}
