import type { Facts } from '../../model/finding.ts'
import { abolishedProcedure } from './rules/abolished-procedure.ts'
import { agencyCodeOfAnotherProvince } from './rules/agency-code-of-another-province.ts'
import { agencyOfOnePlace } from './rules/agency-of-one-place.ts'
import { ambiguousUnit } from './rules/ambiguous-unit.ts'
import { baselineDetailsDiffer } from './rules/baseline-details-differ.ts'
import { catalogueGone } from './rules/catalogue-gone.ts'
import { catalogueShrank } from './rules/catalogue-shrank.ts'
import { changedColumns } from './rules/changed-columns.ts'
import { codeNamesAnotherProcedure } from './rules/code-names-another-procedure.ts'
import { columnByValues } from './rules/column-by-values.ts'
import { conflictingDuplicate } from './rules/conflicting-duplicate.ts'
import { conflictingServiceLevel } from './rules/conflicting-service-level.ts'
import { contradictoryRecord } from './rules/contradictory-record.ts'
import { damagedCode } from './rules/damaged-code.ts'
import { decentralisedWithoutData } from './rules/decentralised-without-data.ts'
import { decisionDiffers } from './rules/decision-differs.ts'
import { duplicateCode } from './rules/duplicate-code.ts'
import { duplicateHeading } from './rules/duplicate-heading.ts'
import { duplicateName } from './rules/duplicate-name.ts'
import { eligibleNotFullOnline } from './rules/eligible-not-full-online.ts'
import { emptyCatalogue } from './rules/empty-catalogue.ts'
import { endedAgencyCode } from './rules/ended-agency-code.ts'
import { endedButInForce } from './rules/ended-but-in-force.ts'
import { fieldDiffers } from './rules/field-differs.ts'
import { fieldInTwoColumns } from './rules/field-in-two-columns.ts'
import { formerUnit } from './rules/former-unit.ts'
import { formulaWithoutValue } from './rules/formula-without-value.ts'
import { hiddenColumns } from './rules/hidden-columns.ts'
import { hiddenRows } from './rules/hidden-rows.ts'
import { incompleteComponents } from './rules/incomplete-components.ts'
import { issuerNotInBaseline } from './rules/issuer-not-in-baseline.ts'
import { joinedTables } from './rules/joined-tables.ts'
import { levelDiffers } from './rules/level-differs.ts'
import { listedForAnotherAuthority } from './rules/listed-for-another-authority.ts'
import { lostLetters } from './rules/lost-letters.ts'
import { malformedCode } from './rules/malformed-code.ts'
import { malformedDecision } from './rules/malformed-decision.ts'
import { mergedCells } from './rules/merged-cells.ts'
import { missingCode } from './rules/missing-code.ts'
import { missingLevel } from './rules/missing-level.ts'
import { missingName } from './rules/missing-name.ts'
import { missingProcedure } from './rules/missing-procedure.ts'
import { missingServiceLevel } from './rules/missing-service-level.ts'
import { missingUnit } from './rules/missing-unit.ts'
import { mixedCodeForms } from './rules/mixed-code-forms.ts'
import { mixedEncoding } from './rules/mixed-encoding.ts'
import { mojibake } from './rules/mojibake.ts'
import { monthBeforeDay } from './rules/month-before-day.ts'
import { nameDiffers } from './rules/name-differs.ts'
import { noElectronicProcess } from './rules/no-electronic-process.ts'
import { noInternalProcess } from './rules/no-internal-process.ts'
import { notInBaseline } from './rules/not-in-baseline.ts'
import { notInForce } from './rules/not-in-force.ts'
import { notIntegrated } from './rules/not-integrated.ts'
import { notNonGeographic } from './rules/not-non-geographic.ts'
import { notesInList } from './rules/notes-in-list.ts'
import { obsoleteLevel } from './rules/obsolete-level.ts'
import { onlyLocalCode } from './rules/only-local-code.ts'
import { placeholderValue } from './rules/placeholder-value.ts'
import { raggedRow } from './rules/ragged-row.ts'
import { repeatedHeading } from './rules/repeated-heading.ts'
import { replacedProcedure } from './rules/replaced-procedure.ts'
import { schemaViolation } from './rules/schema-violation.ts'
import { sectionRows } from './rules/section-rows.ts'
import { serviceLevelAboveBaseline } from './rules/service-level-above-baseline.ts'
import { serviceLevelBelowBaseline } from './rules/service-level-below-baseline.ts'
import { shiftedColumn } from './rules/shifted-column.ts'
import { slippedColumn } from './rules/slipped-column.ts'
import { struckText } from './rules/struck-text.ts'
import { systemIdAsCode } from './rules/system-id-as-code.ts'
import { totalDiffers } from './rules/total-differs.ts'
import { uncodedWithCandidate } from './rules/uncoded-with-candidate.ts'
import { unknownLevel } from './rules/unknown-level.ts'
import { unknownServiceLevel } from './rules/unknown-service-level.ts'
import { unknownUnit } from './rules/unknown-unit.ts'
import { unnormalisedText } from './rules/unnormalised-text.ts'
import { unreadContent } from './rules/unread-content.ts'
import { unreadableRow } from './rules/unreadable-row.ts'
import { unreadableValue } from './rules/unreadable-value.ts'

/**
 * Every rule, in the order reports show them within a severity. One line here makes a rule run, be documented, be
 * explained and be tested by its own examples; the compiler then asks for its sentence in each language.
 * Schema rules are asked in this order too: the last one claims what is left.
 */
export const rules = [
  // reading
  unreadableRow,
  mixedEncoding,
  raggedRow,
  duplicateHeading,
  columnByValues,
  fieldInTwoColumns,
  hiddenRows,
  hiddenColumns,
  struckText,
  formulaWithoutValue,
  unreadContent,
  mergedCells,
  joinedTables,
  repeatedHeading,
  changedColumns,
  sectionRows,
  totalDiffers,
  notesInList,
  // within a record
  onlyLocalCode,
  missingCode,
  damagedCode,
  systemIdAsCode,
  malformedCode,
  endedAgencyCode,
  missingName,
  missingLevel,
  unknownLevel,
  obsoleteLevel,
  missingServiceLevel,
  unknownServiceLevel,
  conflictingServiceLevel,
  malformedDecision,
  placeholderValue,
  mojibake,
  lostLetters,
  unnormalisedText,
  incompleteComponents,
  contradictoryRecord,
  notInForce,
  unreadableValue,
  schemaViolation,
  // across a list
  duplicateCode,
  conflictingDuplicate,
  duplicateName,
  mixedCodeForms,
  agencyCodeOfAnotherProvince,
  monthBeforeDay,
  shiftedColumn,
  emptyCatalogue,
  // against what is expected to be there
  catalogueGone,
  catalogueShrank,
  // against the list of units
  unknownUnit,
  ambiguousUnit,
  formerUnit,
  missingUnit,
  // against the baseline
  missingProcedure,
  listedForAnotherAuthority,
  agencyOfOnePlace,
  baselineDetailsDiffer,
  uncodedWithCandidate,
  notInBaseline,
  issuerNotInBaseline,
  abolishedProcedure,
  replacedProcedure,
  endedButInForce,
  slippedColumn,
  nameDiffers,
  codeNamesAnotherProcedure,
  levelDiffers,
  fieldDiffers,
  serviceLevelBelowBaseline,
  serviceLevelAboveBaseline,
  decisionDiffers,
  // against the policy
  eligibleNotFullOnline,
  noInternalProcess,
  noElectronicProcess,
  notIntegrated,
  notNonGeographic,
  decentralisedWithoutData,
] as const

type AnyRule = (typeof rules)[number]
export type RuleId = AnyRule['id']

/** The facts a rule states, by its id: what a sentence in `messages` may speak of. */
export type FactsOf<Id extends RuleId> = Stated<Extract<AnyRule, { id: Id }>>

type Stated<R> = R extends { claim(...args: never[]): infer F }
  ? Exclude<F, undefined>
  : R extends { check(...args: never[]): infer F }
    ? FactsIn<F>
    : R extends { create(): { finish(): infer F } }
      ? FactsIn<F>
      : R extends { facts?: infer F }
        ? Exclude<F, undefined>
        : Facts

type FactsIn<T> = T extends { readonly facts: infer F }
  ? F
  : T extends readonly (infer Each)[]
    ? FactsIn<Each>
    : never
