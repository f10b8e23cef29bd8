import { readFileSync } from 'node:fs'

/** The JSON Schemas this package publishes, in `schemas/`. */
export const PUBLISHED_SCHEMAS = ['procedure', 'config', 'report'] as const
export type PublishedSchema = (typeof PUBLISHED_SCHEMAS)[number]

export function publishedSchemaText(name: PublishedSchema): string {
  return readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
}

export function publishedSchema(name: PublishedSchema): object {
  return JSON.parse(publishedSchemaText(name))
}
