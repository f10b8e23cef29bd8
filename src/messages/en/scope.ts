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
  formula: (name) => `Coverage is counted over ${name}.`,
  formulas: {
    'coverage-by-authority': 'the procedures of its level and authority',
    'coverage-by-level': 'all procedures of its level',
    'coverage-of-all': 'all procedures in force',
  },
  own: (authorities) =>
    `Of these only those count that its own authority carries out (${authorities}); what names no agency is neither inside nor outside.`,
  noAgencies: () =>
    'The baseline names no agency, so every procedure of the level counts, also those of police, customs or tax.',
  noLevels: () =>
    'The baseline gives no level, so the authority alone draws the line. An export with levels, or the detail pages, would make it sharper.',
  earlier: () =>
    'This result is of an earlier version: all procedures of the level count, whoever carries them out, and whose they are it does not say. A new run counts by the authority.',
  levelFound: (level) => `The level (${level}) was found, not told: the kind of unit in the name says it.`,
  levelMissing: (units, of, command) =>
    `${of === '1' ? 'The level of this unit is missing' : `The level of ${units} of the ${of} units is missing`}: nobody told it and the name does not show it, so procedures of provinces and communes count together.${command === '' ? '' : ` Say it: ${command}`}`,
  asked: {
    level: 'All procedures of the level count, whoever carries them out.',
    all: 'All procedures in force and not internal count.',
  },
  isUnknown: ({ silent, all, of }, command) =>
    `For ${silent} of ${all} procedures the baseline ${of === 'level' ? 'gives no level' : 'says neither a level nor an agency'}, so nobody knows what this unit has to hold: coverage is not measured.${command === '' ? '' : ` ${command} gives the raw share.`}`,
  notMeasured: {
    noCodes: (records) =>
      `Coverage is not measured: none of the ${records} records has a usable code, so none can be found in the baseline.`,
    nothing: () =>
      'Coverage is not measured: the baseline holds no procedure that this unit would have to offer.',
  },
  answer: ({ tier, held, scope: all, percent, missing, doubt }) => {
    const share = `The list holds ${held} of the ${all} procedures that this ${TIERS[tier]} must offer (${percent})`
    const lack =
      missing === '0' ? 'none is missing' : missing === '1' ? '1 is missing' : `${missing} are missing`
    return doubt === '' ? `${share}; ${lack}.` : `${share} and ${lack}, but that says little yet: ${doubt}.`
  },
  besides: (count, held, open) =>
    `Of ${count} more the baseline does not say ${open.map((one) => QUESTIONS[one]).join(' or ')}; the list holds ${held === '0' ? 'none' : held} of these.`,
  swapped: (command) =>
    `The list and the baseline seem to be swapped: the longer of the two alone names agencies or levels.${command === '' ? '' : ` The right way round: ${command}`}`,
  misplacedBaseline: (lists, command) =>
    `${lists === '1' ? '1 of the lists looks like a part of the baseline and is' : `${lists} of the lists look like parts of the baseline and are`} audited as lists of units: ${lists === '1' ? 'it has' : 'they have'} the same columns.${command === '' ? '' : ` Each list of the baseline needs a -b of its own: ${command}`}`,
  doubts: {
    fewNames: (agree, of, isSlipped) =>
      `only ${agree} of ${of} codes that the baseline knows carry their own name here${isSlipped ? ', as the codes have slipped against the names' : ''}`,
    putRight: (command) =>
      `Put the codes back beside their names before anything else${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of) => `${count} of ${of} records have no usable code and count for nothing`,
    writeCodes: (count, command) =>
      `Write the codes into the ${count} records that have none${command === '' ? '.' : `; until then names tie some of them to the baseline: ${command}`}`,
    absentIssuers: ({ codes, issuers, fields, names }, command) =>
      `${codes} procedures ${issuers === '0' ? 'stand in' : 'are of'} ${[...(issuers === '0' ? [] : [issuers === '1' ? '1 issuer' : `${issuers} issuers`]), ...(fields === '0' ? [] : [fields === '1' ? '1 field' : `${fields} fields`])].join(' and ')} of which the baseline holds nothing (${names}): whole issuers seem to be absent from it, so these codes are no errors of the list.${command === '' ? '' : ` Where that is so, say so: ${command}`}`,
  },
}

const QUESTIONS = {
  level: 'at which level they are carried out',
  authority: 'whose they are',
  place: 'of which place they are',
} as const

const TIERS = {
  commune: 'commune',
  province: 'province',
  ministry: 'ministry',
  district: 'district',
  other: 'agency',
  unit: 'unit',
} as const
