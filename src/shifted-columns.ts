import type { Ledger } from './ledger.ts'
import type { Candidate } from './model/candidate.ts'
import type { Fault } from './model/finding.ts'
import type { Property } from './model/procedure.ts'
import type { SourceReport } from './model/report.ts'
import { type Field, isOwnValue } from './normalise/field.ts'
import { fields } from './normalise/fields.ts'

/** Fewer values may all be mistakes. */
const FEWEST = 5
/** Nearly all: what somebody wrote by hand in between proves nothing. */
const NEARLY_ALL = 0.9
const TEXTS_KEPT = 200

interface Misread {
  values: number
  readonly texts: Map<string, number>
}

/** Watches for columns whose own field understands none of their values. Memory: 200 texts a property. */
export class ShiftedColumns {
  readonly #misread = new Map<Property, Misread>()

  see({ unread }: Candidate): void {
    for (const { property, text } of unread) {
      let misread = this.#misread.get(property)
      if (misread === undefined) {
        misread = { values: 0, texts: new Map() }
        this.#misread.set(property, misread)
      }
      misread.values += 1
      const known = misread.texts.get(text)
      if (known !== undefined || misread.texts.size < TEXTS_KEPT) misread.texts.set(text, (known ?? 0) + 1)
    }
  }

  /** One fault a column that probably stands under the heading of another. */
  faults(ledger: Ledger, sources: readonly SourceReport[]): readonly Fault[] {
    return [...this.#misread].flatMap(([property, misread]) => {
      if (misread.values < FEWEST || isUnderstood(property, misread, ledger)) return []
      const meaning = meaningOf(property, misread)
      const heading = sources.map(({ columns }) => columns[property]).find((one) => one !== undefined)
      if (meaning === undefined || heading === undefined) return []
      const { means, fitting } = meaning
      const [text = ''] = misread.texts.keys()
      return [{ facts: { heading, means, fitting, values: misread.values, text }, field: property }]
    })
  }
}

/** A column that is understood now and then is in its place, and has faults. */
function isUnderstood(property: Property, { values }: Misread, { coded, uncoded }: Ledger): boolean {
  let understood = 0
  for (const entries of [coded, uncoded]) {
    for (const { procedure } of entries) if (procedure[property] !== undefined) understood += 1
  }
  return understood > (1 - NEARLY_ALL) * values
}

// Fields that refuse what is not theirs, those with words of their own first: a tick would fit thirty columns.
const CLOSED: readonly Field[] = [
  'levels',
  'serviceLevel',
  'status',
  'kind',
  'code',
  'decision',
  'url',
].flatMap((id) => fields.filter((field) => field.id === id))

const AGENCY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|bộ|sở|phòng|cục|chi cục|tổng cục|ban quản lý|công an|trung tâm|văn phòng|ngân hàng|tòa án)\s/iu

function meaningOf(
  own: Property,
  { texts, values }: Misread,
): { means: string; fitting: number } | undefined {
  const share = (fits: (text: string) => boolean) => {
    let fitting = 0
    let seen = 0
    for (const [text, times] of texts) {
      seen += times
      if (fits(text)) fitting += times
    }
    return {
      fitting: seen === values ? fitting : Math.round((fitting / seen) * values),
      part: fitting / seen,
    }
  }
  for (const field of CLOSED) {
    if (field.id === own) continue
    const { fitting, part } = share((text) => isUnderstoodBy(field, text))
    if (part >= NEARLY_ALL) return { means: field.id, fitting }
  }
  const { fitting, part } = share((text) => AGENCY.test(text))
  return part >= NEARLY_ALL ? { means: 'agencies', fitting } : undefined
}

function isUnderstoodBy(field: Field, text: string): boolean {
  const { set } = field.read(text)
  return set !== undefined && Object.keys(set).length > 0 && isOwnValue(field, text)
}
