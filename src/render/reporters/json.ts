import type { Language } from '../../messages/language.ts'
import { ruleText } from '../../messages/sentence.ts'
import type {
  BaselineReport,
  CatalogueReport,
  FindingsReport,
  PolicyReport,
  Report,
  Totals,
  UnitsReport,
} from '../../model/report.ts'
import { jsonText } from '../../text/json-text.ts'
import { ruleLinks } from '../content/findings/rule-link.ts'
import { speak, spokenCause } from '../content/findings/spoken.ts'
import type { RenderOptions, Reporter } from '../reporter.ts'

/**
 * The result itself (`schemas/report.schema.json`): every other format is made from it.
 * One line a property, one a cause and one a finding, so that two results can be compared line by line, and a nation of catalogues
 * is written as it is made.
 */
export const json: Reporter = {
  id: 'json',
  *render(report, options) {
    const { language } = options
    const { policy, baseline, units, catalogues, totals, toolErrors, outcome, ...head } = report
    yield '{\n'
    for (const [key, value] of Object.entries(head)) {
      // A saved result that is written again gets the rules in the language of now.
      if (key !== 'rules') yield `  ${property(key, value)},\n`
    }
    yield `  "rules": ${rulesOf(report, options)},\n`
    if (policy !== undefined) yield `  "policy": ${policyPart(policy)},\n`
    if (baseline !== undefined) yield `  "baseline": ${part(baseline, '  ', language)},\n`
    if (units !== undefined) yield `  "units": ${part(units, '  ', language)},\n`
    yield '  "catalogues": ['
    for (const [index, catalogue] of catalogues.entries()) {
      yield `${index === 0 ? '' : ','}\n    ${part(catalogue, '    ', language)}`
    }
    yield catalogues.length === 0 ? '],\n' : '\n  ],\n'
    yield `  ${property('totals', spokenTotals(totals, language))},\n  ${property('toolErrors', toolErrors)},\n  ${property('outcome', outcome)}\n}\n`
  },
}

/** Each rule that found something, once: what it is called, and where it is explained. */
function rulesOf(report: Report, options: RenderOptions): string {
  const { baseline, totals } = report
  const linkOf = ruleLinks(options)
  const found = { ...baseline?.findings.byRule, ...totals.findings.byRule }
  const lines = Object.keys(found)
    .sort()
    .map((rule) => {
      const title = ruleText(options.language, rule)?.title
      const link = linkOf(rule)
      const about = { ...(title === undefined ? {} : { title }), ...(link === undefined ? {} : { link }) }
      return `    ${property(rule, about)}`
    })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`
}

function part(
  value: BaselineReport | UnitsReport | CatalogueReport,
  indent: string,
  language: Language,
): string {
  const lines = Object.entries(value).map(([key, one]) =>
    key === 'findings'
      ? `"findings": ${findings(value.findings, `${indent}  `, language)}`
      : property(key, one),
  )
  return `{\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}}`
}

/** One line a plan's item: plans are compared from week to week. */
function policyPart({ plans, ...policy }: PolicyReport): string {
  const parts = plans.map(({ items, ...plan }) => {
    const head = JSON.stringify(plan).slice(0, -1)
    return `${head},${array('items', items, '      ')}}`
  })
  const list = parts.length === 0 ? '[]' : `[\n      ${parts.join(',\n      ')}\n    ]`
  const rest = Object.entries(policy).map(([key, value]) => property(key, value))
  return `{\n    ${[...rest, `"plans": ${list}`].join(',\n    ')}\n  }`
}

function findings({ items, causes, ...counts }: FindingsReport, indent: string, language: Language): string {
  const head = jsonText(counts).slice(0, -1)
  const stated =
    causes === undefined
      ? ''
      : `,${array(
          'causes',
          causes.map((cause) => spokenCause(cause, language)),
          indent,
        )}`
  const spoken = items.map((item) => speak(item, language))
  return `${head}${stated},${array('items', spoken, indent)}}`
}

function array(key: string, values: readonly object[], indent: string): string {
  if (values.length === 0) return `"${key}":[]`
  const lines = values.map((value) => jsonText(value))
  return `"${key}":[\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}]`
}

function spokenTotals({ findings, ...totals }: Totals, language: Language): object {
  const { causes, ...counts } = findings
  const stated = causes === undefined ? {} : { causes: causes.map((cause) => spokenCause(cause, language)) }
  return { ...totals, findings: { ...counts, ...stated } }
}

function property(key: string, value: unknown): string {
  return `${jsonText(key)}: ${jsonText(value)}`
}
