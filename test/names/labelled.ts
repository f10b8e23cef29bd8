import { readRecords } from '../../src/convert/read-records.ts'
import type { BaselineProcedure } from '../../src/model/match.ts'
import type { Level } from '../../src/model/procedure.ts'
import type { SourceRequest } from '../../src/model/request.ts'
import { createNameIndex, type NameIndex } from '../../src/stages/compare/name-index.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { foldName } from '../../src/text/fold.ts'

/** A name of which the code is known, and hidden from the index. */
export interface Labelled {
  readonly code: string
  readonly foldedName: string
  readonly levels?: readonly Level[] | undefined
}

/** What came back, by what it rests on. `open` holds names that were listed and not decided, `silent` those without an answer. */
export interface Outcome {
  readonly decided: Readonly<Record<string, { right: number; wrong: number }>>
  readonly open: number
  readonly silent: number
}

export async function recordsOf(request: SourceRequest): Promise<readonly BaselineProcedure[]> {
  const found: BaselineProcedure[] = []
  const leftOut = { row() {}, between() {}, column() {} }
  for await (const { candidate } of readRecords(request, DEFAULT_LIMITS, leftOut)) {
    const { procedure, foldedName } = candidate
    const { code } = procedure
    if (code !== undefined) found.push({ ...procedure, code, foldedName, position: found.length })
  }
  return found
}

export function ask(index: NameIndex, names: readonly Labelled[]): Outcome {
  const decided: Record<string, { right: number; wrong: number }> = {}
  let open = 0
  let silent = 0
  for (const { code, foldedName, levels } of names) {
    const proposal = index.propose(foldedName, levels)
    const [basis] = proposal?.decided?.evidence ?? []
    if (proposal === undefined) silent += 1
    else if (proposal.decided === undefined || basis === undefined) open += 1
    else {
      decided[basis] ??= { right: 0, wrong: 0 }
      decided[basis][proposal.decided.procedure.code === code ? 'right' : 'wrong'] += 1
    }
  }
  return { decided, open, silent }
}

/** Asks for each name in a baseline that lacks its procedure: whatever is decided is wrong. */
export function askAbsent(procedures: readonly BaselineProcedure[], parts: number): Outcome {
  const outcomes = Array.from({ length: parts }, (_, part) => {
    const isAsked = ({ position }: BaselineProcedure) => position % parts === part
    const index = createNameIndex(procedures.filter((procedure) => !isAsked(procedure)))
    return ask(
      index,
      procedures.filter(isAsked).map((procedure) => ({ ...procedure, levels: undefined })),
    )
  })
  return outcomes.reduce((sum, one) => ({
    decided: addUp(sum.decided, one.decided),
    open: sum.open + one.open,
    silent: sum.silent + one.silent,
  }))
}

function addUp(a: Outcome['decided'], b: Outcome['decided']): Outcome['decided'] {
  const sum: Record<string, { right: number; wrong: number }> = {}
  for (const [basis, { right, wrong }] of [...Object.entries(a), ...Object.entries(b)]) {
    const known = sum[basis] ?? { right: 0, wrong: 0 }
    sum[basis] = { right: known.right + right, wrong: known.wrong + wrong }
  }
  return sum
}

/** Ways in which offices write a name of theirs: what changes nothing but its spelling, and what changes its words. */
const RESPELLINGS = {
  'old and new tone placement': (name: string) =>
    name
      .normalize('NFC')
      .replace(/oà/g, 'òa')
      .replace(/oá(?![a-zà-ỹ])/g, 'óa')
      .replace(/uỷ/g, 'ủy')
      .replace(/ủy/g, 'uỷ')
      .replace(/òa(?![a-zà-ỹ])/g, 'oà')
      .replace(/óa(?![a-zà-ỹ])/g, 'oá')
      .replace(/úy(?![a-zà-ỹ])/g, 'uý'),
  'i for y': (name: string) => name.replace(/(?<![a-zà-ỹđ])([hklmst]|qu)([yýỳỷỹỵ])(?![a-zà-ỹ])/g, iForY),
  abbreviations: (name: string) =>
    name
      .replace(/[uủ][yỷ] ban nhân dân/g, 'ubnd')
      .replace(/giấy chứng nhận/g, 'gcn')
      .replace(/quyền sử dụng đất/g, 'qsdđ')
      .replace(/thủ tục hành chính/g, 'tthc')
      .replace(/giấy phép lái xe/g, 'gplx')
      .replace(/bảo hiểm xã hội/g, 'bhxh')
      .replace(/bảo hiểm y tế/g, 'bhyt')
      .replace(/doanh nghiệp/g, 'dn'),
  'punctuation and joining words': (name: string) => name.replace(/[,;:]/g, '').replace(/ và /g, ', '),
  'parts in another order': (name: string) => name.split(/, /).toReversed().join(', '),
  'a leading word': (name: string) => `thủ tục hành chính: ${name}`,
  'the level without its brackets': (name: string) =>
    name.replace(/ \((?:thực hiện (?:tại|ở) )?(cấp [^()]+)\)$/, ' thực hiện tại $1'),
} as const satisfies Readonly<Record<string, (name: string) => string>>

function iForY(_: string, consonant: string, vowel: string): string {
  return consonant + vowel.normalize('NFD').replace('y', 'i').normalize('NFC')
}

/** Each name in each way of writing that changes it. */
export function respelled(procedures: readonly BaselineProcedure[]): readonly Labelled[] {
  return procedures.flatMap(({ code, foldedName }) =>
    Object.values(RESPELLINGS).flatMap((respell) => {
      const written = foldName(respell(foldedName))
      return written === foldedName ? [] : [{ code, foldedName: written }]
    }),
  )
}

/** Each name without one of its words, another one in turn: the closest a different procedure comes. */
export function shortened(procedures: readonly BaselineProcedure[]): readonly Labelled[] {
  return procedures.flatMap(({ code, foldedName, position }) => {
    const words = foldedName.split(' ')
    if (words.length < 4) return []
    const left = words.toSpliced(position % words.length, 1)
    return [{ code, foldedName: foldName(left.join(' ')) }]
  })
}
