import { fields } from '../../stages/normalise/fields.ts'
import { isMinistry } from '../../stages/normalise/first-words.ts'
import type { Counted } from '../../stages/normalise/telling.ts'
import { foldName, foldWord } from '../../text/fold.ts'
import type { ProposedList } from './list-sample.ts'
import { isAtLeast } from './opinion.ts'
import type { BaselineReason } from './proposal.ts'

export interface BaselineProposal {
  /** One list, or the lists of single ministries that make it up together. */
  readonly lists: readonly ProposedList[]
  readonly reasons: readonly BaselineReason[]
  /** Lists of single ministries beside a national one: parts of the same. */
  readonly parts: readonly ProposedList[]
}

const SEVERAL_MINISTRIES = 3
/** The next largest list is at most half as long. */
const FAR_LARGER = 2
/** A ward keeps some four hundred procedures, a province two thousand. */
const FEWEST_ROWS = 1_000
const NAMED_SO = ['quocgia', 'toanquoc', 'national', 'csdlqg', 'baseline', 'chuandoichieu', 'trunguong']

interface Candidate {
  readonly list: ProposedList
  readonly codes: Counted
  readonly ministries: ReadonlySet<string>
  readonly word: string | undefined
}

/** Which list is the national one, if any. At least one list is left to be compared with it. */
export function proposeBaseline(lists: readonly ProposedList[]): BaselineProposal | undefined {
  const candidates = lists.map(asCandidate).filter(({ codes }) => isAtLeast(codes, 'believed'))
  const parts = candidates.filter(({ ministries }) => isPart(ministries))
  const [best] = candidates
    .map((candidate) => ({ candidate, reasons: reasonsOf(candidate, lists) }))
    .filter(({ candidate, reasons }) => reasons.length > 1 && !isPart(candidate.ministries))
    .sort(
      (a, b) => weight(b.candidate) - weight(a.candidate) || b.candidate.list.rows - a.candidate.list.rows,
    )
  if (best !== undefined && lists.length > 1) {
    const others = parts.map(({ list }) => list)
    // Were the ministries' lists catalogues, nothing else would be one.
    return {
      lists: [best.candidate.list],
      reasons: best.reasons,
      parts: others.length + 1 < lists.length ? others : [],
    }
  }
  if (parts.length === 0 || parts.length === lists.length) return undefined
  return {
    lists: parts.map(({ list }) => list),
    reasons: parts.flatMap(({ codes, ministries: [name = ''] }) => [
      { kind: 'one-ministry', name },
      { kind: 'codes-without-suffix', ...codes },
    ]),
    parts: [],
  }
}

function asCandidate(list: ProposedList): Candidate {
  const issuers = list.valuesOf('issuer')
  const ministries = issuers.filter(isMinistry)
  const isOfMinistries = isAtLeast({ read: ministries.length, of: issuers.length }, 'believed')
  const name = foldWord(list.path.slice(list.path.lastIndexOf('/') + 1))
  return {
    list,
    codes: withoutSuffix(list.valuesOf('code')),
    ministries: new Set(isOfMinistries ? spelledOnce(ministries) : []),
    word: NAMED_SO.find((word) => name.includes(word)),
  }
}

/** One of the spellings of each. */
function spelledOnce(names: readonly string[]): Iterable<string> {
  return new Map(names.map((name) => [foldName(name), name])).values()
}

function isPart(ministries: ReadonlySet<string>): boolean {
  return ministries.size > 0 && ministries.size < SEVERAL_MINISTRIES
}

function reasonsOf(
  { list, codes, ministries, word }: Candidate,
  lists: readonly ProposedList[],
): BaselineReason[] {
  const next = Math.max(0, ...lists.filter((other) => other !== list).map(({ rows }) => rows))
  const isLargest = list.rows >= FEWEST_ROWS && list.rows >= FAR_LARGER * next
  return [
    { kind: 'codes-without-suffix', ...codes },
    ...(ministries.size >= SEVERAL_MINISTRIES
      ? [{ kind: 'ministries', count: ministries.size } as const]
      : []),
    ...(word === undefined ? [] : [{ kind: 'file-name', word } as const]),
    ...(isLargest ? [{ kind: 'most-rows', rows: list.rows, next } as const] : []),
  ]
}

function weight({ ministries, word }: Candidate): number {
  return ministries.size + (word === undefined ? 0 : SEVERAL_MINISTRIES)
}

/** Localised codes carry the suffix of their office; those of the national list do not. */
function withoutSuffix(codes: readonly string[]): Counted {
  const code = fields.find(({ id }) => id === 'code')
  const forms = codes.flatMap((text) => code?.read(text.trim()).codeForm ?? [])
  return { read: forms.filter((form) => form === 'national').length, of: codes.length }
}
