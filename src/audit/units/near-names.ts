/** Names short enough that one letter makes another name. */
const TOO_SHORT = 4

/**
 * Finds names in which a letter is missing, too many, another one or in another's place. Two such names become equal
 * when each loses at most one letter, so a name is looked up once for each of its letters and never compared with all.
 */
export class NearNames<Value> {
  readonly #byVariant = new Map<string, Value[]>()

  add(name: string, value: Value): void {
    for (const variant of variants(name)) {
      const stored = this.#byVariant.get(variant)
      if (stored === undefined) this.#byVariant.set(variant, [value])
      else stored.push(value)
    }
  }

  near(name: string): readonly Value[] {
    return [...new Set([...variants(name)].flatMap((variant) => this.#byVariant.get(variant) ?? []))]
  }
}

function variants(name: string): ReadonlySet<string> {
  const found = new Set([name])
  if (name.length < TOO_SHORT) return found
  for (let at = 0; at < name.length; at += 1) found.add(name.slice(0, at) + name.slice(at + 1))
  return found
}
