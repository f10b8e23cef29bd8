import type { Attributes } from './markup.ts'

/** How a piece of a page looks, as far as it matters. */
export interface Look {
  readonly isHidden: boolean
  readonly isStruck: boolean
  /** Empty: one of those that show letters as they are. */
  readonly font: string
}

const PLAIN: Look = { isHidden: false, isStruck: false, font: '' }
const STRIKES = new Set(['s', 'strike', 'del'])

/** Rules of a style sheet for one class: `.xl65 {…}`, `td.xl65 {…}`. Others are none that programs write for cells. */
const CLASS_RULE = /(?:^|[\s,}>])(?:[a-z]{1,10})?\.([\w-]{1,60})\s*\{([^{}]{0,4000})\}/gi
const MOST_CLASSES = 5_000

/** The looks of the elements that are open, the innermost last: what lies in a hidden one is hidden too. */
export class Looks {
  readonly #open: Look[] = []
  readonly #classes = new Map<string, string>()

  get current(): Look {
    return this.#open.at(-1) ?? PLAIN
  }

  /** What a style sheet of the page says. */
  learn(sheet: string): void {
    for (const [, name = '', rules = ''] of sheet.matchAll(CLASS_RULE)) {
      if (this.#classes.size === MOST_CLASSES) return
      this.#classes.set(name, `${this.#classes.get(name) ?? ''};${rules}`)
    }
  }

  open(name: string, attributes: Attributes): void {
    this.#open.push(this.#within(this.current, name, attributes))
  }

  close(): void {
    this.#open.pop()
  }

  #within(around: Look, name: string, attributes: Attributes): Look {
    const style = this.#styleOf(attributes)
    const face = name === 'font' ? attributes['face'] : familyIn(style)
    const isHidden = isHiddenBy(attributes, style)
    const isStruck = STRIKES.has(name) || /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style)
    if (!isHidden && !isStruck && face === undefined) return around
    return {
      isHidden: isHidden || around.isHidden,
      isStruck: isStruck || around.isStruck,
      font: face ?? around.font,
    }
  }

  #styleOf({ style = '', class: names }: Attributes): string {
    if (names === undefined || this.#classes.size === 0) return style
    const rules = names.split(/\s+/).flatMap((name) => this.#classes.get(name) ?? [])
    return [...rules, style].join(';')
  }
}

function isHiddenBy({ hidden }: Attributes, style: string): boolean {
  return hidden !== undefined || /(?:^|[;\s])display\s*:\s*none/i.test(style)
}

/** The first font of the list; the others stand in where it is missing. */
function familyIn(style: string): string | undefined {
  const [, family] = /font-family\s*:\s*["']?([\w -]{1,40})/i.exec(style) ?? []
  return family?.trim()
}
