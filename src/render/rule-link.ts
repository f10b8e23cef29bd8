/** Where RULES.md of this very version explains a rule: the package carries it, and package mirrors show it. */
export function ruleLink(rule: string, version: string): string {
  return `https://unpkg.com/rasoat@${encodeURIComponent(version)}/RULES.md#${encodeURIComponent(rule)}`
}
