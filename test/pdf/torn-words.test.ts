import { describe, expect, it } from 'vitest'
import { joinTorn } from '../../src/text/torn-words.ts'

/** Pieces between gaps: `_` is a gap that the layout made, a blank a space of the text. */
function joined(text: string): string {
  const pieces = text.split(/(?=[ _])/).map((piece) => ({
    text: piece.replace(/^[ _]/, ''),
    gap: piece.startsWith('_') ? 2 : 3,
    isApart: !piece.startsWith('_'),
  }))
  return joinTorn(pieces)
}

describe('words that a layout tore', () => {
  it.each([
    ['nghi_ện', 'nghiện'],
    ['th_ủ t_ục', 'thủ tục'],
    ['thà_nh phố', 'thành phố'],
    ['DANH M_ỤC', 'DANH MỤC'],
    ['(quy_ết định)', '(quyết định)'],
  ])('are whole again: %s', (torn, whole) => {
    expect(joined(torn)).toBe(whole)
  })

  it.each([
    ['nghi ện', 'nghiện'],
    ['ph ép', 'phép'],
  ])('are whole again behind a space of the text, where a piece is no word: %s', (torn, whole) => {
    expect(joined(torn)).toBe(whole)
  })

  it.each(['nhóm B ở khu vực', 'điểm c khoản 2', 'hộ gia đình ông', 'thủ tục của y tế', 'UBND_xã', '5_m'])(
    'are not made of what is whole: %s',
    (text) => {
      expect(joined(text)).toBe(text.replace('_', ' '))
    },
  )
})
