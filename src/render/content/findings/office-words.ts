/** A clause with a command or an option in it. */
const COMMAND = /(?:^|[\s("“«])--[a-z]|(?<![\p{L}/])rasoat\s+\p{L}/u

/**
 * A text of ours for whoever never sees a command line: the clauses that speak of one are left out, and what an official
 * can do himself stays. Empty where nothing else is said.
 */
export function withoutCommands(text: string): string {
  if (!COMMAND.test(text)) return text
  const kept = text
    .split(/(?<=[.;،؛,:])\s+/)
    .filter((clause) => !COMMAND.test(clause))
    .join(' ')
    .replace(/[;،؛,:]$/, '.')
  return kept === '' || /[.!?؟]$/.test(kept) ? kept : `${kept}.`
}
