import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { plain } from '../plain.ts'
import { compound } from '../read/xls-file.ts'
import { workbook, zip } from '../read/xlsx-file.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const XLSX = readFileSync('samples/thanh-hoa.xlsx')

const cwd = temporaryFolder({
  'list.csv': CLEAN,
  'empty.json': '',
  'empty.jsonl': '',
  'empty.xlsx': '',
  'no-lists/page.html': '<p>',
  'workbook.csv': XLSX,
  'text.xlsx': CLEAN,
  'page.xlsx': '<html><body><table><tr><td>Trang chủ</td></tr></table></body></html>',
  'page.xls': '<html><body><p>Phiên làm việc đã hết hạn</p></body></html>',
  'xml.xls': '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
  'word.xls': compound([{ name: 'WordDocument', content: Buffer.alloc(5_000) }]),
  'binary.xlsb': zip([{ name: 'xl/workbook.bin', content: 'x' }]),
  'archive.ods': zip([{ name: 'list.csv', content: CLEAN }]),
  'picture.csv': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
  'printed.csv': '%PDF-1.7\n%âãÏÓ\n',
  'archive.xlsx': zip([{ name: 'list.csv', content: CLEAN }]),
  'truncated.xlsx': XLSX.subarray(0, XLSX.length >> 1),
  'encrypted.xlsx': compoundFile('EncryptedPackage'),
  'old.xlsx': compoundFile('Workbook'),
  'no-rows.xlsx': workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row>'),
  'headings.csv': 'Số thứ tự,Ngày nhận\n1,2026-01-01\n',
  'broken.json': '[{"code":"1.000001","name":"A"},\n{"code":]\n',
  'number.json': '42',
  'deep.json': `${'['.repeat(300)}${']'.repeat(300)}`,
  'unknown-key.yaml': 'baselin: list.csv\n',
  'broken.yaml': 'baseline: list.csv\nlevel: commune: x\nsamples: 3\n',
  'wrong-type.yaml': 'samples: many\n',
  'wrong-choice.yaml': 'failOn: errors\n',
  'wrong-date.yaml': 'asOf: 2026-02-30\n',
  'wrong-share.yaml': 'minCoverage: 180\n',
  'wrong-encoding.yaml': 'encoding: utf-9\n',
  'a-list.yaml': '- list.csv\n',
  'alias.yaml': 'baseline: *list\n',
  // 12 references to a list of 1,000: 12,000 values, where 10,000 are allowed.
  'copies.yaml': `a: &a [${'x,'.repeat(1_000)}]\nb:\n${'- *a\n'.repeat(12)}`,
  'no-schema.json': '{"type":"strin"}',
  'no-json.json': 'type: string',
  'half-result.json': '{"reportVersion":"1.0"}',
  'a-file': 'in the way',
  'no-codes.csv': 'Mã TTHC,Tên thủ tục\n,Đăng ký khai sinh\n',
})
symlinkSync('nowhere.csv', join(cwd, 'dangling.csv'))

/** The container of old Excel files and of encrypted new ones, with one stream of this name. */
function compoundFile(stream: string): Buffer {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([start, Buffer.alloc(2_000), Buffer.from(stream, 'utf16le'), Buffer.alloc(1_000)])
}

interface Bad {
  readonly what: string
  readonly args: readonly string[]
  /** In both languages alike. */
  readonly says: readonly string[]
}

const BAD: readonly Bad[] = [
  // files
  bad('a missing file', ['validate', 'missing.csv'], 'missing.csv'),
  bad('a missing file without an ending', ['validate', 'missing'], 'missing'),
  bad('a link that points nowhere', ['validate', 'dangling.csv'], 'dangling.csv'),
  bad('a missing baseline', ['compare', 'list.csv', '-b', 'missing.csv'], 'missing.csv'),
  bad('a missing folder', ['validate', 'missing/'], 'missing'),
  bad('an empty JSON file', ['validate', 'empty.json'], 'empty.json'),
  bad('an empty workbook', ['validate', 'empty.xlsx'], 'empty.xlsx'),
  bad('an empty baseline', ['compare', 'list.csv', '-b', 'empty.jsonl'], 'empty.jsonl'),
  bad(
    'a baseline without codes',
    ['compare', 'list.csv', '-b', 'no-codes.csv'],
    'no-codes.csv',
    '--column code=',
  ),
  bad('a folder without lists', ['validate', 'no-lists'], 'no-lists', '.xlsx'),
  bad('a pattern that matches nothing', ['validate', 'x*.csv'], 'x*.csv'),
  bad('an exclamation mark, which is no pattern', ['validate', '!list.csv'], '!list.csv'),
  // another kind under a familiar ending
  bad('a workbook named .csv', ['validate', 'workbook.csv'], 'workbook.csv', '--input-format xlsx'),
  bad('a picture named .csv', ['validate', 'picture.csv'], 'picture.csv'),
  bad('a PDF named .csv', ['validate', 'printed.csv'], 'printed.csv', 'PDF'),
  bad(
    'a CSV file said to be a workbook',
    ['validate', 'text.xlsx', '--input-format', 'xlsx'],
    'text.xlsx',
    '--input-format csv',
  ),
  bad('a web page whose table is no list', ['validate', 'page.xlsx'], 'page.xlsx', 'Trang chủ'),
  bad('a web page without a table, named .xls', ['validate', 'page.xls'], 'page.xls'),
  bad('a cut-off XML spreadsheet of Excel 2003, named .xls', ['validate', 'xml.xls'], 'xml.xls'),
  bad('a Word document named .xls', ['validate', 'word.xls'], 'word.xls', 'Office'),
  bad('a binary workbook', ['validate', 'binary.xlsb'], 'binary.xlsb', '.xlsx'),
  bad('an archive named .ods', ['validate', 'archive.ods'], 'archive.ods'),
  bad('an archive named .xlsx', ['validate', 'archive.xlsx'], 'archive.xlsx'),
  bad('an old workbook named .xlsx', ['validate', 'old.xlsx'], 'old.xlsx', '.xls'),
  bad('a page without a list', ['validate', 'no-lists/page.html'], 'page.html'),
  // damaged
  bad('a truncated workbook', ['validate', 'truncated.xlsx'], 'truncated.xlsx'),
  bad('an encrypted workbook', ['validate', 'encrypted.xlsx'], 'encrypted.xlsx'),
  bad('broken JSON', ['validate', 'broken.json'], 'broken.json', '2'),
  bad('JSON that is no list', ['validate', 'number.json'], 'number.json', '--records'),
  bad('deep JSON', ['validate', 'deep.json'], 'deep.json', '200'),
  // headings, sheets, lists
  bad('a sheet of a list that has none', ['validate', 'list.csv', '--sheet', 'X'], 'list.csv', '--sheet'),
  bad(
    'unknown headings',
    ['validate', 'headings.csv'],
    'Số thứ tự',
    'Ngày nhận',
    '--column code=',
    '--header-row',
  ),
  bad('unknown headings of a workbook', ['validate', 'no-rows.xlsx'], 'STT', '--column code='),
  bad('unknown headings, converted', ['convert', 'headings.csv'], 'Ngày nhận', '--column code='),
  bad('a row without headings', ['validate', 'list.csv', '--header-row', '90'], '90'),
  bad(
    'a sheet that is not there',
    ['validate', 'workbook.csv', '--input-format', 'xlsx', '--sheet', 'X'],
    'Danh mục',
  ),
  bad('a place without a list', ['validate', 'number.json', '--records', '/x'], '/x'),
  // command line
  bad('a wrong command', ['exhume'], 'exhume', 'rasoat --help'),
  bad('a wrong option', ['validate', 'list.csv', '--zzzzzzzzzz'], '--zzzzzzzzzz', '--help'),
  bad('an option of another command', ['validate', 'list.csv', '-b', 'list.csv'], '-b', '--help'),
  bad('an option without its value', ['validate', 'list.csv', '--level'], '--level'),
  bad('a wrong choice', ['validate', 'list.csv', '--level', 'xyz'], 'xyz', 'commune'),
  bad('a wrong date', ['validate', 'list.csv', '--as-of', '30/02/2026'], '30/02/2026', '2026-11-22'),
  bad('a day that does not exist', ['validate', 'list.csv', '--as-of', '2026-02-30'], '2026-02-30'),
  bad('a wrong percentage', ['audit', 'list.csv', '--min-online', '101'], '101', '100'),
  bad('a wrong number', ['validate', 'list.csv', '--samples', '-1'], '-1'),
  bad('row nought', ['validate', 'list.csv', '--header-row', '0'], '0'),
  bad('a wrong delimiter', ['validate', 'list.csv', '--delimiter', '::'], '::'),
  bad('a wrong encoding', ['validate', 'list.csv', '--encoding', 'utf-9'], 'utf-9', 'utf-8'),
  bad('a column without its heading', ['validate', 'list.csv', '--column', 'code'], 'code='),
  bad('a field named __proto__', ['validate', 'list.csv', '--column', '__proto__=x'], '__proto__'),
  bad('a rule named constructor', ['validate', 'list.csv', '--only', 'constructor'], 'constructor'),
  bad('a topic named toString', ['explain', 'toString'], 'toString'),
  bad('no lists', ['validate'], 'rasoat validate', '--config'),
  bad('no baseline', ['report', 'list.csv'], '--baseline'),
  bad('no result to render', ['render'], '<result>'),
  bad('too many arguments', ['render', 'a.json', 'b.json'], 'b.json'),
  bad('standard input without a format', ['validate', '-'], '--input-format csv'),
  bad('standard input without a format, converted', ['convert', '-'], '--input-format csv'),
  // configuration
  bad('a missing configuration', ['audit', '-c', 'missing.yaml'], 'missing.yaml', '--config'),
  bad('a folder as configuration', ['audit', '-c', 'no-lists'], 'no-lists'),
  bad('an unknown key', ['audit', '-c', 'unknown-key.yaml'], 'baselin', 'baseline'),
  bad('broken YAML', ['audit', '-c', 'broken.yaml'], 'broken.yaml', ' 2', ' 8'),
  bad('a value of the wrong type', ['audit', '-c', 'wrong-type.yaml'], 'samples', 'many'),
  bad('a value that is no choice', ['audit', '-c', 'wrong-choice.yaml'], 'failOn', 'errors'),
  bad('a date that does not exist', ['audit', '-c', 'wrong-date.yaml'], 'asOf', '2026-02-30'),
  bad('a share above 100', ['audit', '-c', 'wrong-share.yaml'], 'minCoverage'),
  bad('an encoding nobody knows', ['audit', '-c', 'wrong-encoding.yaml'], 'utf-9'),
  bad('a configuration that is a list', ['audit', '-c', 'a-list.yaml'], 'a-list.yaml'),
  bad('an alias of nothing', ['audit', '-c', 'alias.yaml'], 'alias.yaml', ' 1', ' 11'),
  bad(
    'a configuration that stands for more than it says',
    ['audit', '-c', 'copies.yaml'],
    'copies.yaml',
    ' 3)',
  ),
  // schemas, results, output
  bad('a schema that is none', ['validate', 'list.csv', '--schema', 'no-schema.json'], 'no-schema.json'),
  bad('a schema that is no JSON', ['validate', 'list.csv', '--schema', 'no-json.json'], 'no-json.json'),
  bad('a missing schema', ['validate', 'list.csv', '--schema', 'missing.json'], 'missing.json'),
  bad('a list as result', ['render', 'list.csv'], 'list.csv', '--format json'),
  bad('half a result', ['render', 'half-result.json'], 'half-result.json', '--format json'),
  bad('a missing result', ['render', 'missing.json'], 'missing.json'),
  bad('an ending that says nothing', ['validate', 'list.csv', '-o', 'page.odt'], 'page.odt', '--format'),
  bad('a file to write below a file', ['validate', 'list.csv', '-o', 'a-file/x/page.md'], 'a-file/x/page.md'),
  bad('findings to write below a file', ['validate', 'list.csv', '--findings', 'a-file/x'], 'a-file/x'),
  bad('a list to write below a file', ['convert', 'list.csv', '-o', 'a-file/x.csv'], 'a-file/x.csv'),
]

function bad(what: string, args: readonly string[], ...says: readonly string[]): Bad {
  return { what, args, says }
}

const before = readdirSync(cwd, { recursive: true }).sort()

describe.each(LANGUAGE_TAGS)('in %s,', (lang) => {
  test.each(BAD)('$what: code 2, one sentence and the next step', async ({ args, says }) => {
    const { code, stdout, stderr: written } = await rasoat(args, { cwd, env: { RASOAT_LANG: lang } })
    const stderr = plain(written)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const [what = '', next = '', ...rest] = stderr.split('\n')
    expect(what).toMatch(/^rasoat: .+\.$/)
    expect(next).toMatch(/^.+[.?؟]$/)
    expect(rest).toEqual([''])
    expect(says.filter((word) => !stderr.includes(word))).toEqual([])
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+|node:internal|undefined|\[object|NaN/)
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before)
  })
})

test.each(BAD)('$what is said in Vietnamese, and not in English', async ({ args }) => {
  const english = await rasoat(args, { cwd })
  const vietnamese = await rasoat(args, { cwd, env: { RASOAT_LANG: 'vi' } })
  const [enWhat, enNext] = english.stderr.split('\n')
  const [viWhat, viNext] = vietnamese.stderr.split('\n')
  expect(viWhat).not.toBe(enWhat)
  expect(viNext).not.toBe(enNext)
  expect(viNext).toMatch(/[ạảãáàâấầẩẫậăắằẳẵặđèéẹẻẽêếềểễệìíỉĩịòóọỏõôốồổỗộơớờởỡợùúụủũưứừửữựỳýỷỹỵ]/i)
})

describe('what is wrong inside a list is a finding with its place', () => {
  const lists = temporaryFolder({
    'empty.csv': '',
    'byte.csv': Buffer.concat([
      Buffer.from('Mã TTHC,Tên thủ tục\n1.000001,Cấp '),
      Buffer.from([0xff]),
      Buffer.from(' giấy\n1.000002,Đăng ký\n'),
    ]),
    'prototype.csv': 'Mã TTHC,Tên thủ tục,__proto__,constructor,toString\n1.000001,Đăng ký,a,b,c\n',
    'prototype.json': '[{"code":"1.000001","name":"Đăng ký","__proto__":"x","constructor":"y"}]',
    'broken.jsonl': '{"code":"1.000001","name":"A"}\n{"code":\n{"code":"1.000002","name":"B"}\n',
    'ragged.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Đăng ký,thừa\n1.000002\n',
    'control.csv': 'Mã TTHC,Tên thủ tục\n1.000001,"\u001b[31mĐỏ\u0007"\n',
  })

  async function findingsOf(list: string) {
    const { catalogues, toolErrors } = await rasoatJson(['validate', list], { cwd: lists })
    expect(toolErrors).toEqual([])
    return catalogues[0]?.findings.items.map(({ rule, location }) => ({ rule, ...location }))
  }

  test('an empty file', async () => {
    expect(await findingsOf('empty.csv')).toMatchObject([{ rule: 'empty-catalogue', source: 'empty.csv' }])
    expect((await rasoat(['validate', 'empty.csv'], { cwd: lists })).code).toBe(1)
  })

  test('a byte that cannot be read', async () => {
    expect(await findingsOf('byte.csv')).toContainEqual({
      rule: 'unreadable-value',
      source: 'byte.csv',
      row: 2,
      line: 2,
      field: 'name',
    })
  })

  test('a broken line of JSONL, and the rest is read', async () => {
    expect(await findingsOf('broken.jsonl')).toContainEqual(
      expect.objectContaining({ rule: 'unreadable-row', source: 'broken.jsonl', line: 2 }),
    )
    const { catalogues } = await rasoatJson(['validate', 'broken.jsonl'], { cwd: lists })
    expect(catalogues[0]?.procedures).toBe(2)
  })

  test('rows with too many and too few cells', async () => {
    expect((await findingsOf('ragged.csv'))?.filter(({ rule }) => rule === 'ragged-row')).toMatchObject([
      { row: 2, line: 2 },
      { row: 3, line: 3 },
    ])
  })

  test.each(['prototype.csv', 'prototype.json'])(
    'headings with a meaning to JavaScript are headings: %s',
    async (list) => {
      const { stdout, code } = await rasoat(['validate', list, '-f', 'json'], { cwd: lists })
      expect(code).toBe(0)
      const [catalogue] = JSON.parse(stdout).catalogues
      expect(catalogue).toMatchObject({ records: 1, procedures: 1 })
      expect(catalogue.sources[0].ignored).toEqual(expect.arrayContaining(['__proto__', 'constructor']))
      expect(({} as Record<string, unknown>)['code']).toBeUndefined()
    },
  )

  test('what a list says cannot give orders to a terminal', async () => {
    for (const args of [
      ['validate', 'control.csv'],
      ['validate', 'control.csv', '--column', 'code=\u001b[2J'],
    ]) {
      const { stdout, stderr } = await rasoat(args, { cwd: lists })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
    }
  })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
  const folder = temporaryFolder({ 'secret.csv': CLEAN })
  chmodSync(join(folder, 'secret.csv'), 0)
  const { code, stderr } = await rasoat(['validate', 'secret.csv'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('cannot be opened')
})

test('a workbook that was cut off is said to be, in words of ours', async () => {
  const { stderr } = await rasoat(['validate', 'truncated.xlsx'], { cwd })
  expect(stderr).toMatch(/^rasoat: The end of "truncated[.]xlsx" is missing: the file was cut off/)
})

test('bytes that are no text are called lost characters, and not a value that nobody understood', async () => {
  put(
    cwd,
    'bytes.csv',
    Buffer.concat([
      Buffer.from('Mã TTHC,Tên\n1.000001,Cấp '),
      Buffer.from([0xff, 0x80]),
      Buffer.from('phép\n'),
    ]),
  )
  const { stdout } = await rasoat(['validate', 'bytes.csv'], { cwd, columns: 160 })
  expect(stdout).toContain(
    'has lost characters where � stands; take them from the original file, and save it as UTF-8.',
  )
})
