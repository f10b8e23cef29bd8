import type { Language } from '../../../messages/language.ts'
import type { SourceReport } from '../../../model/report.ts'
import { sourceName } from '../sources/sources.ts'
import type { Item } from './fact.ts'

/** Enough digits to tell one version of a file from another; the table of sources has all of them. */
const DIGITS = 12

export function sourceItem(source: SourceReport, language: Language): Extract<Item, { kind: 'source' }> {
  return { kind: 'source', name: sourceName(source, language), sha256: source.sha256.slice(0, DIGITS) }
}
