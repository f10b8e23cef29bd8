/** A chain of references longer than this has no end that anybody wanted, and the stack has one. */
const LONGEST_CHAIN = 2_000

/**
 * How many nodes the largest of some has once each reference stands for a copy of what it points to: what a few lines can
 * cost whoever follows them. Infinity where something is a part of itself. Each node is looked at once, whatever the answer.
 */
export function unfoldedSize<Node>(roots: readonly Node[], partsOf: (node: Node) => Iterable<Node>): number {
  const sizes = new Map<Node, number>()
  const open = new Set<Node>()
  return roots.reduce((largest, root) => Math.max(largest, sizeOf(root)), 0)

  function sizeOf(node: Node): number {
    const stored = sizes.get(node)
    if (stored !== undefined) return stored
    if (open.has(node) || open.size > LONGEST_CHAIN) return Number.POSITIVE_INFINITY
    open.add(node)
    let size = 1
    for (const part of partsOf(node)) size += sizeOf(part)
    open.delete(node)
    sizes.set(node, size)
    return size
  }
}
