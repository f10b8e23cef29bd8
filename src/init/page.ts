import { errorText } from '../messages/error-text.ts'
import type { Language } from '../messages/language.ts'
import type { UserError } from '../model/user-error.ts'
import { createPaint, type Ink, type Paint } from '../render/reporters/table/paint.ts'
import { ARROWS } from '../render/text/direction.ts'
import { forScreen } from '../render/text/escape.ts'
import { numbersOf } from '../render/text/number.ts'
import { cut, widthOf, wrap } from '../render/text/width.ts'
import type { ProposedList } from './propose/list-sample.ts'
import { canBeNamed, type Plan } from './propose/plan.ts'
import type { ColumnProposal, Confidence, Proposed } from './propose/proposal.ts'
import { proposeUnit } from './propose/unit.ts'
import { baselineBecause, columnWhy, fieldWord, levelWord, quoted, unitBecause } from './reasons.ts'

/** What `init` found, to be shown. */
export interface Findings {
  readonly lists: readonly (ProposedList & { readonly encoding?: string; readonly delimiter?: string })[]
  readonly plan: Plan
  /** Files that are no lists, or could not be read. */
  readonly leftOut: readonly { readonly path: string; readonly why: UserError | 'ownFile' | 'noProcedures' }[]
  /** Files looked at, when there were more. */
  readonly bounded?: number
}

interface PageOptions {
  readonly language: Language
  readonly width: number
  readonly color: boolean
}

interface Page extends PageOptions {
  readonly paint: Paint
}

// Below the first a line holds too little; above the second it is too long to read.
const NARROWEST = 60
const WIDEST = 120
const LONGEST_EXAMPLE = 32
const LONGEST_COMPLAINT = 240
const MOST_LEFT_OUT = 20

const SIGNS: Readonly<Record<Confidence, string>> = { sure: '✓', likely: '~', possible: '?' }
const NO_SIGN = '·'

/** What was found in each list, and why: printed by `init` before it says what to do next. */
export function initPage(
  { lists, plan, leftOut, bounded }: Findings,
  options: PageOptions,
): readonly string[] {
  const page = {
    ...options,
    width: Math.min(Math.max(options.width, NARROWEST), WIDEST),
    paint: createPaint({ color: options.color }),
  }
  const { language, paint } = page
  const { init } = language
  const { count } = numbersOf(language.tag)
  const shown = new Map<string, string>()
  const more = leftOut.length - MOST_LEFT_OUT
  const { lists: held = [], parts = [] } = plan.baseline ?? {}
  const reference = new Set([...held, ...parts].map(({ path }) => path))
  return [
    paint.strong(init.title(count(lists.length))),
    ...(bounded === undefined ? [] : prose(page, init.bounded(count(bounded)), 0)),
    ...lists.flatMap((list) => [
      '',
      ...listLines(page, list, { shown, isReference: reference.has(list.path) }),
    ]),
    '',
    ...baselineLines(page, plan),
    ...(leftOut.length === 0 ? [] : ['', paint.strong(init.leftOut())]),
    ...leftOut.slice(0, MOST_LEFT_OUT).flatMap(({ path, why }) => {
      const said = typeof why === 'string' ? init[why]() : errorText(why.code, why.facts, language).what
      return prose(page, cut(`${forScreen(path)}: ${forScreen(said)}`, LONGEST_COMPLAINT), 2)
    }),
    ...(more > 0 ? [`  ${language.report.andMore(count(more))}`] : []),
  ]
}

function listLines(
  page: Page,
  list: Findings['lists'][number],
  { shown, isReference }: { readonly shown: Map<string, string>; readonly isReference: boolean },
): readonly string[] {
  const { language, paint } = page
  const { init } = language
  const path = cut(forScreen(list.path), page.width - 6)
  const rule = '─'.repeat(Math.max(0, page.width - widthOf(path) - 4))
  const key = JSON.stringify(
    list.proposals.map(({ heading, field, confidence }) => [heading, field, confidence]),
  )
  const same = shown.get(key)
  if (same === undefined) shown.set(key, path)
  const { others } = list
  const names = others.map(quoted).join(language.between.items)
  return [
    `${paint.faint('──')} ${paint.strong(path)} ${paint.faint(rule)}`,
    ...prose(page, facts(page, list), 2),
    ...(isReference ? [] : unitLines(page, list)),
    ...(others.length === 0 ? [] : prose(page, init.others(names), 2)),
    '',
    ...(same === undefined
      ? list.proposals.flatMap((proposal) => columnLines(page, list, proposal))
      : prose(page, init.sameColumns(same), 2)),
  ]
}

function facts({ language }: Page, list: Findings['lists'][number]): string {
  const { init, report } = language
  const { format, encoding, delimiter, sheet, headerRow, rows } = list
  const { count } = numbersOf(language.tag)
  return [
    format.toUpperCase(),
    ...(encoding === undefined ? [] : [encoding]),
    ...(delimiter === undefined ? [] : [init.delimiter(delimiter === '\t' ? init.tab() : delimiter)]),
    ...(sheet === undefined ? [] : [sheet.startsWith('/') ? forScreen(sheet) : report.sheet(quoted(sheet))]),
    ...(headerRow === undefined ? [] : [init.headings(String(headerRow))]),
    init.rows(count(rows)),
  ].join(' · ')
}

function unitLines(page: Page, list: ProposedList): readonly string[] {
  const { language } = page
  const { init } = language
  const { name, level } = proposeUnit(list)
  const said = (text: string, { confidence, reason }: Omit<Proposed<unknown>, 'value'>) =>
    prose(page, `${text} (${init.confidences[confidence]}: ${unitBecause(reason, language)})`, 2)
  return [
    ...(name === undefined ? [] : said(init.unit(forScreen(name.value)), name)),
    ...(level === undefined ? [] : said(init.level(levelWord(level.value, language)), level)),
  ]
}

function columnLines(page: Page, list: ProposedList, proposal: ColumnProposal): readonly string[] {
  const { language, paint } = page
  const { heading, field, confidence, reason, examples } = proposal
  const { init } = language
  const what = field === undefined ? init.noField() : fieldWord(field, language)
  const name = quoted(heading)
  const title = `${confidence === undefined ? NO_SIGN : SIGNS[confidence]} ${name === '' ? '—' : name} ${ARROWS[language.direction].onward} ${what}`
  const needsName = !proposal.isReadSo && (reason.kind === 'values' || reason.kind === 'name-words')
  const why = [
    columnWhy(proposal, language),
    ...(needsName && !canBeNamed(list, proposal) ? [init.because.unnamed()] : []),
  ]
  const shown = examples.map((example) => cut(forScreen(example), LONGEST_EXAMPLE)).join(' | ')
  return [
    `  ${inkOf(paint, confidence)(cut(title, page.width - 2))}`,
    ...prose(page, why.join(language.between.clauses), 6),
    ...(shown === '' ? [] : [`      ${paint.faint(cut(init.examples(shown), page.width - 6))}`]),
  ]
}

function inkOf({ faint, verdict, severity }: Paint, confidence: Confidence | undefined): Ink {
  const inks = { sure: verdict.met, likely: severity.note, possible: severity.warning }
  return confidence === undefined ? faint : inks[confidence]
}

function baselineLines(page: Page, { baseline }: Plan): readonly string[] {
  const { language } = page
  const { init } = language
  if (baseline === undefined) return prose(page, init.noBaseline(), 0)
  const { lists, reasons, parts } = baseline
  const paths = lists.map(({ path }) => forScreen(path)).join(language.between.items)
  const { count } = numbersOf(language.tag)
  return [
    ...prose(page, init.baseline(paths), 0),
    ...reasons.flatMap((reason) => prose(page, `– ${baselineBecause(reason, language)}`, 2)),
    ...(parts.length === 0 ? [] : prose(page, init.baselineParts(count(parts.length)), 0)),
  ]
}

function prose(page: Page, text: string, indent: number): readonly string[] {
  return wrap(text, page.width - indent).map((line) => ' '.repeat(indent) + line)
}
