import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, csv, temporaryFolder, WITH_ERROR } from './folder.ts'

/** A folder with a list, and a way to see what a run made in it. */
function workplace() {
  const cwd = temporaryFolder({ 'list.csv': CLEAN })
  const made = () => readdirSync(cwd).filter((name) => name !== 'list.csv')
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
  return { cwd, made, read }
}

describe('-o and -f', () => {
  test('without either the table is printed, and nothing else happens', async () => {
    const { cwd, made } = workplace()
    const { stdout, stderr } = await rasoat(['validate', 'list.csv'], { cwd })
    expect(stdout).toMatch(/^Check of the catalogue/)
    expect(stderr).toBe('')
    expect(made()).toEqual([])
  })

  test.each([
    ['table', /^Check of the catalogue/],
    ['json', /^\{\n {2}"\$schema"/],
    ['jsonl', /^$/],
    ['csv', /severity,rule,catalogue/],
    ['markdown', /^# /],
    ['html', /^<!DOCTYPE html>\n/],
    ['sarif', /^\{\n {2}"\$schema"/],
    ['junit', /^<\?xml/],
    ['github', /^$/],
    ['gitlab', /^\[\]\n$/],
  ])('-f %s prints that', async (format, start) => {
    const { cwd, made } = workplace()
    const { stdout } = await rasoat(['validate', 'list.csv', '-f', format], { cwd })
    expect(stdout).toMatch(start)
    expect(made()).toEqual([])
  })

  test.each([
    ['page.txt', 'table'],
    ['result.json', 'json'],
    ['lines.jsonl', 'jsonl'],
    ['findings.csv', 'csv'],
    ['PAGE.MD', 'markdown'],
    ['report.html', 'html'],
    ['scan.sarif', 'sarif'],
    ['tests.xml', 'junit'],
  ])('the ending of %s means %s; nothing is printed, a note goes to stderr', async (name, format) => {
    const { cwd, made, read } = workplace()
    const { stdout, stderr } = await rasoat(['validate', 'list.csv', '-o', name], { cwd })
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: `Wrote ${name}\n` })
    expect(made()).toEqual([name])
    expect(read(name)).toBe((await rasoat(['validate', 'list.csv', '-f', format], { cwd })).stdout)
  })

  test('several files in one run, in folders that are made for them', async () => {
    const { cwd, made, read } = workplace()
    const args = ['validate', 'list.csv', '-o', 'a.json', '-o', 'new/deep/b.md', '-o', 'c.csv']
    const { stdout, stderr } = await rasoat(args, { cwd })
    expect(stdout).toBe('')
    expect(stderr).toBe('Wrote a.json\nWrote new/deep/b.md\nWrote c.csv\n')
    expect(made().sort()).toEqual(['a.json', 'c.csv', 'new'])
    expect(read('new/deep/b.md')).toMatch(/^# /)
  })

  test('a format that a file carries is not printed; one that no file carries is', async () => {
    const { cwd } = workplace()
    const silent = await rasoat(['validate', 'list.csv', '-f', 'json', '-o', 'a.json'], { cwd })
    expect(silent.stdout).toBe('')
    const both = await rasoat(['validate', 'list.csv', '-f', 'table', '-o', 'a.json'], { cwd })
    expect(both.stdout).toMatch(/^Check of the catalogue/)
  })

  test('the word before = names the format, where the ending is that of another', async () => {
    const { cwd, made, read } = workplace()
    const { stderr } = await rasoat(['validate', 'list.csv', '-o', 'gitlab=quality.json', '-o', 'a=b.json'], {
      cwd,
    })
    expect(stderr).toBe('Wrote quality.json\nWrote a=b.json\n')
    expect(made().sort()).toEqual(['a=b.json', 'quality.json'])
    expect(read('quality.json')).toBe('[]\n')
    expect(JSON.parse(read('a=b.json')).outcome).toBe('passed')
  })

  test('and in a configuration its file starts from the folder of the configuration', async () => {
    const cwd = temporaryFolder({
      'lists/list.csv': CLEAN,
      'lists/rasoat.yaml': 'catalogues: [{ sources: [list.csv] }]\noutput: gitlab=out/quality.json\n',
    })
    expect((await rasoat(['audit', '-c', 'lists/rasoat.yaml'], { cwd })).stderr).toBe(
      'Wrote lists/out/quality.json\n',
    )
    expect(readFileSync(join(cwd, 'lists/out/quality.json'), 'utf8')).toBe('[]\n')
  })

  test('annotations are few, so the page of the step gets the whole report, after what was there', async () => {
    const cwd = temporaryFolder({ 'list.csv': WITH_ERROR, 'summary.md': 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const { stdout } = await rasoat(['validate', 'list.csv', '-f', 'github'], { cwd, env })
    expect(stdout).toMatch(/^::error file=list\.csv,/)
    const page = (await rasoat(['validate', 'list.csv', '-f', 'markdown'], { cwd, env })).stdout
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe(`before\n${page}`)
  })

  test.each(['xlsx', 'docx'])(
    'a format of bytes goes into a file, and is refused before anything is read: %s',
    async (format) => {
      const { cwd, made } = workplace()
      const refused = await rasoat(['validate', 'no-such-list.csv', '-f', format], { cwd })
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toContain(`--output report.${format}`)
      expect(made()).toEqual([])
      await rasoat(['validate', 'list.csv', '-o', `report.${format}`], { cwd })
      const whole = readFileSync(join(cwd, `report.${format}`))
      expect(whole.subarray(0, 2).toString()).toBe('PK')
      await rasoat(['validate', 'list.csv', '-f', format, '-o', 'report'], { cwd })
      expect(readFileSync(join(cwd, 'report'))).toEqual(whole)
      writeFileSync(
        join(cwd, 'rasoat.yaml'),
        `catalogues: [{ sources: list.csv }]\noutput: configured.${format}\n`,
      )
      await rasoat(['validate'], { cwd })
      expect(
        readFileSync(join(cwd, `configured.${format}`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
    },
  )

  test('-f names the format of a file whose ending says nothing', async () => {
    const { cwd, read } = workplace()
    const { stdout } = await rasoat(['validate', 'list.csv', '-f', 'json', '-o', 'result'], { cwd })
    expect(stdout).toBe('')
    expect(JSON.parse(read('result')).outcome).toBe('passed')
  })

  test.each([
    [['-o', '-'], /^Check of the catalogue/],
    [['-o', '-', '-f', 'json'], /^\{\n/],
    [['-o', 'markdown=-'], /^# /],
    [['-o', 'a.json', '-o', '-'], /^Check of the catalogue/],
  ])('- is standard output: %j', async (args, start) => {
    const { cwd, made } = workplace()
    expect((await rasoat(['validate', 'list.csv', ...args], { cwd })).stdout).toMatch(start)
    expect(made()).toEqual(args.includes('a.json') ? ['a.json'] : [])
  })

  test('-f is for the screen when the files are those of the configuration', async () => {
    const { cwd, read } = workplace()
    writeFileSync(
      join(cwd, 'rasoat.yaml'),
      'catalogues: [{ sources: list.csv }]\noutput: all.json\nformat: table\n',
    )
    const asConfigured = await rasoat(['audit', '-c', 'rasoat.yaml'], { cwd })
    expect(asConfigured.stdout).toMatch(/^Audit/)
    const asked = await rasoat(['audit', '-c', 'rasoat.yaml', '-f', 'json'], { cwd })
    expect(asked.stdout).toBe(read('all.json'))
  })

  test('--quiet takes the notes away, not the result', async () => {
    const { cwd, made } = workplace()
    const ran = await rasoat(['validate', 'list.csv', '-o', 'a.json', '-f', 'csv', '--quiet'], { cwd })
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toContain('severity,rule')
    expect(made()).toEqual(['a.json'])
  })

  test('what is no file is written to, not replaced', async () => {
    const { cwd } = workplace()
    const { code } = await rasoat(['validate', 'list.csv', '-f', 'json', '-o', '/dev/null', '-q'], { cwd })
    expect(code).toBe(0)
    expect(readdirSync('/dev').filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a link stays a link, and what it points to is replaced', async () => {
    const { cwd, read } = workplace()
    writeFileSync(join(cwd, 'real.json'), 'old')
    symlinkSync(join(cwd, 'real.json'), join(cwd, 'link.json'))
    await rasoat(['validate', 'list.csv', '-o', 'link.json', '-q'], { cwd })
    expect(read('real.json')).toMatch(/^\{/)
  })

  test('an earlier result is replaced', async () => {
    const { cwd, read } = workplace()
    writeFileSync(join(cwd, 'a.json'), 'old')
    await rasoat(['validate', 'list.csv', '-o', 'a.json', '-q'], { cwd })
    expect(read('a.json')).toMatch(/^\{/)
  })

  test.each([
    ['validate', ['-o', 'list.csv']],
    ['validate', ['--findings', './list.csv']],
    ['convert', ['-o', 'list.csv']],
  ])('%s never writes over the list it reads: %j', async (command, output) => {
    const { cwd, read, made } = workplace()
    const { code, stderr } = await rasoat([command, 'list.csv', ...output], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('one of the files to be read')
    expect(read('list.csv')).toBe(CLEAN)
    expect(made()).toEqual([])
  })
})

describe('--findings', () => {
  const many = csv(...Array.from({ length: 50 }, () => ',Đăng ký khai sinh,Hộ tịch,Cấp xã,Toàn trình'))
  const cwd = temporaryFolder({ 'many.csv': many, 'error.csv': WITH_ERROR })

  test('holds every finding, however few are kept in the result', async () => {
    const args = ['validate', 'many.csv', 'error.csv', '--findings', 'all.jsonl', '--samples', '1']
    const { catalogues } = await rasoatJson(args, { cwd })
    const total = catalogues.reduce((sum, { findings }) => sum + findings.total, 0)
    const kept = catalogues.reduce((sum, { findings }) => sum + findings.items.length, 0)
    const lines = readFileSync(join(cwd, 'all.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(total)
    expect(kept).toBeLessThan(total)
    const findings = lines.map((line) => JSON.parse(line))
    expect(findings.every(({ message, location }) => message !== '' && location.source !== '')).toBe(true)
    expect(findings.filter(({ rule }) => rule === 'missing-code')).toHaveLength(50)
  })

  test('is written in the language of the result, in the order of the catalogues', async () => {
    const run = async (jobs: string) => {
      await rasoat(
        ['validate', 'many.csv', 'error.csv', '--findings', 'vi.jsonl', '--lang', 'vi', '-q', '--jobs', jobs],
        { cwd },
      )
      return readFileSync(join(cwd, 'vi.jsonl'), 'utf8')
    }
    const text = await run('1')
    expect(text).not.toContain('already stands')
    expect(await run('2')).toBe(text)
    const catalogues = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).catalogue)
    expect(catalogues).toEqual([...catalogues].sort().reverse())
  })

  test('is not left behind half-written when the run cannot be completed', async () => {
    const args = ['compare', 'error.csv', '-b', 'missing.csv', '--findings', 'none.jsonl']
    expect((await rasoat(args, { cwd })).code).toBe(2)
    expect(readdirSync(cwd).filter((name) => name.startsWith('none'))).toEqual([])
  })
})

describe('colour', () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN })

  test.each([
    ['a terminal is coloured', [], {}, 80, true],
    ['a pipe is not', [], {}, undefined, false],
    ['a dumb terminal is not', [], { TERM: 'dumb' }, 80, false],
    ['FORCE_COLOR wins over a pipe', [], { FORCE_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0 wins over a terminal', [], { FORCE_COLOR: '0' }, 80, false],
    ['NO_COLOR wins over a terminal', [], { NO_COLOR: '1' }, 80, false],
    ['NO_COLOR wins over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
    ['an empty NO_COLOR says nothing', [], { NO_COLOR: '' }, 80, true],
    ['--color wins over NO_COLOR', ['--color'], { NO_COLOR: '1' }, undefined, true],
    ['--color wins over FORCE_COLOR=0', ['--color'], { FORCE_COLOR: '0' }, undefined, true],
    ['--color wins over a pipe', ['--color'], {}, undefined, true],
    ['--no-color wins over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, 80, false],
    ['--no-color wins over a terminal', ['--no-color'], {}, 80, false],
    ['of two flags the last counts', ['--no-color', '--color'], {}, undefined, true],
  ] as const)('%s', async (_, args, env, columns, expected) => {
    const surroundings = { cwd, env, ...(columns === undefined ? {} : { columns }) }
    const { stdout } = await rasoat(['validate', 'list.csv', ...args], surroundings)
    expect(stdout.includes('\u001b[')).toBe(expected)
  })

  test('never gets into a file', async () => {
    await rasoat(['validate', 'list.csv', '-o', 'page.txt', '--color', '-q'], { cwd })
    expect(readFileSync(join(cwd, 'page.txt'), 'utf8')).not.toContain('\u001b')
  })

  test('is all that a terminal adds', async () => {
    const coloured = await rasoat(['validate', 'list.csv'], { cwd, columns: 80 })
    const plain = await rasoat(['validate', 'list.csv'], { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
    expect(coloured.stdout.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain.stdout)
  })
})

test('a folder that stands where the file should go is left alone, and nothing beside it', async () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN, 'result.json/inside.txt': 'mine' })
  const { code, stderr } = await rasoat(['validate', 'list.csv', '-o', 'result.json'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^rasoat: "result.json" cannot be written/)
  expect(readdirSync(cwd).sort()).toEqual(['list.csv', 'result.json'])
  expect(existsSync(join(cwd, 'result.json/inside.txt'))).toBe(true)
})

describe('a set of files', () => {
  test('is that of one run: where the last cannot be written, the others stay as they were', async () => {
    const cwd = temporaryFolder({ 'list.csv': CLEAN, 'a.json': 'old', 'folder.md/x': '' })
    const { code } = await rasoat(
      ['validate', 'list.csv', '-o', 'a.json', '-o', 'folder.md/y/../../b.csv', '-o', 'list.csv/c.md'],
      { cwd },
    )
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'folder.md', 'list.csv'])
  })

  test('may have names as long as a name can be: 255 bytes', async () => {
    const cwd = temporaryFolder({ 'list.csv': CLEAN })
    // 125 letters of two bytes and five of one.
    const names = [`${'a'.repeat(250)}.json`, `${'đ'.repeat(125)}.html`]
    const { code, stderr } = await rasoat(
      ['validate', 'list.csv', '-q', ...names.flatMap((name) => ['-o', name])],
      { cwd },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(cwd).sort()).toEqual([...names, 'list.csv'].sort())
  })
})
