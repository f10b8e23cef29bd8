import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { publishedSchema } from '../../src/published.ts'
import { reporters } from '../../src/render/reporters.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const LIST = 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n'
const UNITS = [
  'Tên đơn vị,Mã,Tỉnh,Tên cũ',
  'Thành phố Hà Nội,01,,',
  'Phường Ba Đình,00004,Hà Nội,Phường Trúc Bạch; Phường Quán Thánh',
  'Phường Ngọc Hà,00008,Hà Nội,',
  'Phường Giảng Võ,00025,Hà Nội,',
  'Xã Tân Thành,25711,Tỉnh Tây Ninh,',
  'Xã Tân Thành,30337,Tỉnh Đồng Tháp,',
].join('\n')
const NESTED = JSON.stringify([
  {
    Code: '01',
    FullName: 'Thành phố Hà Nội',
    Wards: [
      { Code: '00004', FullName: 'Phường Ba Đình', ProvinceCode: '01' },
      { Code: '00008', FullName: 'Phường Ngọc Hà', ProvinceCode: '01' },
      { Code: '00025', FullName: 'Phường Giảng Võ', ProvinceCode: '01' },
    ],
  },
])

const cwd = temporaryFolder({
  'don-vi.csv': UNITS,
  'don-vi.json': NESTED,
  'long.csv': `Tên\n${'Xã A\n'.repeat(50_001)}`,
  'no-units.csv': 'Mã TTHC,Lĩnh vực\n1.001193,Hộ tịch',
  'phuong-ba-dinh.csv': LIST,
  'Phường Ngọc Hà.csv': LIST,
  'Phường Trúc Bạch.csv': LIST,
  'Xã Tân Thành.csv': LIST,
  'Phường Giảng Vỏ.csv': LIST,
  'Phường Giảng Vo Vo.csv': LIST,
  'quoc-gia.csv': 'Mã số,Tên,Cấp thực hiện\n1.001193,Đăng ký khai sinh,Cấp xã\n1.009999,Cấp phép,Cấp tỉnh\n',
})

async function validate(lists: readonly string[], ...args: readonly string[]) {
  const report = await rasoatJson(['validate', ...lists, '--units', 'don-vi.csv', ...args], { cwd })
  const { units } = report as typeof report & { readonly units?: Readonly<Record<string, unknown>> }
  const items = report.catalogues.flatMap(({ findings }) => findings.items)
  return { ...report, units, said: items.map(({ rule, facts }) => [rule, facts]) }
}

describe('a unit in the list of units', () => {
  test('has its level, province and code, whether its name has accents or not', async () => {
    const { catalogues, said } = await validate(['phuong-ba-dinh.csv'])
    expect(catalogues[0]?.unit).toEqual({
      name: 'phuong-ba-dinh',
      level: 'commune',
      province: 'Thành phố Hà Nội',
      code: '00004',
    })
    expect(said).toEqual([])
  })

  test('has to hold what its level has to hold: 1 of 2 procedures', async () => {
    const asked = ['compare', 'phuong-ba-dinh.csv', '-b', 'quoc-gia.csv']
    const scopes = await Promise.all(
      [
        asked,
        [...asked, '--units', 'don-vi.csv'],
        [...asked, '--units', 'don-vi.csv', '--level', 'province'],
      ].map(async (args) => {
        const { catalogues } = await rasoatJson(args, { cwd })
        return catalogues[0]?.comparison?.['scope']
      }),
    )
    // The name says the level, and so does the list of units: the commune alone. The user says another: both tiers.
    expect(scopes).toEqual([1, 1, 2])
  })

  test('that was merged is told with what became of it', async () => {
    const { said, catalogues } = await validate(['Phường Trúc Bạch.csv'])
    expect(said).toEqual([
      ['former-unit', { unit: 'Phường Trúc Bạch', now: 'Phường Ba Đình, Thành phố Hà Nội' }],
    ])
    expect(catalogues[0]?.unit).toEqual({ name: 'Phường Trúc Bạch', level: 'commune' })
  })

  test('of several provinces is not decided without the province, and decided with it', async () => {
    expect((await validate(['Xã Tân Thành.csv'])).said).toEqual([
      [
        'ambiguous-unit',
        {
          unit: 'Xã Tân Thành',
          count: 2,
          units: 'Xã Tân Thành, Tỉnh Tây Ninh; Xã Tân Thành, Tỉnh Đồng Tháp',
        },
      ],
    ])
    const { said, catalogues } = await validate(['Xã Tân Thành.csv'], '--province', 'đồng tháp')
    expect(said).toEqual([])
    expect(catalogues[0]?.unit).toMatchObject({ province: 'Tỉnh Đồng Tháp', code: '30337' })
  })

  test('is overlooked for a wrong accent, and proposed for a wrong letter', async () => {
    expect((await validate(['Phường Giảng Vỏ.csv'])).said).toEqual([])
    const { catalogues, said } = await validate(['Phường Giảng Vo Vo.csv'], '--unit', 'Phường Giảng Vox')
    expect(said).toEqual([['unknown-unit', { unit: 'Phường Giảng Vox' }]])
    expect(catalogues[0]?.findings.items[0]?.suggestion).toMatchObject({
      field: 'unit',
      value: 'Phường Giảng Võ, Thành phố Hà Nội',
      confidence: 0.9,
    })
  })

  test('is only perhaps meant where a ward was named and the list has a commune', async () => {
    const { catalogues, said } = await validate(['Phường Giảng Vo Vo.csv'], '--unit', 'Xã Giảng Võ')
    expect(said).toEqual([['unknown-unit', { unit: 'Xã Giảng Võ' }]])
    expect(catalogues[0]?.findings.items[0]?.suggestion).toMatchObject({ confidence: 0.5 })
  })

  test('is not looked for where the catalogue is of a ministry', async () => {
    expect(
      (await validate(['phuong-ba-dinh.csv'], '--unit', 'Bộ Tư pháp', '--level', 'ministry')).said,
    ).toEqual([])
  })
})

describe('units without a catalogue', () => {
  const TWO = ['phuong-ba-dinh.csv', 'Phường Ngọc Hà.csv']

  test.each(['don-vi.csv', 'don-vi.json'])(
    'are named once for the run, by %s: 3 expected = 2 present + 1',
    async (list) => {
      const { units, totals } = await validate(TWO, '--units', list)
      const missing = {
        name: 'Phường Giảng Võ',
        level: 'commune',
        province: 'Thành phố Hà Nội',
        code: '00025',
      }
      expect(units).toMatchObject({
        source: { path: list },
        expected: 3,
        present: 2,
        uncertain: 0,
        missing: [missing],
        findings: {
          total: 1,
          byRule: { 'missing-unit': 1 },
          items: [
            { rule: 'missing-unit', catalogue: 'units', facts: { unit: 'Phường Giảng Võ', code: '00025' } },
          ],
        },
      })
      expect(totals).toMatchObject({ findings: { total: 1, byRule: { 'missing-unit': 1 } } })
    },
  )

  test('fail the run where their rule is made an error, and only there', async () => {
    put(cwd, 'own.yaml', 'units: don-vi.csv\nrules: { missing-unit: error }\n')
    const args = ['validate', ...TWO, '--config', 'own.yaml', '-q']
    expect((await rasoat(args, { cwd })).code).toBe(1)
    expect((await rasoat([...args, '--skip', 'missing-unit'], { cwd })).code).toBe(0)
    expect((await rasoat(['validate', ...TWO, '--units', 'don-vi.csv'], { cwd })).code).toBe(0)
  })

  test.each([
    ['en', '2 of 3 units have a catalogue', '1 missing: Phường Giảng Võ'],
    ['vi', '2/3 đơn vị có danh mục', 'còn thiếu 1 đơn vị: Phường Giảng Võ'],
  ])('stand at the head of the pages in %s', async (lang, present, missing) => {
    for (const format of ['table', 'markdown']) {
      const args = ['validate', ...TWO, '--units', 'don-vi.csv', '--lang', lang, '-f', format]
      const { stdout } = await rasoat(args, { cwd })
      expect(stdout).toContain(present)
      expect(stdout).toContain(missing)
      expect(stdout).toContain('missing-unit')
    }
  })

  test('are counted for Prometheus, which has figures and no names', async () => {
    const args = ['validate', ...TWO, '--units', 'don-vi.csv', '-f', 'prometheus']
    const { stdout } = await rasoat(args, { cwd })
    expect(stdout).toMatch(/^rasoat_units_missing 1$/m)
    expect(stdout).toMatch(/^rasoat_units_expected 3$/m)
  })

  test.each(reporters.flatMap(({ id, isBinary }) => (isBinary || id === 'prometheus' ? [] : [id])))(
    'are named in %s',
    async (format) => {
      const { stdout } = await rasoat(['validate', ...TWO, '--units', 'don-vi.csv', '-f', format], { cwd })
      expect(stdout).toContain('Phường Giảng Võ')
    },
  )

  test('are in the file of all findings', async () => {
    await rasoat(['validate', ...TWO, '--units', 'don-vi.csv', '--findings', 'all.jsonl', '-q'], { cwd })
    const lines = readFileSync(join(cwd, 'all.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        rule: 'missing-unit',
        location: { source: 'don-vi.csv', row: 5 },
        facts: { unit: 'Phường Giảng Võ' },
      },
    ])
  })

  test('are part of the published result, which can be rendered again', async () => {
    const { stdout } = await rasoat(['validate', ...TWO, '--units', 'don-vi.csv', '-f', 'json'], { cwd })
    expect(compileSchema(publishedSchema('report'))(JSON.parse(stdout))).toEqual([])
    put(cwd, 'saved.json', stdout)
    for (const lang of LANGUAGE_TAGS) {
      const again = await rasoat(['render', 'saved.json', '-f', 'markdown', '--lang', lang], { cwd })
      expect(again.stdout).toContain('Phường Giảng Võ')
    }
  })

  test('are not asked for beside one list', async () => {
    const { units, said } = await validate(['phuong-ba-dinh.csv'])
    expect({ said, units }).toMatchObject({
      said: [],
      units: { expected: 0, missing: [], findings: { total: 0 } },
    })
  })
})

describe('a list of units that cannot be used', () => {
  test.each([
    [['--units', 'no-units.csv'], '"no-units.csv" is not a list of units: no column holds their names'],
    [['--units', 'nowhere.csv'], 'nowhere.csv'],
    [['--units', 'long.csv'], '"long.csv" has more than 50,000 rows'],
    [['--units', '.'], '"." is no file that can be read here: it is a folder'],
    [['--units', 'don-vi.csv', '--province', 'Hà Nộii'], 'Did you mean "Thành phố Hà Nội"?'],
    [['--units', 'don-vi.csv', '--province', 'Atlantis'], '"Atlantis" is no province'],
  ])('is refused with what to do: %s', async (args, said) => {
    const { code, stdout, stderr } = await rasoat(['validate', 'phuong-ba-dinh.csv', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toContain(said)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test('may lack a name in a row, which is a finding at that row', async () => {
    put(cwd, 'holes.csv', 'Tên,Mã\nPhường Ba Đình,00004\n,00008\n')
    const { units } = await validate(['phuong-ba-dinh.csv'], '--units', 'holes.csv')
    expect(units).toMatchObject({
      listed: 1,
      findings: { items: [{ rule: 'missing-name', location: { source: 'holes.csv', row: 3 } }] },
    })
  })
})

test('without a list of units nothing of it is in the result', async () => {
  const { stdout } = await rasoat(['validate', 'phuong-ba-dinh.csv', '-f', 'json'], { cwd })
  expect(JSON.parse(stdout)).not.toHaveProperty('units')
  expect(stdout).not.toContain('province')
})
