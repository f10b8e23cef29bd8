import { readForm, shortest } from '../code-form.ts'
import type { CodeRepair } from '../code-repair.ts'

// What may stand beside a code without being part of it. A dash, an underscore or a letter may: `1.004850A` and
// `1.004850-1` are codes an office made of a national one.
const BESIDE = '\\s:;,()\\[\\]{}<>"\'“”‘’«»/=?&#+*!⁰¹²³⁴-⁹'
const INSIDE = new RegExp(
  `(?<=^|[${BESIDE}])[1-9]\\.\\d{6}(?:\\.\\d{3}\\.\\d{2}\\.\\d{2})?(?:\\.(?:[A-Z]\\d{2}|\\d{2}))?(?=$|[${BESIDE}]|\\.(?:$|\\s))`,
  'giu',
)
const LABEL = /^(?:mã|code|số)[^\d:=]{0,40}[:=]\s*|^(?:mã|code)\s+(?=\d)/iu
const EDGES = new RegExp(`^[${BESIDE}.\`]+|[${BESIDE}.\`]+$`, 'gu')

/** A code in a text or a link; else what is left without the label and the punctuation around it. */
export const surrounded: CodeRepair = {
  damage: 'surrounded',
  undo(text) {
    const inside = [...text.matchAll(INSIDE)].flatMap(([found]) => {
      const formed = readForm(found)
      return formed === undefined ? [] : [shortest(formed)]
    })
    if (inside.length > 0) return [...new Set(inside)]
    const bare = text.replace(LABEL, '').replace(EDGES, '')
    return bare === text || bare === '' ? undefined : [bare]
  },
}
