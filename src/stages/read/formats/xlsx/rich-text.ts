/** Gathers the text of a string item: shared (`si`) or standing in the cell (`is`). */
export interface TextCollector {
  open(name: string): void
  close(name: string): void
  text(text: string): void
  /** The text so far, and starts anew. */
  take(): string
}

/** Runs of different fonts are one text to the reader; phonetic hints (`rPh`, East Asian) are not part of it. */
export function createTextCollector(): TextCollector {
  let collected = ''
  let inText = false
  let inPhonetic = false
  return {
    open(name) {
      if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
    text(text) {
      if (inText && !inPhonetic) collected += text
    },
    take() {
      const text = decodeEscapes(collected)
      collected = ''
      return text
    },
  }
}

/** `_x000D_` is how OOXML writes a character that XML forbids or would alter, `_x005F_` the underscore of a literal one (ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
