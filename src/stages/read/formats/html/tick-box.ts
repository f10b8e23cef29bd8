import type { Attributes } from './markup.ts'

/** The sign that a page shows for a box to tick; undefined for any other element. */
export function tickBox(name: string, { type = '', checked }: Attributes): string | undefined {
  if (name !== 'input' || !/^\s*(?:checkbox|radio)\s*$/i.test(type)) return undefined
  return checked === undefined ? '☐' : '☑'
}
