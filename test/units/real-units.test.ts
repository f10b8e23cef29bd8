import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoatJson } from '../cli/fake-terminal.ts'
import { put, temporaryFolder } from '../cli/folder.ts'

// A public list that is not ours to keep: it stays where it is.
const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const list = join(resolve(named), 'units/units-2026-07-25.json')
const isThere = named !== '' && existsSync(list)
if (!isThere) {
  console.warn(
    'real-units.test.ts is skipped: RASOAT_REAL_LISTS names no folder with the real list of units.',
  )
}

const cwd = temporaryFolder({ 'list.csv': 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n' })

async function unitIn(unit: string, ...args: readonly string[]) {
  const asked = ['validate', 'list.csv', '--unit', unit, '--units', list, ...args]
  const { catalogues } = await rasoatJson(asked, { cwd })
  const [only] = catalogues
  return { unit: only?.unit, rules: Object.keys(only?.findings.byRule ?? {}) }
}

describe.skipIf(!isThere)('the real list of 34 provinces and 3,321 communes', () => {
  test('is read whole: 34 + 3,321 = 3,355 units', async () => {
    const report = await rasoatJson(['validate', 'list.csv', '--units', list], { cwd })
    expect(report).toMatchObject({ units: { listed: 34 + 3_321, findings: { total: 0 } } })
  })

  test.each([
    ['phuong-ba-dinh', { level: 'commune', province: 'Thành phố Hà Nội', code: '00004' }],
    ['TP. Hà Nội', { level: 'province', code: '01' }],
    ['UBND tỉnh Thanh Hóa', { level: 'province' }],
    ['Xã Cẩm Giang, Hải Phòng', { level: 'commune', province: 'Thành phố Hải Phòng' }],
    ['P. Văn Miếu - Quốc Tử Giám', { province: 'Thành phố Hà Nội' }],
    ['Phường Xuân Hương - Đà Lạt', { province: 'Tỉnh Lâm Đồng' }],
  ])('knows %s', async (name, unit) => {
    expect(await unitIn(name)).toMatchObject({ unit, rules: [] })
  })

  test.each([
    ['Xã Tân Thành', [], ['ambiguous-unit']],
    ['xa-cam-giang', ['--province', 'Hải Phòng'], ['ambiguous-unit']],
    ['Xã Tân Thành', ['--province', 'Tây Ninh'], []],
    ['Quận Ba Đình', [], ['unknown-unit']],
  ])('says of %s with %j: %j', async (name, args, rules) => {
    expect((await unitIn(name, ...args)).rules).toEqual(rules)
  })

  test('names the 2 of 126 communes of Hà Nội whose rows were taken away', async () => {
    const { default: provinces } = await import(list, { with: { type: 'json' } })
    const names: readonly string[] = provinces[0].Wards.map((ward: { FullName: string }) => ward.FullName)
    expect(names).toHaveLength(126)
    const rows = names.slice(2).map((name) => `1.001193,Đăng ký khai sinh,${name}`)
    put(cwd, 'hanoi.csv', ['Mã TTHC,Tên thủ tục,Đơn vị', ...rows].join('\n'))
    const args = ['validate', 'hanoi.csv', '--units-from-column', '--units', list, '--province', '01']
    const report = await rasoatJson(args, { cwd })
    expect(report.catalogues).toHaveLength(126 - 2)
    expect(report).toMatchObject({
      units: {
        expected: 126,
        present: 124,
        uncertain: 0,
        missing: names.slice(0, 2).map((name) => ({ name })),
      },
    })
  })
})
