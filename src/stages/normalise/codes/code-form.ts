import type { CodeForm } from '../../../model/candidate.ts'

/** A code in one of the forms that lists use. */
export interface FormedCode {
  /** National part, `1.012753`. */
  readonly code: string
  readonly suffix?: string
  readonly case?: string
  readonly form: CodeForm
}

// Forms counted in national and local lists of 2022–2026. Only the letter tells a province (`1.003780.H03`) from a case (`1.003780.03`).
const NATIONAL = /^[1-9]\.\d{6}$/
const WITH_SUFFIX = /^([1-9]\.\d{6})(\.\d{3}\.\d{2}\.\d{2})?\.([A-Z]\d{2})$/
const WITH_CASE = /^([1-9]\.\d{6})\.(\d{2})$/

/** Recognises a code that is written as it should be; upper and lower case are one. */
export function readForm(text: string): FormedCode | undefined {
  const bare = text.toUpperCase()
  if (NATIONAL.test(bare)) return { code: bare, form: 'national' }
  const suffixed = WITH_SUFFIX.exec(bare)
  if (suffixed) {
    const [, code = '', agency, suffix = ''] = suffixed
    return { code, suffix, form: agency === undefined ? 'short' : 'long' }
  }
  const cased = WITH_CASE.exec(bare)
  return cased === null ? undefined : { code: cased[1] ?? '', case: bare, form: 'case' }
}

/** The code in its shortest form: the middle of the long form says nothing. */
export function shortest({ code, suffix, case: service }: FormedCode): string {
  return service ?? (suffix === undefined ? code : `${code}.${suffix}`)
}
