import { UserError } from '../../model/user-error.ts'
import { PUBLISHED_SCHEMAS, publishedSchemaText } from '../../published.ts'
import type { Command } from '../command.ts'
import { suggest } from '../options/suggest.ts'

/** Prints a published JSON Schema, as it is. */
export const schema: Command = {
  async run({ arguments: [wanted = 'procedure'] }, { terminal }) {
    const name = PUBLISHED_SCHEMAS.find((known) => known === wanted)
    if (name === undefined) {
      throw new UserError('unknown-topic', { id: wanted, suggestion: suggest(wanted, PUBLISHED_SCHEMAS) })
    }
    await terminal.stdout.write(publishedSchemaText(name))
    return 'passed'
  },
}
