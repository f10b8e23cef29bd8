import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import { ruleText } from '../../../messages/sentence.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { Measurement } from '../../../model/measurement.ts'
import type { OtherBasis, Worsening } from '../../../model/ratchet.ts'
import type { FindingCounts, Report } from '../../../model/report.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'
import { metricName } from '../figures/figures.ts'
import { knownEntry } from './known-list.ts'

/** What is said of known findings, or of the earlier result: in the head of a page in short, and in full below. */
export interface EarlierSection {
  /** For the head of a page: one word. */
  readonly label: string
  readonly title: string
  /** Short texts that sum it up. */
  readonly summary: readonly string[]
  readonly parts: readonly EarlierPart[]
}

interface EarlierPart {
  /** Absent where the lines speak for themselves. */
  readonly title?: string
  readonly lines: readonly string[]
}

/** So many lines of a kind are shown on a page; JSON and the workbook have them all. */
const SHOWN = 20

/** @param most lines of a kind */
export function earlierSections(report: Report, language: Language, most = SHOWN): readonly EarlierSection[] {
  return [...knownSection(report, language, most), ...ratchetSection(report, language, most)]
}

/** Findings that fail nothing because they are known, or were there before. */
export function notFailing({ totals: { findings }, known, ratchet, catalogues }: Report): number {
  if (known === undefined && ratchet === undefined) return 0
  return findings.total - catalogues.reduce((sum, one) => sum + openCount(one.findings), 0)
}

/** Findings of a list, or of one rule in it, that may fail the run. */
export function openCount(counts: OpenCounts, rule?: string): number {
  const of = (some: FindingCounts | undefined) =>
    some === undefined ? 0 : rule === undefined ? some.total : (some.byRule[rule] ?? 0)
  return counts.new === undefined ? of(counts) - of(counts.known) : of(counts.new)
}

interface OpenCounts extends FindingCounts {
  readonly known?: FindingCounts
  readonly new?: FindingCounts
}

function knownSection(
  { known, totals }: Report,
  language: Language,
  most: number,
): readonly EarlierSection[] {
  if (known === undefined) return []
  const { earlier } = language
  const { count } = numbersOf(language.tag)
  const counts = totals.findings.known
  const sum = (some: readonly { readonly count?: number }[]) =>
    some.reduce((total, one) => total + (one.count ?? 1), 0)
  const [expired, stale] = [sum(known.expired), sum(known.stale)]
  const found = severities(counts, language)
  const entries = (some: typeof known.stale) =>
    shortened(
      some.map((entry) => knownEntry(entry, language)),
      language,
      most,
    )
  return [
    {
      label: earlier.labels.known,
      title: earlier.labels.knownFindings,
      summary: [
        ...(found.length === 0 ? [earlier.noneKnown()] : found),
        ...(expired === 0 ? [] : [earlier.expired(count(expired))]),
        ...(stale === 0 ? [] : [earlier.stale(count(stale))]),
        ...(known.elsewhere === 0 ? [] : [earlier.elsewhere(count(known.elsewhere))]),
        earlier.standIn(known.source),
      ],
      parts: [
        { lines: byRule(counts, language) },
        { title: earlier.labels.expired, lines: entries(known.expired) },
        { title: earlier.labels.stale, lines: entries(known.stale) },
      ].filter(({ lines }) => lines.length > 0),
    },
  ]
}

function ratchetSection(
  { ratchet, totals }: Report,
  language: Language,
  most: number,
): readonly EarlierSection[] {
  if (ratchet === undefined) return []
  const { earlier, between } = language
  const numbers = numbersOf(language.tag)
  const fresh = totals.findings.new?.total ?? 0
  const { worse, otherBasis = [], byCount, newCatalogues, vanished, verdict } = ratchet
  const summary = [
    ...(fresh === 0 ? [] : [earlier.newFindings(numbers.count(fresh))]),
    ...(worse.length === 0 ? [] : [earlier.worse(numbers.count(worse.length))]),
    ...(verdict === 'allowed' ? [earlier.withinAllowance()] : []),
  ]
  const few = (texts: readonly string[]) => shortened(texts, language, most)
  const compared = byCount.map(({ rule, catalogue, before, now }) =>
    earlier.byCount(rule, catalogue, numbers.count(before), numbers.count(now)),
  )
  const lines = [
    ...byRule(totals.findings.new, language),
    ...few(worseFigures(worse, language)),
    ...few(otherBases(otherBasis, language)),
    ...few(compared),
    ...(newCatalogues.length === 0 ? [] : [earlier.newCatalogues(few(newCatalogues).join(between.items))]),
    ...(vanished.length === 0 ? [] : [earlier.vanished(few(vanished).join(between.items))]),
  ]
  return [
    {
      label: earlier.labels.earlier,
      title: earlier.against(ratchet.source, numbers.date(ratchet.asOf)),
      summary: [
        ...(summary.length === 0 ? [earlier.nothingWorse()] : summary),
        ...(otherBasis.length === 0 ? [] : [earlier.notCompared(numbers.count(otherBasis.length))]),
      ],
      parts: lines.length === 0 ? [] : [{ lines }],
    },
  ]
}

function shortened(texts: readonly string[], { report, tag }: Language, most: number): readonly string[] {
  const more = texts.length - most
  return more <= 0 ? texts : [...texts.slice(0, most), report.andMore(numbersOf(tag).count(more))]
}

function worseFigures(worse: readonly Worsening[], language: Language): readonly string[] {
  return worse.map((one) => `${one.catalogue}: ${fallen(one, language)}`)
}

/** Coverages that answer another question than before, with both formulas: neither is worse. */
function otherBases(all: readonly OtherBasis[], language: Language): readonly string[] {
  const numbers = numbersOf(language.tag)
  const named = (basis: OtherBasis['counted'] | undefined) =>
    basis === undefined
      ? language.words.unknown
      : `${wordFor(basis.formula, language.scope.formulas)}, ${basis.scope}`
  return all.map(
    ({ catalogue, before, now, countedBefore, counted }) =>
      `${catalogue}: ${language.earlier.otherBasis(
        { share: figure(before, language, numbers), basis: named(countedBefore) },
        { share: figure(now, language, numbers), basis: named(counted) },
      )}`,
  )
}

/** "Coverage: 92.86% (156/168) before, 92.26% (155/168) now." */
export function fallen({ metric, before, now }: Worsening, language: Language): string {
  const numbers = numbersOf(language.tag)
  const [was, is] = [figure(before, language, numbers), figure(now, language, numbers)]
  return language.earlier.metric(metricName(language, metric), was, is)
}

/** A figure with what it was made of, or why there is none. */
function figure(measured: Measurement, { words }: Language, numbers: Numbers): string {
  return measured.kind === 'share' ? numbers.share(measured) : words.unmeasurable[measured.reason]
}

function severities(counts: FindingCounts | undefined, { words, tag }: Language): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const found = counts?.bySeverity[severity] ?? 0
    return found === 0 ? [] : [words.severities[severity].counted(numbersOf(tag).count(found))]
  })
}

function byRule(counts: FindingCounts | undefined, language: Language): readonly string[] {
  const { count } = numbersOf(language.tag)
  return Object.entries(counts?.byRule ?? {}).map(([rule, found]) => {
    const title = ruleText(language, rule)?.title
    return `${count(found)} × ${title === undefined ? rule : `${title} (${rule})`}`
  })
}
