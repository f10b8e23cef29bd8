import type { Language } from '../../../messages/language.ts'
import type { Field } from '../../../stages/normalise/field.ts'
import { heading, page } from './page.ts'

/** One meaning a column can have, and the headings it is known by. */
export function fieldPage(field: Field, language: Language): string {
  const { explain } = language.help
  const says = field.properties
    .map((property) => language.words.properties[property])
    .join(language.between.items)
  return page([
    heading(1, field.id),
    `${says}\n`,
    `**${explain.headings}:**\n`,
    `${[...new Set(field.headings)].map((known) => `- ${known}`).join('\n')}\n`,
    `\`--column ${field.id}="…"\`\n`,
  ])
}
