import { heading, page } from './page.ts'

/** What can be explained, of one kind: each id with the few words that tell which one is meant. */
export interface Chapter {
  readonly title: string
  readonly entries: readonly { readonly id: string; readonly says: string }[]
}

/** Every id that can be explained. */
export function overviewPage(chapters: readonly Chapter[]): string {
  const ids = chapters.flatMap(({ entries }) => entries).map(({ id }) => id.length)
  const width = Math.max(...ids) + 2
  return page(
    chapters.flatMap(({ title, entries }) => [
      heading(2, title),
      `${entries.map(({ id, says }) => `  ${id.padEnd(width)}${says}`).join('\n')}\n`,
    ]),
  )
}
