import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { gapsByUnit, pooledGaps } from '../../content/peers/gaps.ts'
import { gapsSay, mostlyMissing } from '../../content/peers/prospects.ts'
import { brief } from '../../text/brief.ts'
import { type Appendix, appendixName, firstListed, LISTED, SHOWN } from './attached.ts'
import {
  type Blocks,
  codeColumn,
  countedTable,
  FIELDS_SHOWN,
  fieldName,
  items,
  numberColumn,
  type Page,
  prose,
  textColumn,
} from './page.ts'

/** What several units lack: a sentence, and the procedures that most of them lack. */
export function commonGaps(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, numbers, report } = page
  const { gaps } = report.totals
  if (gaps === undefined || gaps.total === 0) return []
  const rows = commonRows(page)
  const shown = rows.slice(0, SHOWN)
  const appendix = appendixName(attached, 'commonGaps', language)
  return [
    prose(gapsSay(page, gaps)),
    ...countedTable(page, language.prospects.labels.commonGaps, {
      columns: commonColumns(page),
      rows: shown,
    }),
    ...(appendix === undefined
      ? []
      : [
          prose(
            language.document.firstShown(numbers.count(shown.length), numbers.count(gaps.total), appendix),
          ),
        ]),
  ]
}

/** The same with all procedures that the result holds, where the text has no room for them. */
export function commonGapsAppendix(page: Page): Blocks {
  const { gaps } = page.report.totals
  const rows = commonRows(page)
  if (gaps === undefined || rows.length <= SHOWN) return []
  const listed = rows.slice(0, LISTED)
  return [
    prose(gapsSay(page, gaps)),
    prose(firstListed(page, { listed: listed.length, kept: rows.length, all: gaps.total })),
    ...countedTable(page, undefined, { columns: commonColumns(page), rows: listed }),
  ]
}

function commonColumns({ language }: Page) {
  const { code, name, field } = language.report.labels
  return [
    codeColumn(code),
    textColumn(name),
    textColumn(field),
    textColumn(language.prospects.labels.unitsLacking),
  ]
}

function commonRows(page: Page): readonly (readonly string[])[] {
  const { language, numbers, report } = page
  return (report.totals.gaps?.procedures ?? []).map(({ code, name = '', field, part, whole }) => [
    code,
    brief(name),
    fieldName(page, field ?? ''),
    language.prospects.peerCount(numbers.count(part), numbers.count(whole), ''),
  ])
}

/** What many units lack together, by field: the largest gap first. */
export function fieldGaps(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, numbers, report } = page
  const { labels, andMore } = language.report
  const units = gapsByUnit(report.catalogues)
  const all = pooledGaps(units)
  if (all.length === 0) return []
  const shown = all.slice(0, FIELDS_SHOWN)
  const more = all.length - shown.length
  const appendix = appendixName(attached, 'gapsOfUnits', language)
  const asked = numbers.count(units.length)
  return [
    prose(language.document.gapsAsked(asked, numbers.count(report.catalogues.length))),
    ...countedTable(page, labels.gaps, {
      columns: [
        textColumn(labels.field),
        numberColumn(labels.missing),
        textColumn(language.prospects.labels.unitsLacking),
      ],
      rows: shown.map(({ field, missing, units: lacking }) => [
        fieldName(page, field),
        numbers.count(missing),
        language.prospects.peerCount(numbers.count(lacking), asked, ''),
      ]),
      foot: [labels.total, numbers.count(all.reduce((sum, { missing }) => sum + missing, 0)), ''],
    }),
    ...items(more === 0 ? [] : [andMore(numbers.count(more))]),
    ...(appendix === undefined ? [] : [prose(language.document.listIn(appendix))]),
  ]
}

/** Fields named of each unit; the others are counted. */
const FIELDS_OF_UNIT = 5

/** What each of many units lacks, and in which fields most of it; who lacks most comes first. */
export function gapsOfUnits(page: Page): Blocks {
  const { language, numbers, report } = page
  const { labels, andMore } = language.report
  const units = gapsByUnit([...report.catalogues].sort(byName)).filter(({ missing }) => missing > 0)
  const more = units.length - LISTED
  return [
    ...countedTable(page, undefined, {
      columns: [
        textColumn(labels.unit),
        numberColumn(labels.missing),
        numberColumn(labels.scope),
        textColumn(language.document.labels.largestGaps),
      ],
      rows: units.slice(0, LISTED).map(({ catalogue, missing, scope, gaps }) => {
        const named = gaps.slice(0, FIELDS_OF_UNIT)
        const others = gaps.length - named.length
        return [
          brief(unitLabel(catalogue, language)),
          numbers.count(missing),
          numbers.count(scope),
          [
            ...named.map(
              ({ field, missing: lacks, coverage }) =>
                `${fieldName(page, field)} ${numbers.count(lacks)}/${numbers.count(coverage.whole)}`,
            ),
            ...(others === 0 ? [] : [andMore(numbers.count(others))]),
          ].join('; '),
        ]
      }),
    }),
    ...(more > 0 ? items([andMore(numbers.count(more))]) : []),
  ]
}

/** To have the units supply what most of them lack. */
export function commonGapsAdvice(page: Page): readonly string[] {
  const { language, report } = page
  const { gaps } = report.totals
  const most = gaps === undefined ? undefined : mostlyMissing(page, gaps)
  return most === undefined || most.count === 0 ? [] : [language.document.recommend.commonGaps(most.says)]
}
