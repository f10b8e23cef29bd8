import type { Language } from '../../../messages/language.ts'
import { AUTHORITIES } from '../../../model/authority.ts'
import { textIn } from '../../../model/profile.ts'
import type { PublishedAuthorities } from '../../../model/published-authorities.ts'
import { numbersOf } from '../../../render/text/number.ts'
import { heading, labelled, page } from './page.ts'

/** Whose a procedure is: the kinds that there are, the words that lead to each, and where these are from. */
export function authoritiesPage(published: PublishedAuthorities, language: Language): string {
  const { explain } = language.help
  const { words, tag, between } = language
  const { title, about, from, entries, sources } = published
  const kinds = AUTHORITIES.map((kind) => {
    const known = entries.flatMap((entry) => (entry.kinds.includes(kind) ? entry.words : []))
    return `- **${kind}**: ${words.authorities[kind]}${known.length === 0 ? '' : ` (${known.join(between.items)})`}`
  })
  const named = sources.map(({ text, known }) => `- ${textIn(text, tag)} (${words.known[known]})`)
  return page([
    heading(1, 'authorities'),
    `${textIn(title, tag)}\n`,
    `${textIn(about, tag)}\n`,
    labelled(explain.inForce, language.report.policy.inForceFrom(numbersOf(tag).date(from))),
    `${kinds.join('\n')}\n`,
    `**${explain.source}:**\n`,
    `${named.join('\n')}\n`,
    '`--authority police` · `rasoat explain scope`\n',
  ])
}
