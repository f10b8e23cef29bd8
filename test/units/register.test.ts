import { describe, expect, test } from 'vitest'
import { coverage } from '../../src/audit/units/coverage.ts'
import { Register, type UnitHints } from '../../src/audit/units/register.ts'
import { type FormerUnit, fullName, type ListedUnit } from '../../src/model/unit.ts'

const HA_NOI = 'Thành phố Hà Nội'
const TAY_NINH = 'Tỉnh Tây Ninh'
const DONG_THAP = 'Tỉnh Đồng Tháp'

function province(name: string, code: string): ListedUnit {
  return { name, code, level: 'province', former: [], row: 1 }
}

function commune(name: string, code: string, of: string, ...former: readonly FormerUnit[]): ListedUnit {
  return { name, code, level: 'commune', province: of, former, row: 1 }
}

const units: readonly ListedUnit[] = [
  province(HA_NOI, '01'),
  province(TAY_NINH, '80'),
  province(DONG_THAP, '82'),
  commune(
    'Phường Ba Đình',
    '00004',
    HA_NOI,
    { name: 'Phường Trúc Bạch', code: '00006' },
    { name: 'Phường Cống Vị' },
  ),
  commune('Phường Ngọc Hà', '00008', HA_NOI, { name: 'Phường Cống Vị' }, { name: 'Phường Ba Đình' }),
  commune('Phường Văn Miếu - Quốc Tử Giám', '00199', HA_NOI),
  commune('Xã Tân Thành', '25711', TAY_NINH),
  commune('Xã Tân Thạnh', '25712', TAY_NINH),
  commune('Phường Tây Ninh', '25459', TAY_NINH),
  commune('Xã Tân Thành', '30337', DONG_THAP),
]
const register = new Register(units)

/** In words: what was found, and which units. */
function found(text: string, known: UnitHints = {}): string {
  const one = register.find(text, known)
  if (one.kind === 'unknown')
    return one.near === undefined ? 'unknown' : `unknown, near ${fullName(one.near)}`
  const list = one.kind === 'listed' ? [one.unit] : one.units
  return `${one.kind}: ${list.map(fullName).join('; ')}`
}

describe('a register finds', () => {
  test.each([
    ['Phường Ba Đình', 'listed: Phường Ba Đình, Thành phố Hà Nội'],
    ['UBND P. Ba Đình', 'listed: Phường Ba Đình, Thành phố Hà Nội'],
    ['phuong-ba-dinh', 'listed: Phường Ba Đình, Thành phố Hà Nội'],
    ['Ba Đình', 'listed: Phường Ba Đình, Thành phố Hà Nội'],
    ['00004', 'listed: Phường Ba Đình, Thành phố Hà Nội'],
    ['Hà Nội', 'listed: Thành phố Hà Nội'],
    ['01', 'listed: Thành phố Hà Nội'],
    // A province that became a city, or is called one, is the same unit; a ward of its name is another one.
    ['Tỉnh Hà Nội', 'listed: Thành phố Hà Nội'],
    ['Thành phố Tây Ninh', 'listed: Tỉnh Tây Ninh'],
    ['TP. Đồng Tháp', 'listed: Tỉnh Đồng Tháp'],
    ['Phường Văn Miếu - Quốc Tử Giám', 'listed: Phường Văn Miếu - Quốc Tử Giám, Thành phố Hà Nội'],
    ['Xã Tân Thạnh', 'listed: Xã Tân Thạnh, Tỉnh Tây Ninh'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test.each([
    'Xã Tân Thành, Tây Ninh',
    'Xã Tân Thành, tỉnh Tây Ninh',
    'Xã Tân Thành (Tây Ninh)',
    'Xã Tân Thành - Tỉnh Tây Ninh',
    'Tân Thành, 80',
  ])('the province behind the name: %s', (text) => {
    expect(found(text)).toBe('listed: Xã Tân Thành, Tỉnh Tây Ninh')
  })

  test('the unit of the province that is known', () => {
    expect(found('Xã Tân Thành', { province: DONG_THAP })).toBe('listed: Xã Tân Thành, Tỉnh Đồng Tháp')
  })

  test('the unit of the level that is known', () => {
    expect(found('Tây Ninh', { level: 'province' })).toBe('listed: Tỉnh Tây Ninh')
    expect(found('Tây Ninh', { level: 'commune' })).toBe('listed: Phường Tây Ninh, Tỉnh Tây Ninh')
  })
})

describe('a register says that it cannot decide', () => {
  test('between units of one name in two provinces', () => {
    expect(found('Xã Tân Thành')).toBe('ambiguous: Xã Tân Thành, Tỉnh Tây Ninh; Xã Tân Thành, Tỉnh Đồng Tháp')
  })

  test('between names that only accents tell apart, when there are none', () => {
    expect(found('xa-tan-thanh', { province: TAY_NINH })).toBe(
      'ambiguous: Xã Tân Thành, Tỉnh Tây Ninh; Xã Tân Thạnh, Tỉnh Tây Ninh',
    )
  })

  test('between a province and its ward', () => {
    expect(found('Tây Ninh')).toBe('ambiguous: Tỉnh Tây Ninh; Phường Tây Ninh, Tỉnh Tây Ninh')
  })
})

describe('what was merged', () => {
  test('is told with what became of it, by name and by code', () => {
    expect(found('Phường Trúc Bạch')).toBe('former: Phường Ba Đình, Thành phố Hà Nội')
    expect(found('00006')).toBe('former: Phường Ba Đình, Thành phố Hà Nội')
  })

  test('is told with all units that it was shared out among', () => {
    expect(found('P. Cống Vị')).toBe(
      'former: Phường Ba Đình, Thành phố Hà Nội; Phường Ngọc Hà, Thành phố Hà Nội',
    )
  })

  test('is the unit of today where that bears the same name', () => {
    expect(found('Phường Ba Đình')).toBe('listed: Phường Ba Đình, Thành phố Hà Nội')
  })
})

describe('an unknown name', () => {
  test.each(['Phường Ngọc Hàa', 'Phường Ngc Hà', 'Phường Nhọc Hà', 'Xã Ngọc Hà'])(
    'has one near it: %s',
    (text) => {
      expect(found(text)).toBe('unknown, near Phường Ngọc Hà, Thành phố Hà Nội')
    },
  )

  test('has none where two are near', () => {
    expect(found('Xã Tân Thàn')).toBe('unknown')
  })

  test.each(['Xã Không Có', '__proto__', 'constructor', '', ',', '99999', 'Xã'])(
    'may have none near it: %j',
    (text) => {
      expect(found(text)).toBe('unknown')
    },
  )

  test('of a province has one near it', () => {
    expect(register.nearProvince('Hà Nộii')).toBe(HA_NOI)
    expect(register.nearProvince('Atlantis')).toBeUndefined()
  })
})

describe('units without a catalogue', () => {
  const covered = (...names: readonly string[]) => {
    const { missing, ...counts } = coverage(
      units,
      names.map((name) => register.find(name, {})),
    )
    expect(counts.expected).toBe(counts.present + counts.uncertain + missing.length)
    return { ...counts, missing: missing.map(({ name }) => name) }
  }

  test('are the others of a level and province that two catalogues are of', () => {
    expect(covered('Phường Ba Đình', 'Phường Ngọc Hà')).toEqual({
      expected: 3,
      present: 2,
      uncertain: 0,
      missing: ['Phường Văn Miếu - Quốc Tử Giám'],
    })
  })

  test('are not asked for beside a single catalogue, nor beside a province and one of its wards', () => {
    const nobody = { expected: 0, present: 0, uncertain: 0, missing: [] }
    expect(covered('Phường Ba Đình')).toEqual(nobody)
    expect(covered('Hà Nội', 'Phường Ba Đình', 'Xã Tân Thạnh')).toEqual(nobody)
    expect(covered()).toEqual(nobody)
  })

  test('may have one where the name of a catalogue fits several, or is a former one', () => {
    // Tây Ninh: Tân Thạnh, Phường Tây Ninh; Tân Thành is there or in Đồng Tháp.
    expect(covered('Xã Tân Thạnh', 'Phường Tây Ninh', 'Xã Tân Thành')).toEqual({
      expected: 3,
      present: 2,
      uncertain: 1,
      missing: [],
    })
    expect(covered('Phường Ngọc Hà', 'Phường Văn Miếu - Quốc Tử Giám', 'Phường Trúc Bạch')).toEqual({
      expected: 3,
      present: 2,
      uncertain: 1,
      missing: [],
    })
  })

  test('count a unit with two catalogues once', () => {
    expect(covered('Phường Ba Đình', 'ba dinh', 'Phường Ngọc Hà')).toMatchObject({ expected: 3, present: 2 })
  })
})
