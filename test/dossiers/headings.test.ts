import { describe, expect, it } from 'vitest'
import { DOSSIER_COUNTS } from '../../src/model/dossier.ts'
import { readDossierCount } from '../../src/stages/normalise/dossiers/dossier-cell.ts'
import { mapDossierColumns } from '../../src/stages/normalise/dossiers/dossier-headings.ts'

/** What each column is understood as; `–` for none. */
function understood(paths: readonly (readonly string[])[], choice?: Readonly<Record<string, string>>) {
  const mapping = mapDossierColumns(paths, choice)
  return paths.map((_, at) => [...mapping].find(([, index]) => index === at)?.[0] ?? '–')
}

describe('headings of lists of dossiers', () => {
  it('are read in a group and its parts, as the form prints them', () => {
    const [received, resolved, pending] = [
      'Số hồ sơ nhận giải quyết',
      'Số lượng hồ sơ đã giải quyết',
      'Số lượng hồ sơ đang giải quyết',
    ]
    expect(
      understood([
        ['TT'],
        ['Lĩnh vực, công việc giải quyết theo cấp'],
        [received, 'Tổng số'],
        [received, 'Trong đó', 'Trực tuyến'],
        [received, 'Trong đó', 'Trực tiếp, dịch vụ bưu chính'],
        [received, 'Từ kỳ trước'],
        [resolved, 'Tổng số'],
        [resolved, 'Trước hạn'],
        [resolved, 'Đúng hạn (Bao gồm cả hồ sơ chờ bổ sung)'],
        [resolved, 'Quá hạn'],
        [pending, 'Tổng số'],
        [pending, 'Trong hạn'],
        [pending, 'Quá hạn'],
      ]),
    ).toEqual(
      '– field received online offline carriedOver resolved early onTime late pending pendingInTime pendingLate'.split(
        ' ',
      ),
    )
  })

  it('in one row belong to the group that was named to their left', () => {
    expect(
      understood([
        ['Lĩnh vực giải quyết'],
        ['Tổng số hồ sơ tiếp nhận (3)'],
        ['Trực tuyến (4)'],
        ['Từ kỳ trước (6)'],
        ['Tổng số hồ sơ đã giải quyết (7)'],
        ['Quá hạn (10)'],
        ['Tổng số hồ sơ đang giải quyết (11)'],
        ['Quá hạn (13)'],
      ]),
    ).toEqual('field received online carriedOver resolved late pending pendingLate'.split(' '))
  })

  it('name a group and its part in one', () => {
    expect(
      understood([
        ['Tên đơn vị'],
        ['Đã giải quyết đúng hạn'],
        ['Đang giải quyết trong hạn'],
        ['Tiếp nhận trực tuyến'],
        ['Hồ sơ thanh toán trực tuyến'],
        ['Có phí, lệ phí'],
      ]),
    ).toEqual('unit onTime pendingInTime online paidOnline withFee'.split(' '))
  })

  it('are keys of programs, too', () => {
    expect(
      understood([
        ['received_total'],
        ['received_online'],
        ['carried_forward'],
        ['DaXuLyTruocHan'],
        ['DangXuLyQuaHan'],
      ]),
    ).toEqual('received online carriedOver early pendingLate'.split(' '))
  })

  it('are the ids of the counts, each by itself', () => {
    for (const count of DOSSIER_COUNTS) expect(understood([[count]])).toEqual([count])
  })

  it('give a total the meaning of the part it stands under', () => {
    const group = 'Số hồ sơ nhận giải quyết'
    expect(
      understood([
        [group, 'Tổng số'],
        [group, 'Trong kỳ', 'Tổng số'],
        [group, 'Trong kỳ', 'Trực tuyến'],
      ]),
    ).toEqual(['received', 'receivedNew', 'online'])
  })

  it('are no figures where nobody knows of which group: a lone "Quá hạn" is late or overdue', () => {
    expect(understood([['Đơn vị'], ['Quá hạn'], ['Trong hạn']])).toEqual(['unit', '–', '–'])
  })

  it('follow the word of the user before anything else', () => {
    expect(understood([['Qua mạng điện tử'], ['Trực tuyến']], { online: 'qua mạng điện tử' })).toEqual([
      'online',
      '–',
    ])
  })
})

describe('a cell of a list of dossiers', () => {
  it.each<[string, number | 'blank' | undefined]>([
    ['195690', 195_690],
    ['195.690', 195_690],
    ['195,690', 195_690],
    [' 1 200 ', 1200],
    ['12.0', 12],
    ['-', 0],
    ['–', 0],
    ['0', 0],
    ['', 'blank'],
    ['…', 'blank'],
    ['-5', undefined],
    ['36,8%', undefined],
    ['12.5', undefined],
    ['x', undefined],
  ])('%j is %s', (text, count) => {
    expect(readDossierCount(text)).toBe(count)
  })
})
