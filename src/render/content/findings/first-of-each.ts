/**
 * The first of each list, so that all of them together are `most` at most: short lists are whole, and the long ones share
 * alike what those leave. Of more lists than `most` the first have one each.
 */
export function firstOfEach<Item>(
  lists: readonly (readonly Item[])[],
  most: number,
): readonly (readonly Item[])[] {
  if (lists.length > most) return lists.map((list, at) => (at < most ? list.slice(0, 1) : []))
  let room = most
  for (const [at, length] of lists
    .map(({ length }) => length)
    .sort((a, b) => a - b)
    .entries()) {
    const each = Math.floor(room / (lists.length - at))
    if (length > each) return lists.map((list) => list.slice(0, each))
    room -= length
  }
  return lists
}
