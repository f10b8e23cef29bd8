import { describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { CLEAN, temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({
  'list.csv': CLEAN,
  'key.yaml': 'baselin: list.csv\n',
  'deep-key.yaml': 'catalogues:\n  - source: list.csv\n',
  'rule.yaml': 'rules: { duplicate-cod: off }\n',
  'metric.yaml': 'targets: [{ metric: covrage, atLeast: 80 }]\n',
  'reach.yaml': 'reach: { coverge: 80 }\n',
  'field.yaml': 'columns: { nam: Tên }\n',
})

const MISTYPED: readonly (readonly [what: string, args: readonly string[], meant: string])[] = [
  ['a command', ['valdate', 'list.csv'], 'validate'],
  ['an option', ['validate', 'list.csv', '--formt', 'json'], '--format'],
  ['an option with its value', ['validate', 'list.csv', '--formt=json'], '--format'],
  ['a choice', ['validate', 'list.csv', '--fail-on', 'eror'], 'error'],
  ['a format', ['validate', 'list.csv', '-f', 'markdwn'], 'markdown'],
  ['a short word with two letters swapped', ['validate', 'list.csv', '--input-format', 'cvs'], 'csv'],
  ['a format of convert', ['convert', 'list.csv', '-f', 'jsnl'], 'jsonl'],
  ['a level', ['validate', 'list.csv', '--level', 'comune'], 'commune'],
  ['a rule to run', ['validate', 'list.csv', '--only', 'duplicat-code'], 'duplicate-code'],
  ['a rule to skip', ['validate', 'list.csv', '--skip', 'missing-code,missing-nam'], 'missing-name'],
  ['a field', ['validate', 'list.csv', '--column', 'cod=Mã'], 'code'],
  ['a topic', ['explain', 'coverge'], 'coverage'],
  ['a schema', ['schema', 'confg'], 'config'],
  ['a key of the configuration', ['audit', '-c', 'key.yaml'], 'baseline'],
  ['a key inside the configuration', ['audit', '-c', 'deep-key.yaml'], 'sources'],
  ['a rule in the configuration', ['audit', '-c', 'rule.yaml'], 'duplicate-code'],
  ['a metric in the configuration', ['audit', '-c', 'metric.yaml'], 'coverage'],
  [
    'a metric to reach',
    ['report', 'list.csv', '-b', 'list.csv', '--reach', 'full-online-shar=20%'],
    'full-online-share',
  ],
  ['a metric to reach in the configuration', ['audit', 'list.csv', '-c', 'reach.yaml'], 'coverage'],
  ['a field in the configuration', ['audit', '-c', 'field.yaml'], 'name'],
]

describe.each(MISTYPED)('%s that is mistyped', (_, args, meant) => {
  test('ends with 2 and the word that was meant, in English', async () => {
    const { code, stdout, stderr } = await rasoat(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`Did you mean "${meant}"?`)
  })

  test('and in Vietnamese', async () => {
    const { code, stderr } = await rasoat(args, { cwd, env: { RASOAT_LANG: 'vi' } })
    expect(code).toBe(2)
    expect(stderr).toContain(`“${meant}”?`)
  })
})

test('an option of other commands is said to be theirs', async () => {
  const { code, stderr } = await rasoat(['report', 'list.csv', '-b', 'list.csv', '--fail-on', 'never'], {
    cwd,
  })
  expect(code).toBe(2)
  expect(stderr).toContain(
    '"rasoat report" takes no option "--fail-on"; it belongs to: validate, compare, audit',
  )
})

test('a mistyped option of another command is said to be that of the other', async () => {
  const { code, stderr } = await rasoat(['validate', 'list.csv', '--min-covrage', '90'], { cwd })
  expect([code, stderr]).toEqual([
    2,
    'rasoat: There is no option "--min-covrage".\nDid you mean "--min-coverage"? It belongs to: compare, report, audit.\n',
  ])
})

test('an option before the command is told its place', async () => {
  const { code, stderr } = await rasoat(['--fail-on', 'never', 'validate', 'list.csv'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('Write it behind the command, as in rasoat validate list.csv --fail-on.')
})

test('a short word of other letters is nobody’s misspelling', async () => {
  const { stderr } = await rasoat(['validate', 'list.csv', '--input-format', 'dbf'], { cwd })
  expect(stderr).not.toContain('Did you mean')
  expect(stderr).toContain('csv, xlsx, xls, ods, xml, html, docx, pdf, json, jsonl')
})

test('a word that is near nothing gets no suggestion, but the place to look', async () => {
  const { stderr } = await rasoat(['validate', 'list.csv', '--lang', 'xx'], { cwd })
  expect(stderr).not.toContain('Did you mean')
  expect(stderr).toContain('en, vi')
})
