import { describe, expect, test } from 'vitest'
import { fileNamesOf } from '../../src/worklist/file-names.ts'
import { fc } from '../property.ts'

const nameOf = (name: string) => fileNamesOf([{ catalogue: 'lists/a.csv', unit: { name } }])[0]

describe('the file name of a work list', () => {
  test.each([
    ['Phường Ba Đình', 'Phường Ba Đình.xlsx'],
    ['Phường Ba Đình'.normalize('NFD'), 'Phường Ba Đình.xlsx'],
    ['../../own/list', 'own-list.xlsx'],
    ['/own/list', 'own-list.xlsx'],
    ['C:\\Windows\\x', 'C-Windows-x.xlsx'],
    ['..', '_.xlsx'],
    ['.hidden', 'hidden.xlsx'],
    ['~$lock', 'lock.xlsx'],
    ['--worklist', 'worklist.xlsx'],
    ['a\u0000b\u202ec', 'a-b-c.xlsx'],
    ['x. . ', 'x.xlsx'],
    ['CON', '_CON.xlsx'],
    ['nul.txt', '_nul.txt.xlsx'],
    ['COM¹', '_COM¹.xlsx'],
    ['Communes', 'Communes.xlsx'],
    ['', 'lists-a.csv.xlsx'], // no unit is named: the id of the catalogue
    ['a<b>|"?*', 'a-b-.xlsx'],
  ])('of %j is %j', (unit, file) => expect(nameOf(unit)).toBe(file))

  test('is one segment of at most 120 bytes and an ending, whatever the unit is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = nameOf(name) ?? ''
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.xlsx$/u)
        expect(file).not.toMatch(/^[.~\s-]|[\s.]\.xlsx$/)
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(121 + '.xlsx'.length)
      }),
    )
  })

  test('carries a mark where two would be one on some disk, and keeps it whatever else there is', () => {
    const of = (...units: readonly string[]) =>
      fileNamesOf(units.map((name, at) => ({ catalogue: `${at}.csv`, unit: { name } })))
    const [first, second, third] = of('Xã Tân Thành', 'XÃ TÂN THÀNH', 'Xã Tân Lập')
    expect(first).toMatch(/^Xã Tân Thành \([0-9a-f]{8}\)\.xlsx$/)
    expect(second).toMatch(/^XÃ TÂN THÀNH \([0-9a-f]{8}\)\.xlsx$/)
    expect(first?.toLowerCase()).not.toBe(second?.toLowerCase())
    expect(third).toBe('Xã Tân Lập.xlsx')
    expect(of('Xã Tân Thành', 'Xã Tân Thành', 'Xã X', 'Xã Tân Thành')[0]).toBe(first)
  })
})
