import { describe, expect, test } from 'vitest'
import { compareLists } from '../../src/diff/compare-lists.ts'
import { withOrigins } from '../../src/diff/origin.ts'
import type { Change } from '../../src/model/difference.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'

/** The changes between two rows of one code, under these headings. */
function changes(headings: readonly string[], before: readonly string[], after: readonly string[]) {
  const all = ['Mã TTHC', 'Tên thủ tục', ...headings]
  const mapping = mapColumns(all)
  const normalise = createNormaliser()(mapping)
  const placed = (cells: readonly string[]) => [
    { candidate: normalise(['1.000001', 'Một', ...cells]), place: { source: 'a.csv', row: 2 } },
  ]
  return compareLists(placed(before), placed(after), mapping.properties).changes
}

const values = (heading: string, before: string, after: string) =>
  changes([heading], [before], [after]).flatMap((change) =>
    change.values.map((value) => [value.meaning, value.before, value.after]),
  )

describe('a value that changed', () => {
  test('of a time limit is told with its unit', () => {
    expect(values('Thời hạn giải quyết', '5 ngày', '15 ngày')).toEqual([['changed', '5 day', '15 day']])
    expect(values('Thời hạn giải quyết', '5 ngày', '5 ngày làm việc')).toEqual([
      ['changed', '5 day', '5 working-day'],
    ])
    expect(values('Thời hạn giải quyết', '5 ngày', '05 ngày')).toEqual([])
  })

  test('of a code that replaces another is so, whether there was one before or not', () => {
    expect(values('Thay thế bởi', '', '1.000009')).toEqual([['replaced-by', undefined, '1.000009']])
    expect(values('Thay thế bởi', '1.000008', '1.000009')).toEqual([['replaced-by', '1.000008', '1.000009']])
    expect(values('Lĩnh vực', '', 'Hộ tịch')).toEqual([['filled', undefined, 'Hộ tịch']])
    expect(values('Lĩnh vực', 'Hộ tịch', '')).toEqual([['emptied', 'Hộ tịch', undefined]])
  })
})

describe('where a change comes from', () => {
  const HEADINGS = ['Mức độ DVC', 'Cấp thực hiện', 'Lĩnh vực']
  const causes = (local: readonly Change[], national: readonly Change[]) =>
    withOrigins(local, national).map(({ cause }) => cause)
  const lowered = changes(HEADINGS, ['Toàn trình', 'Cấp xã', 'Đất đai'], ['Một phần', 'Cấp xã', 'Đất đai'])

  test('is the baseline where one of its changes is the same, whatever else it changed', () => {
    const more = changes(HEADINGS, ['Toàn trình', 'Cấp tỉnh', 'Đất đai'], ['Một phần', 'Cấp xã', 'Hộ tịch'])
    expect(causes(lowered, more)).toEqual(['baseline'])
    expect(causes(lowered, lowered)).toEqual(['baseline'])
  })

  test('is the office itself where the baseline changed something else', () => {
    const other = changes(
      HEADINGS,
      ['Toàn trình', 'Cấp tỉnh', 'Đất đai'],
      ['Toàn trình', 'Cấp xã', 'Đất đai'],
    )
    expect(causes(lowered, other)).toEqual(['local'])
    expect(causes(lowered, [])).toEqual(['local'])
  })
})
