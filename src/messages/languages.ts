import type { LanguageTag } from './contract/tag.ts'
import type { Language } from './language.ts'

/** Only the language of the run is loaded. To add one: its folder, a line here, its tag in `contract/tag.ts`. */
const languages: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => (await import('./en/en.ts')).en,
  vi: async () => (await import('./vi/vi.ts')).vi,
  ar: async () => (await import('./ar/ar.ts')).ar,
}

export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return languages[tag]()
}
