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
  return compileSchema(publishedSchema(name))
}
