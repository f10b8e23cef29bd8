import type { Candidate } from '../../model/candidate.ts'
import type { Fault } from '../../model/finding.ts'
import { atRow, type Location, type RowPlace, rowPlace } from '../../model/location.ts'
import type { Property } from '../../model/procedure.ts'
import type { SourceReport } from '../../model/report.ts'
import { type Field, isOwnValue } from '../../stages/normalise/field.ts'
import { fields } from '../../stages/normalise/fields.ts'
import type { ProcedureCollector } from './procedures.ts'

/** Fewer values may all be mistakes. */
const FEWEST = 5
/** Nearly all: what somebody wrote by hand in between proves nothing. */
const NEARLY_ALL = 0.9
const TEXTS_KEPT = 200
const LONGEST_SHOWN = 80
/** A stretch of rows proves less than a whole column. */
const FEWEST_IN_STRETCH = 10
/** Titles of sections, blank rows and a row that was typed by hand do not end a stretch. */
const WIDEST_GAP = 5

interface Misread {
  values: number
  readonly texts: Map<string, number>
}

/** Misread values in rows that follow each other. */
interface Stretch extends Misread {
  readonly list: Location
  readonly first: RowPlace
  last: number
}

interface Watched {
  readonly all: Misread
  stretch: Stretch
  longest: Stretch
}

/**
 * Watches for columns whose own field understands none of their values: all of them, or those from some row on, as
 * when a cell was inserted or lost there. Memory: 600 texts a property.
 */
export class ShiftedColumns {
  readonly #watched = new Map<Property, Watched>()
  /** Names that are codes, beside codes that are none: the two columns have changed places. */
  readonly #codesAsNames: Misread = { values: 0, texts: new Map() }

  see({ unread, procedure }: Candidate, list: Location, at: RowPlace): void {
    for (const { property, text } of unread) {
      const watched = this.#watch(property, list, at)
      if (watched.stretch.list !== list || at.row - watched.stretch.last > WIDEST_GAP) {
        watched.stretch = newStretch(list, at)
      }
      watched.stretch.last = at.row
      count(text, watched.stretch)
      count(text, watched.all)
      if (watched.stretch.values > watched.longest.values) watched.longest = watched.stretch
      if (property === 'code' && procedure.name !== undefined) count(procedure.name, this.#codesAsNames)
    }
  }

  #watch(property: Property, list: Location, at: RowPlace): Watched {
    let watched = this.#watched.get(property)
    if (watched === undefined) {
      const stretch = newStretch(list, at)
      watched = { all: { values: 0, texts: new Map() }, stretch, longest: stretch }
      this.#watched.set(property, watched)
    }
    return watched
  }

  /** One fault a column that probably stands under the heading of another, and where it does so. */
  faults(
    procedures: ProcedureCollector,
    sources: readonly SourceReport[],
  ): readonly { readonly fault: Fault; readonly place?: Location }[] {
    return [...this.#watched].flatMap(([property, { all, longest }]) => {
      const heading = headingOf(property, sources)
      if (heading === undefined || all.values < FEWEST) return []
      if (!isUnderstood(property, all, procedures)) {
        const swapped = property === 'code' ? this.#swapped(sources) : []
        return [...asFault(property, heading, all), ...swapped].map((fault) => ({ fault }))
      }
      const { values, list, first, last } = longest
      if (values < FEWEST_IN_STRETCH || values < NEARLY_ALL * (last - first.row + 1)) return []
      const place = atRow(list, first)
      const rows = { firstRow: first.row, lastRow: last }
      return asFault(property, heading, longest, rows).map((fault) => ({ fault, place }))
    })
  }

  #swapped(sources: readonly SourceReport[]): readonly Fault[] {
    const heading = headingOf('name', sources)
    return heading === undefined ? [] : asFault('name', heading, this.#codesAsNames)
  }
}

function newStretch(list: Location, place: RowPlace): Stretch {
  return { values: 0, texts: new Map(), list, first: rowPlace(place), last: place.row }
}

function count(text: string, misread: Misread): void {
  misread.values += 1
  const stored = misread.texts.get(text)
  if (stored !== undefined || misread.texts.size < TEXTS_KEPT) misread.texts.set(text, (stored ?? 0) + 1)
}

function headingOf(property: Property, sources: readonly SourceReport[]): string | undefined {
  return sources.map(({ columns }) => columns[property]).find((one) => one !== undefined)
}

function asFault(
  property: Property,
  heading: string,
  misread: Misread,
  rows: { readonly firstRow?: number; readonly lastRow?: number } = {},
): readonly Fault[] {
  const meaning = misread.values < FEWEST ? undefined : meaningOf(property, misread)
  if (meaning === undefined) return []
  const { means, fitting } = meaning
  const [text = ''] = misread.texts.keys()
  const example = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  const facts = { heading, means, fitting, values: misread.values, text: example, ...rows }
  return [{ facts, field: property }]
}

/** A column that is understood now and then is in its place, and has faults. */
function isUnderstood(
  property: Property,
  { values }: Misread,
  { coded, uncoded }: ProcedureCollector,
): boolean {
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

const PROSE = /\p{L}{2}\s+\p{L}{2}/u

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
  const agencies = share((text) => AGENCY.test(text))
  if (agencies.part >= NEARLY_ALL) return { means: 'agencies', fitting: agencies.fitting }
  // Names are known by being prose where nobody writes prose.
  const names = own === 'code' ? share((text) => PROSE.test(text)) : undefined
  return names !== undefined && names.part >= NEARLY_ALL
    ? { means: 'name', fitting: names.fitting }
    : undefined
}

function isUnderstoodBy(field: Field, text: string): boolean {
  const { set } = field.read(text)
  return set !== undefined && Object.keys(set).length > 0 && isOwnValue(field, text)
}
