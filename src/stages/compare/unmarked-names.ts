import type { IndexedName } from './nearest-names.ts'

const ASCII = /^[ -~]*$/

/**
 * Finds names that were written without their accents: every procedure whose name is the same without them. Built when
 * the first such name asks. Memory: one text a name.
 */
export function createUnmarkedNames(
  all: readonly IndexedName[],
): (foldedName: string) => readonly IndexedName[] {
  const byUnmarked = new Map<string, IndexedName[]>()
  for (const known of all) {
    const key = unmarked(known.procedure.foldedName)
    const others = byUnmarked.get(key)
    if (others === undefined) byUnmarked.set(key, [known])
    else others.push(known)
  }
  return (foldedName) => (ASCII.test(foldedName) ? (byUnmarked.get(unmarked(foldedName)) ?? []) : [])
}

function unmarked(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^thu tuc /, '')
}
