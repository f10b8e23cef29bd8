import { BASED, type OptionEntry } from '../option.ts'
import { scopeChoice } from '../scope-choice.ts'
import { day, file, ids, lists, oneOfThe, onOff, percentage, text } from '../value.ts'

/** What lists are held against, and what `diff`, `convert` and `worklist` alone ask for. */
export const comparing: readonly OptionEntry[] = [
  {
    name: 'accept',
    flags: '--accept <rules>',
    value: ids,
    commands: ['convert'],
    collects: 'ids',
    key: { about: 'Suggestions that convert carries out: suggestions for all of them, or ids of rules.' },
  },
  {
    name: 'minConfidence',
    flags: '--min-confidence <percent>',
    value: percentage,
    commands: ['convert'],
    key: { about: 'convert carries out only suggestions at least so sure, in percent.' },
  },
  { name: 'mark', flags: '--mark', value: onOff, commands: ['convert'] },
  {
    name: 'changes',
    flags: '--changes <file>',
    value: file,
    commands: ['convert'],
    key: { about: 'File in which convert keeps every altered cell, before and after and why.' },
  },
  {
    name: 'catalogue',
    flags: '--catalogue <list>',
    value: lists,
    commands: ['dossiers', 'worklist'],
    collects: 'list',
  },
  { name: 'portalScore', flags: '--portal-score <file>', value: file, commands: ['dossiers'] },
  {
    name: 'git',
    flags: '--git <revision>',
    value: text,
    commands: ['diff'],
    key: { about: 'diff: revision of the older version.' },
  },
  {
    name: 'baseline',
    flags: '-b, --baseline <list>',
    value: lists,
    commands: [...BASED, 'diff'],
    collects: 'list',
    key: { isByHand: true },
  },
  {
    name: 'baselineDetails',
    flags: '--baseline-details <list>',
    value: lists,
    commands: BASED,
    collects: 'list',
    key: { about: 'The same as baseline.details.' },
  },
  {
    name: 'oldBaseline',
    flags: '--old-baseline <list>',
    value: lists,
    commands: ['diff'],
    collects: 'list',
    key: { about: 'diff: the national list beside the older version.' },
  },
  {
    name: 'partialBaseline',
    flags: '--partial-baseline',
    value: onOff,
    builtIn: false,
    commands: BASED,
    key: { about: 'The same as baseline.complete: false.' },
  },
  {
    name: 'baselineDate',
    flags: '--baseline-date <date>',
    value: day,
    commands: BASED,
    key: { about: 'The same as baseline.date.' },
  },
  {
    name: 'match',
    flags: '--match <what>',
    value: oneOfThe(['codes', 'names']),
    builtIn: 'codes',
    commands: BASED,
    key: {
      about:
        'names: a record without a usable code counts as the procedure its name stands for, where there is no doubt.',
    },
  },
  {
    name: 'scope',
    flags: '--scope <how>',
    value: scopeChoice,
    commands: ['compare', 'report', 'audit', 'worklist'],
    key: { isByHand: true },
  },
  {
    name: 'failIfDifferent',
    flags: '--fail-if-different',
    value: onOff,
    commands: ['diff'],
    key: { about: 'diff: any change fails.' },
  },
]
