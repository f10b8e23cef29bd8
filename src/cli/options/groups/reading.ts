import { LEFT_OUT } from '../../../model/request.ts'
import { formats } from '../../../stages/read/formats.ts'
import { LIMITS } from '../../../stages/read/read-limits.ts'
import { asLimitName, parseAmount, parseLimit } from '../limit-amounts.ts'
import { AUDITS, type OptionEntry } from '../option.ts'
import { oneOf, parseColumn, parseDelimiter, parseEncoding } from '../parse.ts'
import { anyText, eachNamed, oneOfThe, positive } from '../value.ts'

const TAKERS = [...AUDITS, 'diff', 'dossiers', 'worklist', 'convert'] as const

/** How a source is read. */
export const reading: readonly OptionEntry[] = [
  {
    name: 'inputFormat',
    flags: '--input-format <format>',
    value: oneOfThe(formats.map(({ id }) => id)),
    commands: TAKERS,
    key: { of: 'source', isShared: true },
  },
  { name: 'sheet', flags: '--sheet <name>', value: anyText, commands: TAKERS, key: { of: 'source' } },
  { name: 'records', flags: '--records <pointer>', value: anyText, commands: TAKERS, key: { of: 'source' } },
  { name: 'headerRow', flags: '--header-row <n>', value: positive, commands: TAKERS, key: { of: 'source' } },
  {
    name: 'delimiter',
    flags: '--delimiter <character>',
    value: { schema: { type: 'string', minLength: 1, maxLength: 1 }, parse: parseDelimiter },
    commands: TAKERS,
    key: { of: 'source' },
  },
  {
    name: 'encoding',
    flags: '--encoding <label>',
    value: { ...anyText, parse: parseEncoding, read: (label) => parseEncoding(String(label)) },
    commands: TAKERS,
    key: { of: 'source' },
  },
  {
    name: 'leaveOut',
    flags: '--leave-out <what>',
    value: {
      schema: { type: 'array', items: { enum: LEFT_OUT } },
      words: LEFT_OUT,
      parse: oneOf(LEFT_OUT),
    },
    commands: TAKERS,
    collects: 'list',
    key: { of: 'source', isShared: true },
  },
  {
    name: 'column',
    flags: '--column <field=heading>',
    value: {
      schema: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
      parse: parseColumn,
    },
    commands: TAKERS,
    collects: 'pairs',
    key: {
      name: 'columns',
      about: 'Field and the heading its column has in your lists: code: Mã hồ sơ.',
      of: 'source',
      isShared: true,
    },
  },
  {
    name: 'limit',
    flags: '--limit <name=amount>',
    value: {
      ...eachNamed((amount, place, name) => parseAmount(amount, asLimitName(name), place), parseLimit, {}),
      names: Object.keys(LIMITS),
    },
    commands: [...TAKERS, 'init'],
    collects: 'pairs',
    key: { name: 'limits', isByHand: true },
  },
]
