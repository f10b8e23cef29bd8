import { SEVERITIES } from '../../../model/finding.ts'
import { REACHABLE } from '../../../model/peer-comparison.ts'
import { earlierResult } from '../earlier-result.ts'
import { AUDITS, FAILING, type OptionEntry } from '../option.ts'
import { parseGoal, parsePercent } from '../parse.ts'
import { eachNamed, file, ids, mapped, oneOfThe, onOff, percent, percentage, ruleIds } from '../value.ts'

const MEASURING = ['compare', 'report', 'audit'] as const

/** What decides whether a run passes: severities, targets, earlier results, and which rules there are to be. */
export const judging: readonly OptionEntry[] = [
  {
    name: 'failOn',
    flags: '--fail-on <severity>',
    value: oneOfThe([...SEVERITIES, 'never']),
    commands: [...FAILING, 'diff', 'dossiers'],
    key: { about: 'Lowest severity that fails the audit.' },
  },
  {
    name: 'policy',
    flags: '--policy <file>',
    value: file,
    commands: [...MEASURING, 'worklist'],
    key: { isByHand: true },
  },
  {
    name: 'profile',
    flags: '--profile <profiles>',
    value: ids,
    commands: [...MEASURING, 'worklist'],
    collects: 'ids',
    key: { about: 'Official profiles to judge by; rasoat explain lists them.' },
  },
  {
    name: 'minCoverage',
    flags: '--min-coverage <percent>',
    value: percentage,
    commands: MEASURING,
    key: {},
    target: 'coverage',
  },
  {
    name: 'minFullOnline',
    flags: '--min-full-online <percent>',
    value: percentage,
    commands: MEASURING,
    key: {},
    target: 'full-online-share',
  },
  {
    name: 'minOnline',
    flags: '--min-online <percent>',
    value: percentage,
    commands: MEASURING,
    key: {},
    target: 'online-share',
  },
  {
    name: 'reach',
    flags: '--reach <metric=percent>',
    value: {
      ...eachNamed((share, place) => parsePercent(share, place), parseGoal, {
        type: 'object',
        additionalProperties: { $ref: '#/$defs/share' },
      }),
      write: (goals) => mapped(goals, (share) => percent(Number(share))),
    },
    commands: MEASURING,
    collects: 'pairs',
    key: {
      about: `Metric and the percentage of which the run says how it could be reached: ${REACHABLE.join(', ')}.`,
    },
  },
  {
    name: 'peers',
    flags: '--peers',
    value: onOff,
    commands: MEASURING,
    key: {
      about: 'Whether lists are compared with those of the same level. Absent: in runs of at most 200 lists.',
    },
  },
  {
    name: 'known',
    flags: '--known <file>',
    value: file,
    commands: [...AUDITS, 'known', 'worklist'],
    key: {
      about:
        'File of findings accepted for now. Absent: rasoat.known.yaml beside this file, if there is one.',
    },
  },
  {
    name: 'failOnStale',
    flags: '--fail-on-stale',
    value: onOff,
    commands: AUDITS,
    key: { about: 'Known findings that are gone fail the run.' },
  },
  {
    name: 'noWorseThan',
    flags: '--no-worse-than <file>',
    value: earlierResult,
    commands: FAILING,
    key: {
      about:
        'The file that writeRatchet wrote, or an earlier result (JSON): figures must not fall, and findings that were not there fail the run. `allow` says how much of it passes.',
    },
  },
  {
    name: 'writeRatchet',
    flags: '--write-ratchet <file>',
    value: file,
    commands: FAILING,
    key: { about: 'File that gets the figures and the fingerprints of all findings, for noWorseThan.' },
  },
  {
    name: 'history',
    flags: '--history <folder>',
    value: file,
    commands: ['report', 'audit', 'trend'],
    key: {
      about:
        'Folder to which each run adds its figures and the fingerprints of its findings. The report begins with what changed since an earlier day.',
    },
  },
  {
    name: 'only',
    flags: '--only <rules>',
    value: ruleIds,
    commands: [...AUDITS, 'worklist'],
    collects: 'ids',
    key: {
      about:
        'Run these rules and no others. Rows that cannot be read are told all the same, unless `skip` or `rules` says otherwise.',
    },
  },
  {
    name: 'skip',
    flags: '--skip <rules>',
    value: ruleIds,
    commands: [...AUDITS, 'worklist'],
    collects: 'ids',
    key: { about: 'Do not run these rules.' },
  },
  {
    name: 'schema',
    flags: '--schema <file>',
    value: file,
    commands: [...AUDITS, 'worklist'],
    key: { about: 'A JSON Schema of your own for each record, beside ours.' },
  },
]
