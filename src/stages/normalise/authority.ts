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
  return understood(agency).kinds
}

/** The agencies of a text that are of no kind with a name of its own, as they are written there. */
export function othersIn(agency: string): readonly string[] {
  return understood(agency).others
}

/** The agencies that one cell joins by commas or *và*, each by its own name. Empty where the cell names one. */
export function agenciesWithin(agency: string): readonly string[] {
  return understood(agency).within
}

interface Understood {
  readonly kinds: readonly Authority[]
  readonly others: readonly string[]
  readonly within: readonly string[]
}

function understood(agency: string): Understood {
  let stored = remembered.get(agency)
  if (stored === undefined) {
    stored = readKinds(agency)
    if (agency.length > LONGEST_REMEMBERED) return stored
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(agency, stored)
  }
  return stored
}

// A nation names some two hundred agencies. Memory: at most so many texts.
const REMEMBERED = 5_000
const LONGEST_REMEMBERED = 500
const remembered = new Map<string, Understood>()

const NOBODY: Understood = { kinds: [], others: [], within: [] }

/** Pieces of a text from the first word of an agency to the next: "Sở Văn hóa", "Thể thao", "Du lịch" are one. */
interface Named {
  readonly pieces: string[]
  /** It begins as agencies do, so that it is one even where no entry knows it. */
  readonly isAgency: boolean
  readonly kinds: Set<Authority>
}

function readKinds(agency: string): Understood {
  const whole = wordsOf(agency)
  if (!whole.some((word) => word !== '-')) return NOBODY
  const lexicon = lexiconFor(whole)
  const agencies: Named[] = []
  const ofLevels = new Set<Authority>()
  // A cell of 10 kB says the same few words again and again.
  const spelled = new Map<string, readonly string[]>()
  const ahead = new Map<string, readonly string[]>()
  let before: readonly string[] = []
  for (const piece of piecesOf(agency)) {
    const plain = spelled.get(piece) ?? written(piece, lexicon)
    spelled.set(piece, plain)
    if (plain.every((word) => word === '-')) continue
    if (agencies.length === 0 && lexicon.levelWords.has(plain.join(' '))) {
      ahead.set(plain.join(' '), plain)
      continue
    }
    const isLevel = lexicon.levelWords.has(plain.join(' '))
    const words = isLevel ? withHead(plain, before, lexicon) : plain
    const found = kindsOfPart(words, lexicon)
    if (found.length > 0 && words.length <= LONGEST_HEAD) before = words
    const isAgency = !isLevel && beginsAgency(words, lexicon)
    if (isAgency || agencies.length === 0) agencies.push({ pieces: [], isAgency, kinds: new Set() })
    const own = agencies.at(-1)
    if (!isLevel) own?.pieces.push(piece.trim())
    for (const kind of found) (isLevel ? ofLevels : own?.kinds)?.add(kind)
    // `cấp xã, Công an` is `Công an, cấp xã`, and each agency behind it may be meant.
    for (const level of ahead.values()) {
      for (const kind of kindsOfPart(withHead(level, words, lexicon), lexicon)) ofLevels.add(kind)
    }
  }
  if (agencies.length === 0) return NOBODY
  const kinds = new Set([...agencies.flatMap((one) => [...one.kinds]), ...ofLevels])
  // "Thể thao và Du lịch" alone means nothing, and an agency that begins as none is told apart from a piece by nobody.
  const unknown = agencies.filter((one) => one.kinds.size === 0 && (one.isAgency || kinds.size === 0))
  const others = agencies.filter((one) => unknown.includes(one) || one.kinds.has('other'))
  if (unknown.length > 0) kinds.add('other')
  const isWhole = agencies.length === 1
  return {
    kinds: [...kinds],
    others: others.map(({ pieces }) => (isWhole ? agency.trim() : pieces.join(', '))),
    within: isWhole ? [] : agencies.map(({ pieces }) => pieces.join(', ')),
  }
}

// "Cục Lâm nghiệp và Kiểm lâm" is cut here as well: a piece that begins no agency goes with the one before it.
const BETWEEN =
  /[,;\n\r/+&|•]|\s(?:và|hoặc|cùng với|cùng|phối hợp với|va|hoac|cung voi|cung|phoi hop voi)\s/iu
/** What a list within a cell numbers its lines with. */
const MARK = /^\s*(?:[-–—*·]|\d{1,2}[.)]|[a-zđ][.)])\s+/iu

function piecesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(BETWEEN)
    .map((piece) => piece.replace(MARK, ''))
}

/** Whether the words begin the name of an agency. A word or two of that kind alone are a piece: "Cơ quan, tổ chức được giao". */
function beginsAgency(words: readonly string[], { heads, entries }: Lexicon): boolean {
  const text = padded(words)
  if (heads.some((head) => text.startsWith(head) && (text !== head || words.length > 2))) return true
  return entries.some(({ at, words: known }) =>
    known.some((one) => (at === 'end' ? text === one : text.startsWith(one))),
  )
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
