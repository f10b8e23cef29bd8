import type { Block } from './document.ts'
import { letterhead, signatures, title } from './form.ts'
import { grid } from './grid.ts'
import type { Line, Piece } from './layout.ts'

/** A block of the document as the pieces of a page. @param isWide a page across */
export function laidOut(block: Block, isWide: boolean): readonly Piece[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block)
    case 'title':
      return title(block)
    case 'heading':
      return [{ kind: 'line', style: `Heading${block.level}`, text: block.text }]
    case 'prose': {
      const { text, align, keepsNext } = block
      const line: Line = { kind: 'line', style: 'Normal', text, ...(keepsNext === true ? { keepsNext } : {}) }
      return [align === undefined ? line : { ...line, align: 'center' }]
    }
    case 'items':
      return block.items.map((item) => ({
        kind: 'line',
        style: 'Normal',
        text: [{ text: '- ' }, ...(typeof item === 'string' ? [{ text: item }] : item)],
      }))
    case 'table':
      return grid(block, isWide)
    case 'signatures':
      return signatures(block)
  }
}
