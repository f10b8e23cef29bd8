import type { Language } from '../messages/language.ts'
import { sentence } from '../messages/sentence.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** A finding as machine formats carry it: with its sentence. */
export interface SpokenFinding extends Finding {
  readonly message: string
}

export function speak(finding: Finding, language: Language): SpokenFinding {
  return { ...finding, message: sentence(finding, language) }
}

/** Every finding that was kept, in the order of the report. */
export function* keptFindings(report: Report): Iterable<Finding> {
  if (report.baseline !== undefined) yield* report.baseline.findings.items
  for (const { findings } of report.catalogues) yield* findings.items
}
