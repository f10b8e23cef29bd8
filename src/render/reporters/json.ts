import type { Language } from '../../messages/language.ts'
import type { BaselineReport, CatalogueReport, FindingsReport } from '../../model/report.ts'
import type { Reporter } from '../reporter.ts'
import { speak } from '../spoken.ts'

/**
 * The result itself (`schemas/report.schema.json`): every other format is made from it.
 * One line a property and one a finding, so that two results can be compared line by line, and a nation of catalogues
 * is written as it is made.
 */
export const json: Reporter = {
  id: 'json',
  *render({ baseline, catalogues, totals, toolErrors, outcome, ...head }, { language }) {
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${property(key, value)},\n`
    if (baseline !== undefined) yield `  "baseline": ${part(baseline, '  ', language)},\n`
    yield '  "catalogues": ['
    for (const [index, catalogue] of catalogues.entries()) {
      yield `${index === 0 ? '' : ','}\n    ${part(catalogue, '    ', language)}`
    }
    yield catalogues.length === 0 ? '],\n' : '\n  ],\n'
    yield `  ${property('totals', totals)},\n  ${property('toolErrors', toolErrors)},\n  ${property('outcome', outcome)}\n}\n`
  },
}

function part(value: BaselineReport | CatalogueReport, indent: string, language: Language): string {
  const lines = Object.entries(value).map(([key, one]) =>
    key === 'findings'
      ? `"findings": ${findings(value.findings, `${indent}  `, language)}`
      : property(key, one),
  )
  return `{\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}}`
}

function findings({ items, ...counts }: FindingsReport, indent: string, language: Language): string {
  const head = JSON.stringify(counts).slice(0, -1)
  if (items.length === 0) return `${head},"items":[]}`
  const lines = items.map((item) => JSON.stringify(speak(item, language)))
  return `${head},"items":[\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}]}`
}

function property(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
}
