import type { Language } from '../language.ts'

export const init: Language['init'] = {
  title: (count) => (count === '1' ? 'One list was found' : `${count} lists were found`),
  bounded: (count) =>
    `Only the first ${count} files by name were looked at. Name files or folders to look at others.`,
  confidences: { sure: 'sure', likely: 'likely', possible: 'possible' },
  rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
  headings: (row) => `headings in row ${row}`,
  delimiter: (sign) => `separated by ${sign}`,
  tab: () => 'tabs',
  others: (names) => `It also holds: ${names}`,
  sameColumns: (path) => `The same columns as in ${path}`,
  examples: (list) => `e.g. ${list}`,
  noField: () => 'left out',
  unit: (name) => `Unit: ${name}`,
  level: (level) => `Level: ${level}`,
  because: {
    heading: () => 'the heading is known',
    headingAndValues: (share) => `the heading is known, and so are ${share} of the values`,
    headingAgainstValues: (share, better) =>
      better === ''
        ? `the heading says so, but only ${share} of the values are of that kind`
        : `the heading says so, but only ${share} of the values are of that kind: they look like ${better}`,
    values: (share) => `the heading is unknown, but ${share} of the values are of this kind`,
    nameWords: (share) => `the heading is unknown, but ${share} of the values begin like names of procedures`,
    officeWords: (share) => `the heading is unknown, but ${share} of the values begin like names of offices`,
    taken: (field, by) => `values of the kind ${field}, which “${by}” holds already`,
    yesNo: (share) => `${share} of the values say yes or no; of what, only a person can tell`,
    numbers: () => 'numbers, such as a running number',
    empty: () => 'nothing in it',
    unknown: () => 'neither the heading nor the values are known',
    beyond: () => 'not looked at: too many headings are unknown',
    unnamed: () => 'it needs a heading of its own before it can be used',
  },
  unitBecause: {
    title: (text) => `the title says “${text}”`,
    sheet: (text) => `the sheet is called “${text}”`,
    file: (text) => `the file is called “${text}”`,
    folder: (text) => `the folder is called “${text}”`,
    unitColumn: (text) => `the column of units says “${text}” in every row`,
    levelColumn: (share) => `${share} of the rows are of this level`,
  },
  baselineBecause: {
    ministries: (count) => `its procedures are published by ${count} ministries and central agencies`,
    oneMinistry: (name) => `all its procedures are published by ${name}`,
    codesWithoutSuffix: (share) => `${share} of its codes carry no suffix of a local office`,
    mostRows: (rows, next) => `it has ${rows} rows, the next largest list has ${next}`,
    fileName: (word) => `its name says “${word}”`,
  },
  baseline: (paths) => `Proposed as the baseline: ${paths}`,
  noBaseline: () =>
    'No list looks like the national one. Without a baseline the lists are checked, but not compared.',
  baselineParts: (count) =>
    count === '1'
      ? 'One list of a single ministry is left out: the baseline seems to hold it.'
      : `${count} lists of single ministries are left out: the baseline seems to hold them.`,
  leftOut: () => 'Left out',
  ownFile: () => 'a result or a configuration of rasoat itself',
  noProcedures: () => 'neither codes nor names of procedures are in it',
  next: {
    check: (path) => `Check what is marked likely or possible, and change ${path} where it is not so.`,
    run: (command) => `Then run: ${command}`,
  },
  config: {
    head: 'Proposed by "rasoat init". Every line is a proposal: check it, and change what is not so.',
    paths: 'Paths start from the folder of this file. To run it: rasoat audit',
    baseline: 'The list that all others are compared with.',
    noBaseline:
      'The list that all others are compared with, usually the national one. None of the lists looked like it.',
    partialBaseline:
      'When the baseline does not hold every procedure, nobody can say what is extra in a list. Then:',
    parts: 'Lists of single ministries, which the baseline seems to hold:',
    catalogues:
      'What to audit. Each file is a catalogue of its own. Columns whose heading is known need no line; those lines are comments, to show what was understood.',
    unitIsFile:
      'Each file is a unit, named like the file. To give a unit another name, write an entry for it.',
    level: 'Without a level the unit is asked for all procedures of provinces and communes.',
    columnsKnown: 'known by their headings',
    markField: 'FIELD',
    lang: 'Language of the result: en, vi or ar.',
    asOf: 'The day the audit speaks for. Without it, the day of the run.',
    failOn: 'The lowest severity that fails the audit: error, warning, note or never.',
    rules: 'Another severity for a rule, or none. "rasoat explain rules" describes them all.',
    targets: 'Lines that the figures have to reach. "rasoat explain metrics" describes them all.',
    basis: 'the plan or decision that sets it',
    output: 'What is printed, and files to write: their endings say the format.',
  },
}
