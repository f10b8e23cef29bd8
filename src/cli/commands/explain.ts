import type { Language } from '../../messages/language.ts'
import { UserError } from '../../model/user-error.ts'
import { forTerminal } from '../../render/text/direction.ts'
import type { Command } from '../command.ts'
import { overviewPage } from '../help/explain/overview-page.ts'
import { topics } from '../help/topics.ts'
import { suggest } from '../options/suggest.ts'

/** Says what a rule, a metric, a field, a target, a profile, an exit code … means; offline, in the user's language. */
export const explain: Command = {
  async run({ arguments: [topic] }, { terminal, language }) {
    const page = topic === undefined ? overview(language) : pageOf(topic, language)
    await terminal.stdout.write(forTerminal(page, language.direction))
    return 'passed'
  },
}

const KINDS = ['rules', 'changes', 'dossiers', 'metrics', 'fields', 'targets', 'profiles', 'guides'] as const

function overview(language: Language): string {
  return overviewPage(
    KINDS.map((kind) => ({
      title: language.help.explain[kind],
      entries: topics
        .filter((topic) => topic.kind === kind)
        .map(({ id, says }) => ({ id, says: says(language) })),
    })),
  )
}

/** An id first; else a word that one of the pages explains, such as an exit code. */
function pageOf(asked: string, language: Language): string {
  const topic =
    topics.find(({ id }) => id === asked) ??
    topics.find(({ words }) => words?.(language).includes(asked) === true)
  if (topic !== undefined) return topic.page(language)
  const known = topics.flatMap(({ id, words }) => [id, ...(words?.(language) ?? [])])
  throw new UserError('unknown-topic', { id: asked, suggestion: suggest(asked, known) })
}
