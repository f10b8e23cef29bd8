import type { RenderOptions } from '../../reporter.ts'

/** Where a rule is explained; undefined where nobody knows of a page that can be opened. */
export type RuleLink = (rule: string) => string | undefined

/** Links to the headings of the RULES.md that the user named, or that lies in the audited repository. There is no other. */
export function ruleLinks({ rulesUrl }: Pick<RenderOptions, 'rulesUrl'>): RuleLink {
  return (rule) => (rulesUrl === undefined ? undefined : `${rulesUrl}#${encodeURIComponent(rule)}`)
}
