import { readFileSync } from 'node:fs'
import type { Profile } from './model/profile.ts'
import type { PublishedAuthorities } from './model/published-authorities.ts'

// The build joins all modules into a few files at the top of `dist/`, so what stands beside the program is found from
// the top of `src/` alone: one step up from here, as it is one step up from there.
const PACKAGE = new URL('..', import.meta.url)

const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'))

/** The version in package.json, the one place where it is written down. */
export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

/** The page that explains each rule. */
export const PUBLISHED_RULES = new URL('RULES.md', PACKAGE)

/** The JSON Schemas this package publishes, in `schemas/`. */
export const PUBLISHED_SCHEMAS = [
  'procedure',
  'config',
  'policy',
  'report',
  'diff',
  'known',
  'ratchet',
  'history',
  'worklist',
  'dossier',
  'dossiers',
  'authorities',
] as const
export type PublishedSchema = (typeof PUBLISHED_SCHEMAS)[number]

export function publishedSchemaText(name: PublishedSchema): string {
  return readFileSync(new URL(`schemas/${name}.schema.json`, PACKAGE), 'utf8')
}

export function publishedSchema(name: PublishedSchema): object {
  return JSON.parse(publishedSchemaText(name))
}

/** Official targets and words that come with the package. To add one: a file in `schemas/profiles/`, and its name here. */
export const PROFILES: readonly string[] = [
  'index-766',
  'resolutions-57-71',
  'ha-noi-2025',
  'decree-42-2022',
  'decree-43-2011',
  'portal-2026',
  'office-spellings',
]

/** @param id one of `PROFILES` */
export function publishedProfile(id: string): Profile {
  return JSON.parse(readFileSync(new URL(`schemas/profiles/${id}.json`, PACKAGE), 'utf8'))
}

/** Words for agencies that come with the package. To add one: a file in `schemas/authorities/`, and its name here. */
export const AUTHORITY_LISTS: readonly string[] = ['two-tier-2025']

/** The same with what is said of them: since when they hold, and where each is from. */
export function publishedAuthorities(id: string): PublishedAuthorities {
  return JSON.parse(readFileSync(new URL(`schemas/authorities/${id}.json`, PACKAGE), 'utf8'))
}
