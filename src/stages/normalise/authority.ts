import { AUTHORITIES, type Authority } from '../../model/authority.ts'
import { type Lexicon, lexiconFor, padded, wordsOf, written } from './agency-words.ts'

/**
 * The kinds of authorities that the agencies of a procedure are, in the order of the closed list. Each agency is asked
 * for itself, so their order decides nothing and one more never takes a kind away.
 * @returns undefined where no agency is named: nobody knows whose it is
 */
export function authoritiesOf(agencies: readonly string[] = []): readonly Authority[] | undefined {
  const levels = agencies.filter(isLevelOnly)
  const named = levels.length === 0 ? agencies : agencies.filter((agency) => !isLevelOnly(agency))
  const kinds = new Set(named.flatMap(kindsOf))
  // A line break inside a name: `Công an`, `cấp xã`. Which agency it goes with must not depend on their order. Alone it
  // names nobody: were it the commune's, the agency beside it would take the procedure away from the commune.
  for (const level of new Set(levels)) {
    for (const kind of named.flatMap((agency) => kindsOf(`${agency}, ${level}`))) kinds.add(kind)
  }
  return kinds.size === 0 ? undefined : AUTHORITIES.filter((kind) => kinds.has(kind))
}

/** The kinds of one agency, or of several that commas stand between. Empty: the text holds no word, or levels alone. */
export function kindsOf(agency: string): readonly Authority[] {
  let kinds = remembered.get(agency)
  if (kinds === undefined) {
    kinds = readKinds(agency)
    if (agency.length > LONGEST_REMEMBERED) return kinds
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(agency, kinds)
  }
  return kinds
}

// A nation names some two hundred agencies. Memory: at most so many texts.
const REMEMBERED = 5_000
const LONGEST_REMEMBERED = 500
const remembered = new Map<string, readonly Authority[]>()

// "Cục Lâm nghiệp và Kiểm lâm" is cut here as well: a part that no entry knows goes with the others.
const BETWEEN = /[,;\n\r/+]|\s(?:và|hoặc|va|hoac)\s/iu

function readKinds(agency: string): readonly Authority[] {
  const whole = wordsOf(agency)
  if (!whole.some((word) => word !== '-')) return []
  const lexicon = lexiconFor(whole)
  const kinds = new Set<Authority>()
  // A cell of 10 kB says the same few words again and again.
  const spelled = new Map<string, readonly string[]>()
  const ahead = new Map<string, readonly string[]>()
  let before: readonly string[] = []
  let names = 0
  for (const part of agency.normalize('NFC').split(BETWEEN)) {
    const plain = spelled.get(part) ?? written(part, lexicon)
    spelled.set(part, plain)
    if (plain.every((word) => word === '-')) continue
    if (names === 0 && lexicon.levelWords.has(plain.join(' '))) {
      ahead.set(plain.join(' '), plain)
      continue
    }
    names += 1
    const words = withHead(plain, before, lexicon)
    const found = kindsOfPart(words, lexicon)
    for (const kind of found) kinds.add(kind)
    if (found.length > 0 && words.length <= LONGEST_HEAD) before = words
    // `cấp xã, Công an` is `Công an, cấp xã`, and each agency behind it may be meant.
    for (const level of ahead.values()) {
      for (const kind of kindsOfPart(withHead(level, words, lexicon), lexicon)) kinds.add(kind)
    }
  }
  if (names === 0) return []
  // "Thể thao và Du lịch" alone means nothing; behind "Sở Văn hóa," it is part of the name.
  return kinds.size === 0 ? ['other'] : [...kinds]
}

const LONGEST_HEAD = 50

function isLevelOnly(agency: string): boolean {
  if (agency.length > LONGEST_LEVEL) return false
  const words = wordsOf(agency)
  return lexiconFor(words).levelWords.has(words.join(' '))
}

const LONGEST_LEVEL = 40

/** `cấp xã` behind `Ủy ban nhân dân cấp tỉnh` is the People's Committee of communes. */
function withHead(
  words: readonly string[],
  before: readonly string[],
  { levelWords }: Lexicon,
): readonly string[] {
  if (!levelWords.has(words.join(' '))) return words
  for (const length of [2, 1]) {
    for (let at = 1; at + length <= before.length; at += 1) {
      if (levelWords.has(before.slice(at, at + length).join(' '))) return [...before.slice(0, at), ...words]
    }
  }
  return [...before, ...words]
}

function kindsOfPart(words: readonly string[], { entries }: Lexicon): readonly Authority[] {
  if (words.length === 0) return []
  const text = padded(words)
  const entry = entries.find(({ at, words: known }) =>
    known.some((one) =>
      at === 'start' ? text.startsWith(one) : at === 'end' ? text.endsWith(one) : text.includes(one),
    ),
  )
  return entry?.kinds ?? []
}
