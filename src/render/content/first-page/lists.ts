import type { Language } from '../../../messages/language.ts'
import type { Report, SourceReport } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import type { Numbers } from '../../text/number.ts'
import { sourceName } from '../sources/sources.ts'
import type { Wording } from '../wording.ts'

/** So many lists are named; of more there is a table. */
const LISTS_NAMED = 2

/** The list and what it was held against, each with what it holds and with its own date: the day of the run is none. */
export function listsOf(
  { language, numbers }: Wording,
  { catalogues, baseline, totals }: Report,
): readonly { readonly label: string; readonly text: string }[] {
  const { list, catalogues: many } = language.firstPage
  const { labels } = language.report
  const sources = catalogues.flatMap((one) => one.sources)
  const held = holds({ language, numbers }, totals.records, totals.procedures)
  const isMany = sources.length > LISTS_NAMED
  const own = isMany ? many(numbers.count(catalogues.length)) : filesOf(sources, language)
  return [
    {
      label: labels.catalogue,
      text: list(own, held, isMany ? '' : dateOf(sources, undefined, language, numbers)),
    },
    ...(baseline === undefined
      ? []
      : [
          {
            label: labels.baseline,
            text: list(
              filesOf(baseline.sources, language),
              holds({ language, numbers }, baseline.records, baseline.procedures),
              dateOf(baseline.sources, baseline.date, language, numbers),
            ),
          },
        ]),
  ]
}

/** Rows without a code are no procedures that could be counted, which is not the same as none. */
function holds(
  { language, numbers: { count } }: Pick<Wording, 'language' | 'numbers'>,
  records: number,
  procedures: number,
): string {
  return procedures === 0 && records > 0
    ? language.firstPage.rowsOnly(count(records))
    : language.report.counted(count(records), count(procedures))
}

function filesOf(sources: readonly SourceReport[], language: Language): string {
  return sources.map((source) => brief(nameOf(source, language))).join(language.between.clauses)
}

/** Where a list stands inside a JSON file is nothing to an official. */
function nameOf(source: SourceReport, language: Language): string {
  return source.sheet?.startsWith('/') === true ? source.path : sourceName(source, language)
}

function dateOf(
  sources: readonly SourceReport[],
  given: string | undefined,
  { firstPage: { dates } }: Language,
  { date }: Numbers,
): string {
  if (given !== undefined) return dates.given(date(given))
  const named = [...new Set(sources.map(({ path }) => dateIn(path)))]
  const [only, ...others] = named
  return only === undefined || others.length > 0 ? dates.unknown() : dates.inName(date(only))
}

const DATES = /(?<!\d)(?:(20\d\d)([-._])(\d\d)\2(\d\d)|(\d\d)([-._])(\d\d)\6(20\d\d))(?!\d)/g

/** The one day that a name says: "phuoc-thoi-2026-06-08.json", "Danh mục 08.06.2026.xlsx". */
function dateIn(path: string): string | undefined {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const days = [...name.matchAll(DATES)].map(
    ([, year, , month, day, dayFirst, , monthNext, yearLast]) =>
      `${year ?? yearLast}-${month ?? monthNext}-${day ?? dayFirst}`,
  )
  const [only, ...others] = new Set(days)
  return only !== undefined && others.length === 0 && isDay(only) ? only : undefined
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
