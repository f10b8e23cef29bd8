import { withoutCode } from '../../text/code-in-text.ts'
import { readForm } from './codes/code-form.ts'
import { codeInName } from './codes/code-in-name.ts'
import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { fieldOfHeading, type ReadFrom } from './mapping.ts'
import { BELIEVED, FEWEST, isRefuted, type ReadByValues, type Sampled } from './read-by-values.ts'
import type { Counted } from './telling.ts'

/** `id`, `ma_so`, `key`: columns in which somebody keeps what a record is known by. */
const KEY = /(?:^|[^a-z])(?:id|ids|key|khóa|khoá|code|mã|ma|số|so|no|uid|ref|notation|ký hiệu)(?:$|[^a-z])/iu

const CODE: Field | undefined = fields.find(({ id }) => id === 'code')

/** The column of codes where the headings do not lead to it: another one, several, or that of the names. */
export function codesByValues({ mapping, headings, valuesOf, chosen }: Sampled): readonly ReadByValues[] {
  if (CODE === undefined || chosen.has('code')) return []
  const current = mapping.columns.find(({ field }) => field.id === 'code')
  if (current !== undefined) {
    const places = [current, ...(current.alternatives ?? [])]
    if (places.some(({ index }) => !isRefuted(countCodes(valuesOf(index))))) return []
  }
  const name = mapping.columns.find(({ field }) => field.id === 'name')
  const free = [...headings.keys()].filter((index) => {
    const id = mapping.columns.find((column) => column.index === index)?.field.id
    // Codes under the heading of names, beside a heading of codes, have changed places: that is a fault, and told as one.
    return id === undefined || (current === undefined && (id === 'localCode' || id === 'name'))
  })
  const asPlace = (index: number): ReadFrom => ({ index, heading: headings[index] ?? '', field: CODE })
  const whole = free
    .map((index) => ({ index, ...countCodes(valuesOf(index)), rows: valuesOf(index).length }))
    .filter(
      ({ index, read, of, rows, different }) =>
        read > 0 &&
        read / of >= BELIEVED &&
        of * 2 >= rows &&
        (different >= FEWEST || isKey(headings[index] ?? '')),
    )
    .sort((a, b) => b.different - a.different || a.index - b.index)
  const insteadOf = current === undefined ? {} : { insteadOf: current.heading }
  const [best] = whole
  if (best !== undefined) {
    const announced = fieldOfHeading(headings[best.index] ?? '')?.id
    const against = announced === undefined || announced === 'code' ? {} : { announced }
    return [{ column: asPlace(best.index), read: best.read, of: best.of, ...against, ...insteadOf }]
  }
  if (name === undefined) return []
  // Some stand in a column of keys, the others in the names: together they are the whole column.
  const keys = free.filter(
    (index) => index !== name.index && isKey(headings[index] ?? '') && countCodes(valuesOf(index)).read > 0,
  )
  const inName = { index: name.index, heading: name.heading, field: codeInName }
  const places = [...keys.map(asPlace), inName]
  const rows = valuesOf(name.index)
  const filled = [...rows.keys()].filter((at) => places.some(({ index }) => hasText(valuesOf(index)[at])))
  const read = filled.filter((at) =>
    places.some(({ index, field }) => {
      const text = (valuesOf(index)[at] ?? '').trim()
      return field === codeInName ? withoutCode(text) !== text : readForm(text) !== undefined
    }),
  ).length
  // One name among many that holds a code is a row to be mended, not a column.
  const isWhole = read >= Math.min(2, filled.length) && read > 0 && read / filled.length >= BELIEVED
  if (!isWhole) return []
  const [first, ...alternatives] = places
  return first === undefined
    ? []
    : [
        {
          column: alternatives.length === 0 ? first : { ...first, alternatives },
          read,
          of: filled.length,
          ...insteadOf,
        },
      ]
}

function hasText(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}

function isKey(heading: string): boolean {
  return heading === '' || KEY.test(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
}

function countCodes(values: readonly string[]): Counted & { readonly different: number } {
  const codes = new Set<string>()
  let read = 0
  let of = 0
  for (const value of values) {
    const text = value.trim()
    if (text === '') continue
    of += 1
    const formed = readForm(text)
    if (formed === undefined) continue
    read += 1
    codes.add(formed.case ?? formed.code)
  }
  return { read, of, different: codes.size }
}
