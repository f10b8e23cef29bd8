import type { Language } from '../../messages/language.ts'
import type { SourceReport } from '../../model/report.ts'
import { encodingTitle } from '../../text/old-encodings.ts'
import { numbersOf } from './number.ts'

/** The encodings lists were read in, each once: `TCVN3 (99% sure)`. Nobody asks about UTF-8. Escaped later. */
export function encodingsOf(sources: readonly SourceReport[], language: Language): readonly string[] {
  const { target } = numbersOf(language.tag)
  const said = sources.flatMap(({ encoding, encodingConfidence, savedAs }) => {
    if (encoding === undefined || encoding === 'utf-8') return []
    const sure = encodingConfidence === undefined ? undefined : target(encodingConfidence)
    const carrier = savedAs === undefined ? undefined : encodingTitle(savedAs)
    return [language.report.encoding(encodingTitle(encoding), sure, carrier)]
  })
  return [...new Set(said)]
}
