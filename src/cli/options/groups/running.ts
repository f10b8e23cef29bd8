import { LANGUAGE_TAGS } from '../../../messages/contract/tag.ts'
import { TREND_GROUPS } from '../../../model/trend.ts'
import { metrics } from '../../../stages/measure/metrics.ts'
import { AUDITS, type OptionEntry } from '../option.ts'
import { day, file, ids, oneOfThe, onOff, positive, ruleIds, text } from '../value.ts'

/** The run itself: its configuration, its day, its language; and the findings that `known add` accepts. */
export const running: readonly OptionEntry[] = [
  {
    name: 'config',
    flags: '-c, --config <file>',
    value: file,
    commands: [...AUDITS, 'diff', 'known', 'trend', 'worklist', 'convert'],
  },
  {
    name: 'noConfig',
    flags: '--no-config',
    value: onOff,
    commands: [...AUDITS, 'diff', 'known', 'trend', 'worklist', 'convert'],
  },
  {
    name: 'metric',
    flags: '--metric <ids>',
    value: oneOfThe(metrics.map(({ id }) => id)),
    commands: ['trend'],
    collects: 'ids',
  },
  { name: 'by', flags: '--by <group>', value: oneOfThe(TREND_GROUPS), builtIn: 'unit', commands: ['trend'] },
  { name: 'from', flags: '--from <date>', value: day, commands: ['trend'] },
  { name: 'printConfig', flags: '--print-config', value: onOff, commands: AUDITS },
  { name: 'rule', flags: '--rule <ids>', value: ruleIds, commands: ['known'], collects: 'ids' },
  { name: 'code', flags: '--code <codes>', value: ids, commands: ['known'], collects: 'ids' },
  { name: 'all', flags: '--all', value: onOff, commands: ['known'] },
  { name: 'reason', flags: '--reason <text>', value: text, commands: ['known'] },
  { name: 'owner', flags: '--owner <name>', value: text, commands: ['known'] },
  { name: 'expires', flags: '--expires <date>', value: day, commands: ['known'] },
  {
    name: 'asOf',
    flags: '--as-of <date>',
    value: day,
    commands: [...AUDITS, 'known', 'worklist'],
    key: { about: 'Day the audit speaks for.' },
  },
  {
    name: 'jobs',
    flags: '--jobs <n>',
    value: positive,
    commands: [...AUDITS, 'worklist'],
    key: { about: 'Threads to work with.' },
  },
  {
    name: 'lang',
    flags: '--lang <language>',
    value: oneOfThe(LANGUAGE_TAGS),
    builtIn: 'en',
    commands: [
      ...AUDITS,
      'diff',
      'dossiers',
      'known',
      'trend',
      'worklist',
      'render',
      'explain',
      'convert',
      'init',
      'completion',
      'man',
      'schema',
    ],
    key: { about: 'Language of the result and of messages.' },
    yieldsToConfig: true,
  },
  {
    name: 'quiet',
    flags: '-q, --quiet',
    value: onOff,
    builtIn: false,
    commands: [...AUDITS, 'diff', 'dossiers', 'known', 'trend', 'worklist', 'render', 'convert', 'init'],
    key: {},
  },
  {
    name: 'verbose',
    flags: '-v, --verbose',
    value: onOff,
    builtIn: false,
    commands: [...AUDITS, 'worklist'],
    key: {},
  },
  {
    name: 'color',
    flags: '--color',
    value: onOff,
    commands: [...AUDITS, 'diff', 'dossiers', 'trend', 'worklist', 'render', 'explain', 'init'],
    key: {},
  },
]
