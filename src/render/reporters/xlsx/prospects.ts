import type { CommonGaps, PeerCount, PeersReport, ReachReport, Step } from '../../../model/prospects.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { gapsSay, goalTitle, reachSays, standingWord } from '../../content/peers/prospects.ts'
import { type Page, unitColumn, unitName } from './page.ts'
import { type Column, codes, counts, positions, sentences, tableSheets, words } from './table.ts'

interface StepRow {
  readonly unit: string
  readonly goal: ReachReport
  /** Absent: the line that says how the unit stands to the goal. */
  readonly step?: Step
  readonly place?: number
}

/** The way of each unit to each goal: a line that says where it stands, then a line a step. */
export function reach(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { prospects } = language
  const { labels } = language.report
  const rows: readonly StepRow[] = report.catalogues.flatMap((one) =>
    (one.reach ?? []).flatMap((goal) => [
      { unit: unitName(one), goal },
      ...(goal.steps ?? []).map((step, at) => ({ unit: unitName(one), goal, step, place: at + 1 })),
    ]),
  )
  if (rows.length === 0) return []
  return tableSheets<StepRow>({
    name: language.workbook.sheets.reach,
    notes: [prospects.order(), prospects.peersFormula()],
    rows,
    columns: [
      unitColumn(page, ({ unit }) => unit),
      words(language.workbook.labels.figure, ({ goal }) => goalTitle(page, goal)),
      positions(language.workbook.labels.step, ({ place }) => place),
      codes(labels.code, ({ step }) => step?.code),
      sentences(labels.name, ({ goal, step }) => (step === undefined ? reachSays(page, goal) : step.name)),
      words(labels.field, ({ step }) => step?.field),
      words(prospects.labels.here, ({ step }) =>
        step === undefined ? undefined : standingWord(language, step.here),
      ),
      words(prospects.labels.reason, ({ goal, step }) =>
        step === undefined ? prospects.statuses[goal.status] : prospects.reasons[step.reason],
      ),
      ...peerColumns<StepRow>(page, ({ step }) => step?.peers),
      words(language.workbook.labels.page, ({ step }) => step?.url),
    ],
  })
}

/** What most peers of each unit offer fully online and it does not. */
export function peers(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels } = language.report
  const rows = report.catalogues.flatMap((one) =>
    (one.peers?.procedures ?? []).map((found) => ({ unit: unitName(one), found })),
  )
  type Row = { readonly unit: string; readonly found: PeersReport['procedures'][number] }
  if (rows.length === 0) return []
  return tableSheets<Row>({
    name: language.workbook.sheets.peers,
    notes: [language.prospects.peersFormula()],
    rows,
    columns: [
      unitColumn(page, ({ unit }) => unit),
      codes(labels.code, ({ found }) => found.code),
      sentences(labels.name, ({ found }) => found.name),
      words(labels.field, ({ found }) => found.field),
      words(language.prospects.labels.here, ({ found }) => standingWord(language, found.here)),
      ...peerColumns<Row>(page, ({ found }) => found.fullOnline),
      words(language.workbook.labels.page, ({ found }) => found.url),
    ],
  })
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGaps(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels } = language.report
  const { gaps } = report.totals
  if (gaps === undefined || gaps.total === 0) return []
  type Row = CommonGaps['procedures'][number]
  return tableSheets<Row>({
    name: language.workbook.sheets.commonGaps,
    notes: [gapsSay(page, gaps)],
    rows: gaps.procedures,
    columns: [
      codes(labels.code, ({ code }) => code),
      sentences(labels.name, ({ name }) => name),
      words(labels.field, ({ field }) => field),
      words(labels.level, ({ levels = [] }) =>
        levels.map((level) => language.words.levels[level]).join(language.between.items),
      ),
      counts(language.prospects.labels.unitsLacking, ({ part }) => part),
      counts(labels.units, ({ whole }) => whole),
      words(language.workbook.labels.page, ({ url }) => url),
    ],
  })
}

/** Peers that do it, peers that can be asked, and those that do not say: a column each. */
function peerColumns<Row>(
  { language }: Page,
  of: (row: Row) => PeerCount | undefined,
): readonly Column<Row>[] {
  const { labels } = language.report
  const title = language.prospects.labels.peersDoing
  return [
    counts(`${title}: ${labels.part}`, (row) => of(row)?.part),
    counts(`${title}: ${labels.whole}`, (row) => of(row)?.whole),
    counts(`${title}: ${labels.unknown}`, (row) => of(row)?.unknown),
  ]
}
