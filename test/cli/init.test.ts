import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { publishedSchema } from '../../src/published.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { nationalProcedures } from '../bench/national.ts'
import { plain } from '../plain.ts'
import { rasoat } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder, WITH_ERROR } from './folder.ts'

const SEED = 7
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const procedures = nationalProcedures(SEED)
const NATIONAL = [
  'Mã số,Tên,Cơ quan ban hành,Cấp thực hiện',
  ...procedures
    .slice(0, 1_200)
    .map(({ code, name, levels, ministry }) =>
      [code, name, ['Bộ Y tế', 'Bộ Công an', 'Bộ Tư pháp'][ministry % 3] ?? '', levels].map(quote).join(','),
    ),
  '',
].join('\n')

/** A ward's list whose headings nobody knows, under a title. */
const WARD = [
  'DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA UBND PHƯỜNG CHIỀNG CƠI;;;;',
  'TT;Ký hiệu;Nội dung;Hình thức;Ghi nhận',
  ...procedures
    .filter(({ forCommune }) => forCommune)
    .slice(0, 24)
    .map(
      ({ code, name }, index) =>
        `${index + 1};${code}.H52;${quote(name)};${index % 3 === 0 ? 'Toàn trình' : 'Một phần'};${index % 2 === 0 ? 'x' : ''}`,
    ),
  '',
].join('\n')

function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what this takes out
  return text.replace(/\u001b\[\d+m/g, '')
}

const files = { '.git/HEAD': '', 'quoc-gia.csv': NATIONAL, 'phuong/chieng-coi.csv': WARD }

describe.each(LANGUAGE_TAGS)('rasoat init in %s', (lang) => {
  test('shows what it found, and why', async () => {
    const cwd = temporaryFolder(files)
    const { code, stdout, stderr } = await rasoat(['init', '--lang', lang], { cwd, columns: 100 })
    expect(code).toBe(0)
    const wrote = { en: 'Wrote rasoat.yaml\n', vi: 'Đã ghi rasoat.yaml\n', ar: 'كُتب rasoat.yaml\n' }
    expect(plain(stderr)).toBe(wrote[lang])
    await expect(withoutColours(stdout)).toMatchFileSnapshot(`init/page.${lang}.txt`)
    await expect(readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')).toMatchFileSnapshot(
      `init/rasoat.${lang}.yaml.txt`,
    )
  })

  test('fits a narrow terminal', async () => {
    const cwd = temporaryFolder(files)
    const { stdout } = await rasoat(['init', '-o', '-', '--lang', lang], { cwd, columns: 60 })
    const { stderr } = await rasoat(['init', '-o', '-', '--lang', lang], { cwd, columns: 60 })
    expect(stdout).not.toBe('')
    expect(stderr.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([])
  })

  test('writes a configuration that is one, and runs', async () => {
    const cwd = temporaryFolder(files)
    await rasoat(['init', '--lang', lang, '-q'], { cwd })
    const text = readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')
    expect(compileSchema(publishedSchema('config'))(parse(text))).toEqual([])
    const { code, stdout } = await rasoat(['audit', '-f', 'json'], { cwd })
    // What it lacks is a warning, and nothing is an error: 0, and in no case 2.
    expect(code).toBe(0)
    const report = JSON.parse(stdout)
    expect(report.baseline.procedures).toBe(1_200)
    expect(report.catalogues).toMatchObject([
      {
        id: 'phuong/chieng-coi.csv',
        unit: { name: 'Phường Chiềng Cơi', level: 'commune' },
        records: 24,
        procedures: 24,
      },
    ])
  })

  test('gives examples that hold once their # is taken away', async () => {
    const cwd = temporaryFolder(files)
    const { stdout } = await rasoat(['init', '-o', '-', '--lang', lang], { cwd })
    const examples = stdout.slice(stdout.indexOf('\nlang:'))
    const taken = examples.replace(/^# (?=( {2,}|- |asOf:|rules:$|targets:$|output:))/gm, '')
    const config = parse(taken)
    expect(Object.keys(config)).toEqual(['lang', 'asOf', 'failOn', 'rules', 'targets', 'format', 'output'])
    expect(compileSchema(publishedSchema('config'))(config)).toEqual([])
  })
})

describe('the file', () => {
  test('is never replaced without --force', async () => {
    const cwd = temporaryFolder({ 'a.csv': CLEAN, 'rasoat.yaml': 'failOn: never\n' })
    const { code, stdout, stderr } = await rasoat(['init'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--force')
    expect(readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')).toBe('failOn: never\n')
    expect((await rasoat(['init', '--force'], { cwd })).code).toBe(0)
    expect(parse(readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')).catalogues).toMatchObject([
      { sources: 'a.csv' },
    ])
  })

  test('is no list, even with --force', async () => {
    const cwd = temporaryFolder({ 'a.csv': CLEAN })
    expect((await rasoat(['init', 'a.csv', '--force', '-o', 'a.csv'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(CLEAN)
  })

  test('may stand elsewhere: paths in it start from its folder, and the command to run it is said', async () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'lists/a.csv': CLEAN })
    const { stdout } = await rasoat(['init', 'lists', '-o', 'conf/my audit.yaml'], { cwd })
    expect(stdout).toContain('Then run: rasoat audit -c "conf/my audit.yaml"\n')
    expect(parse(readFileSync(join(cwd, 'conf/my audit.yaml'), 'utf8')).catalogues).toMatchObject([
      { sources: '../lists/a.csv' },
    ])
    expect((await rasoat(['audit', '-c', 'conf/my audit.yaml'], { cwd })).code).toBe(0)
  })

  test('is printed with -o -, alone: the page goes to standard error', async () => {
    const cwd = temporaryFolder({ 'a.csv': CLEAN })
    const { stdout, stderr } = await rasoat(['init', '-o', '-'], { cwd })
    expect(parse(stdout).catalogues).toMatchObject([{ sources: 'a.csv' }])
    expect(stderr).toContain('One list was found')
    expect(existsSync(join(cwd, 'rasoat.yaml'))).toBe(false)
    expect(await rasoat(['init', '-o', '-', '-q'], { cwd })).toEqual({ code: 0, stdout, stderr: '' })
  })

  test('is the same, byte for byte, a second time', async () => {
    const cwd = temporaryFolder(files)
    const first = await rasoat(['init', '-o', '-'], { cwd })
    expect(await rasoat(['init', '-o', '-'], { cwd })).toEqual(first)
  })
})

describe('lists', () => {
  test('of the current folder are found; packages, repositories, results and our own files are not', async () => {
    const cwd = temporaryFolder({
      'a.csv': CLEAN,
      'sub/b.csv': CLEAN,
      'node_modules/x/c.csv': CLEAN,
      '.git/d.csv': CLEAN,
      'out/e.csv': CLEAN,
      'rasoat.json': '{"catalogues":[{"sources":"a.csv"}]}',
      'package.json': '{"name":"x","files":[{"a":1}]}',
      'units.json': '[{"Code":"00004"},{"Code":"00008"},{"Code":"00025"}]',
    })
    await rasoat(['validate', 'a.csv', '-o', 'result.json', '--no-config'], { cwd })
    const { code, stdout } = await rasoat(['init'], { cwd })
    expect(code).toBe(0)
    const { catalogues } = parse(readFileSync(join(cwd, 'rasoat.yaml'), 'utf8'))
    expect(catalogues.map(({ sources }: { sources: string }) => sources)).toEqual(['a.csv', 'sub/b.csv'])
    expect(stdout).toContain('result.json: a result or a configuration of rasoat itself')
    expect(stdout).toContain('package.json: ')
    expect(stdout).toContain('units.json: neither codes nor names of procedures are in it')
  })

  test('that are alike become a pattern, when it stands for them and nothing else', async () => {
    const five = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`communes/${name}.csv`, CLEAN]))
    const cwd = temporaryFolder(five)
    const sourcesOf = async () => {
      const { stdout } = await rasoat(['init', 'communes', '-o', '-', '-q'], { cwd })
      return parse(stdout).catalogues.map(({ sources }: { sources: unknown }) => sources)
    }
    expect(await sourcesOf()).toEqual(['communes/*.csv'])
    put(cwd, 'communes/notes.csv', 'a,b\n1,2\n')
    expect(await sourcesOf()).toEqual([Object.keys(five)])
  })

  test('named and unreadable end with 2, the others are written down all the same', async () => {
    const cwd = temporaryFolder({ 'a.csv': CLEAN, 'b.csv': 'x,y\n1,2\n' })
    const { code, stdout } = await rasoat(['init', 'a.csv', 'b.csv'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('b.csv: ')
    expect(existsSync(join(cwd, 'rasoat.yaml'))).toBe(true)
    expect((await rasoat(['init', '.', '--force'], { cwd })).code).toBe(0)
  })

  test.each([
    ['missing.csv', ['init', 'missing.csv']],
    ['-', ['init', '-']],
    ['x,y', ['init', 'notes.csv']],
    ['2 files', ['init', 'notes.csv', 'more.csv']],
  ])('that are none end with 2 and write nothing: %s', async (_, args) => {
    const cwd = temporaryFolder({ 'notes.csv': 'x,y\n1,2\n', 'more.csv': 'x,y\n1,2\n' })
    const { code, stdout, stderr } = await rasoat(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^rasoat: .+\n.+\n/)
    expect(existsSync(join(cwd, 'rasoat.yaml'))).toBe(false)
  })

  test('of an empty folder: the folder is named', async () => {
    const { code, stderr } = await rasoat(['init'], { cwd: temporaryFolder() })
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'rasoat: The folder "." holds no list that can be read.',
    ])
  })

  test('are looked at up to two hundred, and that is said', async () => {
    const cwd = temporaryFolder()
    for (let index = 0; index < 201; index += 1) put(cwd, `${String(index).padStart(3, '0')}.csv`, WITH_ERROR)
    const { code, stdout } = await rasoat(['init'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Only the first 200 files by name were looked at.')
    expect(parse(readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')).catalogues[0].sources).toHaveLength(200)
  })

  test('whose texts are hostile harm neither the terminal nor the file', async () => {
    const evil = 'Mã\u001b[31m TTHC\u202e'
    const rows = ['1.000001', '1.000002', '1.000003'].map(
      (code) => `${code},"a\n- sources: /own/list\u001b]0;x\u0007"`,
    )
    const cwd = temporaryFolder({ '.git/HEAD': '' })
    put(cwd, 'x: y # z.csv', `"${evil}","Tên\nfailOn: never"\n${rows.join('\n')}\n`)
    const { code, stdout } = await rasoat(['init'], { cwd, columns: 80 })
    expect(code).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(withoutColours(stdout)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    const text = readFileSync(join(cwd, 'rasoat.yaml'), 'utf8')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    const config = parse(text)
    expect(config.failOn).toBe('error')
    expect(config.catalogues).toMatchObject([{ sources: 'x: y # z.csv', columns: { code: evil } }])
    expect((await rasoat(['audit'], { cwd })).code).toBe(1)
  })
})
