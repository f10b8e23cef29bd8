import type { Language } from '../../messages/language.ts'
import { type Finding, SEVERITIES } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { findingsByRule } from '../content/findings/findings-by-rule.ts'
import { told } from '../content/findings/spoken.ts'
import { openCount } from '../content/history/earlier.ts'
import type { Reporter } from '../reporter.ts'
import { forScreen } from '../text/escape.ts'
import { numbersOf } from '../text/number.ts'
import { OUTCOME_SIGNS } from '../text/signs.ts'

/** So many of a rule: a list of which every row is wrong says so in a few lines. */
const SHOWN = 10

/**
 * What is wrong, one finding a line, and how the run ended in the last one: for hooks, and for whoever wants no report. What is
 * known or was there before is not told.
 */
export const lines: Reporter = {
  id: 'lines',
  *render(report, { language }) {
    for (const { findings } of [report.units, ...report.catalogues].filter((one) => one !== undefined)) {
      for (const { rule, items } of findingsByRule(findings)) {
        const open = items.filter(({ known, ratchet }) => known === undefined && ratchet !== 'before')
        const count = openCount(findings, rule)
        const shown = open.slice(0, Math.min(SHOWN, count))
        for (const finding of shown) yield `${forScreen(lineOf(finding, language))}\n`
        const more = count - shown.length
        if (more > 0) yield `${language.report.andMore(numbersOf(language.tag).count(more))} (${rule})\n`
      }
    }
    yield `${lastLine(report, language)}\n`
  },
}

function lineOf(finding: Finding, language: Language): string {
  const { location, severity, rule, code } = finding
  const { source, sheet, row, line } = location
  const place = [
    line === undefined ? source : `${source}:${line}`,
    ...(line === undefined && sheet !== undefined ? [language.report.sheet(sheet)] : []),
    ...(line === undefined && row !== undefined ? [language.report.row(String(row))] : []),
  ].join(language.between.items)
  const subject = code === undefined ? '' : `${code}: `
  return `${place}: ${language.words.severities[severity].one}: ${subject}${told(finding, language)} (${rule})`
}

function lastLine({ outcome, totals }: Report, { words, report, tag }: Language): string {
  const { findings } = totals
  const counted = SEVERITIES.flatMap((severity) => {
    const found = findings.bySeverity[severity]
    return found === 0 ? [] : [words.severities[severity].counted(numbersOf(tag).count(found))]
  })
  const said = counted.length === 0 ? [report.labels.noFindings] : counted
  return [`${OUTCOME_SIGNS[outcome]} ${words.outcomes[outcome]}`, ...said].join(' · ')
}
