import { describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const NATIONAL =
  'Mã số,Tên,Cấp thực hiện,Cơ quan thực hiện\n1.000001,Khai sinh,Cấp xã,UBND cấp xã\n1.000003,Thường trú,Cấp xã,Công an cấp xã'

function folderWith(config: string) {
  return temporaryFolder({
    'quoc-gia.csv': NATIONAL,
    'xa.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Khai sinh',
    'rasoat.yaml': `baseline: quoc-gia.csv\ncatalogues: [{ sources: xa.csv }]\n${config}\n`,
  })
}

describe('a configuration takes the words that the command line takes', () => {
  test.each([
    ['level: xã', /^level: commune /m],
    ['level: Cấp xã', /^level: commune /m],
    ['level: tỉnh', /^level: province /m],
    ['level: البلدية', /^level: commune /m],
    ['authority: Công an', /^authority: police /m],
    ['authority: الجمارك', /^authority: customs /m],
    ['scope: cấp', /^scope: level /m],
    ['scope: { by: tất cả }', /^scope: all /m],
    ['scope: { exclude: [{ authority: công an, because: b }] }', /- authority: police\n/],
    ['groupBy: [Thẩm quyền]', /^groupBy: \[authority\] /m],
    ['lang: tiếng Anh', /^lang: en /m],
    ['match: tên', /^match: names /m],
  ])('%s', async (config, printed) => {
    const { code, stdout } = await rasoat(['report', '--print-config', '-q'], { cwd: folderWith(config) })
    expect(code).toBe(0)
    expect(stdout).toMatch(printed)
  })

  test('in an entry of catalogues, and of a target, too', async () => {
    const cwd = temporaryFolder({
      'quoc-gia.csv': NATIONAL,
      'xa.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Khai sinh',
      'rasoat.yaml':
        'baseline: quoc-gia.csv\ncatalogues: [{ sources: xa.csv, level: Xã, authority: Công an }]\ntargets: [{ metric: coverage, atLeast: 100, level: xã, group: { authority: UBND } }]\n',
    })
    const { code, stderr } = await rasoat(['report', '-q', '--lang', 'en'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('"UBND"')])
    expect(stderr).toContain('police')
  })

  test('and names the choices where it is none of them', async () => {
    const { code, stderr } = await rasoat(['report', '-q', '--lang', 'en'], {
      cwd: folderWith('level: huyen oi'),
    })
    expect([code, stderr]).toEqual([2, expect.stringContaining('must be one of "ministry"')])
  })
})
