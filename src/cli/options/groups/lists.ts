import { AUTHORITIES } from '../../../model/authority.ts'
import { LEVELS } from '../../../model/procedure.ts'
import { AUDITS, type OptionEntry } from '../option.ts'
import { file, oneOfThe, onOff, text } from '../value.ts'

const TAKERS = [...AUDITS, 'worklist'] as const

/** Whose the lists are, and which of them are one catalogue. */
export const lists: readonly OptionEntry[] = [
  {
    name: 'level',
    flags: '--level <level>',
    value: oneOfThe(LEVELS.slice(0, 4)),
    commands: [...TAKERS, 'convert'],
    key: { about: 'Level of the unit.', of: 'catalogue', isShared: true },
  },
  {
    name: 'authority',
    flags: '--authority <kind>',
    value: { ...oneOfThe(AUTHORITIES), glosses: 'authorities' },
    commands: TAKERS,
    key: {
      about: 'Whose list it is. Absent: the authority of the level.',
      of: 'catalogue',
      isShared: true,
    },
  },
  {
    name: 'unit',
    flags: '--unit <name>',
    value: text,
    commands: TAKERS,
    key: {
      of: 'catalogue',
      aboutInEntry: 'Office the catalogue belongs to. Absent: the name of the file.',
    },
  },
  {
    name: 'unitFromFile',
    flags: '--unit-from-file <pattern>',
    value: text,
    commands: TAKERS,
    key: {
      about:
        'Where the path of each file says its unit: a regular expression with the group (?<unit>…), and (?<province>…) where folders are provinces, without look-around or back-references. unit and province win over it.',
      of: 'catalogue',
    },
  },
  {
    name: 'unitsFromColumn',
    flags: '--units-from-column',
    value: onOff,
    commands: TAKERS,
    key: {
      about:
        'A column of the list says of each row whose it is: each unit is a catalogue of its own. columns: {unit: …} names the column; unit wins over it.',
      of: 'catalogue',
      isShared: true,
    },
  },
  {
    name: 'units',
    flags: '--units <file>',
    value: file,
    commands: TAKERS,
    key: {
      about:
        'The list of all units, to check those of the catalogues with: CSV, XLSX or JSON with a name, and where it has them type, code, province, former names and codes.',
    },
  },
  {
    name: 'province',
    flags: '--province <name>',
    value: text,
    commands: TAKERS,
    key: {
      about:
        'Province that the units lie in, as the list of units writes it or by its code. It tells units of one name apart.',
      of: 'catalogue',
      isShared: true,
    },
  },
  {
    name: 'together',
    flags: '--together',
    value: onOff,
    builtIn: false,
    commands: TAKERS,
    key: { of: 'catalogue', aboutInEntry: 'The sources are parts of one catalogue.' },
  },
  {
    name: 'reconcile',
    flags: '--reconcile',
    value: onOff,
    builtIn: false,
    commands: TAKERS,
    key: {
      of: 'catalogue',
      aboutInEntry:
        'The sources are versions of one catalogue (merged provinces): their union is audited, and where they disagree is a finding.',
    },
  },
  {
    name: 'sheets',
    flags: '--sheets <how>',
    value: oneOfThe(['each', 'together']),
    commands: TAKERS,
    key: {
      about:
        'Workbooks with several lists: each visible sheet is a catalogue, or all of them together are one. Absent: the sheet whose headings are best understood.',
      of: 'catalogue',
      isShared: true,
    },
  },
]
