import type { UserErrorCode, UserErrorFacts } from '../model/user-error.ts'
import type { MetricId } from '../stages/measure/metrics.ts'
import type { FoldedRuleId } from '../stages/validate/causes.ts'
import type { FactsOf, RuleId } from '../stages/validate/rules.ts'
import type { DifferenceText } from './contract/difference.ts'
import type { DocumentText } from './contract/document.ts'
import type { DossiersText } from './contract/dossiers.ts'
import type { EarlierText } from './contract/earlier.ts'
import type { ErrorText } from './contract/errors.ts'
import type { FirstPageText } from './contract/first-page.ts'
import type { GuideTexts } from './contract/guides.ts'
import type { HelpText } from './contract/help.ts'
import type { HistoryText } from './contract/history.ts'
import type { InitText } from './contract/init.ts'
import type { MetricText } from './contract/metrics.ts'
import type { ProspectsText } from './contract/prospects.ts'
import type { ReportText } from './contract/report.ts'
import type { CauseClause, RuleText } from './contract/rules.ts'
import type { ScopeText } from './contract/scope.ts'
import type { Between, Direction, LanguageTag } from './contract/tag.ts'
import type { Words } from './contract/words.ts'
import type { WorkbookText } from './contract/workbook.ts'
import type { WorklistText } from './contract/worklist.ts'

/**
 * Everything rasoat says, in one language. It is derived from the lists of rules, metrics and errors: a new rule makes
 * each language fail to compile until it has its sentence, and a sentence can only speak of facts its rule states.
 * Sentences are functions of facts, so word order is free. Data is escaped later, by the reporter, for its target.
 */
export interface Language {
  readonly tag: LanguageTag
  readonly direction: Direction
  readonly between: Between
  readonly rules: { readonly [Id in RuleId]: RuleText<FactsOf<Id>> }
  readonly causes: { readonly [Id in FoldedRuleId]: CauseClause<FactsOf<Id>> }
  readonly metrics: { readonly [Id in MetricId]: MetricText }
  readonly errors: { readonly [Code in UserErrorCode]: (facts: UserErrorFacts[Code]) => ErrorText }
  readonly words: Words
  readonly report: ReportText
  readonly scope: ScopeText
  readonly firstPage: FirstPageText
  readonly difference: DifferenceText
  readonly dossiers: DossiersText
  readonly earlier: EarlierText
  readonly history: HistoryText
  readonly prospects: ProspectsText
  readonly workbook: WorkbookText
  readonly worklist: WorklistText
  readonly document: DocumentText
  readonly help: HelpText
  readonly init: InitText
  readonly guides: GuideTexts
}
