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
  },
  letters: 'abcdefghijklmnopqrstuvwxyz',
  subjects: {
    validate: 'Check of the catalogue of administrative procedures',
    compare: 'Comparison of the catalogue of administrative procedures with the baseline',
    report: 'State of the catalogue of administrative procedures',
    audit: 'Audit of the catalogue of administrative procedures',
  },
  subject: (title, unit) => (unit === '' ? title : `${title}: ${unit}`),
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
  },
  figure: (name, share, formula) => `${name}: ${share}. Formula: ${formula}.`,
  unknown: (count) => (count === '1' ? '1 procedure does not say' : `${count} procedures do not say`),
  seeAppendix: (appendix, title) => `Appendix ${appendix}: ${title}.`,
  appendices: 'Appendices',
  listed: (listed, all) =>
    listed === all
      ? `All ${all} are listed here.`
      : `Listed here: ${listed} of ${all}. The workbook (.xlsx) or the file of --findings that belongs to this report has the others.`,
  rule: (title, severity, count) => `${title} (${severity}, ${count})`,
  closing: 'This is the report on the check of the catalogue of administrative procedures.',
}
