import { describe, expect, test } from 'vitest'
import type { BaselineProcedure } from '../../src/model/match.ts'
import type { Level } from '../../src/model/procedure.ts'
import { digitDistance } from '../../src/stages/compare/digit-distance.ts'
import { drawScope } from '../../src/stages/compare/draw-scope.ts'
import { looseName } from '../../src/stages/compare/loose-name.ts'
import { createNameIndex } from '../../src/stages/compare/name-index.ts'
import { createNearest } from '../../src/stages/compare/nearest-names.ts'
import { exceptionHolds } from '../../src/stages/compare/scope-exceptions.ts'
import { placeholderValue } from '../../src/stages/validate/rules/placeholder-value.ts'
import { foldName } from '../../src/text/fold.ts'

const procedure = (
  position: number,
  name: string,
  more: Partial<BaselineProcedure> = {},
): BaselineProcedure => ({
  position,
  code: `1.${String(position).padStart(6, '0')}`,
  name,
  foldedName: foldName(name),
  ...more,
})

test.each([
  ['1.001139', '1.001193', 2],
  ['1.001139', '1.001138', 1],
  ['1.001139', '2.001139', 1],
  // One digit more, one less.
  ['1.001139', '1.0011399', 1],
  ['1.001139', '1.00113', 1],
  ['1.010938', '3.000524', 5],
  ['1.001139', '1001139', 0],
  ['', '1.23', 3],
])('%s and %s differ in %i digits', (a, b, digits) => {
  expect(digitDistance(a, b)).toBe(digits)
  expect(digitDistance(b, a)).toBe(digits)
})

describe('the level that an authority stands at, where nobody names a level', () => {
  const LEVELS = ['commune', 'province', 'ministry'] as const
  const all = LEVELS.map((level, at) => procedure(at, level, { levels: [level], authorities: [level] }))
  test.each([
    ['commune', [0]],
    ['province', [0, 1]],
    ['ministry', [2]],
  ] as const)('%s', (authority, held) => {
    expect(drawScope(all, { authority }).procedures.map(({ position }) => position)).toEqual(held)
  })
})

describe('an exception by agency', () => {
  test('holds where one of several agencies is meant, however it is written', () => {
    const agencies = ['Sở Tư pháp', 'Ủy ban nhân dân cấp xã']
    const holds = (value: string) => exceptionHolds({ key: 'agency', value }, { code: '1.000001', agencies })
    expect(['sở  tư pháp', 'UBND cấp xã', 'Sở Y tế'].map(holds)).toEqual([true, false, false])
    expect(exceptionHolds({ key: 'agency', value: 'x' }, { code: '1.000001' })).toBe(false)
  })
})

describe('a name at whose end a level stands', () => {
  test.each([
    ['(cấp bộ)', 'ministry'],
    ['cấp trung ương', 'ministry'],
    ['cấp tw', 'ministry'],
    ['- cấp tỉnh', 'province'],
    ['cấp tinh', 'province'],
    ['cấp sở', 'province'],
    ['cấp huyện', 'district'],
    ['cấp xã', 'commune'],
    ['cấp phường', 'commune'],
    ['thực hiện tại cấp xã', 'commune'],
    ['được thực hiện ở cấp xã', 'commune'],
    ['do công an cấp xã', 'commune'],
    ['thuộc thẩm quyền của ủy ban nhân dân cấp tỉnh', 'province'],
    ['thuộc thẩm quyền uỷ ban nhân dân cấp tỉnh', 'province'],
    ['do ubnd cấp xã', 'commune'],
  ] as const)('%s', (end, level) => {
    expect(looseName(`cấp thẻ căn cước ${end}`)).toMatchObject({
      level,
      words: looseName('cấp thẻ căn cước').words,
    })
  })
})

describe('names', () => {
  const decided = (names: readonly string[], wanted: string, levels?: readonly Level[]) =>
    createNameIndex(names.map((name, at) => procedure(at, name))).propose(foldName(wanted), levels)?.decided
      ?.procedure.position

  test('of the same words in another order are one, and each word counts as often as it stands there', () => {
    expect(decided(['Cấp thẻ nhà báo', 'Đổi giấy phép lái xe'], 'Nhà báo cấp thẻ')).toBe(0)
    expect(
      decided(['Cấp thẻ thẻ nhà báo xanh', 'Đổi giấy phép lái xe'], 'Cấp thẻ nhà nhà báo xanh'),
    ).toBeUndefined()
  })

  test('that are most alike come first, whichever stands first in the baseline', () => {
    const known = (name: string, position: number) => ({
      procedure: procedure(position, name),
      ...looseName(foldName(name)),
    })
    const names = [
      'Cấp giấy phép lữ hành quốc tế cho khách du lịch',
      'Cấp giấy phép lữ hành nội địa',
      'Cấp giấy phép lữ hành quốc tế',
      'Đăng ký khai sinh',
    ]
    const near = createNearest(names.map(known))(looseName(foldName('Cấp phép lữ hành quốc tế')))
    expect(near.map((one) => one.known.procedure.position)).toEqual([2, 0, 1])
    const scores = near.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBeGreaterThan(0.8)
  })
})

describe('a text that stands for a name', () => {
  type Checked = Parameters<typeof placeholderValue.check>[0]
  const isFound = (name: string) => {
    const found = placeholderValue.check({ procedure: { name }, unread: [] } as unknown as Checked, undefined)
    return Array.isArray(found) && found.length > 0
  }

  test.each([
    'demo',
    'test',
    'testing',
    'thử',
    'thử nghiệm',
    'xxx',
    'xxxx',
    'abc',
    'abcc',
    'aaa',
    '..',
    '...',
    '?',
    '???',
    'lorem ipsum dolor',
    'test 1',
    'demo/2',
    'abc 12',
    'test QĐ-UBND',
  ])('%s is one', (text) => expect(isFound(text)).toBe(true))
  test.each(['Đăng ký khai sinh', 'xx', 'aa', 'ab', '.', 'thử việc', 'testament'])('%s is none', (text) =>
    expect(isFound(text)).toBe(false),
  )
})
