import type { ScopeText } from '../contract/scope.ts'

export const scope: ScopeText = {
  title: 'How the scope was found',
  columns: {
    step: 'Step',
    out: 'Out',
    heldOut: 'of these held',
    unknown: 'Unknown',
    heldUnknown: 'of these held',
    left: 'Left',
  },
  whole: 'Procedures of the baseline',
  left: (held) => `To be held; the list holds ${held}`,
  steps: {
    'in-force': () => 'In force',
    'not-internal': () => 'Not internal',
    level: () => 'Of the level of the unit',
    authority: () => 'Carried out by its own authority',
    place: () => 'Not of another place alone',
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
  isUnknown: () =>
    'Most of the baseline says neither a level nor an agency, so nobody knows what this unit has to hold: coverage is not measured. --scope all gives the raw share.',
}
