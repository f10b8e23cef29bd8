import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

// Of the commune 3, of its police 1, of the province 2: both tiers and their own authorities together are 5.
const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Cơ quan thực hiện',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000003,Chứng thực chữ ký,Chứng thực,Cấp xã,UBND cấp xã',
  '1.000004,Đăng ký thường trú,Cư trú,Cấp xã,Công an cấp xã',
  '1.000005,Cấp phép xây dựng,Xây dựng,Cấp tỉnh,Sở Xây dựng',
  '1.000006,Cấp phép môi trường,Môi trường,Cấp tỉnh,Sở Nông nghiệp và Môi trường',
].join('\n')
const ROWS = ['1.000001,Đăng ký khai sinh', '1.000005,Cấp phép xây dựng']
const LIST = ['Mã TTHC,Tên thủ tục', ...ROWS].join('\n')
const inColumn = (...units: readonly string[]) =>
  ['Mã TTHC,Tên thủ tục,Tên đơn vị', ...ROWS.map((row, at) => `${row},${units[at] ?? units[0]}`)].join('\n')

async function audited(file: string, text: string, ...more: readonly string[]) {
  const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, [file]: text })
  const asked = ['report', file, '-b', 'quoc-gia.csv', '-q', ...more]
  const { catalogues } = await rasoatJson(asked, { cwd })
  const { stdout } = await rasoat([...asked, '--lang', 'en', '-f', 'markdown'], { cwd })
  return { unit: catalogues[0]?.unit, coverage: catalogues[0]?.metrics['coverage'], text: stdout }
}

const OF_COMMUNE = { kind: 'share', part: 1, whole: 3, unknown: 0 }
const OF_BOTH = { kind: 'share', part: 2, whole: 5, unknown: 0 }
const FOUND = 'The level (commune level) was found, not told'
const MISSING = 'The level of this unit is missing'

describe('a ward that is known by its name alone', () => {
  test.each([
    ['in the name of its file', 'phuong-phuoc-thoi.csv', LIST, 'phuong-phuoc-thoi'],
    ['in the name of its file', 'Danh mục TTHC phường Phước Thới.csv', LIST, 'Phường Phước Thới'],
    ['in a title', 'list.csv', `DANH MỤC TTHC CỦA UBND PHƯỜNG PHƯỚC THỚI,\n${LIST}`, 'Phường Phước Thới'],
    ['in a column', 'list.csv', inColumn('Phường Phước Thới'), 'Phường Phước Thới'],
  ])(
    '%s (%s) has to hold what a commune has to: 1 of 3, and is told how its level is known',
    async (_, file, list, name) => {
      const { unit, coverage, text } = await audited(file, list)
      expect(unit).toEqual({ name, level: 'commune', levelFrom: 'name' })
      expect(coverage).toEqual(OF_COMMUNE)
      expect(text).toContain('The list holds 1 of the 3 procedures that this commune must offer')
      expect(text.split(FOUND)).toHaveLength(2)
      expect(text).not.toContain(MISSING)
    },
  )

  test('is what the user says, where the user says its level or its name', async () => {
    const told = await audited('phuong-phuoc-thoi.csv', LIST, '--level', 'province')
    expect([told.unit, told.coverage]).toEqual([{ name: 'phuong-phuoc-thoi', level: 'province' }, OF_BOTH])
    expect(told.text).not.toContain('was found, not told')
    const named = await audited('list.csv', LIST, '--unit', 'Xã Chiềng Cơi')
    expect([named.unit?.level, named.coverage]).toEqual(['commune', OF_COMMUNE])
    // The title says what the name that was told leaves out.
    const short = await audited('list.csv', `Danh mục xã Chiềng Cơi,\n${LIST}`, '--unit', 'Chiềng Cơi')
    expect([short.unit?.level, short.coverage]).toEqual(['commune', OF_COMMUNE])
  })

  test('is a province with what its communes hold: 2 of 5', async () => {
    const { unit, coverage } = await audited('tinh-thanh-hoa.csv', LIST)
    expect([unit?.level, coverage]).toEqual(['province', OF_BOTH])
  })
})

describe('a unit of which nobody knows the level', () => {
  test.each([
    ['list.csv', LIST],
    ['list.csv', inColumn('Phường A', 'Phường B')],
    ['list.csv', `Danh mục TTHC của Công an tỉnh Phú Thọ,\n${LIST}`],
    ['phuoc-thoi.csv', LIST],
    ['huyen-mai-son.csv', LIST],
  ])('is told so first, with what to say (%s)', async (file, list) => {
    const { unit, coverage, text } = await audited(file, list)
    expect([unit?.level, coverage]).toEqual([undefined, OF_BOTH])
    const [, first = ''] = text.split('\n\n')
    expect(first).toContain(`${MISSING}: nobody told it`)
    expect(first).toContain('rasoat report … --level commune')
  })

  test.each([
    ['vi', 'Chưa rõ đơn vị này thuộc cấp nào'],
    ['ar', 'مستوى هذه الوحدة غير معروف'],
  ])('also in a message and on a page for an office, without a command (%s)', async (lang, said) => {
    const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'list.csv': LIST })
    for (const format of ['brief', 'html']) {
      const asked = ['report', 'list.csv', '-b', 'quoc-gia.csv', '-q', '--lang', lang, '-f', format]
      const { stdout } = await rasoat(asked, { cwd })
      expect(stdout).toContain(said)
      expect(stdout).not.toContain('--level commune')
    }
  })

  test('is none where the authority is a tier, or everything is asked for', async () => {
    expect((await audited('list.csv', LIST, '--authority', 'commune')).text).not.toContain(MISSING)
    expect((await audited('list.csv', LIST, '--scope', 'all')).text).not.toContain(MISSING)
    expect((await audited('list.csv', LIST, '--authority', 'police')).text).toContain(MISSING)
  })

  test('is counted among those of a run', async () => {
    const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'xa-a.csv': LIST, 'b.csv': LIST, 'c.csv': LIST })
    const asked = ['report', 'xa-a.csv', 'b.csv', 'c.csv', '-b', 'quoc-gia.csv', '-q', '--lang', 'en']
    const { stdout } = await rasoat(asked, { cwd, columns: 400 })
    expect(stdout).toContain('The level of 2 of the 3 units is missing')
  })
})

describe('a level that was found', () => {
  test('makes units peers, and holds them to the targets of their level', async () => {
    const online = (...levels: readonly string[]) =>
      [
        'Mã TTHC,Tên thủ tục,Mức độ',
        ...levels.map((level, at) => `1.00000${at + 1},Thủ tục ${at},${level}`),
      ].join('\n')
    const cwd = temporaryFolder({
      'quoc-gia.csv': NATIONAL,
      'xa-a.csv': online('Toàn trình', 'Toàn trình'),
      'xa-b.csv': online('Toàn trình', 'Toàn trình'),
      'xa-c.csv': online('Một phần', 'Toàn trình'),
      'tinh-thanh-hoa.csv': online('Một phần', 'Một phần'),
      'rasoat.yaml':
        'baseline: quoc-gia.csv\ncatalogues: [{ sources: "xa-*.csv" }, { sources: tinh-thanh-hoa.csv }]\ntargets: [{ metric: coverage, atLeast: 50%, level: commune }]\n',
    })
    const { catalogues }: Pick<Report, 'catalogues'> = JSON.parse(
      (await rasoat(['audit', '-q', '-f', 'json'], { cwd })).stdout,
    )
    const by = (id: string) => catalogues.find((one) => one.id === id)
    // Peers of c are a and b, not the province: 2 of 2 offer the first one fully online, and c in part.
    expect(by('xa-c.csv')?.peers).toMatchObject({
      level: 'commune',
      total: 1,
      procedures: [{ code: '1.000001', fullOnline: { part: 2, whole: 2 } }],
    })
    // 2 of 3 is more than a half; the province is not asked.
    expect(catalogues.map(({ id, verdicts }) => [id, verdicts.map(({ status }) => status)])).toEqual([
      ['xa-a.csv', ['met']],
      ['xa-b.csv', ['met']],
      ['xa-c.csv', ['met']],
      ['tinh-thanh-hoa.csv', []],
    ])
  })

  test('makes no gap new where the earlier result counted by both tiers', async () => {
    const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'list.csv': `Danh mục xã Chiềng Cơi,\n${LIST}` })
    const asked = ['audit', 'list.csv', '-b', 'quoc-gia.csv', '-q', '--fail-on', 'warning', '--lang', 'en']
    await rasoat([...asked, '--level', 'province', '--write-ratchet', 'truoc.json'], { cwd })
    const { code, stdout } = await rasoat([...asked, '--no-worse-than', 'truoc.json'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('coverage not compared: 1')])
    // The same level, found and told, is the same scope.
    await rasoat([...asked, '--level', 'commune', '--write-ratchet', 'truoc.json'], { cwd })
    const same = await rasoat([...asked, '--no-worse-than', 'truoc.json'], { cwd })
    expect([same.code, same.stdout]).toEqual([0, expect.not.stringContaining('not compared')])
  })
})
