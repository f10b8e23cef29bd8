/** How a result can be written. Its words are the names of all formats; every other language is asked for the same. */
export const formats = {
  title: 'Formats: how a result is written',
  about: [
    '-f prints a format, -o writes a file whose ending says the format; both may be repeated. FORMAT=FILE names the format where the ending does not: -o gitlab=quality.json. render writes a result saved as JSON in any of them.',
    'diff writes all of them but docx, lines, brief and prometheus, a change as one entry under what it means (service-level-lowered, removed); worklist check writes table, json, csv and markdown; convert writes lists as csv, json, jsonl and xlsx.',
  ],
  words: {
    table: 'For the screen, also without colours (.txt). The default.',
    lines: 'What is wrong, one finding a line, and one line on how it ended: for a hook, or a quick look.',
    json: 'The whole result, for programs (.json); rasoat schema report describes it. "rules" in it says of each rule that found something what it is called and where it is explained.',
    jsonl: 'One finding a line, as JSON (.jsonl).',
    csv: 'One finding a line, for a spreadsheet (.csv); safe to open.',
    markdown: 'A page for a pull request or a wiki (.md).',
    html: 'A report to read, print and send (.html): one file, opened by any browser, without a network.',
    xlsx: 'A workbook to read, filter and pass on (.xlsx): figures, the table of the portal, gaps, findings, definitions. Only into a file: -o report.xlsx.',
    docx: 'A report in the form Vietnamese offices use (.docx): A4, number, date and signature left to be filled, numbered tables, appendices. Only into a file: -o report.docx.',
    sarif:
      'SARIF 2.1.0, for code scanning on GitHub and other pages of findings (.sarif). Errors first, 25,000 at most.',
    junit:
      'JUnit XML, for the test page of a pipeline (.xml): a case for each rule that found something and for each target.',
    github:
      'Annotations of GitHub Actions, on standard output: ten of each severity at most. The page of the step gets the Markdown.',
    brief:
      'A message of at most 1,200 characters for a chat or a mail: how it ended, the share, what is new, what to do first. Into a file: -o brief=message.txt.',
    prometheus:
      'Key figures for Prometheus, for the text file collector of a node exporter (.prom): the run, every share as part and whole, up to 200 lists.',
    gitlab: 'Code Quality of GitLab, to be named: -o gitlab=quality.json.',
  },
}
