import type { Language } from '../language.ts'

const ALL =
  'All procedures of the list count, each once (at its highest service level when listed twice), and records without a usable code too.'
const LEVEL_UNKNOWN =
  'A blank or unrecognised level is unknown; it stays in the denominator and is shown beside the figure.'
const IN_FORCE =
  'Procedures marked abolished or replaced are left out; one without a status counts as in force.'
const SILENT =
  'Where the list does not say, the procedure stays in the denominator and is counted as unknown.'
const INDEX_766 =
  'Index 766 criterion 3.1, as a working document found in a public repository describes it; not the gazetted annex'

export const metrics: Language['metrics'] = {
  coverage: {
    name: 'Coverage of the baseline',
    formula: 'baseline procedures in scope that the list holds ÷ baseline procedures in scope',
    meaning:
      'How much of what the unit has to hold stands in its list. In scope are procedures in force, not internal, of the unit’s level, carried out by its own authority and not of another place alone; a province covers both tiers. Procedures whose level or agency the baseline does not give are left out of both sides and counted as unknown. Where a wider scope was asked for, the authority does not matter, or nothing but that they are in force and not internal; the result says over what it was counted. Procedures that only the list has change nothing. One that the list calls abolished or replaced while the baseline has it in force is not held.',
    basis:
      'Decree 63/2010 art. 13 to 17: what is published for a level is made public. The formula is rasoat’s own.',
  },
  'online-share': {
    name: 'Online share of all procedures',
    formula: '(full-online + partial) ÷ all',
    meaning: `How many procedures are offered online, fully or in part. Information only is not online. ${ALL} ${LEVEL_UNKNOWN}`,
    basis: `${INDEX_766}. Provincial statistics divide by all procedures too.`,
  },
  'full-online-share': {
    name: 'Full-online share of all procedures',
    formula: 'full-online ÷ all',
    meaning: `The share that the press and provincial plans print. It is not the official full-online rate, which divides by the eligible procedures only and is usually higher. ${ALL} ${LEVEL_UNKNOWN}`,
    basis:
      'As the press and provincial plans print it (Thanh Hóa, 2025: 1,127 of 2,296). The official rate is the full-online share of the eligible.',
  },
  'full-online-of-eligible': {
    name: 'Full-online share of eligible procedures',
    formula: 'full-online and eligible ÷ eligible for full-online',
    meaning: `The official full-online rate (Index 766), not to be confused with the full-online share of all procedures that the press prints. The list says which procedures are eligible, else the baseline. Where neither says, the procedure is left out of both sides and counted as unknown. An eligible procedure of unknown level stays in the denominator and is counted as unknown too. ${IN_FORCE}`,
    basis: `The official full-online rate: ${INDEX_766}.`,
  },
  'partial-share': {
    name: 'Partial share of all procedures',
    formula: 'partial ÷ all',
    meaning: `How many procedures are offered online only in part. ${ALL} ${LEVEL_UNKNOWN}`,
    basis: `${INDEX_766}.`,
  },
  'information-share': {
    name: 'Information-only share of all procedures',
    formula: 'information only ÷ all',
    meaning: `How many procedures are only described online: nothing can be submitted. ${ALL} ${LEVEL_UNKNOWN}`,
    basis:
      'The residual class of provincial statistics, as the press prints it (Thanh Hóa, 2025: 31 of 2,296).',
  },
  'unknown-service-level-share': {
    name: 'Share of unknown service level',
    formula: 'service level unknown ÷ all',
    meaning:
      'How many procedures the list gives no service level for, or one that cannot be recognised. Here the unknown ones are what is counted. The larger this share, the less the other online shares say.',
    basis:
      'rasoat’s own figure: what is unknown has to be seen. In a real list 79 of 157 procedures give no service level.',
  },
  publication: {
    name: 'Made public',
    formula: 'made public ÷ in force',
    meaning: `How many procedures in force are made public on the national database (công khai). This is not publication by decision (công bố): a procedure may have its decision and not be public yet. ${IN_FORCE} ${SILENT}`,
    basis:
      'Press: made public on the national database ÷ published by decisions in force (Sơn La, 2025: 2,114 of 2,114). Decree 63/2010 keeps công khai (art. 16 and 17) apart from công bố (art. 13).',
  },
  integration: {
    name: 'Integrated on the national portal',
    formula: 'integrated on the National Public Service Portal ÷ in force',
    meaning: `How many procedures in force can be reached on the National Public Service Portal. It counts procedures, while the press may count services, of which a procedure may have several. ${IN_FORCE} ${SILENT}`,
    basis:
      'As the press prints it (Lâm Đồng, 2025: 2,013 of 2,308); it does not say whether procedures or services are counted.',
  },
  'non-geographic-share': {
    name: 'Non-geographic share',
    formula: 'non-geographic ÷ in force',
    meaning: `How many procedures in force may be submitted at any office of the province. ${IN_FORCE} ${SILENT}`,
    basis:
      'Decree 118/2025, as quoted in a guide (not read): any office within the province. Press: Thanh Hóa, 2025, 2,195 of 2,296 = 95.60%, printed as 100%.',
  },
  'decision-share': {
    name: 'With a publication decision',
    formula: 'with the number of a publication decision ÷ in force',
    meaning: `How many procedures in force are published by decision (công bố), which is not the same as made public (công khai). ${IN_FORCE} A blank or unreadable number counts as none.`,
    basis:
      'Decree 63/2010 art. 13: a procedure is published by decision (press, Thanh Hóa, 2025: 2,282 of 2,296).',
  },
  'internal-process': {
    name: 'With an internal process',
    formula: 'with an internal process ÷ in force',
    meaning: `How many procedures in force have an approved internal process. ${IN_FORCE} ${SILENT}`,
    basis:
      'Seen in a decision of Đồng Nai (1319/QĐ-UBND of 16 September 2025): the internal process of each procedure is approved. Decrees 61/2018 and 118/2025 as its source: remembered, not read.',
  },
  'electronic-process': {
    name: 'With an electronic process',
    formula: 'with an electronic process ÷ in force',
    meaning: `How many procedures in force have an electronic process. ${IN_FORCE} ${SILENT}`,
    basis:
      'Directive of Đắk Lắk (012/CT-UBND of 26 November 2025): the electronic process follows the publication decision.',
  },
  completeness: {
    name: 'All compulsory components',
    formula: 'with all eight compulsory components ÷ all',
    meaning:
      'How many procedures have every compulsory component of Decree 63/2010, article 8, filled in. It is asked whether a component is there, not whether it is right. It cannot be measured unless the list has a column for each of the eight; a blank is not unknown but missing.',
    basis:
      'Decree 63/2010 art. 8.2: eight compulsory components. Index 766 criterion 1.3 asks for them among the procedures made public (as a working document describes it, not the gazetted annex).',
  },
  'code-validity': {
    name: 'Well-formed codes',
    formula: 'records with a well-formed code ÷ records',
    meaning:
      'How many records can be matched with the baseline at all. Records are counted here, not procedures: a code listed twice counts twice. A missing code counts like a malformed one.',
    basis: 'rasoat’s own figure: what can be matched at all.',
  },
  'name-agreement': {
    name: 'Names that agree with the baseline',
    formula: 'same name as the baseline ÷ matched by code',
    meaning:
      'How many of the procedures found in the baseline by their code carry its name too. Case, stray spaces, a final stop or semicolon and a leading “thủ tục” do not matter; accents do. Where a code stands in several rows, all names have to agree: a wrong name does not hide behind a right one. A procedure without a name is unknown and stays in the denominator.',
    basis:
      'Decree 42/2022, as quoted in a guide (not read; repealed on 1 July 2026): a service is synchronised with the national database in code and name.',
  },
}
