import type { OptionName } from '../messages/contract/help.ts'
import type { CommandEntry } from './command.ts'

const READING: readonly OptionName[] = [
  'inputFormat',
  'sheet',
  'records',
  'headerRow',
  'delimiter',
  'encoding',
  'column',
  'limit',
]
const LISTS: readonly OptionName[] = [
  'level',
  'unit',
  'unitFromFile',
  'unitsFromColumn',
  'units',
  'province',
  'together',
  'reconcile',
  'sheets',
  ...READING,
]
const RULES: readonly OptionName[] = ['only', 'skip', 'schema']
const RESULT: readonly OptionName[] = [
  'format',
  'output',
  'rulesUrl',
  'findings',
  'worklist',
  'samples',
  'groupBy',
]
const CONFIG: readonly OptionName[] = ['config', 'noConfig', 'printConfig']
const RUN: readonly OptionName[] = [...CONFIG, 'asOf', 'jobs', 'lang', 'quiet', 'verbose', 'color']
const BASELINE: readonly OptionName[] = ['baseline', 'partialBaseline', 'baselineDate', 'match']
const KNOWN: readonly OptionName[] = ['known', 'failOnStale']
const RATCHET: readonly OptionName[] = ['noWorseThan', 'writeRatchet']
const TARGETS: readonly OptionName[] = ['policy', 'profile', 'minCoverage', 'minFullOnline', 'minOnline']
const PROSPECTS: readonly OptionName[] = ['reach', 'peers']
const OF_CHANGES = 'table json jsonl csv markdown html xlsx sarif junit github gitlab'.split(' ')

/** Every command, in the order of the help. One line here makes it known; its code is loaded when it is called. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    argument: '[catalogues...]',
    options: ['failOn', ...KNOWN, ...RATCHET, ...RULES, ...LISTS, ...RESULT, ...RUN],
    examples: ['rasoat validate list.xlsx', "rasoat validate 'communes/*.csv' -f json -o result.json"],
    load: async () => (await import('./commands/audit.ts')).auditing('validate'),
  },
  {
    name: 'compare',
    argument: '[catalogues...]',
    options: [
      ...BASELINE,
      'failOn',
      ...TARGETS,
      ...PROSPECTS,
      ...KNOWN,
      ...RATCHET,
      ...RULES,
      ...LISTS,
      ...RESULT,
      ...RUN,
    ],
    examples: ['rasoat compare ward.xlsx --baseline national.xlsx --level commune'],
    load: async () => (await import('./commands/audit.ts')).auditing('compare'),
  },
  {
    name: 'report',
    argument: '[catalogues...]',
    options: [...BASELINE, ...TARGETS, ...PROSPECTS, ...KNOWN, ...RULES, ...LISTS, ...RESULT, ...RUN],
    examples: [
      'rasoat report ward.xlsx --baseline national.xlsx --level commune --lang vi',
      'rasoat report ward.json -b national.csv -o report.md -o report.json',
      'rasoat report ward.xlsx -b national.xlsx --level commune --reach full-online-share=20%',
    ],
    load: async () => (await import('./commands/audit.ts')).auditing('report'),
  },
  {
    name: 'audit',
    argument: '[catalogues...]',
    options: [
      ...BASELINE,
      'failOn',
      ...TARGETS,
      ...PROSPECTS,
      ...KNOWN,
      ...RATCHET,
      ...RULES,
      ...LISTS,
      ...RESULT,
      ...RUN,
    ],
    examples: [
      'rasoat audit --config rasoat.yaml',
      "rasoat audit 'communes/*.csv' -b national.csv --level commune --min-online 80",
      "rasoat audit 'communes/*.csv' -b national.csv --level commune --worklist to-do",
    ],
    load: async () => (await import('./commands/audit.ts')).auditing('audit'),
  },
  {
    name: 'diff',
    argument: '<versions...>',
    options: [
      'git',
      'baseline',
      'oldBaseline',
      'failIfDifferent',
      'failOn',
      ...READING,
      'format',
      'output',
      'rulesUrl',
      'lang',
      'quiet',
      'color',
    ],
    formats: OF_CHANGES,
    examples: [
      'rasoat diff old.xlsx new.xlsx',
      'rasoat diff --git main -- lists/h56.csv',
      'rasoat diff old.csv new.csv --old-baseline national-may.csv -b national-june.csv -o changes.md',
    ],
    load: async () => (await import('./commands/diff.ts')).diffing,
  },
  {
    name: 'known',
    argument: '<action...>',
    options: ['known', 'config', 'noConfig', 'rule', 'reason', 'owner', 'expires', 'asOf', 'lang', 'quiet'],
    examples: [
      'rasoat known add result.json --rule obsolete-level --reason "waits for decision 12" --owner An --expires 2027-01-31',
      'rasoat known prune result.json',
      'rasoat known list',
    ],
    load: async () => (await import('./commands/known.ts')).known,
  },
  {
    name: 'worklist',
    argument: '<work...>',
    options: [
      'catalogue',
      ...BASELINE,
      'policy',
      'profile',
      'known',
      ...RULES,
      ...LISTS,
      'format',
      'output',
      'config',
      'noConfig',
      'asOf',
      'jobs',
      'lang',
      'quiet',
      'verbose',
      'color',
    ],
    formats: ['table', 'json', 'csv', 'markdown'],
    examples: [
      "rasoat worklist check to-do --catalogue 'communes/*.csv' -b national.csv --level commune",
      'rasoat worklist check returned --lang vi -o result.md',
    ],
    load: async () => (await import('./commands/worklist.ts')).worklist,
  },
  {
    name: 'render',
    argument: '<result>',
    options: ['format', 'output', 'rulesUrl', 'lang', 'quiet', 'color'],
    examples: ['rasoat render result.json --lang vi', 'rasoat render result.json -o report.md'],
    load: async () => (await import('./commands/render.ts')).render,
  },
  {
    name: 'explain',
    argument: '[topic]',
    options: ['lang', 'color'],
    examples: [
      'rasoat explain',
      'rasoat explain duplicate-code',
      'rasoat explain full-online-of-eligible --lang vi',
      'rasoat explain exit-codes',
    ],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'convert',
    argument: '<catalogue>',
    options: [
      'output',
      'format',
      'accept',
      'minConfidence',
      'changes',
      ...BASELINE,
      'level',
      ...READING,
      'config',
      'noConfig',
      'lang',
      'quiet',
    ],
    formats: ['csv', 'json', 'jsonl'],
    examples: [
      'rasoat convert list.xlsx -o clean.csv',
      'rasoat convert list.csv -f jsonl',
      'rasoat convert list.xlsx -b national.xlsx --accept damaged-code -o clean.csv --changes changes.csv',
    ],
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  {
    name: 'init',
    argument: '[lists...]',
    options: ['output', 'force', 'limit', 'lang', 'quiet', 'color'],
    examples: [
      'rasoat init',
      "rasoat init national.xlsx 'communes/*.csv'",
      'rasoat init lists -o - --lang vi',
    ],
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'completion',
    argument: '<shell>',
    options: ['lang'],
    examples: [
      'rasoat completion fish > ~/.config/fish/completions/rasoat.fish',
      'eval "$(rasoat completion bash)"',
    ],
    load: async () => (await import('./commands/completion.ts')).completing(commands),
  },
  {
    name: 'man',
    options: ['lang'],
    examples: ['rasoat man | man -l -', 'rasoat man --lang vi > rasoat.1'],
    load: async () => (await import('./commands/man.ts')).manual(commands),
  },
  {
    name: 'schema',
    argument: '[schema]',
    options: ['lang'],
    examples: ['rasoat schema', 'rasoat schema report > report.schema.json'],
    load: async () => (await import('./commands/schema.ts')).schema,
  },
]
