import type { Limits } from '../../../../model/limits.ts'
import { createMergedCells, type Merge, type MergedCells } from '../workbook/merged-cells.ts'
import type { Archive } from '../zip/archive.ts'
import { columnOf } from './reference.ts'

/** The longest `mergeCell` element: two references, a prefix, and what else a writer may put into it. */
const LONGEST_ELEMENT = 256

const ELEMENT =
  /<(?:[\w-]+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([A-Za-z]{1,3}\d{1,7}):([A-Za-z]{1,3}\d{1,7})["']/g

/**
 * The merged cells of a sheet. They stand behind the rows in the file, and a row can only be read
 * rightly when they are known: so the part is inflated once more and searched, which costs a small share of parsing it.
 * @throws UserError `damaged-file` when there are more of them than a sheet has rows
 */
export async function readMerges(archive: Archive, part: string, limits: Limits): Promise<MergedCells> {
  const merges = createMergedCells(archive.source, part, limits)
  let tail = ''
  for await (const piece of archive.read(part) ?? []) {
    // One character a byte; the zeros of UTF-16 say nothing here. Only references are taken, and they are ASCII.
    const text = tail + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
    const plain = text.includes('m\u0000e\u0000r') ? text.replaceAll('\u0000', '') : text
    const open = text.lastIndexOf('<')
    tail = open > text.lastIndexOf('>') && open > text.length - LONGEST_ELEMENT ? text.slice(open) : ''
    if (!plain.includes('mergeCell')) continue
    for (const [, from = '', to = ''] of plain.matchAll(ELEMENT)) {
      const merge = blockOf(from, to)
      if (merge !== undefined) merges.add(merge)
    }
  }
  return merges
}

function blockOf(from: string, to: string): Merge | undefined {
  const [left, right] = [columnOf(from), columnOf(to)]
  if (left === undefined || right === undefined) return undefined
  const [top, bottom] = [rowOf(from), rowOf(to)]
  return { top, bottom, left, right }
}

function rowOf(reference: string): number {
  return Number(reference.replace(/^[A-Za-z]+/, ''))
}
