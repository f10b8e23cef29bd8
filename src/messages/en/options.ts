/**
 * What each option is, by its name. `{words}` is what the option takes, `{glossed}` the same with what each word means.
 * Every other language is asked for the same names.
 */
export const options = {
  config: 'configuration file; without it the nearest rasoat.yaml or rasoat.json is used',
  noConfig: 'use no configuration, even when there is one',
  printConfig: 'print the configuration in effect and where each value comes from; audits nothing',
  git: 'read the older version from this revision of the git repository; A..B reads both, A...B the newer one beside where they parted',
  failIfDifferent: 'end with 1 when anything changed',
  oldBaseline: 'the national list as it was with the older version (repeatable)',
  baseline: 'the list to compare with, usually the national one (repeatable)',
  baselineDetails:
    'second list of the same codes: it gives levels, agencies and the like where the baseline is silent',
  partialBaseline: 'the baseline is not complete: extras cannot be judged and become notes',
  baselineDate: 'day the baseline is of (YYYY-MM-DD), for the reports',
  format: 'format of the result: {words} (repeatable)',
  output:
    'file to write to, its ending implies the format, or FORMAT=FILE names it; without it the result goes to stdout (repeatable)',
  rulesUrl: 'https address of a copy of RULES.md: links of findings lead there',
  lang: 'language of the result and of messages: {words}',
  level: 'level of the unit: {words}',
  authority: 'whose list it is: {words}; without it the authority of the level',
  scope:
    'which procedures a unit has to hold: {words}; authority, the default: those of its level that it carries out itself',
  unit: 'name of the unit the catalogue belongs to',
  unitFromFile:
    'where each file says its unit: a regular expression with the group (?<unit>…), and (?<province>…) where folders are provinces, found in the path',
  unitsFromColumn:
    'a column of the list says whose each row is, and each unit is a catalogue; --column unit="Tên đơn vị" names the column',
  units:
    'list of all units (CSV, XLSX or JSON) to check those of the catalogues with: unknown and former names, levels, units without a catalogue',
  province: 'province that the units lie in: it tells units of one name apart',
  together: 'the lists given are parts of one catalogue',
  reconcile:
    'the lists given are versions of one catalogue (merged provinces): united, and where they disagree is shown',
  asOf: 'date the audit speaks for, such as 2026-11-22',
  failOn: 'lowest severity that fails the run: {words}',
  policy: 'file of targets and plans to judge by; rasoat schema policy says what it holds',
  profile: 'official targets to judge by, such as index-766; rasoat explain profiles lists them (repeatable)',
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
  mark: 'give the workbook back as it came, wrong cells coloured, with a note each (-o marked.xlsx)',
  changes: 'file that receives every altered cell, before and after and why: .csv, .json or .jsonl',
  samples: 'findings kept for each rule and catalogue; totals stay exact',
  csvFor: 'who is to read a CSV file: excel keeps codes as texts in spreadsheets, programs is plain',
  describe: 'description written beside a CSV file: datapackage, csvw or none',
  findings: 'JSONL file that receives every finding as it is found',
  worklist:
    'folder that gets a workbook for each unit with what it has to fix, to be filled in; filled ones are never overwritten',
  catalogue: 'list to audit anew, instead of those of the configuration (repeatable)',
  portalScore: 'the portal’s own scoring of the unit (JSON), to be rebuilt beside the figures',
  match:
    'what ties a record to the baseline: codes, or codes and, where a record has none, names that leave no doubt',
  groupBy: 'split the figures by {words} (repeatable)',
  schema: 'your own JSON Schema, checked beside the built-in one',
  known:
    'file of findings accepted for now; without it rasoat.known.yaml beside the configuration, if it is there',
  failOnStale: 'fail when a known finding is gone, so that the file is kept short',
  noWorseThan:
    'an earlier result as JSON, or a file of --write-ratchet: fail when a figure became worse or a finding is new, and not because of old findings',
  writeRatchet:
    'file that gets the figures and the fingerprints of all findings, for --no-worse-than; left as it was when the run falls behind',
  history:
    'folder to which the run adds its figures and the fingerprints of its findings; the report begins with what changed since an earlier day',
  metric: 'figure to show: {words}; coverage and the two online shares without it (repeatable)',
  by: 'show a line for each {words}',
  from: 'first day to show, such as 2026-01-01',
  rule: 'accept only findings of these rules, separated by commas (repeatable)',
  code: 'accept only findings on these procedures, separated by commas (repeatable)',
  all: 'accept every finding of the result',
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
  leaveOut:
    'read lists without it: hidden-rows (rows that the sheet or page hides), struck-text (text that is struck through, as if it were deleted); what was left out is counted in a finding',
  inputFormat: 'format of the lists: {words}; told from the name and the content when not given',
  column: 'heading of the column that holds a field, such as code="Mã số" (repeatable)',
  limit: 'how much a list may ask of the machine: {words}, such as cell=4MB (repeatable)',
  jobs: 'number of worker threads',
  quiet: 'say nothing but the result',
  verbose: 'show more examples of each finding',
  color: 'use colours; --no-color for none',
  appendix: 'put every procedure and finding into the page (HTML) and the document (DOCX), too',
  force: 'replace the file when it is there already',
  help: 'show this help',
  version: 'show the version',
}
