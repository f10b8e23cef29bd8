import type { Letterhead, Signatures, Title } from './document.ts'
import type { Grid, Line, Look, Piece, Rule } from './layout.ts'
import { BODY, lengthOf, pt, SIZES, TEXT_WIDTH } from './measures.ts'

// Decree 30/2020/NĐ-CP, Appendix I, part I, as read in a converted copy: II.1 to II.5, II.7, II.9, III.1. Remembered, not
// read: the placeholders for agencies and signatory, and that tables of appendices need no number. The English form carries
// the state and its motto too: without them it would be taken for something else than the report that was sent.

/** II.1 to II.4: who reports and the number on the left; the state, its motto, place and date on the right. */
export function letterhead({
  parent,
  agency,
  number,
  state,
  motto,
  placeAndDate,
}: Letterhead): readonly Piece[] {
  const [left, right] = widthsOf(0.4)
  return [
    pair(
      [
        line(parent, { size: SIZES.agency, allCaps: true }, 'center'),
        line(agency, { size: SIZES.agency, allCaps: true, bold: true }, 'center'),
        // A third to a half of the line above it.
        rule(0.4 * lengthOf(agency.toUpperCase(), SIZES.agency, true), left, pt(6)),
        line(number, { size: SIZES.number }, 'center'),
      ],
      [
        line(state, { size: SIZES.state, allCaps: true, bold: true }, 'center'),
        line(motto, { size: SIZES.motto, bold: true }, 'center'),
        // As long as the line above it.
        rule(lengthOf(motto, SIZES.motto, true), right, pt(6)),
        line(placeAndDate, { size: SIZES.placeAndDate, italics: true }, 'center'),
      ],
      [left, right],
    ),
  ]
}

/** II.5: the kind of the document and its subject over a rule; III.1: an appendix, its name and what it is attached to. */
export function title({ lines: [first = '', ...rest], attached }: Title): readonly Piece[] {
  const isAppendix = attached !== undefined
  const length = Math.min(lengthOf(rest.at(-1) ?? first, SIZES.title, true), TEXT_WIDTH)
  return [
    { kind: 'line', style: 'DocumentTitle', text: first, ...(isAppendix ? {} : { before: pt(18) }) },
    ...rest.map((text) => ({
      kind: 'line' as const,
      style: isAppendix ? ('AppendixName' as const) : ('Subject' as const),
      text,
    })),
    isAppendix
      ? { ...line(attached, { italics: true }, 'center'), after: pt(10) }
      : rule(0.4 * length, TEXT_WIDTH, pt(12)),
  ]
}

/** II.7 and II.9: who receives the document, and who signs it, with room for the signature. */
export function signatures({ recipients, received, office, name }: Signatures): readonly Piece[] {
  const room = [1, 2, 3, 4].map(() => line('', { size: BODY.size }, 'center'))
  return [
    pair(
      [
        line(recipients, { size: SIZES.recipients, bold: true, italics: true }),
        ...received.map((text) => line(text, { size: SIZES.received })),
      ],
      [
        line(office, { size: SIZES.signer, bold: true, allCaps: true }, 'center'),
        ...room,
        line(name, { size: SIZES.signer, bold: true }, 'center'),
      ],
      widthsOf(0.36),
    ),
  ]
}

function widthsOf(share: number): readonly [number, number] {
  const left = Math.round(TEXT_WIDTH * share)
  return [left, TEXT_WIDTH - left]
}

function pair(
  left: readonly (Line | Rule)[],
  right: readonly (Line | Rule)[],
  widths: readonly [number, number],
): Grid {
  return { kind: 'grid', isOpen: true, widths, rows: [{ cells: [{ pieces: left }, { pieces: right }] }] }
}

function line(text: string, look: Look, align?: Line['align']): Line {
  return { kind: 'line', style: 'FormLine', text, look, ...(align === undefined ? {} : { align }) }
}

function rule(length: number, room: number, after: number): Rule {
  return { kind: 'rule', length, room, after }
}
