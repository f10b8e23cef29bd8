import type { Language } from '../language.ts'

const ALL =
  'All procedures of the list count, each once (at its highest service level when listed twice), and records without a usable code too.'
const LEVEL_UNKNOWN =
  'A blank or unrecognised level is unknown; it stays in the denominator and is shown beside the figure.'
const IN_FORCE =
  'Procedures marked abolished or replaced are left out; one without a status counts as in force.'
const SILENT =
  'Where the list does not say, the procedure stays in the denominator and is counted as unknown.'

export const metrics: Language['metrics'] = {
  coverage: {
    name: 'Coverage of the baseline',
    formula: 'baseline procedures in scope that the list holds ÷ baseline procedures in scope',
    meaning:
      'How much of what the unit has to hold stands in its list. In scope are procedures in force, not internal, and of the unit’s level; a province covers both tiers. Procedures whose level the baseline does not give are left out of both sides and counted as unknown. Procedures that only the list has change nothing.',
  },
  'online-share': {
    name: 'Online share of all procedures',
    formula: '(full-online + partial) ÷ all',
    meaning: `How many procedures are offered online, fully or in part. Information only is not online. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'full-online-share': {
    name: 'Full-online share of all procedures',
    formula: 'full-online ÷ all',
    meaning: `The share that the press and provincial plans print. It is not the official full-online rate, which divides by the eligible procedures only and is usually higher. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'full-online-of-eligible': {
    name: 'Full-online share of eligible procedures',
    formula: 'full-online and eligible ÷ eligible for full-online',
    meaning:
      'The official full-online rate (Index 766), not to be confused with the full-online share of all procedures that the press prints. The list says which procedures are eligible, else the baseline. Where neither says, the procedure is left out of both sides and counted as unknown. An eligible procedure of unknown level stays in the denominator and is counted as unknown too.',
  },
  'partial-share': {
    name: 'Partial share of all procedures',
    formula: 'partial ÷ all',
    meaning: `How many procedures are offered online only in part. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'information-share': {
    name: 'Information-only share of all procedures',
    formula: 'information only ÷ all',
    meaning: `How many procedures are only described online: nothing can be submitted. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'unknown-service-level-share': {
    name: 'Share of unknown service level',
    formula: 'service level unknown ÷ all',
    meaning:
      'How many procedures the list gives no service level for, or one that cannot be recognised. Here the unknown ones are what is counted. The larger this share, the less the other online shares say.',
  },
  publication: {
    name: 'Made public',
    formula: 'made public ÷ in force',
    meaning: `How many procedures in force are made public on the national database (công khai). This is not publication by decision (công bố): a procedure may have its decision and not be public yet. ${IN_FORCE} ${SILENT}`,
  },
  integration: {
    name: 'Integrated on the national portal',
    formula: 'integrated on the National Public Service Portal ÷ in force',
    meaning: `How many procedures in force can be reached on the National Public Service Portal. It counts procedures, while the press may count services, of which a procedure may have several. ${IN_FORCE} ${SILENT}`,
  },
  'non-geographic-share': {
    name: 'Non-geographic share',
    formula: 'non-geographic ÷ in force',
    meaning: `How many procedures in force may be submitted at any office of the province. ${IN_FORCE} ${SILENT}`,
  },
  'decision-share': {
    name: 'With a publication decision',
    formula: 'with the number of a publication decision ÷ in force',
    meaning: `How many procedures in force are published by decision (công bố), which is not the same as made public (công khai). ${IN_FORCE} A blank or unreadable number counts as none.`,
  },
  'internal-process': {
    name: 'With an internal process',
    formula: 'with an internal process ÷ in force',
    meaning: `How many procedures in force have an approved internal process. ${IN_FORCE} ${SILENT}`,
  },
  'electronic-process': {
    name: 'With an electronic process',
    formula: 'with an electronic process ÷ in force',
    meaning: `How many procedures in force have an electronic process. ${IN_FORCE} ${SILENT}`,
  },
  completeness: {
    name: 'All compulsory components',
    formula: 'with all eight compulsory components ÷ all',
    meaning:
      'How many procedures have every compulsory component of Decree 63/2010, article 8, filled in. It is asked whether a component is there, not whether it is right. It cannot be measured unless the list has a column for each of the eight; a blank is not unknown but missing.',
  },
  'code-validity': {
    name: 'Well-formed codes',
    formula: 'records with a well-formed code ÷ records',
    meaning:
      'How many records can be matched with the baseline at all. Records are counted here, not procedures: a code listed twice counts twice. A missing code counts like a malformed one.',
  },
  'name-agreement': {
    name: 'Names that agree with the baseline',
    formula: 'same name as the baseline ÷ matched by code',
    meaning:
      'How many of the procedures found in the baseline by their code carry its name too. Case, stray spaces, a final stop or semicolon and a leading “thủ tục” do not matter; accents do. A procedure without a name is unknown and stays in the denominator.',
  },
}
