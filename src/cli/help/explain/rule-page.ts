import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { Example, Rule } from '../../../stages/validate/rule.ts'
import { heading, labelled, listing, page } from './page.ts'

/** Everything about one rule. The examples are those its tests run. */
export function rulePage(rule: Rule, language: Language, level: 1 | 2 = 1): string {
  const text = ruleText(language, rule.id)
  const { explain } = language.help
  return page([
    heading(level, rule.id),
    `${text?.title ?? ''} · ${explain.severity}: ${language.words.severities[rule.severity].one}\n`,
    labelled(explain.why, text?.why ?? ''),
    labelled(explain.fix, text?.fix ?? ''),
    labelled(explain.basis, text?.basis ?? ''),
    ...rule.examples.invalid.map((example) => shown(explain.wrong, example, language)),
    ...rule.examples.valid.slice(0, 1).map((example) => shown(explain.right, example, language)),
  ])
}

function shown(
  label: string,
  { list, baseline, details, schema, units, of = [] }: Example,
  language: Language,
): string {
  return page([
    `**${label}:**\n`,
    listing(list),
    baseline === undefined ? undefined : `${language.report.labels.baseline}:\n\n${listing(baseline)}`,
    details === undefined
      ? undefined
      : `${language.report.labels.baseline} (--baseline-details):\n\n${listing(details)}`,
    units === undefined
      ? undefined
      : `${language.report.labels.units} (--units):\n\n${listing(units)}\n${language.report.labels.catalogue}: ${of.join(' · ')}\n`,
    schema === undefined ? undefined : listing(JSON.stringify(schema)),
  ])
}

/** All rules on one page: RULES.md is this page, and a test says when it is not. */
export function rulesPage(rules: readonly Rule[], language: Language): string {
  const { explain } = language.help
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](#${rule.id}) | ${language.words.severities[rule.severity].one} | ${ruleText(language, rule.id)?.title ?? ''} |`,
  )
  return page([
    heading(1, explain.rules),
    `<!-- Made by \`npm run docs\` from src/validate/rules and src/messages. -->\n`,
    `| id | ${explain.severity} | |\n|---|---|---|\n${rows.join('\n')}\n`,
    ...rules.map((rule) => rulePage(rule, language, 2)),
  ])
}
