import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../src/cli/options/parse.ts'
import { LANGUAGE_TAGS } from '../src/messages/contract/tag.ts'
import { PROFILES, publishedProfile } from '../src/published.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { fields } from '../src/stages/normalise/fields.ts'
import { rasoat } from './cli/fake-terminal.ts'
import { plain } from './plain.ts'

test('every file in schemas/profiles is a profile, and every profile a file', () => {
  const files = readdirSync('schemas/profiles').map((name) => name.replace(/\.json$/, ''))
  expect(files.sort()).toEqual([...PROFILES].sort())
})

describe.each(PROFILES)('the profile %s', (id) => {
  const profile = publishedProfile(id)
  const { targets = [], beyond = [], serviceLevels = [] } = profile

  test('bears the name of its file, and says where it comes from and how far it is known', () => {
    expect(profile.id).toBe(id)
    expect(['read', 'quoted', 'remembered']).toContain(profile.known)
    expect(profile.link ?? 'https://').toMatch(/^https:\/\//)
  })

  test('has every text in every language', () => {
    const texts = [profile.title, profile.about, profile.source, ...beyond.map(({ title }) => title)]
    const notes = targets.flatMap(({ note }) => note ?? [])
    for (const text of [...texts, ...notes]) {
      for (const tag of LANGUAGE_TAGS) expect(text[tag]?.trim().length ?? 0).toBeGreaterThan(3)
    }
  })

  test('names days that exist, the first before the last', () => {
    const { from, until } = profile
    for (const day of [from, until, ...targets.map((target) => target.from)]) {
      if (day !== undefined) expect(parseDate(day, id)).toBe(day)
    }
    if (from !== undefined && until !== undefined) expect(from < until).toBe(true)
  })

  test('sets targets of known metrics, in percent, or words that lists are read by', () => {
    const known: readonly string[] = metrics.map((metric) => metric.id)
    for (const { metric, atLeast } of targets) {
      expect(known).toContain(metric)
      expect(atLeast > 1 && atLeast <= 100).toBe(true)
    }
    const reader = fields.find((field) => field.id === 'serviceLevel')
    for (const { level, words } of serviceLevels) {
      for (const word of words)
        expect([word, reader?.read(word).set]).toEqual([word, { serviceLevel: level }])
    }
    expect(targets.length + serviceLevels.length).toBeGreaterThan(0)
  })

  test.each(LANGUAGE_TAGS)('is explained (%s)', async (tag) => {
    const { code, stdout: written } = await rasoat(['explain', id, '--lang', tag])
    const stdout = plain(written)
    expect(code).toBe(0)
    expect(stdout).toContain(profile.title[tag])
    expect(stdout).toContain(profile.source[tag])
    for (const { metric, atLeast } of targets) expect(stdout).toContain(`${metric} ≥ ${atLeast}%`)
  })

  test('is listed by "explain" and by "explain profiles"', async () => {
    for (const args of [['explain'], ['explain', 'profiles']]) {
      expect((await rasoat(args)).stdout).toContain(profile.title.en)
    }
  })
})
