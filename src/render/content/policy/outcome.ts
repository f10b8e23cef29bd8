import type { Report } from '../../../model/report.ts'

/** Whether anything could have failed. A report for reading judges nothing, and a page of gaps must not say "passed". */
export function wasJudged({ run, outcome, catalogues }: Report): boolean {
  return (
    run.failOn !== 'never' || outcome !== 'passed' || catalogues.some(({ verdicts }) => verdicts.length > 0)
  )
}
