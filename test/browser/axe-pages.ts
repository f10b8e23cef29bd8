import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import type { Report } from '../../src/model/report.ts'
import { sampleReport } from '../render/sample-report.ts'
import { manyUnits, oneUnit } from './reports.ts'

const REPORTS: Readonly<Record<string, () => Promise<Report>>> = {
  sample: async () => sampleReport,
  one: oneUnit,
  many: manyUnits,
}

/** The pages that axe looks at: one with a finding of each kind, one of a unit, one of 126. */
export const axePages: readonly { readonly tag: LanguageTag; readonly name: string }[] =
  LANGUAGE_TAGS.flatMap((tag) => Object.keys(REPORTS).map((name) => ({ tag, name })))

/** Each report once, however many pages are made of it. */
export async function axeReports(): Promise<ReadonlyMap<string, Report>> {
  const made = Object.entries(REPORTS).map(async ([name, make]) => [name, await make()] as const)
  return new Map(await Promise.all(made))
}
