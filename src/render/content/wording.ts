import type { ReportLabel } from '../../messages/contract/report.ts'
import type { Language } from '../../messages/language.ts'
import type { PolicyReport, Report } from '../../model/report.ts'
import { type Numbers, numbersOf } from '../text/number.ts'

/** What the words of a view rest on. */
export interface Wording {
  readonly language: Language
  readonly numbers: Numbers
  /** Names of profiles and plans. */
  readonly policy: PolicyReport | undefined
  /** Without a baseline nothing speaks of comparing. */
  readonly hasBaseline: boolean
}

export function wordingOf(report: Report, language: Language): Wording {
  return {
    language: languageFor(report, language),
    numbers: numbersOf(language.tag),
    policy: report.policy,
    hasBaseline: report.baseline !== undefined,
  }
}

/** Titles that stand over figures. */
const OVER_FIGURES = [
  'figures',
  'targets',
  'comparison',
  'serviceTable',
  'overview',
  'gaps',
] as const satisfies readonly ReportLabel[]

/** The language of a report whose figures count names: every title over a figure says so, on every page. */
function languageFor({ run }: Report, language: Language): Language {
  if (run.match !== 'names') return language
  const { labels, byNames } = language.report
  const marked = OVER_FIGURES.map((label) => [label, byNames(labels[label])] as const)
  return {
    ...language,
    report: { ...language.report, labels: { ...labels, ...Object.fromEntries(marked) } },
  }
}
