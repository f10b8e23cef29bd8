import type { ScopeText } from '../contract/scope.ts'

export const scope: ScopeText = {
  title: 'How the scope was found',
  outside: 'Behind the steps',
  columns: {
    step: 'Step',
    out: 'Out',
    heldOut: 'held',
    unknown: 'Unknown',
    heldUnknown: 'held',
    left: 'Left',
  },
  whole: 'The whole baseline',
  left: (held) => `To be held (${held} held)`,
  steps: {
    'in-force': () => 'In force',
    'not-internal': () => 'Not internal',
    level: () => 'Of its level',
    authority: () => 'Of its authority',
    place: () => 'Not another place’s',
    exclude: (because) => `Left out: ${because}`,
    include: (because) => `Taken in: ${because}`,
  },
  others: (list) => `Carried out by others: ${list}.`,
  unknownAgencies: (list) => `Agencies of a kind that is not known: ${list}.`,
  formula: (id) => `Formula of the coverage: ${id}.`,
  own: (authorities) =>
    `Of these only those count that its own authority carries out (${authorities}); what names no agency is neither inside nor outside.`,
  noAgencies: () =>
    'The baseline names no agency, so every procedure of the level counts, also those of police, customs or tax.',
  noLevels: () =>
    'The baseline gives no level, so the authority alone draws the line. An export with levels, or the detail pages, would make it sharper.',
  asked: {
    level: 'All procedures of the level count, whoever carries them out (--scope level).',
    all: 'All procedures in force and not internal count (--scope all).',
  },
  isUnknown: (command) =>
    `Most of the baseline says neither a level nor an agency, so nobody knows what this unit has to hold: coverage is not measured.${command === '' ? '' : ` ${command} gives the raw share.`}`,
  answer: ({ tier, held, scope: all, percent, missing }) =>
    `The list holds ${held} of the ${all} procedures that this ${TIERS[tier]} must offer (${percent}); ${missing === '0' ? 'none is missing' : missing === '1' ? '1 is missing' : `${missing} are missing`}.`,
  besides: (count, held) =>
    `Of ${count} more the baseline does not say whose they are; the list holds ${held} of these.`,
  swapped: (command) =>
    `The list and the baseline seem to be swapped: the longer of the two alone names agencies or levels.${command === '' ? '' : ` The right way round: ${command}`}`,
  doubts: {
    fewNames: (agree, of) =>
      `Only ${agree} of ${of} codes that the baseline knows carry their own name here: the codes seem to have slipped against the names, and the coverage says little until that is put right.`,
    putRight: (command) =>
      `Put the codes back beside their names before anything else${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of, command) =>
      `${count} of ${of} records have no usable code and count for nothing; names would tie some of them to the baseline${command === '' ? '.' : `: ${command}`}`,
    absentFields: (codes, fields, names, command) =>
      `${codes} procedures stand in ${fields} fields of which the baseline holds nothing that the list has (${names}): whole issuers seem to be absent from it.${command === '' ? '' : ` Where that is so, say so: ${command}`}`,
  },
}

const TIERS = {
  commune: 'commune',
  province: 'province',
  ministry: 'ministry',
  district: 'district',
  other: 'agency',
  unit: 'unit',
} as const
