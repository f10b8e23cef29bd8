import type { Archive } from '../zip/archive.ts'
import { type Attributes, attributeOfAnyPrefix, readWholeXml } from '../zip/xml.ts'
import { numberText } from './number-text.ts'
import type { NumberedAt } from './styles.ts'
import { numberOf, saidIn } from './value.ts'

/** Counts the automatic numbers of a document, paragraph after paragraph. */
export interface Numbering {
  /** What Word shows in front of the next paragraph of that list; empty for bullets and unknown lists. */
  next(at: NumberedAt): string
}

interface Level {
  start: number
  format: string
  /** `%1.`, `%1.%2`, `Điều %1.` */
  text: string
  /** The level after which this one begins again; 0: never. Absent: after any level above it. */
  restart?: number
}

interface Abstract {
  readonly levels: Map<number, Level>
  /** The lists of some styles are defined by another list. */
  styleOf?: string
  style?: string
}

interface Instance {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** Word has nine. */
const LEVELS = 9

/** @param part undefined where nothing is numbered */
export async function readNumbering(archive: Archive, part: string | undefined): Promise<Numbering> {
  const abstracts = new Map<string, Abstract>()
  const instances = new Map<number, Instance>()
  let abstract: Abstract | undefined
  let instance: Instance | undefined
  let level: Level | undefined
  let overridden = 0

  function open(name: string, attributes: Attributes): void {
    const value = saidIn(attributes)
    const at = (attribute: string) => attributeOfAnyPrefix(attributes, attribute)
    if (name === 'abstractNum') {
      abstract = { levels: new Map() }
      abstracts.set(at('abstractNumId') ?? '', abstract)
    } else if (name === 'num') {
      instance = { abstract: '', starts: new Map(), levels: new Map() }
      instances.set(numberOf(at('numId')) ?? -1, instance)
    } else if (name === 'abstractNumId' && instance !== undefined) instance.abstract = value ?? ''
    else if (name === 'lvlOverride') overridden = numberOf(at('ilvl')) ?? 0
    else if (name === 'startOverride') instance?.starts.set(overridden, numberOf(value) ?? 1)
    else if (name === 'numStyleLink' && abstract !== undefined) abstract.styleOf = value ?? ''
    else if (name === 'styleLink' && abstract !== undefined) abstract.style = value ?? ''
    else if (name === 'lvl') {
      level = { start: 1, format: 'decimal', text: '' }
      const levels = instance?.levels ?? abstract?.levels
      levels?.set(numberOf(at('ilvl')) ?? 0, level)
    }
    if (level === undefined) return
    if (name === 'start') level.start = numberOf(value) ?? 1
    else if (name === 'numFmt') level.format = value ?? 'decimal'
    else if (name === 'lvlText') level.text = value ?? ''
    else if (name === 'lvlRestart') level.restart = numberOf(value) ?? 0
  }

  await readWholeXml(archive, part ?? '', {
    open,
    close(name) {
      if (name === 'abstractNum') abstract = undefined
      else if (name === 'num') instance = undefined
      else if (name === 'lvl') level = undefined
    },
  })
  return counting(abstracts, instances)
}

/** Lists that are instances of one definition go on counting together, until one of them says where it starts. */
function counting(
  abstracts: ReadonlyMap<string, Abstract>,
  instances: ReadonlyMap<number, Instance>,
): Numbering {
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<number>()

  function definitionOf({ abstract }: Instance): { id: string; levels: ReadonlyMap<number, Level> } {
    const own = abstracts.get(abstract)
    if (own?.styleOf === undefined || own.levels.size > 0)
      return { id: abstract, levels: own?.levels ?? new Map() }
    const [id, linked] = [...abstracts].find(([, { style }]) => style === own.styleOf) ?? [abstract, own]
    return { id, levels: linked.levels }
  }

  return {
    next({ list, level: depth }) {
      const instance = instances.get(list)
      if (instance === undefined || depth < 0 || depth >= LEVELS) return ''
      const { id, levels } = definitionOf(instance)
      const levelAt = (at: number) => instance.levels.get(at) ?? levels.get(at)
      const level = levelAt(depth)
      if (level === undefined) return ''
      const counts = counters.get(id) ?? []
      counters.set(id, counts)
      if (!started.has(list)) {
        started.add(list)
        for (const [at, start] of instance.starts) counts[at] = start - 1
      }
      counts[depth] = (counts[depth] ?? (instance.starts.get(depth) ?? level.start) - 1) + 1
      for (let below = depth + 1; below < LEVELS; below += 1) {
        const restart = levelAt(below)?.restart
        if (restart === undefined || (restart > 0 && depth < restart)) counts[below] = undefined
      }
      if (level.format === 'bullet') return ''
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const shown = levelAt(at)
        return numberText(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
      })
    },
  }
}
