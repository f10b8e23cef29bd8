import { wordFor } from '../../../messages/listed.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import type { Share } from '../../text/number.ts'
import { answers } from '../figures/answer.ts'
import { type Figure, figuresOf, keyFigures, metricName } from '../figures/figures.ts'
import { fileNamed } from '../figures/file-named.ts'
import { overviewMetrics } from '../figures/overview.ts'
import { lowestFirst } from '../figures/ranking.ts'
import { unitLabel } from '../figures/unit-label.ts'
import { gapsByField, pooledGapsView } from '../peers/gaps.ts'
import { conclusion } from '../policy/conclusion.ts'
import { wasJudged } from '../policy/outcome.ts'
import type { Wording } from '../wording.ts'
import { listsOf } from './lists.ts'
import { type OfficeStep, officeSteps } from './office-steps.ts'
import { sinceLastTime } from './since.ts'

/**
 * Ten seconds of a reader: whose list, one sentence with the share, a few figures, where most is missing, what to do first, and
 * the two lists. Every format for an office begins with it. Plain words: nothing is escaped or cut yet.
 */
export interface FirstPage {
  /** "Báo cáo danh mục thủ tục hành chính". */
  readonly title: string
  /** Whose list, with what that is: its unit, or the file where nobody said; of many how many units. */
  readonly subject: string
  /** The day that the lists were judged by. */
  readonly asOf: string
  /** The answer; undefined where nothing could be measured. */
  readonly lead: string | undefined
  /** What makes the answer mean something else, or doubtful. */
  readonly doubts: readonly string[]
  /** Compared with last time. */
  readonly since: string | undefined
  /** At most four. */
  readonly figures: readonly Figure[]
  /** At most five. */
  readonly gaps: { readonly title: string; readonly lines: readonly GapLine[] } | undefined
  /** What to do first. */
  readonly first: OfficeStep | undefined
  /** The list and what it was held against, each with its date. */
  readonly lists: readonly { readonly label: string; readonly text: string }[]
  /** The outcome, where something was judged. */
  readonly conclusion: { readonly text: string; readonly isJudged: boolean }
}

interface GapLine {
  /** A field, or a unit; empty: the field is not said. */
  readonly name: string
  readonly text: string
}

const FIGURES = 4
const GAPS = 5

export function firstPage(wording: Wording, report: Report): FirstPage {
  const { language, numbers } = wording
  const { run, totals } = report
  const [lead, ...doubts] = leading(wording, report)
  return {
    title: wordFor(run.command, language.report.titles),
    subject: subjectOf(wording, report),
    asOf: language.firstPage.judgedOn(numbers.date(run.asOf)),
    lead,
    doubts,
    since: sinceLastTime(wording, report),
    figures: keyFigures(figuresOf(totals.metrics, wording).measured).slice(0, FIGURES),
    gaps: gapsOf(wording, report),
    first: officeSteps(report, language)[0],
    lists: listsOf(wording, report),
    conclusion: { text: conclusion(report, language), isJudged: wasJudged(report) },
  }
}

/** "Đơn vị: Phường Phước Thới (cấp xã)"; never a file as if it were a unit. */
function subjectOf({ language, numbers }: Wording, { catalogues }: Report): string {
  const [only, ...others] = catalogues
  if (only === undefined || others.length > 0) {
    const level = only?.unit.level
    const isOfAll = level !== undefined && others.every(({ unit }) => unit.level === level)
    return language.firstPage.units(
      numbers.count(catalogues.length),
      isOfAll ? language.words.levels[level] : '',
    )
  }
  return `${language.report.labels.unit}: ${unitText(language, only)}`
}

function unitText(language: Wording['language'], one: CatalogueReport): string {
  const { level } = one.unit
  const file = fileNamed(one)
  const name = file === undefined ? brief(unitLabel(one, language)) : language.firstPage.unnamed(file)
  return `${name}${level === undefined ? '' : ` (${language.words.levels[level]})`}`
}

/** The sentences to begin with: the answer, or the first figure that could be measured. */
function leading(wording: Wording, report: Report): readonly string[] {
  const { language, numbers } = wording
  const { catalogues, totals, baseline } = report
  const said = answers(report, language, 'office')
  const { percent, count } = numbers
  const coverage = totals.metrics['coverage']
  if (catalogues.length > 1 && baseline !== undefined && coverage?.kind === 'share') {
    const { part, whole } = coverage
    const together = language.firstPage.together({
      units: count(catalogues.length),
      held: count(part),
      scope: count(whole),
      percent: percent(part, whole),
      missing: count(whole - part),
    })
    return [together, ...said]
  }
  if (said.length > 0) return said
  const [figure] = keyFigures(figuresOf(totals.metrics, wording).measured)
  if (figure === undefined) return []
  const { part, whole } = figure.share
  const name = metricName(language, figure.metric)
  return [language.firstPage.figure(name, percent(part, whole), count(part), count(whole))]
}

/** Where most is missing: fields, or without a baseline the units with the lowest share. */
function gapsOf(wording: Wording, { catalogues, baseline }: Report): FirstPage['gaps'] {
  const { language, numbers } = wording
  const { labels, gap, lowest } = language.firstPage
  const { count } = numbers
  const [only, ...others] = catalogues
  if (only !== undefined && others.length === 0) {
    const lines = gapsByField(only)
      .slice(0, GAPS)
      .map(({ field, missing, coverage }) => ({
        name: field,
        text: gap(count(missing), count(coverage.part), count(coverage.whole)),
      }))
    return lines.length === 0 ? undefined : { title: labels.gaps, lines }
  }
  const pooled = baseline === undefined ? undefined : pooledGapsView(wording, catalogues)
  if (pooled !== undefined) {
    const lines = pooled.rows.slice(0, GAPS).map(({ cells: { field, missing } }) => ({
      name: field?.kind === 'field' ? field.text : '',
      text: missing?.kind === 'count' ? count(missing.value) : '',
    }))
    return { title: labels.gaps, lines }
  }
  const [metric] = overviewMetrics(catalogues)
  if (metric === undefined) return undefined
  const shareOf = ({ metrics }: CatalogueReport): Share | undefined => {
    const measured = metrics[metric]
    return measured?.kind === 'share' ? measured : undefined
  }
  const lines = lowestFirst(catalogues, metric)
    .filter((one) => shareOf(one) !== undefined)
    .slice(0, GAPS)
    .map((one) => {
      const share = shareOf(one)
      return { name: unitLabel(one, language), text: share === undefined ? '' : numbers.share(share) }
    })
  return lines.length === 0 ? undefined : { title: lowest(metricName(language, metric)), lines }
}
