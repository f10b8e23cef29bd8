import type { OptionName } from '../../messages/contract/help.ts'
import { LANGUAGE_TAGS } from '../../messages/contract/tag.ts'
import { SEVERITIES } from '../../model/finding.ts'
import { LEVELS } from '../../model/procedure.ts'
import { UserError } from '../../model/user-error.ts'
import { oldEncodingOf, oldEncodings } from '../../text/old-encodings.ts'
import { parseLimit } from './limits.ts'
import { suggest } from './suggest.ts'

/** An option of the command line. Its key in `rasoat.yaml` is its name. */
export interface OptionEntry {
  readonly name: OptionName
  /** As commander reads it: `-b, --baseline <list>`. */
  readonly flags: string
  /** The words it takes, for help and for "did you mean". */
  readonly choices?: readonly string[]
  /** Given several times, it collects. */
  readonly repeatable?: true
  /** Speaks of the run itself, or of one finding, so a configuration has no key for it. */
  readonly commandLineOnly?: true
  /** @throws UserError when the text is not a value of this option */
  parse?(text: string, flag: string): unknown
}

const severities = [...SEVERITIES, 'never']
const dimensions = ['field', 'level', 'issuer', 'agency', 'unit']
const sheets = ['each', 'together']
const inputFormats = ['csv', 'xlsx', 'xls', 'ods', 'json', 'jsonl']
const formats = [
  'table',
  'json',
  'jsonl',
  'csv',
  'markdown',
  'html',
  'xlsx',
  'docx',
  'sarif',
  'junit',
  'github',
  'gitlab',
]

/** Every option there is. A command lists the names of those it takes. */
export const options: readonly OptionEntry[] = [
  { name: 'config', flags: '-c, --config <file>', commandLineOnly: true },
  { name: 'noConfig', flags: '--no-config', commandLineOnly: true },
  { name: 'printConfig', flags: '--print-config', commandLineOnly: true },
  { name: 'git', flags: '--git <revision>' },
  { name: 'failIfDifferent', flags: '--fail-if-different' },
  { name: 'oldBaseline', flags: '--old-baseline <list>', repeatable: true },
  { name: 'baseline', flags: '-b, --baseline <list>', repeatable: true },
  { name: 'partialBaseline', flags: '--partial-baseline' },
  { name: 'baselineDate', flags: '--baseline-date <date>', parse: parseDate },
  {
    name: 'format',
    flags: '-f, --format <format>',
    choices: formats,
    repeatable: true,
    parse: oneOf(formats),
  },
  { name: 'output', flags: '-o, --output <file>', repeatable: true },
  { name: 'rulesUrl', flags: '--rules-url <url>', parse: parseAddress },
  { name: 'lang', flags: '--lang <language>', choices: LANGUAGE_TAGS, parse: oneOf(LANGUAGE_TAGS) },
  { name: 'level', flags: '--level <level>', choices: LEVELS.slice(0, 4), parse: oneOf(LEVELS.slice(0, 4)) },
  { name: 'unit', flags: '--unit <name>' },
  { name: 'unitFromFile', flags: '--unit-from-file <pattern>' },
  { name: 'unitsFromColumn', flags: '--units-from-column' },
  { name: 'units', flags: '--units <file>' },
  { name: 'province', flags: '--province <name>' },
  { name: 'together', flags: '--together' },
  { name: 'reconcile', flags: '--reconcile' },
  { name: 'match', flags: '--match <what>', choices: ['codes', 'names'], parse: oneOf(['codes', 'names']) },
  { name: 'asOf', flags: '--as-of <date>', parse: parseDate },
  { name: 'failOn', flags: '--fail-on <severity>', choices: severities, parse: oneOf(severities) },
  { name: 'policy', flags: '--policy <file>' },
  { name: 'profile', flags: '--profile <profiles>', repeatable: true },
  { name: 'minCoverage', flags: '--min-coverage <percent>', parse: parsePercent },
  { name: 'minFullOnline', flags: '--min-full-online <percent>', parse: parsePercent },
  { name: 'minOnline', flags: '--min-online <percent>', parse: parsePercent },
  { name: 'reach', flags: '--reach <metric=percent>', repeatable: true, parse: parseGoal },
  { name: 'peers', flags: '--peers' },
  { name: 'only', flags: '--only <rules>', repeatable: true },
  { name: 'skip', flags: '--skip <rules>', repeatable: true },
  { name: 'accept', flags: '--accept <rules>', repeatable: true },
  { name: 'minConfidence', flags: '--min-confidence <percent>', parse: parsePercent },
  { name: 'changes', flags: '--changes <file>' },
  { name: 'samples', flags: '--samples <n>', parse: parseCount },
  { name: 'findings', flags: '--findings <file>' },
  { name: 'worklist', flags: '--worklist <folder>' },
  { name: 'catalogue', flags: '--catalogue <list>', repeatable: true, commandLineOnly: true },
  {
    name: 'groupBy',
    flags: '--group-by <dimension>',
    choices: dimensions,
    repeatable: true,
    parse: oneOf(dimensions),
  },
  { name: 'schema', flags: '--schema <file>' },
  { name: 'known', flags: '--known <file>' },
  { name: 'failOnStale', flags: '--fail-on-stale' },
  { name: 'noWorseThan', flags: '--no-worse-than <file>' },
  { name: 'writeRatchet', flags: '--write-ratchet <file>' },
  { name: 'rule', flags: '--rule <ids>', repeatable: true, commandLineOnly: true },
  { name: 'reason', flags: '--reason <text>', commandLineOnly: true },
  { name: 'owner', flags: '--owner <name>', commandLineOnly: true },
  { name: 'expires', flags: '--expires <date>', parse: parseDate, commandLineOnly: true },
  { name: 'records', flags: '--records <pointer>' },
  { name: 'sheet', flags: '--sheet <name>' },
  { name: 'sheets', flags: '--sheets <how>', choices: sheets, parse: oneOf(sheets) },
  { name: 'headerRow', flags: '--header-row <n>', parse: parsePositive },
  { name: 'delimiter', flags: '--delimiter <character>', parse: parseDelimiter },
  { name: 'encoding', flags: '--encoding <label>', parse: parseEncoding },
  {
    name: 'inputFormat',
    flags: '--input-format <format>',
    choices: inputFormats,
    parse: oneOf(inputFormats),
  },
  { name: 'column', flags: '--column <field=heading>', repeatable: true, parse: parseColumn },
  { name: 'limit', flags: '--limit <name=amount>', repeatable: true, parse: parseLimit },
  { name: 'jobs', flags: '--jobs <n>', parse: parsePositive },
  { name: 'quiet', flags: '-q, --quiet' },
  { name: 'verbose', flags: '-v, --verbose' },
  { name: 'color', flags: '--color' },
  { name: 'force', flags: '--force', commandLineOnly: true },
]

/** @throws UserError `bad-option-value` */
export function oneOf(allowed: readonly string[]): (text: string, flag: string) => string {
  return (text, option) => {
    if (allowed.includes(text)) return text
    const suggestion = suggest(text, allowed)
    throw new UserError('bad-option-value', { option, value: text, allowed: allowed.join(', '), suggestion })
  }
}

export function parseDate(text: string, option: string): string {
  if (!isDay(text)) throw new UserError('bad-date', { option, value: text })
  return text
}

/** An address that links can be made of: what stands behind `#` is added to it. @throws UserError `bad-link` */
export function parseAddress(text: string, place: string): string {
  if (!/^https:\/\/[^\s/<>"#]+[^\s<>"#]*$/.test(text)) throw new UserError('bad-link', { place, value: text })
  return text
}

/** An ISO date that the calendar has. */
export function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** `80`, `80%`, `79.5 %` → 0.8, 0.8, 0.795. A percentage, always: `0.8` means 0.8 %. */
export function parsePercent(text: string, option: string): number {
  const digits = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/.exec(text.trim())?.[1]
  const percent = Number(digits?.replace(',', '.'))
  if (digits === undefined || percent > 100) throw new UserError('bad-percent', { option, value: text })
  return percent / 100
}

/** `full-online-share=20%`. Which metrics there are is asked when the run is put together. */
function parseGoal(text: string, option: string): readonly [string, number] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), parsePercent(text.slice(at + 1), option)]
  const allowed = 'full-online-share=20%'
  throw new UserError('bad-option-value', { option, value: text, allowed, suggestion: '' })
}

function parseCount(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UserError('bad-number', { option, value: text })
  return Number(text)
}

function parsePositive(text: string, option: string): number {
  const number = parseCount(text, option)
  if (number === 0) throw new UserError('bad-number', { option, value: text })
  return number
}

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1']

/** Known before any list is opened: one complaint, not one for each list. */
export function parseEncoding(text: string): string {
  if (oldEncodingOf(text) !== undefined) return text
  try {
    new TextDecoder(text)
    return text
  } catch (cause) {
    const suggestion = suggest(text, [
      ...oldEncodings.flatMap(({ id, aliases }) => [id, ...aliases]),
      ...UNICODE,
    ])
    throw new UserError('unknown-encoding', { encoding: text, suggestion }, { cause })
  }
}

function parseDelimiter(text: string, option: string): string {
  const delimiter = text === '\\t' || text === 'tab' ? '\t' : text
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter) && delimiter.charCodeAt(0) < 128) return delimiter
  throw new UserError('bad-option-value', { option, value: text, allowed: ', ; | tab', suggestion: '' })
}

function parseColumn(text: string, option: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1)]
  throw new UserError('bad-option-value', { option, value: text, allowed: 'code=Mã TTHC', suggestion: '' })
}
