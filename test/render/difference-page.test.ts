import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Difference } from '../../src/model/difference.ts'
import { html } from '../../src/render/diff/html.ts'
import { NAUGHTY } from '../naughty-texts.ts'
import { all, elementsOf, parsePage, rowsOf, textOf, withId } from './html-page.ts'
import { differenceWith, noDifference, sampleDifference } from './sample-difference.ts'
import { NASTY } from './sample-report.ts'

async function render(difference: Difference, tag: LanguageTag = 'en'): Promise<string> {
  const options = { width: 80, color: false, examples: 3, language: await loadLanguage(tag) }
  return [...html.render(difference, options)].join('')
}

const page = parsePage(await render(sampleDifference))

describe('the page of changes', () => {
  it('begins with both versions, those of the national list, and the result', () => {
    const [cover] = all(page, 'header')
    if (cover === undefined) throw new Error('no cover')
    expect(all(cover, 'dt').map(textOf)).toEqual([
      'Before',
      'After',
      'National list before',
      'National list after',
    ])
    expect(all(cover, 'dd').slice(0, 2).map(textOf)).toEqual([
      'lists/old.csv sha256 aaaaaaaaaaaa',
      '30 records',
    ])
    // Two lost a service level; 9 meanings are notes, and 4 procedures as a whole. Warnings: code-office, emptied, level-moved, reinstated, removed, renamed, renumbered.
    expect(all(cover, 'p').map(textOf)).toEqual([
      '✗ 22 changes (2 errors, 7 warnings, 13 notes) · Outcome: failed',
    ])
  })

  it('names the revision that a version was taken from', async () => {
    const before = { ...sampleDifference.before, revision: 'v1.2' }
    const [cover] = all(parsePage(await render({ ...sampleDifference, before })), 'header')
    expect(cover && all(cover, 'dd').map(textOf)).toContain('Revision: v1.2')
  })

  it('counts by kind, meaning, level, field and cause', () => {
    const cards = all(withId(page, 'counts'), 'p').map(textOf)
    expect(cards.join(' ')).toBe(
      'Changed 16 Removed 2 Added 1 Renumbered? 1 Split into cases 1 Cases merged 1 Unchanged 8',
    )
    expect(rowsOf(page, 'by-level')).toEqual([
      ['Level', 'Number'],
      ['Commune level', '16'],
      ['Provincial level', '6'],
    ])
    expect(rowsOf(page, 'by-field').slice(1)).toEqual([
      ['Hộ tịch', '16'],
      ['Đất đai', '6'],
    ])
    expect(rowsOf(page, 'by-cause').slice(1)).toEqual([
      ['Follows the national list', '1'],
      ['Local', '21'],
    ])
    expect(rowsOf(page, 'by-meaning')).toHaveLength(1 + 15)
  })

  it('lists what was removed, added and changed, a changed value a row, to be searched and filtered', () => {
    expect(rowsOf(page, 'removed-table').map((cells) => cells.slice(0, 2))).toEqual([
      ['Code', 'Name'],
      ['1.000001', 'Bỏ ra'],
      ['1.000002', 'Bỏ theo danh mục'],
    ])
    expect(rowsOf(page, 'added-table')).toHaveLength(1 + 1)
    // 15 procedures with one value, one with two; the one of which the form of the code alone changed is a sentence.
    expect(rowsOf(page, 'changed-table')).toHaveLength(1 + 17 - 1)
    expect(rowsOf(page, 'changed-table')).toContainEqual([
      '1.000060',
      'Mới 50',
      'Service level lowered',
      '✗ Error',
      'service level',
      'full-online',
      'partial',
      'Hộ tịch',
      '60 → 70',
      'local',
    ])
    for (const id of ['removed', 'added', 'renumbered', 'changed', 'followed', 'not-followed'])
      expect(all(withId(page, `${id}-table-tools`), 'select')).not.toHaveLength(0)
  })

  it('tells what followed the national list, and what was not followed with the place where it waits', () => {
    expect(rowsOf(page, 'followed-table').map(([code]) => code)).toEqual(['Code', '1.000002'])
    const [, waiting] = rowsOf(page, 'not-followed-table')
    expect([waiting?.[0], waiting?.at(-2)]).toEqual(['1.000070', '12'])
  })

  it('says what has to be known to read it, and what each change means', () => {
    expect(all(withId(page, 'remarks'), 'li').map(textOf)).toEqual([
      'Columns gone: publishing agency',
      'New columns: fee',
      'Keys used twice: 1.000009 (2 → 1)',
    ])
    expect(all(withId(page, 'definitions'), 'dt')).toHaveLength(21)
    expect(rowsOf(page, 'sources-table').map(([path]) => path)).toEqual([
      'Sources',
      'lists/old.csv',
      'lists/new.csv',
      'national-may.csv',
      'national-june.csv',
    ])
  })

  it('names the file of each change where there are several', async () => {
    const [first] = sampleDifference.after.sources
    if (first === undefined) throw new Error('the sample has a source')
    const after = { ...sampleDifference.after, sources: [first, { ...first, path: 'lists/more.csv' }] }
    const [headings = [], added] = rowsOf(
      parsePage(await render({ ...sampleDifference, after })),
      'added-table',
    )
    expect(added?.[headings.indexOf('File')]).toBe('lists/new.csv')
    expect(rowsOf(page, 'added-table')[0]).not.toContain('File')
  })

  it('leaves out the columns of field and level where the lists have none', async () => {
    const counts = { ...sampleDifference.counts, byField: { '': 22 }, byLevel: { '': 22 } }
    const bare = parsePage(await render({ ...sampleDifference, counts }))
    expect(rowsOf(bare, 'added-table')[0]).toEqual(['Code', 'Name', 'Severity', 'Row', 'Where from'])
  })

  it('has nothing but counts and sources where nothing changed', async () => {
    const equal = parsePage(await render(noDifference))
    expect(all(equal, 'section').map(({ attributes }) => attributes['id'])).toEqual(['counts', 'sources'])
    expect(textOf(equal)).toContain('✓ 0 changes · Outcome: passed')
  })

  it('ends a table after 2,000 rows with a sentence', async () => {
    const [change] = sampleDifference.changes.filter(({ kind }) => kind === 'added')
    if (change === undefined) throw new Error('the sample has an addition')
    const changes = Array.from({ length: 2001 }, (_, at) => ({ ...change, code: String(at) }))
    const long = parsePage(await render({ ...noDifference, changes }))
    expect(rowsOf(long, 'added-table')).toHaveLength(1 + 2000)
    expect(all(withId(long, 'added'), 'p').map(textOf)[0]).toBe(
      '2,000 of 2,001 are listed here, the gravest first; the workbook, CSV and JSON have every one.',
    )
  })
})

describe.each(LANGUAGE_TAGS)('the page of changes in "%s"', (tag) => {
  it('is one page that runs its own style and script and nothing else, the same twice', async () => {
    const text = await render(sampleDifference, tag)
    const read = parsePage(text)
    const hash = (name: string) =>
      createHash('sha256')
        .update(textOf(all(read, name)[0] ?? read))
        .digest('base64')
    const policy = all(read, 'meta').find(({ attributes }) => attributes['http-equiv'] !== undefined)
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    )
    expect(all(read, 'html')[0]?.attributes).toEqual(tag === 'ar' ? { lang: tag, dir: 'rtl' } : { lang: tag })
    expect(await render(sampleDifference, tag)).toBe(text)
  })

  it('leads to each of its parts, and no id stands twice', async () => {
    const elements = [...elementsOf(parsePage(await render(sampleDifference, tag)))]
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
  })

  it('shows the worst of texts, and none becomes markup', async () => {
    const plain = (await render(differenceWith('x'), tag)).match(/<[a-z]+/g)?.filter((one) => one !== '<bdi')
    for (const text of [...NAUGHTY, ...Object.values(NASTY)]) {
      const written = await render(differenceWith(text), tag)
      parsePage(written)
      const tags = written.match(/<[a-z]+/g)?.filter((one) => !['<bdi', '<span'].includes(one))
      expect([text, tags]).toEqual([text, plain?.filter((one) => one !== '<span')])
    }
  })
})
