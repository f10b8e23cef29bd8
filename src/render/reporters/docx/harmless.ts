import type { Block, Section, Table, Text } from '../../../office/document/document.ts'
import { forDocument } from '../../text/escape.ts'

/** Every text of the document on its way out, so that none is forgotten: nothing unseen, nothing that XML cannot hold. */
export const harmless = {
  text: forDocument,
  section: ({ blocks, ...section }: Section): Section => ({ ...section, blocks: blocks.map(ofBlock) }),
}

function ofBlock(block: Block): Block {
  switch (block.kind) {
    case 'title':
      return { ...block, lines: block.lines.map(forDocument) }
    case 'heading':
      return { ...block, text: forDocument(block.text) }
    case 'prose':
      return { ...block, text: ofText(block.text) }
    case 'items':
      return { ...block, items: block.items.map(ofText) }
    case 'table':
      return ofTable(block)
    // These hold words of the language alone.
    case 'letterhead':
    case 'signatures':
      return block
  }
}

/** Pieces keep the space that parts them. */
function ofText(text: Text): Text {
  if (typeof text === 'string') return forDocument(text)
  return text.map((run) => {
    const [before = '', after = ''] = [/^ /.exec(run.text)?.[0], / $/.exec(run.text)?.[0]]
    return { ...run, text: `${before}${forDocument(run.text)}${after}` }
  })
}

function ofTable({ caption, foot, ...table }: Table): Table {
  const cells = (row: readonly string[]) => row.map(forDocument)
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, title: forDocument(column.title) })),
    rows: table.rows.map(cells),
    ...(caption === undefined ? {} : { caption: forDocument(caption) }),
    ...(foot === undefined ? {} : { foot: cells(foot) }),
  }
}
