import type { PlanColumn } from './plan.ts'
import type { ExceptionKey } from './scope.ts'
import type { PageFault } from './unread-page.ts'

/**
 * Everything that can go wrong with a run because of what the user gave, with the facts its sentence may speak of.
 * To add one: a line here; the compiler then asks each language for its sentence and the next step.
 */
export interface UserErrorFacts {
  // files
  'no-such-file': { source: string }
  'not-a-file': { source: string }
  'unreadable-file': { source: string; detail: string }
  /** Its name holds bytes that are not UTF-8, so it cannot even be asked for. */
  'unreadable-name': { source: string }
  'link-out-of-folder': { source: string; folder: string }
  /** A configuration, a schema, a saved result: not a list, so no limit that users move. */
  'oversized-text': { source: string; value: number; max: number }
  'limit-exceeded': { source: string; limit: LimitName; value: number; max: number }
  /** `found`: what it looks like instead: zip, xls, pdf, html, text, empty … */
  'not-this-format': { source: string; format: string; found: string }
  'damaged-file': { source: string; detail: string; line?: number; column?: number }
  'truncated-file': { source: string }
  /** Somebody wrote to it in the meantime, so what was read is neither the old list nor the new one. */
  'changed-while-read': { source: string }
  /** The rest of it was read. */
  'rows-lost': { source: string; count: number }
  /** Of one shape, and only one of them was read. `isJson`: 1 or 0. */
  'lists-not-read': { source: string; lists: string; isJson: number }
  'encrypted-file': { source: string }
  /** PDF: encrypted, though many programs open it without asking. */
  'protected-pdf': { source: string }
  /** PDF: no page could be read. */
  'pdf-without-text': { source: string; why: PageFault }
  /** PDF: text, and no lines around cells. */
  'pdf-without-tables': { source: string }
  /** PDF: the other pages were read. `pages`: their numbers, with commas. */
  'pages-not-read': { source: string; pages: string; count: number; why: PageFault }
  'empty-file': { source: string }
  'unknown-encoding': { encoding: string; suggestion: string }
  /** Its mark says UTF-32, which nobody decodes here. */
  'utf-32': { source: string }
  // choosing sources and lists in them
  'nothing-matches': { pattern: string }
  'no-lists-in-folder': { folder: string; known: string }
  'unknown-format': { source: string; known: string }
  'input-format-needed': { known: string }
  'no-list-in-file': { source: string; format: string }
  'several-lists-in-archive': { source: string; lists: string }
  'no-such-sheet': { source: string; sheet: string; known: string }
  'no-such-list': { source: string; pointer: string; known: string }
  'unknown-headings': { source: string; headings: string }
  /** Of the members of its objects. */
  'unknown-names': { source: string; names: string }
  /** Of units, with counts: no row of it is a procedure. */
  'statistics-table': { source: string; headings: string }
  'no-such-header-row': { source: string; row: number }
  'no-such-column': { source: string; field: string; heading: string; headings: string }
  'baseline-without-codes': { source: string }
  // command line
  'unknown-option': { option: string; suggestion: string; takers: string }
  'option-too-early': { option: string; command: string }
  'option-of-others': { option: string; command: string; takers: string }
  'unknown-command': { command: string; suggestion: string }
  'missing-argument': { argument: string; command: string }
  'excess-arguments': { found: string; command: string }
  'missing-option-value': { option: string }
  'bad-option-value': { option: string; value: string; allowed: string; suggestion: string }
  'bad-date': { option: string; value: string }
  'bad-percent': { option: string; value: string }
  'bad-number': { option: string; value: string }
  'unknown-limit': { name: string; known: string; suggestion: string }
  'bad-limit': { option: string; name: LimitName; value: string; most: number }
  'no-rule-left': { command: string }
  'no-baseline': { command: string }
  'expect-without-earlier': Record<string, never>
  'contradictory-options': { one: string; other: string }
  'no-sheets': { source: string }
  'no-catalogues': { command: string }
  'unknown-rule': { id: string; suggestion: string }
  'unknown-metric': { place: string; id: string; suggestion: string }
  'unreachable-metric': { id: string; known: string }
  'unknown-field': { id: string; suggestion: string }
  'unknown-topic': { id: string; suggestion: string }
  'unknown-shell': { shell: string; known: string; suggestion: string }
  'one-catalogue-only': { command: string; count: number }
  'two-versions-needed': { count: number }
  'baseline-versions': { option: string }
  'git-failed': { revision: string; path: string; detail: string }
  // configuration, schemas, results, output
  'config-not-found': { path: string }
  /** Its references (`*name`) stand for more than somebody could mean, or for what they are a part of. */
  'file-unfolds': { path: string; line: number; max: number }
  'config-syntax': { path: string; line: number; column: number; detail: string }
  'config-unknown-key': {
    path: string
    line: number
    key: string
    suggestion: string
    schema: 'config' | 'policy'
  }
  'config-invalid': {
    path: string
    line: number
    pointer: string
    keyword: string
    expected: string
    found: string
    schema: 'config' | 'policy'
  }
  // policy; a row of 0 is none
  'unknown-profile': { place: string; id: string; suggestion: string }
  'bad-link': { place: string; value: string }
  'two-groups': { place: string }
  'duplicate-plan-id': { place: string; id: string }
  'plan-list-or-items': { place: string }
  'plan-headings': { source: string; headings: string }
  'plan-without-codes': { source: string; headings: string }
  'plan-without-state': { source: string; headings: string }
  'plan-empty': { source: string }
  'plan-row-unreadable': { source: string; row: number }
  'plan-cell': { source: string; row: number; column: PlanColumn; value: string }
  'plan-repeats': { source: string; row: number; item: string }
  'plan-unknown-code': { source: string; row: number; code: string }
  // dossiers
  'dossier-headings': { source: string; headings: string }
  'not-a-portal-score': { source: string }
  // scope
  'scope-exception-unmatched': { key: ExceptionKey; value: string; suggestion: string }
  'scope-contradiction': { code: string; include: string; exclude: string }
  // more configuration
  'duplicate-catalogue-id': { id: string }
  'bad-user-schema': { path: string; detail: string }
  /** It would cost more than a budget: its levels, its rules with all references followed, the steps of a pattern. */
  'costly-user-schema': { path: string; what: 'depth' | 'rules' | 'pattern'; max: number }
  'bad-unit-pattern': { pattern: string; detail: string }
  'no-unit-in-path': { path: string; pattern: string }
  'no-unit-column': { source: string; headings: string }
  'too-many-units': { source: string; heading: string; max: number }
  'too-large-to-split': { source: string; value: number; max: number }
  'split-and-joined': { option: string }
  'mark-needs-workbook': { source: string; format: string }
  'mark-needs-output': { path: string }
  'mark-and-rewrite': { option: string }
  'no-units-in-list': { source: string; headings: string }
  'unit-list-too-long': { source: string; max: number }
  'unknown-province': { province: string; source: string; suggestion: string }
  'known-syntax': { path: string; line: number; column: number; detail: string }
  'known-invalid': {
    path: string
    line: number
    pointer: string
    keyword: string
    expected: string
    found: string
  }
  'known-no-such-day': { path: string; line: number; pointer: string; value: string }
  'known-needs': { option: string }
  'known-needs-choice': Record<string, never>
  'known-past-day': { day: string; today: string }
  'known-file-missing': { path: string }
  'known-not-in-result': { source: string }
  'output-is-read': { path: string }
  'history-is-file': { path: string }
  'history-empty': { path: string }
  /** `owner`: machine and process; `minutes` since it last gave a sign of life. */
  'history-locked': { path: string; owner: string; minutes: number }
  /** A later version of the program wrote it. */
  'history-newer': { path: string; version: number }
  'not-a-report': { source: string; detail: string }
  'unknown-output-format': { path: string; known: string }
  'needs-file': { format: string; ending: string }
  'output-is-source': { path: string }
  'same-output': { path: string }
  'too-few-files': Record<never, never>
  'cannot-write': { path: string; detail: string }
  'file-exists': { path: string }
  'worklist-filled': { folder: string; path: string; count: number }
  'worklist-not-alone': { folder: string; path: string }
  'worklist-among-lists': { folder: string; path: string }
  'worklist-too-long': { lines: number; max: number }
  'worklist-is-list': { path: string }
  'nothing-to-propose': { count: number }
}

/** The words after `--limit`. */
export type LimitName = 'file' | 'memory' | 'ratio' | 'parts' | 'cell' | 'columns' | 'depth' | 'procedures'

export type UserErrorCode = keyof UserErrorFacts

/**
 * The user's mistake, or something about their files that stops the run: exit 2, one sentence and the next step.
 * It carries a code and facts; `messages` has the sentence, in the user's language.
 */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: Code
  readonly facts: UserErrorFacts[Code]

  constructor(code: Code, facts: UserErrorFacts[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'UserError'
    this.code = code
    this.facts = facts
  }
}
