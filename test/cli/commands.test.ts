import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { topics } from '../../src/cli/help/topics.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { fields } from '../../src/stages/normalise/fields.ts'
import { rules } from '../../src/stages/validate/rules.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const folder = temporaryFolder({ 'list.csv': CLEAN })

describe('every command does its work on the samples', () => {
  test('validate: the list of Chiềng Cơi has two errors, a damaged code and a code twice', async () => {
    const report = await rasoatJson(['validate', 'samples/chieng-coi.csv'])
    expect(report).toMatchObject({ run: { command: 'validate' }, outcome: 'failed', toolErrors: [] })
    expect(report.catalogues).toMatchObject([
      {
        id: 'samples/chieng-coi.csv',
        records: 376,
        findings: { byRule: { 'damaged-code': 1, 'duplicate-code': 1 } },
      },
    ])
  })

  test('compare: what is missing is a finding of the comparison', async () => {
    const args = ['compare', 'samples/son-la.csv', '-b', 'samples/national.csv', '--level', 'province']
    const report = await rasoatJson(args)
    // 2,352 in scope − 2,092 held = 260
    expect(report.catalogues[0]?.findings.byRule['missing-procedure']).toBe(260)
  })

  test('report: a page with the coverage as part and whole', async () => {
    const args = ['report', 'samples/son-la.csv', '-b', 'samples/national.csv', '--level', 'province']
    const { code, stdout, stderr } = await rasoat(args)
    expect(code).toBe(0)
    expect(stdout).toContain('88.95% (2,092/2,352)')
    expect(stderr).toBe('')
  })

  test('audit: a configuration names everything', async () => {
    const cwd = temporaryFolder({ 'a.csv': CLEAN, 'rasoat.yaml': 'catalogues: [{ sources: a.csv }]\n' })
    const { code, stdout, stderr } = await rasoat(['audit', '--config', 'rasoat.yaml'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('passed')
  })

  test('render: a saved result says the same again, and in the other language', async () => {
    const path = join(folder, 'result.json')
    await rasoat(['validate', 'list.csv', '-o', path, '-q'], { cwd: folder })
    const again = await rasoat(['render', path, '-f', 'json'])
    expect(again).toEqual({ code: 0, stdout: readFileSync(path, 'utf8'), stderr: '' })
    const page = await rasoat(['render', path, '--lang', 'vi'])
    expect(page).toEqual(await rasoat(['validate', 'list.csv', '--lang', 'vi'], { cwd: folder }))
    const piped = await rasoat(['render', '-', '-f', 'json'], { stdin: readFileSync(path) })
    expect(piped.stdout).toBe(readFileSync(path, 'utf8'))
  })

  test('render judges nothing: the result of a failed audit is shown with 0', async () => {
    put(folder, 'twice.csv', `${CLEAN}1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình\n`)
    const failed = await rasoat(['validate', 'twice.csv', '-o', 'failed.json', '-q'], { cwd: folder })
    const shown = await rasoat(['render', 'failed.json'], { cwd: folder })
    expect([failed.code, shown.code]).toEqual([1, 0])
  })

  test('convert: the same records under our headings, to the screen or into a file', async () => {
    const { code, stdout, stderr } = await rasoat(['convert', 'list.csv', '-f', 'jsonl'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ code, serviceLevel }) => [code, serviceLevel])).toEqual([
      ['1.000001', 'full-online'],
      ['1.000002', 'partial'],
      ['1.000003', 'partial'],
    ])
  })

  test.each(['csv', 'json', 'jsonl', 'xlsx'])(
    'convert writes %s, and reading it back finds the same',
    async (format) => {
      const path = join(folder, `clean.${format}`)
      const wrote = await rasoat(['convert', 'list.csv', '-o', path], { cwd: folder })
      expect(wrote).toEqual({
        code: 0,
        stdout: '',
        stderr:
          format === 'csv'
            ? `Wrote ${path}\nWrote ${join(folder, 'clean.datapackage.json')}\n`
            : `Wrote ${path}\n`,
      })
      const once = await rasoat(['convert', 'list.csv', '-f', 'json'], { cwd: folder })
      const twice = await rasoat(['convert', path, '-f', 'json'], { cwd: folder })
      expect(JSON.parse(twice.stdout)).toEqual(JSON.parse(once.stdout))
    },
  )

  test('convert takes the format from --format when the ending says nothing', async () => {
    const path = join(folder, 'clean.dat')
    await rasoat(['convert', 'list.csv', '-o', path, '-f', 'json', '-q'], { cwd: folder })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(3)
  })

  test('convert takes one list at a time', async () => {
    const { code, stderr } = await rasoat(['convert', 'samples/ha-noi'])
    expect(code).toBe(2)
    expect(stderr).toContain('takes one catalogue, but 126 were given')
  })

  test('explain: without an id every rule, with one its page', async () => {
    const all = await rasoat(['explain'])
    expect(rules.filter(({ id }) => !all.stdout.includes(id))).toEqual([])
    const one = await rasoat(['explain', 'duplicate-code', '--lang', 'vi'])
    expect(one.code).toBe(0)
    expect(one.stdout).toContain('duplicate-code')
  })

  test.each(LANGUAGE_TAGS)('explain has a page for everything it lists, in %s', async (lang) => {
    const { stdout } = await rasoat(['explain', '--lang', lang])
    const ids = [...stdout.matchAll(/^ {2}(\S+) /gm)].map(([, id = '']) => id)
    expect(ids).toEqual(topics.map(({ id }) => id).toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)))
    for (const id of ids) {
      const page = await rasoat(['explain', id, '--lang', lang])
      expect([id, page.code, page.stdout.startsWith('# ')]).toEqual([id, 0, true])
      expect(page.stdout).not.toMatch(/undefined|\[object/)
    }
  })

  test('explain leads from a word to the page it stands on', async () => {
    expect((await rasoat(['explain', '2'])).stdout).toBe((await rasoat(['explain', 'exit-codes'])).stdout)
    expect((await rasoat(['explain', 'sarif'])).stdout).toBe((await rasoat(['explain', 'formats'])).stdout)
    expect((await rasoat(['explain', 'warning'])).stdout).toContain('Rules: mixed-encoding, ')
  })

  test('explain says of an option that sets a target which metric it is about', async () => {
    const { stdout } = await rasoat(['explain', 'min-full-online', '--lang', 'vi'])
    expect(stdout).toContain('  - metric: full-online-share\n    atLeast: 95\n')
    expect(stdout).toContain('--min-full-online 95')
  })

  test.each([
    ['exit-code', 'exit-codes'],
    ['sarfi', 'sarif'],
    ['min-coverag', 'min-coverage'],
    ['duplicate-cod', 'duplicate-code'],
    ['severites', 'severities'],
  ])('explain %s: did you mean %s?', async (typed, meant) => {
    const { code, stderr } = await rasoat(['explain', typed])
    expect(code).toBe(2)
    expect(stderr).toContain(`"${meant}"`)
  })

  test('explain knows each field, too', async () => {
    for (const { id } of fields) expect([id, (await rasoat(['explain', id])).code]).toEqual([id, 0])
  })

  test.each(['procedure', 'config', 'report'])('schema prints the schema of a %s as it is', async (name) => {
    const { code, stdout } = await rasoat(['schema', name])
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  })

  test('schema prints that of a procedure when none is named', async () => {
    expect((await rasoat(['schema'])).stdout).toBe((await rasoat(['schema', 'procedure'])).stdout)
  })
})

describe('a run is repeatable', () => {
  test('two runs give the same bytes, whatever the number of threads and the language of the machine', async () => {
    const args = ['audit', '--config', 'samples/ha-noi.yaml', '-f', 'markdown']
    const one = await rasoat([...args, '--jobs', '1'], { env: { LANG: 'vi_VN.UTF-8' } })
    const other = await rasoat([...args, '--jobs', '2'], { env: { LANG: 'en_US.UTF-8', LC_ALL: 'C' } })
    expect(other).toEqual(one)
  })
})

test('nothing is written unless asked for', async () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN })
  await rasoat(['validate', 'list.csv'], { cwd })
  expect(existsSync(join(cwd, 'out'))).toBe(false)
})
