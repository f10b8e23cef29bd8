import { reporters } from '../../../render/reporters.ts'
import { dimensions } from '../../../stages/measure/dimensions.ts'
import { AUDITS, type OptionEntry } from '../option.ts'
import { ADDRESS, oneOf, parseAddress } from '../parse.ts'
import { count, file, onOff, outputs } from '../value.ts'

const formats = reporters.map(({ id }) => id)
const groups = dimensions.map(({ id }) => id)

/** What a result holds, how it is written and where it goes. */
export const writing: readonly OptionEntry[] = [
  {
    name: 'format',
    flags: '-f, --format <format>',
    value: { schema: { $ref: '#/$defs/formats' }, words: formats, parse: oneOf(formats) },
    commands: [...AUDITS, 'diff', 'worklist', 'render', 'convert'],
    collects: 'list',
    key: { about: 'What goes to standard output.' },
  },
  {
    name: 'output',
    flags: '-o, --output <file>',
    value: outputs,
    commands: [...AUDITS, 'diff', 'worklist', 'render', 'convert', 'init'],
    collects: 'list',
    key: { about: 'Files to write; the ending says the format.' },
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
