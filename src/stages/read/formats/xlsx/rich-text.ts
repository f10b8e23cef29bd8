import type { StyledText, TextRun } from '../workbook/styled-text.ts'
import { type Attributes, isTrue } from '../zip/xml.ts'

/** Gathers the text of a string item: shared (`si`) or standing in the cell (`is`). */
export interface TextCollector {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
  /** The text so far, and starts anew; in runs where they have fonts of their own. */
  take(): StyledText
}

/** Phonetic hints (`rPh`, East Asian) are no part of the text. */
export function createTextCollector(): TextCollector {
  let collected = ''
  let runs: TextRun[] = []
  let font: { name: string; isStruck: boolean } | undefined
  let inText = false
  let inPhonetic = false
  function endRun(): void {
    if (collected !== '') runs.push({ text: decodeEscapes(collected), font })
    collected = ''
    font = undefined
  }

  return {
    open(name, attributes) {
      if (name === 't') inText = true
      else if (name === 'r') {
        endRun()
        font = undefined
      } else if (name === 'rPr') font = { name: '', isStruck: false }
      else if (font !== undefined && name === 'rFont') font.name = attributes['val'] ?? ''
      else if (font !== undefined && name === 'strike') font.isStruck = isOn(attributes)
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'r') endRun()
      else if (name === 'rPh') inPhonetic = false
    },
    text(text) {
      if (inText && !inPhonetic) collected += text
    },
    take() {
      if (runs.length > 0) {
        endRun()
        const taken = runs
        runs = []
        return taken
      }
      const text = decodeEscapes(collected)
      collected = ''
      return text
    },
  }
}

/** A property that is there is on, unless it says otherwise. */
export function isOn({ val }: Attributes): boolean {
  return val === undefined || isTrue(val)
}

/** `_x000D_` is how OOXML writes a character that XML forbids or would alter, `_x005F_` the underscore of a literal one (ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
