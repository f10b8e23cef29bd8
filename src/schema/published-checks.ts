import { type PublishedSchema, publishedSchema } from '../published.ts'
import type { SchemaCheck } from './check.ts'

/**
 * The check of a schema that this package publishes: what other programs rely on is what we check with, so the two cannot
 * drift apart. Compiled here where the program runs from its source. The build puts
 * in its place what `schemas/precompile.ts` made of the same schemas with the same options, because compiling them, and
 * loading what compiles, takes longer than reading a province.
 */
export async function publishedCheck(name: PublishedSchema): Promise<SchemaCheck> {
  const { compileSchema } = await import('./compile.ts')
  const check = compiled.get(name) ?? compileSchema(publishedSchema(name))
  compiled.set(name, check)
  return check
}

// Once for each schema, not once for each audit: half of the time of the tests went into it.
const compiled = new Map<PublishedSchema, SchemaCheck>()
