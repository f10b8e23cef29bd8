import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cơ quan thực hiện',
  '1.000001,Đăng ký khai sinh,Hộ tịch,UBND cấp xã',
  '1.000002,Đăng ký kết hôn,Hộ tịch,UBND cấp xã',
  '1.000003,Cấp phép xây dựng,Xây dựng,"UBND cấp xã; Sở Xây dựng"',
  '1.000004,Hỗ trợ,Bảo trợ xã hội,',
].join('\n')
const DETAILS = [
  'Mã số,Tên,Lĩnh vực,Cơ quan thực hiện,Cấp thực hiện',
  '1.000001,Đăng ký khai sinh,hộ tịch,UBND cấp xã,Cấp xã',
  '1.000002,Đăng ký kết hôn,Tư pháp,UBND cấp xã,Cấp xã',
  '1.000003,Cấp phép xây dựng,Xây dựng,"Sở Xây dựng; UBND cấp xã",Cấp tỉnh',
  '1.000004,Hỗ trợ,Bảo trợ xã hội,UBND cấp xã,Cấp xã',
  '1.000009,Thủ tục khác,Hộ tịch,UBND cấp xã,Cấp xã',
].join('\n')

const cwd = temporaryFolder({
  'quoc-gia.csv': NATIONAL,
  'chi-tiet.csv': DETAILS,
  'khac.csv': 'Tên,Cấp thực hiện\nĐăng ký khai sinh,Cấp xã',
  'xa.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Đăng ký khai sinh\n1.000009,Thủ tục khác',
  'rasoat.yaml':
    'baseline: { sources: quoc-gia.csv, details: chi-tiet.csv }\ncatalogues: [{ sources: xa.csv, level: commune }]\n',
})
const REPORT = ['report', 'xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-q', '--no-config'] as const
const WITH = [...REPORT, '--baseline-details', 'chi-tiet.csv'] as const

describe('--baseline-details', () => {
  test('fills in what the baseline is silent about, and adds no code', async () => {
    // Levels for all four, the agency of 1.000004; 1.000009 stands only in the details.
    const { baseline } = await rasoatJson(WITH, { cwd })
    expect(baseline).toMatchObject({
      procedures: 4,
      byLevel: { commune: 3, province: 1 },
      details: { procedures: 5, filled: { levels: 4, agencies: 1 }, notAdded: 1 },
    })
  })

  test('makes the share sharper: 1 of 3 with levels, 1 of 3 and one unknown without', async () => {
    const measured = async (args: readonly string[]) =>
      (await rasoatJson(args, { cwd })).catalogues[0]?.metrics['coverage']
    expect(await measured(REPORT)).toEqual({ kind: 'share', part: 1, whole: 3, unknown: 1 })
    expect(await measured(WITH)).toEqual({ kind: 'share', part: 1, whole: 3, unknown: 0 })
  })

  test('is a finding about the baseline where both speak and differ; order and case are no difference', async () => {
    const { baseline, catalogues } = await rasoatJson(WITH, { cwd })
    const found = baseline?.findings?.items.filter(({ rule }) => rule === 'baseline-details-differ')
    expect(found).toMatchObject([
      {
        code: '1.000002',
        facts: { property: 'field', here: 'Hộ tịch', details: 'Tư pháp' },
        location: { source: 'chi-tiet.csv', field: 'field' },
      },
    ])
    expect(catalogues[0]?.findings.byRule).not.toHaveProperty('baseline-details-differ')
  })

  test('is a key of the baseline in a configuration, and stays with that baseline', async () => {
    expect(await rasoatJson(['audit', '-q'], { cwd })).toMatchObject({
      baseline: { details: { notAdded: 1 } },
    })
    const other = await rasoatJson(['audit', '-q', '-b', 'quoc-gia.csv'], { cwd })
    expect(other).not.toHaveProperty('baseline.details')
  })

  test.each([
    ['table', 'en', 'agency 1. 1 code stands only there and is not added.'],
    ['markdown', 'vi', 'Có 1 mã chỉ có trong tệp này, không được thêm vào.'],
    ['html', 'ar', 'رموز ليست إلا فيها ولم تُضَف: 1.'],
  ])('is said by %s (%s)', async (format, lang, said) => {
    const { stdout } = await rasoat([...WITH, '-f', format, '--lang', lang], { cwd })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(said)
  })

  test('has codes, and fills in a baseline that is there', async () => {
    const without = await rasoat([...REPORT, '--baseline-details', 'khac.csv'], { cwd })
    const alone = await rasoat(['audit', 'xa.csv', '--no-config', '--baseline-details', 'chi-tiet.csv'], {
      cwd,
    })
    expect([without.code, alone.code]).toEqual([2, 2])
    expect(without.stderr).toContain('khac.csv')
    expect(alone.stderr).not.toContain('    at ')
  })
})
