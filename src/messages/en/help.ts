import type { Language } from '../language.ts'

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
        'Pairs the records of two versions by their code, whatever row they moved to, and says what became of each: removed, added, renamed, service level lowered or raised, decision replaced, abolished, split into cases. With --git the older version is read from the repository. With both versions of the national list it tells what followed the national list from what is local, and names what was not followed.',
    },
    render: {
      summary: 'show a saved result again, in another format or language',
      about:
        'Takes a result saved as JSON and writes it again, without reading the lists. Use it to make the Vietnamese page and the table for the department from one and the same run.',
    },
    known: {
      summary: 'accept findings for now, with a reason, an owner and a last day',
      about:
        'Keeps the file of known findings, rasoat.known.yaml. "add result.json" accepts the findings of a saved result, with --reason, --owner and --expires; "prune result.json" takes out what is gone from the lists of that result; "list" shows the entries and the days they have left. An audit counts known findings, shows them apart and does not fail because of them, until they expire. Use it to guard lists that cannot be corrected all at once.',
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
  options: {
    config: 'configuration file; without it the nearest rasoat.yaml or rasoat.json is used',
    noConfig: 'use no configuration, even when there is one',
    printConfig: 'print the configuration in effect and where each value comes from; audits nothing',
    git: 'read the older version from this revision of the git repository; A..B reads both, A...B the newer one beside where they parted',
    failIfDifferent: 'end with 1 when anything changed',
    oldBaseline: 'the national list as it was with the older version (repeatable)',
    baseline: 'the list to compare with, usually the national one (repeatable)',
    partialBaseline: 'the baseline is not complete: extras cannot be judged and become notes',
    baselineDate: 'day the baseline is of (YYYY-MM-DD), for the reports',
    format:
      'format of the result: table, json, jsonl, csv, markdown, html, xlsx, docx, sarif, junit, github or gitlab (repeatable)',
    output:
      'file to write to, its ending implies the format, or FORMAT=FILE names it; without it the result goes to stdout (repeatable)',
    rulesUrl: 'https address of a copy of RULES.md: links of findings lead there',
    lang: 'language of the result and of messages: en, vi or ar',
    level: 'level of the unit: ministry, province, commune or other',
    unit: 'name of the unit the catalogue belongs to',
    unitFromFile:
      'where each file says its unit: a regular expression with the group (?<unit>…), found in the path',
    unitsFromColumn:
      'a column of the list says whose each row is, and each unit is a catalogue; --column unit="Tên đơn vị" names the column',
    units:
      'list of all units (CSV, XLSX or JSON) to check those of the catalogues with: unknown and former names, levels, units without a catalogue',
    province: 'province that the units lie in: it tells units of one name apart',
    together: 'the lists given are parts of one catalogue',
    reconcile:
      'the lists given are versions of one catalogue (merged provinces): united, and where they disagree is shown',
    asOf: 'date the audit speaks for, such as 2026-11-22',
    failOn: 'lowest severity that fails the run: error, warning, note or never',
    policy: 'file of targets and plans to judge by; rasoat schema policy says what it holds',
    profile:
      'official targets to judge by, such as index-766; rasoat explain profiles lists them (repeatable)',
    minCoverage: 'target: coverage of the baseline, in percent',
    minFullOnline: 'target: full-online share of all procedures, in percent',
    minOnline: 'target: online share (full-online and partial) of all procedures, in percent',
    reach:
      'show the fewest procedures that would bring a figure to so many percent, such as full-online-share=20% (repeatable)',
    peers: 'compare each list with those of the same level, also where there are more than 200 lists',
    only: 'rules to apply, separated by commas; all others are left out, save that rows which cannot be read are told (repeatable)',
    skip: 'rules to leave out, separated by commas (repeatable)',
    accept:
      'carry out suggestions: suggestions for all of them, or ids of rules, separated by commas (repeatable)',
    minConfidence: 'carry out only suggestions at least so sure, in percent',
    changes: 'file that receives every altered cell, before and after and why: .csv, .json or .jsonl',
    samples: 'findings kept for each rule and catalogue; totals stay exact',
    findings: 'JSONL file that receives every finding as it is found',
    worklist:
      'folder that gets a workbook for each unit with what it has to fix, to be filled in; filled ones are never overwritten',
    catalogue: 'list to audit anew, instead of those of the configuration (repeatable)',
    match:
      'what ties a record to the baseline: codes, or codes and, where a record has none, names that leave no doubt',
    groupBy: 'split the figures by field, level, issuer, agency or unit (repeatable)',
    schema: 'your own JSON Schema, checked beside the built-in one',
    known:
      'file of findings accepted for now; without it rasoat.known.yaml beside the configuration, if it is there',
    failOnStale: 'fail when a known finding is gone, so that the file is kept short',
    noWorseThan:
      'an earlier result as JSON, or a file of --write-ratchet: fail when a figure became worse or a finding is new, and not because of old findings',
    writeRatchet:
      'file that gets the figures and the fingerprints of all findings, for --no-worse-than; left as it was when the run falls behind',
    rule: 'accept only findings of these rules, separated by commas (repeatable)',
    reason: 'why the findings are accepted for now',
    owner: 'who sees to it that they are corrected',
    expires: 'last day they are accepted, such as 2027-01-31',
    records: 'place of the list in a JSON file, such as /data/items',
    sheets:
      'what to read of workbooks with several lists: each (every sheet is a catalogue) or together (all sheets are one); otherwise the best sheet',
    sheet: 'sheet of the workbook that holds the list',
    headerRow: 'row that holds the headings, as the spreadsheet counts it',
    delimiter: 'character between the cells of a CSV file, such as ; or tab; found when not given',
    encoding: 'encoding of a text file, such as utf-8, windows-1258, tcvn3 or vni; found when not given',
    inputFormat:
      'format of the lists: csv, xlsx, xls, ods, json or jsonl; told from the name and the content when not given',
    column: 'heading of the column that holds a field, such as code="Mã số" (repeatable)',
    limit:
      'how much a list may ask of the machine: file, memory, ratio, parts, cell, columns, depth or procedures, such as cell=4MB (repeatable)',
    jobs: 'number of worker threads',
    quiet: 'say nothing but the result',
    verbose: 'show more examples of each finding',
    color: 'use colours; --no-color for none',
    force: 'replace the file when it is there already',
    help: 'show this help',
    version: 'show the version',
  },
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
    versions: 'the older and the newer version; with --git only the list',
    result: 'result saved as JSON',
    lists: 'lists to look at: files, folders, patterns; without any, those in the current folder',
    topic:
      'id of a rule, metric, field or profile, an option of a target, or targets, profiles, exit-codes, severities, formats; without it all are listed',
    shell: 'bash, zsh or fish',
    schema: 'procedure (when not given), config, policy, report, diff, known, ratchet or worklist',
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
  wrote: (path) => `Wrote ${path}`,
  accepted: (count, offered) => `Suggestions carried out: ${count} of ${offered}`,
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
