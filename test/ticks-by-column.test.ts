import { describe, expect, test } from 'vitest'
import { recordsOf, reportOn } from './report-on.ts'

/** Four procedures with these cells under `Toàn trình`. */
function listOf(...cells: readonly string[]) {
  const rows = cells.map((cell, at) => `1.00119${at},Thủ tục số ${at},${cell}`)
  const bytes = Buffer.from(['Mã TTHC,Tên TTHC,Toàn trình', ...rows].join('\n'))
  return { path: 'danh-muc.csv', bytes }
}

describe('a column of yes and no', () => {
  test.each(['R', 'P', 'đ', '*)', '★'])('that holds %s and nothing else is ticked with it', async (tick) => {
    const source = listOf(tick, '', tick, '')
    const records = await recordsOf(source)
    expect(records.map(({ serviceLevel }) => serviceLevel)).toEqual([
      'full-online',
      undefined,
      'full-online',
      undefined,
    ])
    const { findings } = await reportOn(source)
    const told = findings.items.filter(({ rule }) => rule === 'column-by-values')
    expect(told.map(({ facts }) => [facts['heading'], facts['tick'], facts['of']])).toEqual([
      ['Toàn trình', tick, 2],
    ])
  })

  test.each([
    ['once: that may be a slip', ['R', '', '', '']],
    ['beside another sign', ['R', 'R', 'P', '']],
    ['beside a tick: nobody knows what the letter means', ['R', 'R', 'x', '']],
    ['and it is short for no', ['K', 'K', '', '']],
    ['and it is a question', ['?', '?', '', '']],
    ['and it is a word', ['Đang làm', 'Đang làm', '', '']],
    ['and it is a short word', ['tùy', 'tùy', '', '']],
  ])('that holds a sign %s is not ticked with it', async (_, cells) => {
    const records = await recordsOf(listOf(...cells))
    const at = cells.indexOf('x')
    expect(records.flatMap(({ serviceLevel }, row) => (serviceLevel === undefined ? [] : [row]))).toEqual(
      at === -1 ? [] : [at],
    )
  })

  test.each(['●', '■', 'v', '+', 'ü', '\uf0fe'])('knows %s without any evidence', async (tick) => {
    const [first] = await recordsOf(listOf(tick, '', '', ''))
    expect(first?.serviceLevel).toBe('full-online')
  })
})
