import { describe, expect, test } from 'vitest'
import { utf16be } from '../read/inputs.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const ROW = '1.000001;Cấp giấy phép xây dựng'

const cwd = temporaryFolder({
  'own.csv': 'Ký hiệu riêng,Nội dung,Ghi chú\n1.000001,Cấp giấy phép xây dựng,a\n',
  'two-headers.csv': `Mã TTHC;Tên thủ tục\n(1);(2)\n${'Mã TTHC;Tên thủ tục'}\n${ROW}\n`,
  'strange.dat': `Mã TTHC|Tên thủ tục\n1.000001|Cấp giấy phép xây dựng\n`,
  'utf16.csv': utf16be(`\ufeffMã TTHC;Tên thủ tục\n${ROW}\n`),
  // "Mã số;Tên", "Đăng ký": in windows-1258 most accents are bytes of their own, after their letter.
  'old.csv': Buffer.concat([
    Buffer.from('Ma\xde s\xf4\xec;T\xean', 'latin1'),
    Buffer.from('\n1.000001;\xd0\xe3ng ky\xec\n', 'latin1'),
  ]),
  'nested.json': JSON.stringify({
    ward: { items: [{ code: '1.000001', name: 'Cấp giấy phép xây dựng' }] },
    old: [
      { code: '1.000002', name: 'Đăng ký khai sinh' },
      { code: '1.000003', name: 'Đăng ký kết hôn' },
    ],
  }),
  'a/Phường Một.csv': CLEAN,
  'b/Phường Một.csv': CLEAN,
  'a/list [2] (copy).csv': CLEAN,
})

describe('options of reading', () => {
  test('--column names headings that nobody could recognise', async () => {
    const args = ['validate', 'own.csv', '--column', 'code=Ký hiệu riêng', '--column', 'name=Nội dung']
    const { catalogues } = await rasoatJson(args, { cwd })
    expect(catalogues[0]).toMatchObject({
      procedures: 1,
      sources: [{ columns: { code: 'Ký hiệu riêng', name: 'Nội dung' } }],
    })
  })

  test('--column takes a heading with an equals sign in it', async () => {
    put(cwd, 'equals.csv', 'Mã = số,Tên thủ tục\n1.000001,Cấp giấy phép xây dựng\n')
    const { catalogues } = await rasoatJson(['validate', 'equals.csv', '--column', 'code=Mã = số'], { cwd })
    expect(catalogues[0]?.sources[0]?.columns['code']).toBe('Mã = số')
  })

  test('--header-row counts as the spreadsheet does', async () => {
    const { catalogues } = await rasoatJson(['validate', 'two-headers.csv', '--header-row', '3'], { cwd })
    expect(catalogues[0]).toMatchObject({ records: 1, sources: [{ headerRow: 3, rows: 1 }] })
  })

  test('--sheet chooses a sheet of a workbook', async () => {
    const { catalogues } = await rasoatJson(['validate', 'samples/thanh-hoa.xlsx', '--sheet', 'Danh mục'])
    expect(catalogues[0]).toMatchObject({ records: 2_296, sources: [{ sheet: 'Danh mục' }] })
  })

  test('--records chooses a list of a JSON file', async () => {
    const recordsOf = async (...args: string[]) =>
      (await rasoatJson(['validate', 'nested.json', ...args], { cwd })).catalogues[0]?.records
    expect(await recordsOf('--records', '/ward/items')).toBe(1)
    expect(await recordsOf('--records', '/old')).toBe(2)
  })

  test('--delimiter and --input-format read what its name does not tell', async () => {
    const args = ['validate', 'strange.dat', '--input-format', 'csv', '--delimiter', '|']
    const { catalogues } = await rasoatJson(args, { cwd })
    expect(catalogues[0]).toMatchObject({ procedures: 1, sources: [{ delimiter: '|' }] })
  })

  test('--delimiter tab is the tabulator', async () => {
    put(cwd, 'tab.csv', 'Mã TTHC\tTên thủ tục\n1.000001\tCấp giấy; phép, xây dựng\n')
    const { catalogues } = await rasoatJson(['validate', 'tab.csv', '--delimiter', 'tab'], { cwd })
    expect(catalogues[0]).toMatchObject({ procedures: 1, sources: [{ delimiter: '\t' }] })
  })

  test('--encoding windows-1258 reads what Windows once wrote in Vietnam', async () => {
    const args = ['convert', 'old.csv', '--encoding', 'windows-1258', '-f', 'json']
    const { stdout } = await rasoat(args, { cwd })
    expect(JSON.parse(stdout)).toMatchObject([{ code: '1.000001', name: 'Đăng ký' }])
  })

  test('UTF-16 is found out by itself', async () => {
    const { catalogues } = await rasoatJson(['validate', 'utf16.csv'], { cwd })
    expect(catalogues[0]).toMatchObject({ procedures: 1, sources: [{ encoding: 'utf-16be' }] })
  })

  test.each([
    ['csv', CLEAN],
    [
      'json',
      '[{"code":"1.000001","name":"A"},{"code":"1.000002","name":"B"},{"code":"1.000003","name":"C"}]',
    ],
    [
      'jsonl',
      '{"code":"1.000001","name":"A"}\n{"code":"1.000002","name":"B"}\n{"code":"1.000003","name":"C"}\n',
    ],
  ])('- reads %s from standard input', async (format, stdin) => {
    const { catalogues } = await rasoatJson(['validate', '-', '--input-format', format], { stdin })
    expect(catalogues[0]).toMatchObject({ id: '-', procedures: 3, sources: [{ path: '-', format }] })
  })

  test('- may be the baseline', async () => {
    const { code, stderr } = await rasoat(
      ['compare', 'a/Phường Một.csv', '-b', '-', '--level', 'commune', '--input-format', 'csv'],
      { cwd, stdin: CLEAN },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

test('a list may have more rows than a call takes arguments', async () => {
  const rows = Array.from({ length: 150_000 }, (_, at) => `1.${String(at).padStart(6, '0')},Thủ tục ${at}\n`)
  put(cwd, 'long.csv', `Mã TTHC,Tên thủ tục\n${rows.join('')}`)
  expect((await rasoatJson(['validate', 'long.csv'], { cwd })).totals.records).toBe(150_000)
})

describe('finding lists', () => {
  const idsOf = async (...args: readonly string[]) =>
    (await rasoatJson(['validate', ...args], { cwd })).catalogues.map(({ id }) => id)

  test('in a folder and below, sorted', async () => {
    const tree = temporaryFolder({
      'b.csv': CLEAN,
      'a/z.csv': CLEAN,
      'A.csv': CLEAN,
      'note.docx': 'no list',
      '~$b.xlsx': 'lock file of Excel',
      '.hidden.csv': CLEAN,
    })
    const { catalogues } = await rasoatJson(['validate', '.'], { cwd: tree })
    expect(catalogues.map(({ id }) => id)).toEqual(['A.csv', 'a/z.csv', 'b.csv'])
  })

  test('by a pattern in quotation marks as by the shell', async () => {
    expect(await idsOf('*/Ph*.csv')).toEqual(['a/Phường Một.csv', 'b/Phường Một.csv'])
    expect(await idsOf('{b,a}')).toEqual(await idsOf('a', 'b'))
  })

  test('by a name that looks like a pattern', async () => {
    expect(await idsOf('a/list [2] (copy).csv')).toEqual(['a/list [2] (copy).csv'])
  })

  test('each only once, however often it is named', async () => {
    expect(await idsOf('a', './a/Phường Một.csv', 'a/Ph*')).toEqual([
      'a/Phường Một.csv',
      'a/list [2] (copy).csv',
    ])
  })

  test('two files of one name are two catalogues of one unit', async () => {
    const { catalogues } = await rasoatJson(['validate', 'a/Phường Một.csv', 'b/Phường Một.csv'], { cwd })
    expect(catalogues.map(({ id, unit }) => [id, unit.name])).toEqual([
      ['a/Phường Một.csv', 'Phường Một'],
      ['b/Phường Một.csv', 'Phường Một'],
    ])
  })

  describe('the unit in the path of a file', () => {
    const tree = temporaryFolder({
      'ba-vi/phuong-Ba Đình.csv': CLEAN,
      'ba-vi/phuong-Bồ Đề.csv': CLEAN,
      'rasoat.yaml': [
        "unitFromFile: 'phuong-(?<unit>.+)[.]csv$'",
        'catalogues:',
        '  - sources: ba-vi/phuong-Ba*.csv',
        '  - sources: ba-vi/phuong-Bồ*.csv',
        '    unit: Phường Bồ Đề',
      ].join('\n'),
    })
    const unitsOf = async (...args: readonly string[]) =>
      (await rasoatJson(['validate', ...args], { cwd: tree })).catalogues.map(({ unit }) => unit.name)

    test('is what the group "unit" of the pattern finds', async () => {
      const units = await unitsOf('ba-vi', '--unit-from-file', 'phuong-(?<unit>.+)[.]csv$')
      expect(units).toEqual(['Ba Đình', 'Bồ Đề'])
    })

    test('may be a folder', async () => {
      const units = await unitsOf('ba-vi', '--unit-from-file', '^(?<unit>[^/]+)/')
      expect(units).toEqual(['ba-vi', 'ba-vi'])
    })

    test('gives way to a unit that is named', async () => {
      expect(await unitsOf('--config', 'rasoat.yaml')).toEqual(['Ba Đình', 'Phường Bồ Đề'])
    })

    test.each([
      ['has no such group', 'phuong-(.+)[.]csv', 'is not a pattern that can be used ((?<unit>…))'],
      ['is no pattern', '(?<unit>', 'is not a pattern that can be used'],
      ['needs an engine that may never end', '(?<unit>.)(?=x)', 'is not a pattern that can be used'],
      ['finds nothing in a file', 'xa-(?<unit>.+)[.]csv', 'finds no unit in "ba-vi/phuong-Ba Đình.csv"'],
      ['finds an empty name', 'phuong-(?<unit>)', 'finds no unit in "ba-vi/phuong-Ba Đình.csv"'],
    ])('is not guessed where the pattern %s', async (_, pattern, complaint) => {
      const { code, stdout, stderr } = await rasoat(['validate', 'ba-vi', '--unit-from-file', pattern], {
        cwd: tree,
      })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(complaint)
    })
  })

  test('a whole path stays whole in the result', async () => {
    expect(await idsOf(`${cwd}/own.csv`, '--column', 'code=Ký hiệu riêng')).toEqual([`${cwd}/own.csv`])
  })

  test('a spreadsheet of a kind that cannot be read is not passed over', async () => {
    const tree = temporaryFolder({ 'list.csv': CLEAN, 'binary.xlsb': 'anything' })
    const { outcome, toolErrors } = await rasoatJson(['validate', '.'], { cwd: tree })
    expect(outcome).toBe('incomplete')
    expect(toolErrors.map(({ catalogue }) => catalogue)).toEqual(['binary.xlsb'])
  })

  test('--together makes one catalogue of the lists given', async () => {
    const { catalogues } = await rasoatJson(
      ['validate', 'a/Phường Một.csv', 'b/Phường Một.csv', '--together', '--unit', 'Một'],
      { cwd },
    )
    expect(catalogues).toMatchObject([{ id: 'Một', unit: { name: 'Một' }, records: 6, procedures: 3 }])
  })
})
