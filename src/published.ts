import { readFileSync } from 'node:fs'

// The build joins all modules into a few files at the top of `dist/`, so what stands beside the program is found from
// the top of `src/` alone: one step up from here, as it is one step up from there.
const PACKAGE = new URL('..', import.meta.url)

const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'))

/** The version in package.json, the one place where it is written down. */
export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

/** The JSON Schemas this package publishes, in `schemas/`. */
export const PUBLISHED_SCHEMAS = ['procedure', 'config', 'report', 'diff', 'known', 'ratchet'] as const
export type PublishedSchema = (typeof PUBLISHED_SCHEMAS)[number]

export function publishedSchemaText(name: PublishedSchema): string {
  return readFileSync(new URL(`schemas/${name}.schema.json`, PACKAGE), 'utf8')
}

export function publishedSchema(name: PublishedSchema): object {
  return JSON.parse(publishedSchemaText(name))
}
