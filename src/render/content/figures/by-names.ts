import type { ReportLabel } from '../../../messages/contract/report.ts'
import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'

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
export function languageFor({ run }: Report, language: Language): Language {
  if (run.match !== 'names') return language
  const { labels, byNames } = language.report
  const marked = OVER_FIGURES.map((label) => [label, byNames(labels[label])] as const)
  return {
    ...language,
    report: { ...language.report, labels: { ...labels, ...Object.fromEntries(marked) } },
  }
}
