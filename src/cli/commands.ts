import { writers } from '../convert/writers.ts'
import type { OptionName } from '../messages/contract/help.ts'
import { differenceReporters } from '../render/diff/formats.ts'
import { dossierReporters } from '../render/dossiers/formats.ts'
import { trendReporters } from '../render/trend/formats.ts'
import { worklistReporters } from '../render/worklist/check/formats.ts'
import type { CommandEntry } from './command.ts'
import { options } from './options/options.ts'

/** A command, but for the options that say themselves whether they belong to it. */
interface Definition extends Omit<CommandEntry, 'options'> {
  /** Options that its help names first. */
  readonly leading?: readonly OptionName[]
}

function withOptions({ leading = [], ...command }: Definition): CommandEntry {
  const taken = options.filter(({ commands }) => commands.includes(command.name)).map(({ name }) => name)
  return { ...command, options: [...leading, ...taken.filter((name) => !leading.includes(name))] }
}

/** Every command, in the order of the help. One line here makes it known; its code is loaded when it is called. */
const definitions: readonly Definition[] = [
  {
    name: 'validate',
    argument: '[catalogues...]',
    examples: ['rasoat validate list.xlsx', "rasoat validate 'communes/*.csv' -f json -o result.json"],
    load: async () => (await import('./commands/audit.ts')).auditing('validate'),
  },
  {
    name: 'compare',
    argument: '[catalogues...]',
    examples: ['rasoat compare ward.xlsx --baseline national.xlsx --level commune'],
    load: async () => (await import('./commands/audit.ts')).auditing('compare'),
  },
  {
    name: 'report',
    argument: '[catalogues...]',
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
    examples: [
      'rasoat audit --config rasoat.yaml',
      "rasoat audit 'communes/*.csv' -b national.csv --level commune --min-online 80",
      "rasoat audit 'communes/*.csv' -b national.csv --level commune --worklist to-do",
    ],
    load: async () => (await import('./commands/audit.ts')).auditing('audit'),
  },
  {
    name: 'diff',
    argument: '[versions...]',
    formats: differenceReporters.map(({ id }) => id),
    examples: [
      'rasoat diff old.xlsx new.xlsx',
      'rasoat diff --git main -- lists/h56.csv',
      'rasoat diff --git origin/main...HEAD',
      'rasoat diff old.csv new.csv --old-baseline national-may.csv -b national-june.csv -o changes.md',
    ],
    load: async () => (await import('./commands/diff.ts')).diffing,
  },
  {
    name: 'dossiers',
    argument: '<dossiers...>',
    formats: dossierReporters.map(({ id }) => id),
    examples: [
      'rasoat dossiers dossiers.xlsx --lang vi',
      'rasoat dossiers dossiers.csv --catalogue ward.xlsx -o dossiers.html',
    ],
    load: async () => (await import('./commands/dossiers.ts')).dossiers,
  },
  {
    name: 'known',
    argument: '<action...>',
    examples: [
      'rasoat known add result.json --rule obsolete-level --reason "waits for decision 12" --owner An --expires 2027-01-31',
      'rasoat known prune result.json',
      'rasoat known list',
    ],
    load: async () => (await import('./commands/known.ts')).known,
  },
  {
    name: 'trend',
    argument: '[units...]',
    leading: ['history', 'by', 'metric', 'from'],
    formats: trendReporters.map(({ id }) => id),
    examples: [
      'rasoat trend --history past',
      "rasoat trend 'Phuoc Thoi' --metric coverage -o trend.html",
      'rasoat trend --by level --from 2026-01-01 -f csv',
    ],
    load: async () => (await import('./commands/trend.ts')).trending,
  },
  {
    name: 'worklist',
    argument: '<work...>',
    formats: worklistReporters.map(({ id }) => id),
    examples: [
      "rasoat worklist check to-do --catalogue 'communes/*.csv' -b national.csv --level commune",
      'rasoat worklist check returned --lang vi -o result.md',
    ],
    load: async () => (await import('./commands/worklist.ts')).worklist,
  },
  {
    name: 'render',
    argument: '<result>',
    examples: ['rasoat render result.json --lang vi', 'rasoat render result.json -o report.md'],
    load: async () => (await import('./commands/render.ts')).render,
  },
  {
    name: 'explain',
    argument: '[topic]',
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
    leading: ['output', 'format'],
    formats: writers.filter(({ isBinary }) => isBinary !== true).map(({ id }) => id),
    examples: [
      'rasoat convert list.xlsx -o clean.csv',
      'rasoat convert list.csv -f jsonl',
      'rasoat convert list.xlsx -b national.xlsx --mark -o marked.xlsx',
      'rasoat convert list.xlsx -b national.xlsx --accept damaged-code -o clean.csv --changes changes.csv',
    ],
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  {
    name: 'init',
    argument: '[lists...]',
    leading: ['output', 'force'],
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
    examples: [
      'rasoat completion fish > ~/.config/fish/completions/rasoat.fish',
      'eval "$(rasoat completion bash)"',
    ],
    load: async () => (await import('./commands/completion.ts')).completing(commands),
  },
  {
    name: 'man',
    examples: ['rasoat man | man -l -', 'rasoat man --lang vi > rasoat.1'],
    load: async () => (await import('./commands/man.ts')).manual(commands),
  },
  {
    name: 'schema',
    argument: '[schema]',
    examples: ['rasoat schema', 'rasoat schema report > report.schema.json'],
    load: async () => (await import('./commands/schema.ts')).schema,
  },
]

export const commands: readonly CommandEntry[] = definitions.map(withOptions)
