import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AUTHORITIES } from '../src/model/authority.ts'
import { AUTHORITY_LISTS, publishedSchema } from '../src/published.ts'
import { compileSchema } from '../src/schema/compile.ts'
import { wordsOf } from '../src/stages/normalise/agency-words.ts'

test('every file in schemas/authorities is known, and every one that is known is a file', () => {
  const files = readdirSync('schemas/authorities').map((name) => name.replace(/\.json$/, ''))
  expect(files.sort()).toEqual([...AUTHORITY_LISTS].sort())
})

describe.each(AUTHORITY_LISTS)('the words for agencies %s', (id) => {
  const data = JSON.parse(readFileSync(`schemas/authorities/${id}.json`, 'utf8'))

  test('have the shape of their published schema, and bear the name of their file', () => {
    expect(compileSchema(publishedSchema('authorities'))(data)).toEqual([])
    expect(data.id).toBe(id)
  })

  test('name a source for each entry, and use each source but that of the provinces', () => {
    const sources = data.sources.map((source: { id: string }) => source.id)
    const used = [...data.entries, ...data.heads].map((entry: { source: string }) => entry.source)
    expect([...new Set([...used, 'resolution-202-2025'])].sort()).toEqual([...sources].sort())
  })

  test('speak of every kind of authority', () => {
    const kinds = data.entries.flatMap((entry: { kinds: string[] }) => entry.kinds)
    expect([...new Set(kinds)].sort()).toEqual([...AUTHORITIES].sort())
  })

  test('have 34 provinces of today, which were 63 and Thừa Thiên Huế under its old name', () => {
    const { provinces } = data
    const names = provinces.flatMap(({ name, former }: { name: string; former: string[] }) => [
      name,
      ...former,
    ])
    const different = new Set(names.map((name: string) => wordsOf(name).slice(1).join(' ')))
    expect([provinces.length, names.length, different.size]).toEqual([34, 64, 64])
    expect(63 + 1).toBe(64)
  })
})

test('the schema names the kinds that there are', () => {
  const schema = publishedSchema('authorities') as { $defs: { authority: { enum: string[] } } }
  expect(schema.$defs.authority.enum).toEqual([...AUTHORITIES])
})
