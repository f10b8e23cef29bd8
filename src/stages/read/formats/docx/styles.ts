import type { Archive } from '../zip/archive.ts'
import { attributeOfAnyPrefix, readWholeXml } from '../zip/xml.ts'
import { numberOf, saidIn } from './value.ts'

/** Which list a paragraph is numbered in, and how deep in it. */
export interface NumberedAt {
  readonly list: number
  readonly level: number
}

/** What a style of paragraphs says of numbers. */
interface Style {
  basedOn?: string
  list?: number
  level?: number
}

/** Styles by their id. */
export interface Styles {
  /** The numbering a style gives, itself or by the style it is based on. */
  numberedBy(style: string): NumberedAt | undefined
}

/** A style is based on a handful of others; more is a circle. */
const MOST_STEPS = 20

/** @param part undefined where the document has no styles */
export async function readStyles(archive: Archive, part: string | undefined): Promise<Styles> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  let isInNumbering = false
  await readWholeXml(archive, part ?? '', {
    open(name, attributes) {
      if (name === 'style') {
        style = {}
        styles.set(attributeOfAnyPrefix(attributes, 'styleId') ?? '', style)
      } else if (name === 'numPr') isInNumbering = true
      if (style === undefined) return
      if (name === 'basedOn') style.basedOn = saidIn(attributes) ?? ''
      if (!isInNumbering) return
      const value = numberOf(saidIn(attributes))
      if (value === undefined) return
      if (name === 'numId') style.list = value
      if (name === 'ilvl') style.level = value
    },
    close(name) {
      if (name === 'style') style = undefined
      else if (name === 'numPr') isInNumbering = false
    },
  })
  return {
    numberedBy(id) {
      let at = styles.get(id)
      for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps += 1) {
        if (at.list !== undefined) return { list: at.list, level: at.level ?? 0 }
        at = at.basedOn === undefined ? undefined : styles.get(at.basedOn)
      }
      return undefined
    },
  }
}
