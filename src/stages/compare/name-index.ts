import type { BaselineProcedure, Proposal, Proposed } from '../../model/match.ts'
import type { Level } from '../../model/procedure.ts'
import type { Evidence } from '../../model/suggestion.ts'
import { createBegunNames } from './begun-names.ts'
import { haveSameWords, type LooseName, looseName } from './loose-name.ts'
import type { IndexedName } from './nearest-names.ts'
import { createNearest, differenceOf, type Near } from './nearest-names.ts'
import { withoutRemark } from './remark.ts'
import { turns } from './turning-words.ts'
import { createUnmarkedNames } from './unmarked-names.ts'

/** Finds the procedures of the baseline that a name may mean. */
export interface NameIndex {
  /** @param levels of the record, where it names any */
  propose(foldedName: string, levels: readonly Level[] | undefined): Proposal | undefined
}

/*
 * How often the proposal was right, and how the thresholds were chosen: counted, see the basis of
 * `uncoded-with-candidate` and test/names.
 */
const CONFIDENCE = {
  same: 0.98,
  loose: 0.95,
  similar: 0.6,
  unmarked: 0.98,
  remark: 0.95,
  begun: 0.8,
} as const
const EVIDENCE_OF = {
  same: 'name-agrees',
  loose: 'words-agree',
  similar: 'name-is-similar',
  unmarked: 'words-agree',
  remark: 'words-agree',
  begun: 'name-was-cut',
} as const satisfies Readonly<Record<keyof typeof CONFIDENCE, Evidence>>
/** Below this no name of a real list was right. */
const LISTED = 0.7
const SIMILAR = 0.9
const MARGIN = 0.03
const TOLD = 5
const REMEMBERED = 5_000

/**
 * Built when the first record without a code asks. Equal words in any order are looked up; only what is left is compared,
 * and only with the names that share most of its rare words. Memory: one entry a word of each name, 5,000 answers.
 */
export function createNameIndex(procedures: readonly BaselineProcedure[]): NameIndex {
  const all: IndexedName[] = []
  const byKey = new Map<number, IndexedName[]>()
  for (const procedure of procedures) {
    if (procedure.foldedName === '') continue
    const { words, key, level } = looseName(procedure.foldedName)
    if (words.length === 0) continue
    const known = { procedure, words, key, level }
    all.push(known)
    listUnder(byKey, known.key, known)
  }
  // Most names without a code are known word for word: what finds similar ones is built for the first that is not.
  let nearest: ReturnType<typeof createNearest> | undefined
  let unmarked: ReturnType<typeof createUnmarkedNames> | undefined
  let begun: ReturnType<typeof createBegunNames> | undefined
  const remembered = new Map<string, Proposal | undefined>()

  function propose(foldedName: string, levels: readonly Level[] | undefined): Proposal | undefined {
    const name = looseName(foldedName)
    if (name.words.length === 0) return undefined
    const wanted = name.level === undefined ? levels : [name.level]
    const answer = proposeKnown(foldedName, name, wanted)
    // Where the name says a level that no such procedure has, it may say where people go: the column tells whose it is.
    const isOfColumn = answer !== undefined && answer.decided === undefined && name.level !== undefined
    const again = isOfColumn && levels !== undefined ? proposeKnown(foldedName, name, levels) : undefined
    if (again?.decided !== undefined) return again
    if (answer !== undefined) return answer
    const plain = withoutRemark(foldedName)
    if (plain !== undefined) {
      const before = looseName(plain)
      const behind = proposeKnown(
        plain,
        before,
        before.level === undefined ? levels : [before.level],
        'remark',
      )
      if (behind !== undefined) return behind
    }
    begun ??= createBegunNames(all)
    const cut = begun(foldedName)
    if (cut.length > 0) return proposeEqual(cut, wanted, () => 'begun')
    nearest ??= createNearest(all)
    return proposeSimilar(name, nearest(name), wanted)
  }

  /** Names of the same words, or the same without their accents. */
  function proposeKnown(
    foldedName: string,
    name: LooseName,
    wanted: readonly Level[] | undefined,
    manner?: keyof typeof CONFIDENCE,
  ): Proposal | undefined {
    const equal = (byKey.get(name.key) ?? []).filter((known) => haveSameWords(known, name))
    if (equal.length > 0) {
      const isSame = (known: IndexedName) => known.procedure.foldedName === foldedName
      return proposeEqual(equal, wanted, (known) => manner ?? (isSame(known) ? 'same' : 'loose'))
    }
    unmarked ??= createUnmarkedNames(all)
    const plain = unmarked(foldedName)
    return plain.length > 0 ? proposeEqual(plain, wanted, () => manner ?? 'unmarked') : undefined
  }

  return {
    propose(foldedName, levels) {
      const key = `${levels?.join() ?? ''}|${foldedName}`
      if (remembered.has(key)) return remembered.get(key)
      const proposal = propose(foldedName, levels)
      if (remembered.size >= REMEMBERED) remembered.clear()
      remembered.set(key, proposal)
      return proposal
    },
  }
}

/** The same words: decided when one procedure carries them, or when the level leaves one. */
function proposeEqual(
  equal: readonly IndexedName[],
  wanted: readonly Level[] | undefined,
  how: (known: IndexedName) => keyof typeof CONFIDENCE,
): Proposal {
  const fitting = wanted === undefined ? equal : equal.filter((known) => !conflicts(known, wanted))
  const [only] = fitting
  // Where no level fits, the name and the level contradict each other: nobody decides that by a name.
  if (fitting.length !== 1 || only === undefined) return { candidates: told(equal.map((one) => at(one, 1))) }
  const manner = how(only)
  const others = equal.filter((known) => known !== only)
  return {
    candidates: told([at(only, 1), ...others.map((one) => at(one, 1))]),
    decided: {
      procedure: only.procedure,
      confidence: CONFIDENCE[manner],
      evidence: [
        EVIDENCE_OF[manner],
        ...(wanted !== undefined && levelsOf(only) !== undefined ? (['level-agrees'] as const) : []),
      ],
    },
  }
}

/** Other words: decided only when few differ, none of them of a kind that makes another procedure, and nothing else comes near. */
function proposeSimilar(
  name: LooseName,
  nearest: readonly Near[],
  wanted: readonly Level[] | undefined,
): Proposal | undefined {
  const [best, second] = nearest
  if (best === undefined || best.score < LISTED) return undefined
  const candidates = told(
    nearest.filter(({ score }) => score >= LISTED).map(({ known, score }) => at(known, score)),
  )
  const isDecided =
    best.score >= SIMILAR &&
    best.score - (second?.score ?? 0) >= MARGIN &&
    !turns(differenceOf(name.words, best.known.words)) &&
    (wanted === undefined || !conflicts(best.known, wanted))
  if (!isDecided) return { candidates }
  return {
    candidates,
    decided: {
      procedure: best.known.procedure,
      confidence: CONFIDENCE.similar,
      evidence: [
        'name-is-similar',
        ...(wanted !== undefined && levelsOf(best.known) !== undefined ? (['level-agrees'] as const) : []),
      ],
    },
  }
}

function told(candidates: readonly Proposed[]): readonly Proposed[] {
  return candidates.slice(0, TOLD)
}

function at({ procedure }: IndexedName, score: number): Proposed {
  return { code: procedure.code, score: Math.round(score * 100) / 100 }
}

/** What the name says goes before what the column says: *(cấp xã)* stands beside a blank or a copied cell. */
function levelsOf({ level, procedure }: IndexedName): readonly Level[] | undefined {
  return level === undefined ? procedure.levels : [level]
}

function conflicts(known: IndexedName, wanted: readonly Level[]): boolean {
  const levels = levelsOf(known)
  return levels !== undefined && !levels.some((level) => wanted.includes(level))
}

function listUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const stored = lists.get(key)
  if (stored === undefined) lists.set(key, [value])
  else stored.push(value)
}
