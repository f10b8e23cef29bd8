import type { Language } from '../language.ts'

// The state and its motto as official translations of Vietnamese documents carry them.
export const document: Language['document'] = {
  form: {
    parent: 'Superior agency',
    agency: 'Reporting agency',
    number: 'No. ……/BC-……',
    state: 'Socialist Republic of Viet Nam',
    motto: 'Independence - Freedom - Happiness',
    placeAndDate: '……, day …… month …… year ……',
    title: 'REPORT',
    addressee: 'To: ………………………………………',
    recipients: 'Recipients:',
    received: ['- As above;', '- Filed: VT, ……'],
    office: 'Office of the signatory',
    name: 'Full name',
    attached: '(Attached to Report No. ……/BC-…… of day …… month …… year ……)',
    unit: '………………',
  },
  letters: 'abcdefghijklmnopqrstuvwxyz',
  subjects: {
    validate: 'Check of the catalogue of administrative procedures',
    compare: 'Comparison of the catalogue of administrative procedures with the baseline',
    report: 'State of the catalogue of administrative procedures',
    audit: 'Audit of the catalogue of administrative procedures',
  },
  subject: (title, unit) => (unit === '' ? title : `${title}: ${unit}`),
  fromFile: (unit, file) => `${unit} (file "${file}")`,
  opening: (what, date) =>
    `The catalogue of administrative procedures of ${what} has been checked as of ${date}. The results are as follows:`,
  units: (count) => (count === '1' ? '1 unit' : `${count} units`),
  files: (count, appendix) => `${count} files, named in the appendix "${appendix}"`,
  table: (number, title) => `Table ${number}. ${title}`,
  appendix: (number) => `Appendix ${number}`,
  headings: {
    subject: 'What was checked, and against what',
    results: 'Results',
    units: 'Results of each unit',
    findings: 'Faults found, and what to do',
    advice: 'Recommendations',
    troubles: 'Problems of the run',
  },
  titles: {
    subject: 'What was checked',
    figures: 'Figures',
    ofUnit: (title, unit) => `${title}: ${unit}`,
    findings: 'Findings by rule',
    overview: 'All units side by side',
    missing: 'Missing procedures',
    extra: 'Procedures that the baseline does not hold',
    different: 'Procedures with another name than in the baseline',
    definitions: 'Definitions and bases of the figures',
    sources: 'Lists that were read',
    reach: 'Procedures that reach the goals, in order',
    gapsOfUnits: 'What each unit lacks, by field',
  },
  labels: {
    item: 'Item',
    content: 'Content',
    no: 'No.',
    asOf: 'As of',
    nameHere: 'Name in the list',
    nameInBaseline: 'Name in the baseline',
    example: 'Example',
    count: 'Count',
    largestGaps: 'Fields with most missing (missing/in scope)',
  },
  figure: (name, share, formula) => `${name}: ${share}. Formula: ${formula}.`,
  unknown: (count) => (count === '1' ? '1 procedure does not say' : `${count} procedures do not say`),
  seeAppendix: (appendix, title) => `Appendix ${appendix}: ${title}.`,
  appendices: 'Appendices',
  listed: (listed, all) =>
    listed === all
      ? `All ${all} are listed here.`
      : `Listed here: ${listed} of ${all}. The workbook (.xlsx) of this report has the others.`,
  firstListed: (listed, all, isMoreKept) =>
    `Listed here: ${listed} of ${all}, the first of each unit. ${isMoreKept ? 'The workbook (.xlsx) that belongs to this report names more.' : 'The result of the run names no more.'}`,
  firstShown: (shown, all, appendix) => `The first ${shown} of ${all}; the list is in ${appendix}.`,
  listIn: (appendix) => `The list is in ${appendix}.`,
  gapsAsked: (asked, units) =>
    `Counted over ${asked} of ${units} units: those whose lists can be held against the baseline.`,
  peersRoll: (having, asked) =>
    having === '0'
      ? `There is nothing that more than half of the others of its level offer fully online and one of the ${asked} units that could be compared does not.`
      : `Of ${asked} units that could be compared with their peers, ${having} do not offer fully online at least one procedure that more than half of the others of their level offer.`,
  recommend: {
    commonGaps: (most) =>
      most === '1'
        ? 'Have the units supply the one procedure that more than half of them lack.'
        : `Have the units supply the ${most} procedures that more than half of them lack.`,
    peers: (total) =>
      total === '1'
        ? 'Consider offering fully online the one procedure that more than half of the peers offer so.'
        : `Consider offering fully online the ${total} procedures that more than half of the peers offer so.`,
  },
  rule: (title, severity, count) => `${title} (${severity}, ${count})`,
  closing: 'This is the report on the check of the catalogue of administrative procedures.',
}
