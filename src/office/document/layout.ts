import type { Text } from './document.ts'

/** What a page is laid out of: lines, rules and grids, with their measures; plain data, and no word of the library. */
export type Piece = Line | Rule | Grid

export interface Line {
  readonly kind: 'line'
  readonly style: StyleId
  readonly text: Text
  readonly look?: Look
  readonly align?: 'left' | 'center' | 'right'
  /** Twips of space. */
  readonly before?: number
  readonly after?: number
  readonly keepsNext?: true
  /** Read from left to right in every language. */
  readonly isCode?: true
}

type StyleId =
  | 'Normal'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'FormLine'
  | 'DocumentTitle'
  | 'Subject'
  | 'AppendixName'
  | 'TableCaption'
  | 'Cell'
  | 'AfterTable'

export interface Look {
  /** Half points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly allCaps?: boolean
}

/** A thin rule in the middle of its room. */
export interface Rule {
  readonly kind: 'rule'
  readonly length: number
  readonly room: number
  readonly after: number
}

export interface Grid {
  readonly kind: 'grid'
  readonly widths: readonly number[]
  readonly rows: readonly GridRow[]
  /** Without lines, for the form above and below the text. */
  readonly isOpen?: true
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  /** It is repeated on each page. */
  readonly isHeading?: true
}

export interface GridCell {
  readonly pieces: readonly (Line | Rule)[]
  /** One cell over several rows: its first piece, and the rest. */
  readonly span?: 'restart' | 'continue'
}
