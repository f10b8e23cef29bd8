import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const LIST = 'Mã TTHC;Tên thủ tục\n1.001193;Đăng ký khai sinh\n'
const CONFIG = `baseline: national.csv
catalogues:
  - { sources: lists/h56.csv, id: h56, unit: Xã Mẫu, level: commune, delimiter: ";" }
  - { sources: "lists/gone-*.csv" }
noWorseThan: nowhere.json
output: [out/audit.json]
findings: out/findings.jsonl
worklist: out/to-do
failOn: warning
`

function office() {
  return temporaryFolder({
    'rasoat.yaml': CONFIG,
    'national.csv': 'Mã,Tên\n1.001193,Đăng ký khai sinh\n',
    'lists/h56.csv': LIST,
    'other.csv': 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n',
  })
}

describe('a list named where a configuration lies', () => {
  test.each(['validate', 'audit'])('is read and judged by its entry (%s)', async (command) => {
    const { catalogues } = await rasoatJson([command, 'lists/h56.csv'], { cwd: office() })
    expect(catalogues).toMatchObject([
      { id: 'h56', unit: { name: 'Xã Mẫu', level: 'commune' }, sources: [{ delimiter: ';' }] },
    ])
  })

  test('that no entry has is read as without a configuration', async () => {
    const { catalogues } = await rasoatJson(['validate', 'other.csv', 'lists/h56.csv'], { cwd: office() })
    expect(catalogues.map(({ id, unit }) => [id, unit])).toEqual([
      ['other.csv', { name: 'other' }],
      ['h56', { name: 'Xã Mẫu', level: 'commune' }],
    ])
  })

  test('writes nothing that the night writes, and says in one line what was taken and what was not', async () => {
    const cwd = office()
    const { code, stderr } = await rasoat(['validate', 'lists/h56.csv'], { cwd })
    expect(code).toBe(0)
    expect(existsSync(join(cwd, 'out'))).toBe(false)
    expect(stderr).toBe(
      'From rasoat.yaml: failOn, catalogues. Not for these lists: baseline, noWorseThan, output, findings, worklist.\n',
    )
  })

  test('is what the command line says first', async () => {
    const cwd = office()
    const args = ['audit', 'lists/h56.csv', '--unit', 'Xã Khác', '-o', 'mine.json', '-q']
    expect((await rasoat(args, { cwd })).code).toBe(0)
    expect([existsSync(join(cwd, 'mine.json')), existsSync(join(cwd, 'out'))]).toEqual([true, false])
  })

  test('is held against the baseline by audit, and by itself by validate', async () => {
    const cwd = office()
    const baselineOf = async (command: string) =>
      'baseline' in (await rasoatJson([command, 'lists/h56.csv'], { cwd }))
    expect([await baselineOf('audit'), await baselineOf('validate')]).toEqual([true, false])
  })
})

describe('options that contradict each other', () => {
  test.each([
    [['--config', 'rasoat.yaml', '--no-config'], '--config and --no-config'],
    [['--together', '--reconcile'], '--together and --reconcile'],
    [['--unit', 'A', '--unit-from-file', '(?<unit>.+)'], '--unit and --unit-from-file'],
    [['--quiet', '--verbose'], '--quiet and --verbose'],
    [['-f', 'json', '-f', 'markdown'], '--format json and --format markdown'],
  ])('%j end with 2, and the sentence says which to leave out', async (args, said) => {
    const { code, stderr, stdout } = await rasoat(['validate', 'other.csv', ...args], { cwd: office() })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${said} contradict each other`)
  })

  test.each([
    ['plans: [{ id: a, procedures: [1.001193] }]', 'policy', ''],
    ['catalogues: [{ sources: a.csv, levl: commune }]', 'catalogues', 'level'],
    ['polcy: {}', '', 'policy'],
  ])('and an unknown key is looked up at its own place: %s', async (text, place, meant) => {
    const cwd = temporaryFolder({ 'rasoat.yaml': place === 'policy' ? `policy: { ${text} }` : text })
    const { stderr } = await rasoat(['audit'], { cwd })
    if (meant === '') expect(stderr).not.toMatch(/Did you mean/)
    else expect(stderr).toContain(`Did you mean "${meant}"`)
  })
})
