import { readSectionTitle } from '../../stages/normalise/rows/section-title.ts'

const LONGEST = 60

/**
 * A name for each list of a document, to be typed after `--sheet`: that of its annex, else its nearest title, else its
 * place. A list that is alone needs none.
 */
export function nameLists(lists: readonly (readonly string[])[]): readonly (string | undefined)[] {
  if (lists.length < 2) return lists.map(() => undefined)
  const taken = new Map<string, number>()
  return lists.map((titles, at) => {
    const name = nameOf(titles) ?? `#${at + 1}`
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

function nameOf(titles: readonly string[]): string | undefined {
  const [annex] = titles.flatMap((text) => ANNEX.exec(text)?.[0] ?? [])
  const own = titles.filter((text) => !ANNEX.test(text)).at(-1)
  const inner = own === undefined ? '' : shortened(readSectionTitle(own).words)
  if (annex === undefined) return inner === '' ? undefined : inner
  return annex.replace(/\s+/g, ' ')
}

const ANNEX = /^phụ lục(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,3}|[A-ZĐ])(?:\.\d{1,2})?(?!\p{L}))?/iu

/** Whole words, in the case they stand in. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`
}
