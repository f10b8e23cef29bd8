/** A stretch of a text that stayed, left or came. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** The table of so many words squared is still made at once; no name of a procedure comes near. */
const MOST_WORDS = 400
/** Two words that were exchanged are seen without help. */
const FEWEST_WORDS = 4

/**
 * What changed inside a long text, word by word: the longest common row of words stays, the others left or came. What left
 * stands before what came in its place. Undefined where the texts are short, or have too little in common for a reader to follow.
 */
export function byWord(before: string, after: string): readonly Stretch[] | undefined {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const most = Math.max(old.length, young.length)
  if (most < FEWEST_WORDS || most > MOST_WORDS) return undefined
  const common = commonLengths(old, young)
  if ((common[0]?.[0] ?? 0) * 2 < most) return undefined
  const stretches: { kind: Stretch['kind']; words: string[] }[] = []
  const put = (kind: Stretch['kind'], word: string) => {
    const last = stretches.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else stretches.push({ kind, words: [word] })
  }
  let [at, to] = [0, 0]
  while (at < old.length || to < young.length) {
    const [left, came] = [old[at], young[to]]
    if (left !== undefined && left === came) {
      put('same', left)
      at += 1
      to += 1
    } else if (
      left !== undefined &&
      (came === undefined || (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))
    ) {
      put('removed', left)
      at += 1
    } else {
      put('added', came ?? '')
      to += 1
    }
  }
  return stretches.map(({ kind, words }) => ({ kind, text: words.join(' ') }))
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** How many words the ends of both texts have in common, from each place on. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1))
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = young.length - 1; to >= 0; to -= 1) {
      const isSame = old[at] === young[to]
      const [here, below] = [lengths[at], lengths[at + 1]]
      if (here === undefined || below === undefined) continue
      here[to] = isSame ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, here[to + 1] ?? 0)
    }
  }
  return lengths
}
