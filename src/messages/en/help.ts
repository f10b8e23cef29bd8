import type { Language } from '../language.ts'
import { options } from './options.ts'

export const help: Language['help'] = {
  description:
    'Audits catalogues of Vietnamese administrative procedures: finds what is wrong, compares them with the national list, measures coverage and online service levels.',
  commands: {
    validate: {
      summary: 'check whether each list is well formed and consistent',
      about:
        'Reads each list and names what is wrong in it, row by row: codes, names, levels, service levels, decisions, duplicates. No baseline is needed. Use it while you work on a list, or before you send one.',
    },
    compare: {
      summary: 'show what is missing, extra or different against the baseline',
      about:
        'Matches each list with the baseline by code and shows the procedures that are missing, extra, abolished, replaced or different in name, level or service level. Use it when the national list has changed, or to see what a unit still has to add. Give --level so that a unit is asked only for its own procedures.',
    },
    report: {
      summary: 'print coverage, online shares and gaps, for reading',
      about:
        'Makes a page to read, print and send: coverage, full-online shares, the table of online services and the gaps, each figure with its numerator and denominator. It needs a baseline and never fails because of findings. Use it for a meeting or a reporting period.',
    },
    audit: {
      summary: 'run all checks and judge them by the targets, for the night and for CI',
      about:
        'Does everything at once: checks each list, compares it with the baseline, measures it and judges it by the targets given or configured. The exit code says whether it passed. Use it for a regular run over many units, or to guard every change of a catalogue.',
    },
    diff: {
      summary: 'show what changed between two versions of a list',
      about:
        'Pairs the records of two versions by their code, whatever row they moved to, and says what became of each: removed, added, renamed, service level lowered or raised, decision replaced, abolished, split into cases. With --git the older version is read from the repository: of lists, of folders and patterns, and where none is named of the lists of the configuration, or of every list that changed. A list that is new, gone or moved is a change. With both versions of the national list it tells what followed the national list from what is local, and names what was not followed.',
    },
    render: {
      summary: 'show a saved result again, in another format or language',
      about:
        'Takes a result saved as JSON and writes it again, without reading the lists. Use it to make the Vietnamese page and the table for the department from one and the same run.',
    },
    dossiers: {
      summary: 'measure lists of dossiers: online, in time, paid online',
      about:
        'Reads what offices count of their dossiers (form II.06a, an export, a table of their own), checks that parts and totals add up, and gives each share with what it is made of. With --catalogue it says which full-online procedures have no online dossier, which dossiers belong to no procedure of the list, and where the next online dossiers would come from.',
      options: { catalogue: 'list of procedures of the same unit (repeatable)' },
    },
    known: {
      summary: 'accept findings for now, with a reason, an owner and a last day',
      about:
        'Keeps the file of known findings, rasoat.known.yaml. "add result.json" accepts the findings of a saved result, with --reason, --owner and --expires; "prune result.json" takes out what is gone from the lists of that result; "list" shows the entries and the days they have left. An audit counts known findings, shows them apart and does not fail because of them, until they expire. Use it to guard lists that cannot be corrected all at once.',
    },
    trend: {
      summary: 'show how the figures of a history went',
      about:
        'Reads the folder that --history keeps and shows, for each unit, province or level, where a figure began, where it is, how it went, and what moved it: the lists, the baseline, or lists that came or left. Words behind the command choose units by their names. -o trend.html draws a chart of each figure. Exit code 0: it was shown; 2: it could not be.',
    },
    worklist: {
      summary: 'take filled work lists back and hold them against a new audit',
      about:
        '"check folder" reads the work lists that --worklist wrote and offices filled in, audits the lists anew (those of the configuration, or --catalogue) and says what is resolved, what was said to be and is not, what is still open and what is new. Workbooks saved by Excel or LibreOffice and sorted rows are understood; a file in which anything but the two answer columns was changed is not taken back, and the cell is named. Exit code 0: all that was said is true; 1: something was said to be resolved and is not; 2: a file was not taken back, an answer was not clear, or something could not be checked.',
    },
    explain: {
      summary: 'explain a rule, metric, field, target, profile, exit code or format',
      about:
        'Says what a rule, metric or field means, why it matters, where it comes from and what is right and wrong, with an example; and what targets, exit codes, severities and formats are. Without an id it lists everything that can be explained.',
    },
    init: {
      summary: 'look at lists and propose a commented rasoat.yaml',
      about:
        'Looks at the lists given, or at those in the current folder, says what each column seems to be and why, also where nobody knows its heading, and writes a rasoat.yaml that runs as it is: baseline, catalogues, columns, with examples of rules and targets. Everything in it is a proposal to be checked. A file that is there already is never replaced without --force. Use it to begin.',
      options: { output: 'file to write instead of rasoat.yaml; - prints it' },
    },
    completion: {
      summary: 'print a script that lets the shell complete commands and options',
      about:
        'Prints a script for bash, zsh or fish. With it the tab key completes commands, options, the words an option takes, rules, topics of explain and files. The script holds everything it offers and runs nothing: print it anew when rasoat was updated.',
    },
    man: {
      summary: 'print the manual page',
      about:
        'Prints the manual page in roff, in the language asked for: every command, option and exit code. Where the package was installed for the whole machine, man rasoat shows the English one.',
    },
    schema: {
      summary: 'print a published JSON Schema',
      about:
        'Prints the JSON Schema of a record, of the configuration or of the result. Use it to check your own data, or to have an editor complete the configuration.',
    },
    convert: {
      summary: 'write a list in canonical form',
      about:
        'Reads a list in any form that rasoat understands and writes it with one heading for each property and one form for each value. Values that could not be understood stay as they are; rows that could not be read are left out and named. Nothing is repaired unless you accept it: --accept carries out what rasoat suggests, and --changes keeps a line for every cell that is not as it was. Use it to clean a list, or to hand it to another program.',
    },
  },
  options,
  headings: {
    name: 'Name',
    usage: 'Usage',
    arguments: 'Arguments',
    options: 'Options',
    commands: 'Commands',
    environment: 'Environment',
    examples: 'Examples',
    exitCodes: 'Exit codes',
  },
  arguments: {
    catalogues: 'lists to audit: files, folders, patterns such as "lists/*.csv", or - for standard input',
    catalogue: 'the list: a file, or - for standard input',
    versions: 'the older and the newer version; with --git only the lists, folders or patterns, or nothing',
    result: 'result saved as JSON',
    lists: 'lists to look at: files, folders, patterns; without any, those in the current folder',
    topic:
      'id of a rule, metric, field or profile, an option of a target, or targets, profiles, exit-codes, severities, formats; without it all are listed',
    shell: 'bash, zsh or fish',
    schema: '{words}; procedure when not given',
    dossiers: 'lists of dossiers: files, folders, patterns, or - for standard input',
    units: 'part of the name of a unit or province, or the id of a list; all without it',
    work: 'check, and then the filled work lists: folders, files or patterns',
    action: 'add, prune or list; for add and prune also the result saved as JSON',
  },
  exitCodes: {
    '0': 'passed',
    '1': 'failed: findings at or above --fail-on that are not known, a target missed, a plan overdue, or worse than --no-worse-than',
    '2': 'not completed: wrong usage, a bad configuration, a source that cannot be read, or an internal error',
    '130': 'interrupted (143: terminated)',
  },
  defaults: 'default',
  choices: 'choices',
  explain: {
    rules: 'Rules',
    changes: 'Changes (diff)',
    dossiers: 'Dossiers (dossiers)',
    metrics: 'Metrics',
    fields: 'Fields',
    targets: 'Targets',
    guides: 'More',
    rulesOfIt: 'Rules',
    example: 'Example',
    inConfig: 'In the configuration',
    seeAlso: 'See also',
    why: 'Why it matters',
    fix: 'What to do',
    basis: 'Basis',
    severity: 'Severity',
    formula: 'Formula',
    meaning: 'Meaning',
    right: 'Right',
    wrong: 'Wrong',
    headings: 'Headings recognised',
    says: 'What it says',
    profiles: 'Profiles',
    inForce: 'In force',
    source: 'Source',
    known: 'How far it is known',
    beyond: 'Told and not judged, for lists of procedures do not say it',
    serviceLevels: 'Words for service levels',
  },
  internalError:
    'Something went wrong inside rasoat itself; it is no fault of your lists. Please report it: send the lines below and the command you ran to whoever looks after rasoat.',
  marked: (cells, placed, unplaced) =>
    `Cells marked: ${cells}, for ${placed} findings.${unplaced === '' ? '' : ` ${unplaced} findings are about the list as a whole or about what it lacks: the report has them.`}`,
  wrote: (path) => `Wrote ${path}`,
  finishedWriting: (path) => `An earlier run was interrupted while it wrote; put in its place: ${path}`,
  removedPart: (path) => `An earlier run was interrupted; what it left behind was removed: ${path}`,
  accepted: (count, offered) => `Suggestions carried out: ${count} of ${offered}`,
  passedOver: {
    hidden: (path) => `Not read: ${path} (hidden: its name, or that of its folder, begins with a dot)`,
    'only-when-named': (path) =>
      `Not read: ${path} (a web page, XML, a document or an archive is read where it is named, or by a pattern)`,
    template: (path) => `Not read: ${path} (a template; save it as a workbook if it holds a list)`,
    archive: (path) => `Not read: ${path} (an archive; unpack it if it holds lists)`,
    description: (path) => `Not read: ${path} (it describes a list to other programs)`,
    'no-list': (path) =>
      `Not compared: ${path} (no heading in it names a code or a name of procedures; name the file if it is a list)`,
    'not-searched': (path) => `Not searched: ${path}`,
  },
  takesFromConfig: (path, taken, left) =>
    `From ${path}: ${taken === '' ? 'nothing' : taken}. Not for these lists: ${left}.`,
  usesConfig: (path) => `Configuration: ${path} (--no-config to run without it)`,
  foreignConfig: (path) =>
    `Not used: ${path} belongs to another user than the folder you are in. To use it, write --config ${path}`,
  unknownVariable: (name, suggestion) =>
    suggestion === ''
      ? `The environment variable ${name} is no option of rasoat and is not used.`
      : `The environment variable ${name} is no option of rasoat and is not used. Did you mean ${suggestion}?`,
  environment:
    'Every option is also a variable: --fail-on is RASOAT_FAIL_ON. Switches take true or false; an option that may be repeated takes one value a line, or values separated by ";". What is written after the command wins over the environment, that over the configuration, that over what is built in. Only RASOAT_LANG gives way to the configuration, too.',
  printedConfig: {
    title: 'The configuration in effect, and where each value comes from.',
    paths: 'Paths start from the folder the command was run in.',
    noFile: 'No configuration file is used.',
    notSet: (keys) => `Not set: ${keys}`,
    origin: {
      option: (flag) => `option ${flag}`,
      environment: (variable) => `environment ${variable}`,
      file: (path) => path,
      argument: () => 'named after the command',
      default: () => 'built in',
    },
  },
}
