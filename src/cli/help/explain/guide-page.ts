import type { GuideId, GuideText } from '../../../messages/contract/guides.ts'
import type { Language } from '../../../messages/language.ts'
import { heading, page } from './page.ts'

/** A page on what is neither a rule, a metric nor a field: exit codes, severities, formats, targets. */
export function guidePage(
  id: GuideId,
  language: Language,
  members: Readonly<Record<string, readonly string[]>> = {},
): string {
  const { title, about, words }: GuideText = language.guides[id]
  const lines = Object.entries(words).map(([word, says]) => {
    const own = members[word] ?? []
    const listed =
      own.length === 0 ? '' : ` ${language.help.explain.rulesOfIt}: ${own.join(language.between.items)}.`
    return `- **${word}**: ${says}${listed}`
  })
  return page([heading(1, id), `${title}\n`, ...about.map((text) => `${text}\n`), `${lines.join('\n')}\n`])
}
