import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/model/procedure.ts'
import { createNameIndex } from '../../src/stages/compare/name-index.ts'
import { foldName } from '../../src/text/fold.ts'
import { fc } from '../property.ts'

/** Procedures by the last digit of their code: a name, and the levels the baseline gives. */
function indexOf(names: Readonly<Record<number, readonly [string, ...Level[]]>>) {
  return createNameIndex(
    Object.entries(names).map(([digit, [name, ...levels]], position) => ({
      position,
      code: `1.00000${digit}`,
      name,
      foldedName: foldName(name),
      ...(levels.length === 0 ? {} : { levels }),
    })),
  )
}

const index = indexOf({
  1: ['Thủ tục đăng ký hoạt động của Ủy ban nhân dân', 'province'],
  2: ['Hỗ trợ dự án liên kết (cấp tỉnh)', 'province'],
  3: ['Hỗ trợ dự án liên kết (cấp xã)', 'commune'],
  4: ['Cấp thẻ căn cước', 'commune'],
  5: ['Cấp thẻ căn cước (thực hiện tại cấp tỉnh)', 'province'],
  6: ['Phê duyệt quy hoạch đô thị và nông thôn do nhà đầu tư được lựa chọn tổ chức lập'],
  7: ['Cấp giấy phép lữ hành quốc tế cho khách du lịch tàu biển'],
  8: ['Cấp lại giấy phép lữ hành quốc tế cho khách du lịch tàu biển'],
})

function decidedFor(name: string, ...levels: Level[]) {
  const decided = index.propose(foldName(name), levels.length === 0 ? undefined : levels)?.decided
  return decided === undefined
    ? undefined
    : { digit: Number(decided.procedure.code.at(-1)), evidence: decided.evidence }
}

const listedFor = (name: string, ...levels: Level[]) =>
  index
    .propose(foldName(name), levels.length === 0 ? undefined : levels)
    ?.candidates.map(({ code }) => Number(code.at(-1)))

describe('a name without a code', () => {
  test('that the baseline has once is decided', () => {
    expect(decidedFor('Đăng ký hoạt động của Ủy ban nhân dân.')).toEqual({
      digit: 1,
      evidence: ['name-agrees'],
    })
  })

  test('that has the same words in another spelling is decided, and less sure', () => {
    expect(decidedFor('Đăng kí hoạt động của UBND')).toEqual({ digit: 1, evidence: ['words-agree'] })
    const [same, respelled] = ['đăng ký hoạt động của ủy ban nhân dân', 'đăng kí hoạt động của ubnd'].map(
      (name) => index.propose(name, undefined)?.decided?.confidence ?? 0,
    )
    expect(same).toBeGreaterThan(respelled ?? 1)
  })

  test('that says its level is decided by it', () => {
    expect(decidedFor('Hỗ trợ dự án liên kết thực hiện tại cấp xã')).toEqual({
      digit: 3,
      evidence: ['words-agree', 'level-agrees'],
    })
  })

  test('of two levels is never decided without one, and both are listed', () => {
    expect(decidedFor('Hỗ trợ dự án liên kết')).toBeUndefined()
    expect(listedFor('Hỗ trợ dự án liên kết')).toEqual([2, 3])
  })

  test('of two levels is decided by the level of the record', () => {
    expect(decidedFor('Hỗ trợ dự án liên kết', 'commune')).toEqual({
      digit: 3,
      evidence: ['words-agree', 'level-agrees'],
    })
    expect(decidedFor('Hỗ trợ dự án liên kết', 'commune', 'province')).toBeUndefined()
  })

  test('is not taken for the one that is spelled alike, when its level says another', () => {
    expect(decidedFor('Cấp thẻ căn cước')).toBeUndefined()
    expect(decidedFor('Cấp thẻ căn cước', 'province')).toMatchObject({ digit: 5 })
    expect(decidedFor('Cấp thẻ căn cước', 'commune')).toMatchObject({ digit: 4 })
  })

  test('is not decided when no level fits', () => {
    expect(decidedFor('Cấp thẻ căn cước', 'ministry')).toBeUndefined()
    expect(decidedFor('Đăng ký hoạt động của Ủy ban nhân dân', 'commune')).toBeUndefined()
  })

  test('that is similar to one alone is decided, and too unsure to be counted', () => {
    const name =
      'Phê duyệt, chấp thuận quy hoạch đô thị và nông thôn do nhà đầu tư được lựa chọn để tổ chức lập'
    const proposal = index.propose(foldName(name), undefined)
    expect(proposal?.candidates[0]?.score).toBeLessThan(1)
    expect(listedFor(name)?.[0]).toBe(6)
    expect(proposal?.decided?.confidence ?? 0).toBeLessThan(0.9)
  })

  test('that differs in a word that makes another procedure is only listed', () => {
    expect(decidedFor('Gia hạn giấy phép lữ hành quốc tế cho khách du lịch tàu biển')).toBeUndefined()
    expect(listedFor('Gia hạn giấy phép lữ hành quốc tế cho khách du lịch tàu biển')).toEqual([7, 8])
  })

  test('that is like none proposes nothing', () => {
    expect(index.propose('khám sức khỏe định kỳ', undefined)).toBeUndefined()
    expect(index.propose(';;', undefined)).toBeUndefined()
  })
})

test('what is proposed is the same however often and in whatever order names are asked', () => {
  const names = [
    'đăng kí hoạt động của ubnd',
    'hỗ trợ dự án liên kết',
    'cấp thẻ căn cước cấp xã',
    'cấp mới giấy phép lữ hành quốc tế cho khách du lịch tàu biển',
  ]
  const alone = names.map((name) => index.propose(name, undefined))
  fc.assert(
    fc.property(fc.array(fc.nat(names.length - 1)), (order) => {
      for (const at of order) expect(index.propose(names[at] ?? '', undefined)).toEqual(alone[at])
    }),
  )
})
