import { describe, expect, test } from 'vitest'
import { type ComparedLists, compareLists } from '../../src/diff/compare-lists.ts'
import type { ListedRecord } from '../../src/diff/record.ts'
import type { Change } from '../../src/model/difference.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { fc } from '../property.ts'

const HEADINGS = ['Mã TTHC', 'Tên thủ tục', 'Cấp thực hiện', 'Mức độ dịch vụ', 'Số quyết định', 'Tình trạng']
type Cells = readonly string[]

function version(rows: readonly Cells[]): ListedRecord[] {
  const normalise = createNormaliser()(mapColumns(HEADINGS))
  return rows.map((cells, index) => ({
    candidate: normalise(cells),
    place: { source: 'list.csv', row: index + 2 },
  }))
}

function compared(before: readonly Cells[], after: readonly Cells[]): ComparedLists {
  return compareLists(version(before), version(after), mapColumns(HEADINGS).properties)
}

/** Changes in short: `removed 1.000001`, `changed 1.000001 renamed`. */
function short(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, code, name, values }) =>
    [kind, code ?? name, ...values.map(({ meaning }) => meaning)].join(' '),
  )
}

function row(code: string, name: string, ...rest: string[]): Cells {
  return [
    code,
    name,
    rest[0] ?? 'Cấp xã',
    rest[1] ?? 'Toàn trình',
    rest[2] ?? '1/QĐ-UBND',
    rest[3] ?? 'Còn hiệu lực',
  ]
}

const BIRTH = row('1.001193.H13', 'Đăng ký khai sinh')
const MARRIAGE = row('1.000894.H13', 'Đăng ký kết hôn')

describe('the highest service level of a code', () => {
  const at = (code: string, level: string, name = 'Cấp thẻ') => row(code, name, 'Cấp xã', level)
  test.each([
    [
      'falls in a split',
      [at('2.000815', 'Toàn trình')],
      [at('2.000815.01', 'Một phần'), at('2.000815.02', 'Chưa cung cấp')],
      ['case-split 2.000815 service-level-lowered'],
    ],
    [
      'stays in a split',
      [at('2.000815', 'Toàn trình')],
      [at('2.000815.01', 'Toàn trình'), at('2.000815.02', 'Chưa cung cấp')],
      ['case-split 2.000815'],
    ],
    [
      'falls when cases are merged',
      [at('2.000815.01', 'Toàn trình'), at('2.000815.02', 'Toàn trình')],
      [at('2.000815', 'Một phần')],
      ['case-merged 2.000815 service-level-lowered'],
    ],
    [
      'rises when cases are merged',
      [at('2.000815.01', 'Một phần'), at('2.000815.02', 'Chưa cung cấp')],
      [at('2.000815', 'Toàn trình')],
      ['case-merged 2.000815 service-level-raised'],
    ],
    [
      'falls when the better of two rows is deleted: the code is still in the list',
      [at('2.000815', 'Toàn trình'), at('2.000815', 'Một phần')],
      [at('2.000815', 'Một phần')],
      ['row-removed 2.000815 service-level-lowered'],
    ],
    [
      'falls when the better of two cases is deleted',
      [at('2.000815.01', 'Toàn trình'), at('2.000815.02', 'Một phần')],
      [at('2.000815.02', 'Một phần')],
      ['removed 2.000815 service-level-lowered'],
    ],
    [
      'stays when the worse of two rows is deleted',
      [at('2.000815', 'Toàn trình'), at('2.000815', 'Một phần')],
      [at('2.000815', 'Toàn trình')],
      ['row-removed 2.000815'],
    ],
    [
      'is emptied in a split',
      [at('2.000815', 'Toàn trình')],
      [at('2.000815.01', ''), at('2.000815.02', '')],
      ['case-split 2.000815 emptied'],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    const { changes } = compared(before, after)
    expect(short(changes)).toEqual(expected)
    const isLower = expected[0].endsWith('lowered')
    expect(changes.map(({ severity }) => severity === 'error')).toEqual([isLower])
  })
})

describe('what became of a procedure', () => {
  test.each([
    ['removed', [BIRTH, MARRIAGE], [BIRTH], ['removed 1.000894']],
    ['added', [BIRTH], [MARRIAGE, BIRTH], ['added 1.000894']],
    [
      'service level lowered',
      [BIRTH],
      [row('1.001193.H13', 'Đăng ký khai sinh', 'Cấp xã', 'Một phần')],
      ['changed 1.001193 service-level-lowered'],
    ],
    [
      'service level raised',
      [row('1.001193', 'A', 'Cấp xã', 'Một phần')],
      [row('1.001193', 'A')],
      ['changed 1.001193 service-level-raised'],
    ],
    [
      'service level emptied',
      [BIRTH],
      [row('1.001193.H13', 'Đăng ký khai sinh', 'Cấp xã', '')],
      ['changed 1.001193 emptied'],
    ],
    [
      'level moved',
      [BIRTH],
      [row('1.001193.H13', 'Đăng ký khai sinh', 'Cấp tỉnh')],
      ['changed 1.001193 level-moved'],
    ],
    ['renamed', [BIRTH], [row('1.001193.H13', 'Đăng ký lại khai sinh')], ['changed 1.001193 renamed']],
    [
      'spelling only',
      [BIRTH],
      [row('1.001193.H13', 'Thủ tục đăng ký  khai sinh.')],
      ['changed 1.001193 respelled'],
    ],
    [
      'form of the code only',
      [BIRTH],
      [row('1.001193.000.00.00.H13', 'Đăng ký khai sinh')],
      ['changed 1.001193 code-form'],
    ],
    [
      'office in the code',
      [BIRTH],
      [row('1.001193.H41', 'Đăng ký khai sinh')],
      ['changed 1.001193 code-office'],
    ],
    [
      'decision replaced',
      [BIRTH],
      [row('1.001193.H13', 'Đăng ký khai sinh', 'Cấp xã', 'Toàn trình', '2/QĐ-UBND')],
      ['changed 1.001193 decision-replaced'],
    ],
    [
      'abolished',
      [BIRTH],
      [row('1.001193.H13', 'Đăng ký khai sinh', 'Cấp xã', 'Toàn trình', '1/QĐ-UBND', 'Bãi bỏ')],
      ['changed 1.001193 abolished'],
    ],
    [
      'renumbered',
      [BIRTH, MARRIAGE],
      [row('2.000001', 'Đăng ký khai sinh'), MARRIAGE],
      ['renumbered 2.000001'],
    ],
    ['coded at last', [row('', 'Đăng ký khai sinh')], [BIRTH], ['renumbered 1.001193']],
    [
      'split into cases',
      [BIRTH],
      [row('1.001193.01', 'Khai sinh lưu động'), row('1.001193.02', 'Khai sinh liên thông')],
      ['case-split 1.001193'],
    ],
    ['nothing, but the rows', [BIRTH, MARRIAGE], [MARRIAGE, BIRTH], []],
  ])('%s', (_, before, after, expected) => {
    expect(short(compared(before, after).changes)).toEqual(expected)
  })

  test('two that carry one name are never taken for a renumbered one', () => {
    const changes = compared([row('1.000001', 'A'), row('1.000002', 'A')], [row('1.000003', 'A')]).changes
    expect(short(changes)).toEqual(['removed 1.000001', 'removed 1.000002', 'added 1.000003'])
  })

  test('a typing error in a code is a code that left and a text that came, proposed as one by the name', () => {
    const [change] = compared([BIRTH], [row('1.0O1193', 'Đăng ký khai sinh')]).changes
    expect(change).toMatchObject({ kind: 'renumbered', codes: ['1.001193'], name: 'Đăng ký khai sinh' })
    expect(change?.code).toBeUndefined()
  })

  test('the gravest comes first', () => {
    const before = [row('1.000001', 'A'), row('1.000002', 'B'), row('1.000003', 'C')]
    const after = [row('1.000001', 'A', 'Cấp xã', 'Một phần'), row('1.000003', 'C'), row('1.000004', 'D')]
    expect(compared(before, after).changes.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'note',
    ])
  })
})

describe('a code that stands several times', () => {
  const [a, b, c] = [row('1.000001', 'A'), row('1.000001', 'B'), row('1.000001', 'C')]

  test('is named, and equal records are paired with equal ones', () => {
    const { changes, repeated, same } = compared([a, b], [b, a, c])
    expect(short(changes)).toEqual(['added 1.000001'])
    expect(changes[0]?.name).toBe('C')
    expect(repeated).toEqual([{ key: '1.000001', before: 2, after: 3 }])
    expect(same).toBe(2)
  })

  test('then those of one name, so that one change is one change', () => {
    const after = [row('1.000001', 'B', 'Cấp xã', 'Một phần'), a]
    expect(short(compared([a, b], after).changes)).toEqual(['changed 1.000001 service-level-lowered'])
  })
})

describe('whatever the lists hold', () => {
  const cells = fc.tuple(
    fc.constantFrom('', '1.000001', '1.000001.H13', '1.000001.01', '1.000002', '1.00000', 'x'),
    fc.constantFrom('', 'A', 'a', 'B', 'C'),
    fc.constantFrom('', 'Cấp xã', 'Cấp tỉnh'),
    fc.constantFrom('', 'Toàn trình', 'Một phần', 'Mức 9'),
    fc.constantFrom('', '1/QĐ-UBND'),
    fc.constantFrom('', 'Bãi bỏ'),
  )
  const list = fc.array(cells, { maxLength: 12 })

  test('a list does not differ from itself, in any order', () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (rows, dice) => {
        const shuffled = rows.map((one) => [dice.next().value, one] as const).sort(([a], [b]) => a - b)
        const { changes, same } = compared(
          rows,
          shuffled.map(([, one]) => one),
        )
        expect(changes).toEqual([])
        expect(same).toBe(rows.length)
      }),
    )
  })

  test('the order of the rows changes nothing but the places', () => {
    const placeless = (changes: readonly Change[]) =>
      changes.map(({ before: _before, after: _after, ...rest }) => JSON.stringify(rest)).sort()
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = compared(before, after)
        const turned = compared(before.toReversed(), after.toReversed())
        expect(placeless(turned.changes)).toEqual(placeless(there.changes))
      }),
    )
  })

  test('every record is accounted for: same, changed, come, gone, or part of a proposal', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { changes, same } = compared(before, after)
        const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind)
        const split = of('case-split').length + of('case-merged').length
        if (split > 0) return
        const both = same + of('changed').length + of('renumbered').length
        expect(both + of('removed').length + of('row-removed').length).toBe(before.length)
        expect(both + of('added').length).toBe(after.length)
      }),
    )
  })
})
