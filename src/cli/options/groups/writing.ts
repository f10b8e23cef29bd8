import { descriptions } from '../../../convert/descriptions.ts'
import { reporters } from '../../../render/reporters.ts'
import { dimensions } from '../../../stages/measure/dimensions.ts'
import { CSV_READERS } from '../../../text/csv-cell.ts'
import { AUDITS, type OptionEntry } from '../option.ts'
import { ADDRESS, oneOf, parseAddress } from '../parse.ts'
import { count, file, onOff, outputs } from '../value.ts'

const formats = reporters.map(({ id }) => id)
const descriptionChoices = [...descriptions.map(({ id }) => id), 'none']
const groups = dimensions.map(({ id }) => id)

/** What a result holds, how it is written and where it goes. */
export const writing: readonly OptionEntry[] = [
  {
    name: 'format',
    flags: '-f, --format <format>',
    value: { schema: { $ref: '#/$defs/formats' }, words: formats, parse: oneOf(formats) },
    commands: [...AUDITS, 'diff', 'dossiers', 'trend', 'worklist', 'render', 'convert'],
    collects: 'list',
    key: { about: 'What goes to standard output.' },
  },
  {
    name: 'output',
    flags: '-o, --output <file>',
    value: outputs,
    commands: [...AUDITS, 'diff', 'dossiers', 'trend', 'worklist', 'render', 'convert', 'init'],
    collects: 'list',
    key: { about: 'Files to write; the ending says the format.' },
  },
  {
    name: 'appendix',
    flags: '--appendix',
    value: onOff,
    commands: [...AUDITS, 'render'],
    key: { about: 'Pages and documents hold single procedures and findings, too.' },
  },
  { name: 'force', flags: '--force', value: onOff, commands: ['init'] },
  {
    name: 'rulesUrl',
    flags: '--rules-url <url>',
    value: { schema: { type: 'string', pattern: ADDRESS }, parse: parseAddress },
    commands: [...AUDITS, 'diff', 'render'],
    key: { about: 'Address of a copy of RULES.md: links of findings lead to its headings.' },
  },
  {
    name: 'csvFor',
    flags: '--csv-for <reader>',
    value: {
      schema: { enum: [...CSV_READERS] },
      words: CSV_READERS,
      parse: oneOf(CSV_READERS),
    },
    commands: [...AUDITS, 'render', 'convert'],
    key: {
      about: 'Who is to read a CSV file: a spreadsheet makes numbers of codes unless it is told not to.',
    },
  },
  {
    name: 'describe',
    flags: '--describe <kind>',
    value: {
      schema: { enum: descriptionChoices },
      words: descriptionChoices,
      parse: oneOf(descriptionChoices),
    },
    commands: ['convert'],
    key: { about: 'How the columns of a CSV file are described, in a file beside it.' },
  },
  {
    name: 'findings',
    flags: '--findings <file>',
    value: file,
    commands: AUDITS,
    key: { about: 'File that gets every finding, one a line.' },
  },
  {
    name: 'worklist',
    flags: '--worklist <folder>',
    value: file,
    commands: AUDITS,
    key: {
      about:
        'Folder that gets a workbook for each unit with what it has to fix, to be filled in and taken back by `rasoat worklist check`.',
    },
  },
  {
    name: 'samples',
    flags: '--samples <n>',
    value: count,
    commands: AUDITS,
    key: { about: 'Findings kept of each rule for each catalogue; totals stay exact.' },
  },
  {
    name: 'groupBy',
    flags: '--group-by <dimension>',
    value: {
      schema: { type: 'array', items: { enum: groups } },
      words: groups,
      glosses: 'dimensions',
      parse: oneOf(groups),
    },
    commands: AUDITS,
    collects: 'list',
    key: {},
  },
]
