import { readCount } from '../rows/section-title.ts'
import { tidy } from '../tidy.ts'

/**
 * A number of dossiers as it stands in a cell. `blank`: nothing stands there. Undefined: no number of things.
 *
 * A dash is none: statistical tables write it where there was nothing to count (from memory, the legend of the statistical
 * yearbooks; `…` is theirs for "not known").
 */
export function readDossierCount(raw: string): number | 'blank' | undefined {
  const { text } = tidy(raw)
  if (text === '' || /^(?:…|\.{3}|n\/a|chưa có số liệu)$/i.test(text)) return 'blank'
  if (/^[-–—]$/.test(text)) return 0
  // What programs make of whole numbers: `12.0`.
  return readCount(text.replace(/^(\d+)[.,]0$/, '$1'))
}
