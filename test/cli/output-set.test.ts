import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, recover } from '../../src/cli/output/commit.ts'
import { temporaryName } from '../../src/cli/output/temporary-name.ts'
import { rasoat } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder, WITH_NOTE } from './folder.ts'

// The files of a run appear together or not at all, also where a run is interrupted between two of them.

const textOf = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')
const DAY = 24 * 60 * 60 * 1000

/** Finished files that wait beside their places. */
function waiting(folder: string, files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name)
    const temporary = temporaryName(path)
    writeFileSync(temporary, text)
    return { temporary, path }
  })
}

describe('a set of files', () => {
  test('is moved whole, and leaves nothing beside it', () => {
    const folder = temporaryFolder({ 'a.md': 'old a' })
    commit(waiting(folder, { 'a.md': 'new a', 'b.md': 'new b' }))
    expect([textOf(folder, 'a.md'), textOf(folder, 'b.md')]).toEqual(['new a', 'new b'])
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md'])
  })

  test('stays as it was where one of them cannot be moved', () => {
    const folder = temporaryFolder({ 'a.md': 'old a', 'c.md/in the way': '' })
    const moves = waiting(folder, { 'a.md': 'new a', 'b.md': 'new b', 'c.md': 'new c' })
    expect(() => commit(moves)).toThrow()
    expect(textOf(folder, 'a.md')).toBe('old a')
    expect(readdirSync(folder)).not.toContain('b.md') // it was not there before
    expect(readdirSync(folder).filter((name) => name.includes('journal'))).toEqual([])
  })
})

describe('what an interrupted run left', () => {
  test('is finished: the set that was half moved is all there', () => {
    const folder = temporaryFolder({ 'a.md': 'new a', 'b.md': 'old b' })
    const [a, b] = waiting(folder, { 'a.md': 'new a', 'b.md': 'new b' })
    const backups = [temporaryName(join(folder, 'b.md'))]
    writeFileSync(backups[0] ?? '', 'old b')
    // Killed after the first of two.
    const moved = { temporary: temporaryName(join(folder, 'a.md')), path: join(folder, 'a.md') }
    put(folder, '.rasoat-0123abcd.journal', JSON.stringify({ moves: [moved, b], backups }))
    const { finished } = recover(folder, [join(folder, 'a.md'), join(folder, 'b.md')], Date.now())
    expect(finished).toEqual([join(folder, 'b.md')])
    expect(textOf(folder, 'b.md')).toBe('new b')
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name === backups[0])).toEqual([])
    expect(readdirSync(folder)).toContain(a?.temporary.slice(folder.length + 1)) // of another run, and young
  })

  test.each([
    ['cut off', '{"moves":[{"tempo'],
    [
      'of a place elsewhere',
      JSON.stringify({ moves: [{ temporary: '/x/a.md.0123abcd.part', path: '/y/a.md' }], backups: [] }),
    ],
    [
      'of a file that is no part',
      JSON.stringify({ moves: [{ temporary: '/x/notes', path: '/x/a.md' }], backups: [] }),
    ],
  ])('is not believed where its journal is %s', (_, text) => {
    const folder = temporaryFolder({ 'a.md': 'old' })
    put(folder, '.rasoat-0123abcd.journal', text)
    expect(recover(folder, [join(folder, 'a.md')], Date.now())).toEqual({ finished: [], removed: [] })
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  test('is removed by name and age: ours, of these outputs, and older than a day', () => {
    const folder = temporaryFolder({
      'a.md.0123abcd.part': 'ours',
      'a.md.4567cdef.part': 'of a run that writes now',
      'b.md.0123abcd.part': 'of another output',
      'a.md.part': 'of somebody',
    })
    const old = new Date(Date.now() - 2 * DAY)
    for (const name of ['a.md.0123abcd.part', 'b.md.0123abcd.part', 'a.md.part'])
      utimesSync(join(folder, name), old, old)
    const { removed } = recover(folder, [join(folder, 'a.md')], Date.now())
    expect(removed).toEqual([join(folder, 'a.md.0123abcd.part')])
    expect(readdirSync(folder)).toHaveLength(3)
  })

  test('is named on standard error', async () => {
    const folder = temporaryFolder({ 'list.csv': CLEAN, 'a.md.0123abcd.part': '' })
    utimesSync(join(folder, 'a.md.0123abcd.part'), new Date(0), new Date(0))
    const { code, stderr } = await rasoat(['validate', 'list.csv', '-o', 'a.md'], { cwd: folder })
    expect(code).toBe(0)
    expect(stderr).toContain(`what it left behind was removed: ${join(folder, 'a.md.0123abcd.part')}`)
  })
})

describe('the files of an audit', () => {
  const ALL = [
    'validate',
    'list.csv',
    '-o',
    'a.md',
    '-o',
    'a.json',
    '--findings',
    'f.jsonl',
    '--write-ratchet',
    'r.json',
  ]

  test('are a set: findings and ratchet as well', async () => {
    const folder = temporaryFolder({ 'list.csv': WITH_NOTE })
    expect((await rasoat(ALL, { cwd: folder })).code).toBe(0)
    const before = ['a.md', 'a.json', 'f.jsonl', 'r.json'].map((name) => textOf(folder, name))
    put(folder, 'list.csv', CLEAN)
    put(folder, 'b.md/in the way', '')
    const { code, stderr } = await rasoat([...ALL, '-o', 'b.md'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain('b.md')
    expect(['a.md', 'a.json', 'f.jsonl', 'r.json'].map((name) => textOf(folder, name))).toEqual(before)
    expect(readdirSync(folder).filter((name) => /part$|journal$/.test(name))).toEqual([])
  })

  test('may have names of 255 bytes, in a set as well', async () => {
    const folder = temporaryFolder({ 'list.csv': CLEAN })
    const name = `${'ã'.repeat(126)}.md` // 126 × 2 + 3 = 255
    const args = ['validate', 'list.csv', '-o', name, '-o', 'b.md']
    for (const _ of [1, 2]) expect((await rasoat(args, { cwd: folder })).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['b.md', 'list.csv', name].sort())
  })
})
