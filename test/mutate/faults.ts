import { parseSync, visitorKeys } from 'oxc-parser'

/** A small fault that somebody could make: one expression in place of another. */
export interface Fault {
  readonly kind: string
  /** The expression that is replaced, as offsets into the source. */
  readonly start: number
  readonly end: number
  readonly instead: string
  /** Outside of every function: it is there from the import on. */
  readonly atImport: boolean
  /** The first expression of a statement; in a source without semicolons, a bracket there would go on with the line above. */
  readonly opensStatement: boolean
}

/** A node of the tree, as far as it is looked at here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const OTHER_OPERATOR = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '%': '*',
    '&&': '||',
    '||': '&&',
  }),
)

const OTHER_METHOD = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    find: 'findLast',
    max: 'min',
    min: 'max',
    floor: 'ceil',
    ceil: 'floor',
  }),
)

/** Methods without which a list is still a list: left out. */
const LEFT_OUT = new Set(['filter', 'toSorted', 'trim', 'toReversed', 'toLowerCase', 'normalize', 'slice'])

/** Every fault of these kinds that a source has room for, in the order of their places. */
export function faultsOf(source: string, name: string): Fault[] {
  const { program, errors } = parseSync(name, source)
  if (errors.length > 0) throw new Error(`${name} cannot be parsed`)
  const faults: Fault[] = []
  walk(program as unknown as Node, { inFunction: false, statement: -1 })
  return faults.toSorted((a, b) => a.start - b.start || a.end - b.end)

  function walk(node: Node, around: { readonly inFunction: boolean; readonly statement: number }): void {
    if (
      isType(node) ||
      isTable(node) ||
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportAllDeclaration'
    )
      return
    const statement = node.type === 'ExpressionStatement' ? node.start : around.statement
    const add = (kind: string, start: number, end: number, instead: string) =>
      faults.push({
        kind,
        start,
        end,
        instead,
        atImport: !around.inFunction,
        opensStatement: start === statement,
      })
    for (const { kind, instead, at } of replacementsOf(node, source)) {
      add(kind, at?.start ?? node.start, at?.end ?? node.end, instead)
    }
    const inFunction = around.inFunction || /Function/.test(node.type)
    for (const key of visitorKeys[node.type] ?? []) {
      if (key === 'key' && node['computed'] !== true) continue
      const below = node[key]
      for (const child of Array.isArray(below) ? below : [below]) {
        if (isNode(child)) walk(child, { inFunction, statement })
      }
    }
  }
}

interface Replacement {
  readonly kind: string
  readonly instead: string
  /** Where it is not the node itself. */
  readonly at?: Node
}

function replacementsOf(node: Node, source: string): readonly Replacement[] {
  const text = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '')
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const operator = String(node['operator'])
      if (operator === '??') return [{ kind: '?? left out', instead: text(node['right']) }]
      const other = OTHER_OPERATOR.get(operator)
      if (other === undefined) return []
      const instead = `(${text(node['left'])}) ${other} (${text(node['right'])})`
      return [{ kind: `${operator} for ${other}`, instead }]
    }
    case 'UnaryExpression':
      return node['operator'] === '!' ? [{ kind: '! left out', instead: text(node['argument']) }] : []
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node['test']
      if (!isNode(test)) return []
      return ['true', 'false'].map((instead) => ({ kind: `condition ${instead}`, instead, at: test }))
    }
    case 'Literal':
      return literal(node, source.slice(node.start, node.end))
    case 'CallExpression':
      return call(node, text)
    default:
      return []
  }
}

function literal(node: Node, text: string): readonly Replacement[] {
  const value = node['value']
  if (typeof value === 'boolean') return [{ kind: 'yes for no', instead: String(!value) }]
  if (typeof value === 'number') return [{ kind: 'one more', instead: `(${text} + 1)` }]
  return isNode(node) && node['regex'] !== undefined ? withoutAlternatives(text) : []
}

/** A pattern without one of its alternatives, each in turn. */
function withoutAlternatives(text: string): readonly Replacement[] {
  const end = text.lastIndexOf('/')
  const groups: { from: number; bars: number[] }[] = [{ from: 1, bars: [] }]
  const found: Replacement[] = []
  const close = (to: number) => {
    const { from, bars } = groups.pop() ?? { from: 0, bars: [] }
    if (bars.length === 0) return
    const cuts = [from - 1, ...bars, to]
    for (const [index, cut] of cuts.slice(0, -1).entries()) {
      const next = cuts[index + 1] ?? to
      const instead =
        index === 0 ? text.slice(0, from) + text.slice(next + 1) : text.slice(0, cut) + text.slice(next)
      found.push({ kind: 'alternative left out', instead })
    }
  }
  let inClass = false
  for (let at = 1; at < end; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (inClass) continue
    else if (sign === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(text.slice(at))?.[0].length ?? 1
      groups.push({ from: at + opening, bars: [] })
    } else if (sign === '|') groups.at(-1)?.bars.push(at)
    else if (sign === ')') close(at)
  }
  close(end)
  return found
}

function call(node: Node, text: (part: unknown) => string): readonly Replacement[] {
  const callee = node['callee']
  if (!isNode(callee) || callee.type !== 'MemberExpression' || callee['optional'] === true) return []
  const object = text(callee['object'])
  const name = text(callee['property'])
  const args = (node['arguments'] as readonly unknown[]).map(text).join(', ')
  const other = OTHER_METHOD.get(name)
  if (other !== undefined) return [{ kind: `${name} for ${other}`, instead: `${object}.${other}(${args})` }]
  return LEFT_OUT.has(name) && !object.includes('?.') ? [{ kind: `${name} left out`, instead: object }] : []
}

function isType(node: Node): boolean {
  const values = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']
  return node.type.startsWith('TS') && !values.includes(node.type)
}

/** Long rows of figures are data: to change one of them is a matter of their source, not of a test. */
function isTable(node: Node): boolean {
  const elements = node.type === 'ArrayExpression' ? (node['elements'] as readonly unknown[]) : []
  return elements.length > 8 && elements.every((element) => isNode(element) && element.type === 'Literal')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
