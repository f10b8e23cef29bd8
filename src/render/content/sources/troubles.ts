import { errorText } from '../../../messages/error-text.ts'
import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'

/** What did not work in the run, a line each: "lists/a.xlsx: The file cannot be read. Close it in the other program." */
export function troubleLines({ toolErrors }: Report, language: Language): readonly string[] {
  return toolErrors.map(({ code, facts, catalogue }) => {
    const { what, next } = errorText(code, facts, language)
    return [catalogue === undefined ? '' : `${catalogue}:`, what, next]
      .filter((text) => text !== '')
      .join(' ')
  })
}
