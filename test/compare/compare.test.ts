import { describe, expect, test } from 'vitest'
import { createBaseline } from '../../src/stages/compare/baseline.ts'
import { compare } from '../../src/stages/compare/compare.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'

const birth = { position: 0, code: '1.000001', foldedName: 'đăng ký khai sinh' }
const death = { position: 1, code: '1.000002', foldedName: 'đăng ký khai tử' }
const deathAgain = { position: 2, code: '1.000000', foldedName: 'đăng ký khai tử' }
const baseline = createBaseline([birth, death, deathAgain], { columns: [], complete: true })
const normalise = createNormaliser()(mapColumns(['Mã TTHC', 'Tên thủ tục']))

describe('a record beside the baseline', () => {
  test('is matched by its code, however the code is written', () => {
    const matched = { kind: 'matched', baseline: birth, sameName: true }
    for (const code of ['1.000001', '1.000001.H13', '1.000001.000.00.00.H13', '1.000001.01']) {
      expect(compare(normalise([code, 'Thủ tục Đăng ký khai sinh;']), baseline)).toEqual(matched)
    }
  })

  test('is matched without its name, when it has none', () => {
    expect(compare(normalise(['1.000001', '']), baseline)).toEqual({
      kind: 'matched',
      baseline: birth,
      sameName: false,
    })
  })

  test('is matched under another name', () => {
    expect(compare(normalise(['1.000001', 'Khai sinh']), baseline)).toEqual({
      kind: 'matched',
      baseline: birth,
      sameName: false,
    })
  })

  test('that carries the name of another procedure is told the first code of it', () => {
    expect(compare(normalise(['1.000001', 'Đăng ký khai tử']), baseline)).toEqual({
      kind: 'matched',
      baseline: birth,
      sameName: false,
      namesCode: '1.000000',
    })
  })

  test('is extra when the baseline does not know its code, even if it knows the name', () => {
    expect(compare(normalise(['1.999999', 'Đăng ký khai sinh']), baseline)).toEqual({
      kind: 'extra',
      named: { code: '1.000001', position: 0, digits: 6 }, // 1.999999 and 1.000001 share the first digit
    })
    expect(compare(normalise(['1.999999', 'Tên khác']), baseline)).toEqual({ kind: 'extra' })
  })

  test.each(['', '12345', '2020.GD.004'])(
    'is uncoded with the code %j, and its name proposes the procedure without matching it',
    (code) => {
      expect(compare(normalise([code, 'Đăng ký khai sinh']), baseline)).toMatchObject({
        kind: 'uncoded',
        proposal: { decided: { procedure: birth } },
      })
    },
  )

  test('is uncoded without a proposal, when its name is like none of the baseline', () => {
    expect(compare(normalise(['', 'Cấp hộ chiếu']), baseline)).toEqual({ kind: 'uncoded' })
  })

  test.each([
    ['Đăng ký khai sinh', true],
    ['Khai sinh', false],
    ['', undefined],
  ])(
    'with a damaged code and the name %j is told which codes exist, and whether the name is theirs',
    (name, sameName) => {
      const match = compare(normalise(['1,000001', name]), baseline)
      expect(match).toMatchObject({ kind: 'uncoded', fits: [{ possible: { code: '1.000001' }, sameName }] })
    },
  )

  test('with a damaged code that the baseline does not know fits none', () => {
    expect(compare(normalise(['1,999999', 'Cấp hộ chiếu']), baseline)).toEqual({ kind: 'uncoded', fits: [] })
  })
})
