import type { Report } from '../../../model/report.ts'
import type { RenderOptions } from '../../reporter.ts'

/** Where a rule is explained. */
export type RuleLink = (rule: string) => string

/**
 * Links to the headings of RULES.md: the copy that the user named, or else that of this very version, as mirrors of
 * packages show what a package carries.
 */
export function ruleLinks(
  { tool }: Pick<Report, 'tool'>,
  { rulesUrl }: Pick<RenderOptions, 'rulesUrl'>,
): RuleLink {
  const page = rulesUrl ?? `https://unpkg.com/rasoat@${encodeURIComponent(tool.version)}/RULES.md`
  return (rule) => `${page}#${encodeURIComponent(rule)}`
}
