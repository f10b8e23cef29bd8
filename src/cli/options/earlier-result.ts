import type { RatchetAllowance } from '../../model/ratchet.ts'
import { parsePercent } from './parse.ts'
import { percent, type ValueKind } from './value.ts'

/** The earlier result of a run, and how much worse it may be. A configuration may say the one or the other. */
export interface EarlierResult {
  readonly file?: string
  readonly allow?: RatchetAllowance
}

interface Written {
  readonly file?: string
  readonly allow?: Omit<RatchetAllowance, 'points'> & { readonly points?: number | string }
}

/** On the command line a file; in a configuration a file, or a file with what is allowed. */
export const earlierResult: ValueKind = {
  schema: {
    type: ['string', 'object'],
    minLength: 1,
    minProperties: 1,
    additionalProperties: false,
    properties: {
      file: {
        description: 'The earlier result. Absent: --no-worse-than names it.',
        type: 'string',
        minLength: 1,
      },
      allow: {
        description:
          'How much worse each list may be: so many new findings, and figures lower by so many procedures or percentage points.',
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          findings: { type: 'integer', minimum: 1 },
          procedures: { type: 'integer', minimum: 1 },
          points: { $ref: '#/$defs/share' },
        },
      },
    },
  },
  parse: (file): EarlierResult => ({ file }),
  read(value, place): EarlierResult {
    if (typeof value === 'string') return { file: value }
    const { allow, ...file } = value as Written // the schema let it through
    if (allow === undefined) return file
    const { points, ...counts } = allow
    const share = points === undefined ? {} : { points: parsePercent(String(points), place('/allow/points')) }
    return { ...file, allow: { ...counts, ...share } }
  },
  write(value) {
    const { file, allow } = value as EarlierResult // made by us
    if (allow === undefined) return file
    const { points } = allow
    return { file, allow: { ...allow, ...(points === undefined ? {} : { points: percent(points) }) } }
  },
  move(value, from) {
    const { file, ...rest } = value as EarlierResult // made by us
    return file === undefined ? rest : { ...rest, file: from(file) }
  },
}
