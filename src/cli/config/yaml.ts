import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  parseDocument,
  stringify,
  visit,
} from 'yaml'
import { unfoldedSize } from '../../model/unfolded-size.ts'
import { type Piece, tooDeepAt } from './yaml-depth.ts'

/** A file in YAML, or in JSON, which is YAML too. Data only: nothing in it is ever executed. */
export interface Yaml {
  readonly value: unknown
  /** Line of what stands at a path (`['findings', 2, 'expires']`), or of the nearest thing around it. */
  lineOf(path: readonly (string | number)[]): number
}

/** What cannot be read in a file, for its owner to say in his words. */
export type YamlComplaint =
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'key'; readonly found: string }
  | { readonly kind: 'unfolds'; readonly line: number; readonly max: number }

/** Values that references (`*name`) may stand for in all. Whoever uses one saves a line or two. */
const MOST_UNFOLDED = 10_000
/** Lists and maps within each other; a policy has seven. */
const MOST_LEVELS = 100

/** What a text may cost. */
interface YamlBudget {
  readonly unfolded?: number
  readonly levels?: number
}

/** @param refuse makes the error of a complaint */
export function parseYaml(
  text: string,
  refuse: (complaint: YamlComplaint) => Error,
  { unfolded: mostUnfolded = MOST_UNFOLDED, levels = MOST_LEVELS }: YamlBudget = {},
): Yaml {
  const deep = tooDeepAt(piecesOf(text), levels)
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n')
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    throw refuse({ kind: 'syntax', ...place, detail: `more than ${levels} levels deep` })
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    uniqueKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  const syntax = (offset: number, detail: string) => {
    const { line, col } = lineCounter.linePos(offset)
    return refuse({ kind: 'syntax', line, column: col, detail })
  }
  // A tag (`!!js/function`) is only worth a warning to the parser. Here it is somebody's hope that it does something.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) throw syntax(error.pos[0], error.message)
  visit(document, {
    // YAML 1.2 reads 2026-11-22 as text, as we want it; a key that is not text is somebody's slip.
    Pair(_, pair) {
      if (isMap(pair.value) || isScalar(pair.key)) return
      throw refuse({ kind: 'key', found: String(pair.key) })
    },
  })
  visit(document, {
    // A code that nobody put between quotes: as a number 1.012750 would lose its last letter.
    Scalar(_, scalar) {
      if (typeof scalar.value === 'number' && CODE.test(scalar.source ?? '')) scalar.value = scalar.source
    },
  })
  const lineOf: Yaml['lineOf'] = (path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    const range = isNode(node) ? node.range : undefined
    if (range == null) return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
    return lineCounter.linePos(range[0]).line
  }
  // A few lines whose references stand for each other would fill the memory; what is a part of itself has no end.
  if (unfolded(document) > mostUnfolded) {
    const { line } = lineCounter.linePos(firstAlias(document))
    throw refuse({ kind: 'unfolds', line, max: mostUnfolded })
  }
  try {
    return { value: document.toJS({ maxAliasCount: -1 }) ?? {}, lineOf }
  } catch (cause) {
    // An alias (`*name`) without its anchor.
    throw syntax(firstAlias(document), cause instanceof Error ? cause.message : '')
  }
}

/** How many values its aliases add to what stands there; 0 without any, whatever its length. */
function unfolded(document: Document.Parsed): number {
  const { contents } = document
  if (contents === null || firstAlias(document) === 0) return 0
  let written = 0
  visit(document, {
    Node() {
      written += 1
    },
  })
  return unfoldedSize<unknown>([contents], partsOf) - written

  function partsOf(node: unknown): readonly unknown[] {
    if (isAlias(node)) return [node.resolve(document)].filter((target) => target !== undefined)
    if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value])
    return isSeq(node) ? node.items : []
  }
}

const CODE = /^[1-9]\.\d{6}$/

function firstAlias(document: Document.Parsed): number {
  const places: number[] = []
  visit(document, { Alias: (_, { range }) => void places.push(range?.[0] ?? 0) })
  return places[0] ?? 0
}

/** Text that reads back as the same value: codes stay texts, lines are not folded. */
export function writeYaml(value: object): string {
  return stringify(value, { lineWidth: 0 })
}

/** What stands in a text, before anything is made of it. */
function piecesOf(text: string): readonly Piece[] {
  return [...new Parser().parse(text)].flatMap((one) =>
    one.type === 'document' && one.value !== undefined ? [one.value as Piece] : [],
  )
}
