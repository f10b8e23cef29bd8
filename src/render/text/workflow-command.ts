import type { Language } from '../../messages/language.ts'
import { SEVERITIES, type Severity } from '../../model/finding.ts'
import { onOneLine } from './escape.ts'
import { numbersOf } from './number.ts'

/** An annotation of GitHub Actions: a workflow command, and how grave what it says is. */
export interface Annotation {
  readonly severity: Severity
  readonly text: string
}

/** A step shows ten of each severity (actions/toolkit, pull request 734). */
const SHOWN = 10
const KINDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Data is escaped as the runner unescapes it (actions/toolkit, command.ts), and loses what cannot be seen first: a name
 * in a list must not write a command of its own.
 * @param properties `file`, `line`, `title`, as far as they are known
 */
export function annotation(
  severity: Severity,
  properties: Readonly<Record<string, string | undefined>>,
  ...lines: readonly string[]
): Annotation {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(onOneLine(value))}`],
  )
  const text = `::${KINDS[severity]} ${list.join(',')}::${data(lines.map(onOneLine).join('\n'))}\n`
  return { severity, text }
}

/** As many as a step shows, the gravest first, and in plain words how many more there are. */
export function* shownAnnotations(all: readonly Annotation[], language: Language): Iterable<string> {
  for (const severity of SEVERITIES) {
    const own = all.filter((one) => one.severity === severity)
    yield* own.slice(0, SHOWN).map(({ text }) => text)
    if (own.length > SHOWN) {
      const more = language.report.andMore(numbersOf(language.tag).count(own.length - SHOWN))
      yield `${language.words.severities[severity].many}: ${more}\n`
    }
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
