import type { Language } from '../language.ts'

export const report: Language['report'] = {
  titles: {
    validate: 'Check of the catalogue',
    compare: 'Comparison with the baseline',
    report: 'Report on the catalogue',
    audit: 'Audit of the catalogues',
  },
  labels: {
    baseline: 'Baseline',
    baselineOutside: 'Baseline outside the repository',
    catalogue: 'Catalogue',
    unit: 'Unit',
    units: 'Units',
    province: 'Province',
    provinces: 'Provinces',
    level: 'Level',
    sources: 'Sources',
    encoding: 'Encoding',
    records: 'Records',
    procedures: 'Procedures',
    scope: 'In scope',
    matched: 'Matched',
    matchedByName: 'By name alone',
    missing: 'Missing',
    renumbered: 'Of which under another code',
    extra: 'Extra',
    ofAbsentIssuers: 'of absent issuers',
    different: 'Other name',
    uncoded: 'No usable code',
    eligible: 'Eligible for full-online',
    fullOnline: 'Full-online',
    partial: 'Partial',
    information: 'Information only',
    notOffered: 'Not offered',
    unknown: 'Unknown',
    total: 'Total',
    findings: 'Findings',
    gaps: 'Gaps',
    figures: 'Figures',
    targets: 'Targets',
    plans: 'Plans',
    policy: 'Policy',
    target: 'Target',
    measured: 'Measured',
    verdict: 'Verdict',
    serviceTable: 'Online public services',
    comparison: 'Comparison',
    nextSteps: 'Next steps',
    overview: 'Overview',
    coverage: 'Coverage',
    online: 'Online',
    field: 'Field',
    rule: 'Rule',
    severity: 'Severity',
    place: 'Place',
    code: 'Code',
    name: 'Name',
    message: 'Finding',
    columns: 'Columns recognised',
    ignored: 'Not read',
    notFound: 'No such column',
    notMeasured: 'Not measured',
    toolErrors: 'Problems of the run',
    outcome: 'Outcome',
    part: 'Numerator',
    whole: 'Denominator',
    share: 'Share',
    definition: 'Formula',
    suggestion: 'What to do',
    noFindings: 'No findings',
    others: 'Others',
    ofWhichInformation: 'Of which information only',
    basis: 'Basis',
    off: 'off',
  },
  asOf: (date) => `as of ${date}`,
  from: (date) => `from ${date}`,
  policy: {
    within: (dimension, key) => `${dimension} ${key}`,
    procedures: (count) => (count === '1' ? '1 procedure' : `${count} procedures`),
    points: (count) => (count === '1' ? '1 percentage point' : `${count} percentage points`),
    allowance: (allowed, short) =>
      short === '' ? `${allowed} below is allowed` : `${short} below the line, ${allowed} allowed`,
    by: (date) => `by ${date}`,
    absent: 'not in the list',
    notUnderstood: (words) => `says "${words}"`,
    allDone: (count, of) => `all done in ${count} of ${of} units`,
    profileNotInForce: (title, days) =>
      `"${title}" is not in force on this day${days === '' ? '' : ` (${days})`}; this run goes by it all the same.`,
    inForceFrom: (date) => `from ${date}`,
    inForceUntil: (date) => `until ${date}`,
    targetConcernsNobody: (metric, unit) =>
      `No catalogue belongs to "${unit}": nobody was judged by its target (${metric}).`,
    planConcernsNobody: (plan) => `No catalogue is concerned by the plan "${plan}".`,
  },
  scope: {
    commune: 'Baseline procedures in force, not internal, of commune level.',
    'province-and-commune':
      'Baseline procedures in force, not internal, of provincial or commune level: a province’s catalogue covers both.',
    'province-or-commune':
      'Baseline procedures in force, not internal, of provincial or commune level: the level of the unit was not given.',
    ministry: 'Baseline procedures in force, not internal, of ministry level.',
    other: 'Baseline procedures in force, not internal, of other agencies.',
    whole: 'All baseline procedures in force, not internal: the baseline gives no implementing level.',
  },
  tiersApart: () =>
    'A province and its communes offer other procedures: their figures stand apart, and are never added up.',
  levelsUnknown: (count) =>
    count === '1'
      ? '1 baseline procedure has no implementing level: it is left out of both sides and counted as unknown.'
      : `${count} baseline procedures have no implementing level: they are left out of both sides and counted as unknown.`,
  baselineDate: (date) => (date === '' ? 'Nobody said of which day it is.' : `As it stood on ${date}.`),
  baselineDetails: (filled, notAdded) =>
    `${filled === '' ? 'The second list of the baseline fills in nothing.' : `Filled in from the second list: ${filled}.`}${notAdded === '' ? '' : ` ${notAdded === '1' ? '1 code stands only there and is' : `${notAdded} codes stand only there and are`} not added.`}`,
  partialBaseline: () => 'The baseline is not complete: procedures it does not hold cannot be judged extra.',
  row: (row) => `row ${row}`,
  rowInTable: (row, table, tableRow, cell, page) =>
    `row ${row} (${page === '' ? '' : `page ${page}, `}table ${table}, ${cell === '' ? `row ${tableRow}` : `cell ${cell}`})`,
  line: (line) => `line ${line}`,
  rows: (rows) => `rows ${rows}`,
  sheet: (sheet) => `sheet "${sheet}"`,
  measuredIn: (metric, count, of) =>
    `${metric}: measured in ${count} of ${of} catalogues; the others are not in this figure.`,
  leftOut: (listed, all) =>
    `${listed} of ${all} findings are listed here, errors first; the file of all findings has every one.`,
  baselineOutside: (count, path, rules) =>
    `The baseline "${path}" lies outside this repository and has ${count} ${count === '1' ? 'finding' : 'findings'} of its own: ${rules}. They are not listed here one by one.`,
  andMore: (count) => `and ${count} more`,
  groupedBy: (dimension) => `Procedures by ${dimension}`,
  countedInEach: () =>
    'A procedure of several groups is counted in each of them, so the rows add up to more than the total.',
  countedOnce: () =>
    'A procedure that stands in several lists counts once in the total, so the procedures of the lists add up to more.',
  counted: (records, procedures) =>
    `${records} ${records === '1' ? 'record' : 'records'}, ${procedures} ${procedures === '1' ? 'procedure' : 'procedures'}`,
  encoding: (title, confidence, savedAs) =>
    `${title}${confidence === undefined ? '' : ` (${confidence} sure)`}${savedAs === undefined ? '' : `, saved as ${savedAs}`}`,
  suggests: (field, value, confidence, evidence) =>
    `Probably ${field} "${value}" (${confidence} sure): ${evidence}.`,
  byNames: (title) => `${title}, by codes and names`,
  causeShare: (count, of) => {
    if (of === undefined) return count === '1' ? '1 row' : `${count} rows`
    return count === of ? `All ${of} records` : `${count} of ${of} records`
  },
  inCatalogues: (share, catalogues) =>
    catalogues === '1' ? `${share}, in 1 catalogue` : `${share}, in ${catalogues} catalogues`,
  cause: (share, clause, places) => `${share}: ${clause}${places === '' ? '' : ` (${places})`}.`,
  unitsPresent: (present, expected) => `${present} of ${expected} units have a catalogue`,
  unitsListed: (listed) =>
    `${listed} in the list; no two catalogues are of one level and province, so none is missed`,
  unitsUncertain: (count) =>
    count === '1'
      ? '1 may have one: the name of a catalogue fits several units, or a former one'
      : `${count} may have one: the name of a catalogue fits several units, or a former one`,
  unitsMissing: (count, names) => `${count} missing: ${names}`,
  noUnit: (source) => `${source}: no unit named`,
  rulesChanged: (list) => `Rules changed for this run: ${list}.`,
  next: {
    fixErrors: (rule, count) => `Correct the errors first: ${rule} (${count}).`,
    addMissing: (count) =>
      count === '1'
        ? 'Add the missing procedure, or find out why the unit does not have it.'
        : `Add the ${count} missing procedures, or find out why the unit does not have them.`,
    reach: (command) => `To see which procedures would reach a target that was missed: ${command}`,
    explain: (command) => `To see what a rule means and how to correct it: ${command}`,
    allFindings: (command) => `To write every finding into a file: ${command}`,
    writeFile: (command) => `To write this result into a file: ${command}`,
    giveBaseline: (command) => `To see what is missing or out of date, give the national list: ${command}`,
    giveLevel: () =>
      'Give the level of the unit, for example --level commune, so that it is asked only for its own procedures.',
    nothing: () => 'There is nothing to correct.',
  },
  page: {
    contents: 'Contents',
    skip: 'Skip to the content',
    search: 'Search',
    all: 'all',
    copy: 'Copy as CSV',
    copied: 'Copied.',
    keyFigures: 'Key figures',
    chart: 'Chart',
    column: 'Column',
    definitions: 'Definitions and bases',
    listedFindings: 'Appendix: findings one by one',
    missingProcedures: 'Appendix: missing procedures',
    shown: (shown, all) => `${shown} of ${all} rows shown`,
    outOf: (part, whole) => `${part} of ${whole}`,
    missingListed: (listed, all) =>
      `${listed} of ${all} missing procedures are listed here; the file of all findings has every one.`,
    conclusion: (found, { outcome, targets, missing }) => {
      const head = {
        passed: 'The check is passed',
        failed: 'The check is not passed',
        incomplete: 'The check could not be completed',
      }
      const clauses = [
        ...(targets === undefined ? [] : [`${targets.met} of ${targets.all} targets met`]),
        ...(missing === undefined
          ? []
          : [`${missing.count} of ${missing.scope} procedures in scope missing`]),
        found === '' ? 'nothing found wrong' : `${found} found`,
      ]
      return `${outcome === undefined ? 'Described, not judged' : head[outcome]}: ${clauses.join('; ')}.`
    },
    strip: (units, lowest, middle, highest) =>
      `${units} units, the lowest share first: lowest ${lowest}, middle ${middle}, highest ${highest}.`,
    line: (target, below) => `The line marks the target of ${target}; ${below} below it.`,
    made: (tool, configuration) => `Made by ${tool}; sha256 of the configuration: ${configuration}.`,
  },
}
