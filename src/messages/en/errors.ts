import { LIMIT_CEILINGS } from '../../model/limit-ceilings.ts'
import type { PlanColumn } from '../../model/plan.ts'
import type { PageFault } from '../../model/unread-page.ts'
import type { LimitName } from '../../model/user-error.ts'
import { asAmount, grouped, inUnits, LIMIT_EXAMPLES } from '../amounts.ts'
import type { ErrorText } from '../contract/errors.ts'
import { WORKBOOKS } from '../contract/workbooks.ts'
import type { Language } from '../language.ts'
import { wordFor } from '../listed.ts'
import { dotted } from '../schema-violation.ts'
import { schemaSentence } from './schema-keywords.ts'

export const errors: Language['errors'] = {
  // files
  'no-such-file': ({ source }) => ({
    what: `There is no file or folder "${source}".`,
    next: 'Check the spelling, and put quotation marks around a path that contains spaces.',
  }),
  'not-a-file': ({ source }) => ({
    what: `"${source}" is no file that can be read here: it is a folder, a pipe or a device.`,
    next: 'Give the path of a list, such as list.xlsx, or of a folder of lists; what comes through a pipe is read with - and --input-format.',
  }),
  'unreadable-file': ({ source, detail }) => ({
    what: `"${source}" cannot be opened${inBrackets(detail)}.`,
    next: 'Close it in other programs, check that you are allowed to read it, and run the command again.',
  }),
  'unreadable-name': ({ source }) => ({
    what: `The name of "${source}" holds characters that are not UTF-8, so it cannot be opened.`,
    next: 'Give the file or folder another name, and run the command again.',
  }),
  'link-out-of-folder': ({ source, folder }) => ({
    what: `"${source}" is a link that leads out of "${folder}", and it was not followed.`,
    next: 'If what it points to belongs to the audit, name that itself beside the folder; otherwise take the link away.',
  }),
  'oversized-text': ({ source, value, max }) => ({
    what: `"${source}" has ${inUnits(value, '.')}; a file of this kind may have at most ${inUnits(max, '.')}.`,
    next: 'Check that it is the right file: a list is named on its own, without an option before it.',
  }),
  'limit-exceeded': ({ source, limit, value, max }) => limits[limit](`"${source}"`, value, max),
  'not-this-format': ({ source, format, found }) => ({
    what: `"${source}" was read as ${wordFor(format, FORMATS)}, but it looks like ${wordFor(found, KINDS)}.`,
    next: nextForKind(format, found),
  }),
  'damaged-file': ({ source, detail, line, column }) => ({
    what: `"${source}" is damaged${line === undefined ? '' : ` at line ${line}${column === undefined ? '' : `, column ${column}`}`}${inBrackets(detail)}.`,
    next: 'Open it in the program it comes from and save it again, or export the list again.',
  }),
  'truncated-file': ({ source }) => ({
    what: `The end of "${source}" is missing: the file was cut off, as by an unfinished download.`,
    next: 'Download or copy it again, see whether it opens, and save it again.',
  }),
  'changed-while-read': ({ source }) => ({
    what: `"${source}" changed while it was read, so what was read is not one list.`,
    next: 'Wait until the program that writes it has finished, or give a copy, and run the command again.',
  }),
  'lists-not-read': ({ source, lists, isJson }) => ({
    what: `"${source}" holds several lists with the same columns, and these were not read: ${lists}.`,
    next:
      isJson === 1
        ? 'Say which one is meant with --records.'
        : 'Say which one is meant with --sheet, or read them all with --sheets each or --sheets together.',
  }),
  'rows-lost': ({ source, count }) => ({
    what:
      count === 1
        ? `One row of "${source}" could not be read, so it is missing from every figure.`
        : `${grouped(count, ',')} rows of "${source}" could not be read, so they are missing from every figure.`,
    next: 'The findings on rows that cannot be read say where and why: correct them there, and run the command again.',
  }),
  'encrypted-file': ({ source }) => ({
    what: `"${source}" is protected by a password.`,
    next: 'Open it, save a copy without the password, and give the copy.',
  }),
  'protected-pdf': ({ source }) => ({
    what: `"${source}" is a protected PDF: its pages are encrypted, even if they open without a password.`,
    next: 'Ask the office that issued it for the Word file (.docx) or the workbook that it was made from, or for a PDF without protection.',
  }),
  'pdf-without-text': ({ source, why }) => ({
    what: `No page of "${source}" can be read: ${pageFault(why)}.`,
    next: 'Ask the office that issued it for the Word file (.docx) or the workbook that it was made from, or for a PDF saved from that file and not scanned.',
  }),
  'pdf-without-tables': ({ source }) => ({
    what: `"${source}" holds text, but no table with lines around its cells: nobody can tell what stands in which column.`,
    next: 'Ask the office that issued it for the Word file (.docx) or the workbook that it was made from, or for a PDF whose tables have lines.',
  }),
  'pages-not-read': ({ source, pages, count, why }) => ({
    what: `${count === 1 ? `Page ${pages}` : `Pages ${pages}`} of "${source}" could not be read: ${pageFault(why)}. What stands there is missing from every figure.`,
    next: 'Look whether procedures stand there. If so, ask for the Word file (.docx) or the workbook that the document was made from.',
  }),
  'empty-file': ({ source }) => ({
    what: `"${source}" is empty.`,
    next: 'Export the list again, and check that the file is not empty before you run the command.',
  }),
  'utf-32': ({ source }) => ({
    what: `"${source}" is written in UTF-32, which cannot be read.`,
    next: 'Save it as UTF-8, and run the command again.',
  }),
  'unknown-encoding': ({ encoding, suggestion }) => ({
    what: `"${encoding}" is not an encoding that can be read.`,
    next: meant(
      suggestion,
      'Write --encoding utf-8, utf-16le, windows-1258, tcvn3 or vni, or leave the option out.',
    ),
  }),

  // choosing sources and lists in them
  'nothing-matches': ({ pattern }) => ({
    what: `No file matches "${pattern}".`,
    next: 'Check the folder and the ending in the pattern, and that you run the command from the right folder.',
  }),
  'no-lists-in-folder': ({ folder, known }) => ({
    what: `The folder "${folder}" holds no list that can be read.`,
    next: `Put files that end in ${known} there, or give another folder.`,
  }),
  'unknown-format': ({ source, known }) => ({
    what: `The ending of "${source}" does not say which format it has.`,
    next: `Say it with --input-format (${known}), for example --input-format csv.`,
  }),
  'input-format-needed': ({ known }) => ({
    what: 'A list from standard input ("-") has no name that would tell its format.',
    next: `Say it with --input-format (${known}), for example --input-format csv.`,
  }),
  'no-list-in-file': ({ source, format }) => ({
    what: `"${source}" holds no list of records.`,
    next:
      format === 'json'
        ? 'Check that it is the right file; in JSON, say where the list is, for example --records /data/items.'
        : format === 'zip'
          ? 'Put a list into the archive (a workbook, CSV, JSON), or give the list itself.'
          : 'Check that it is the right file, and export the list again if it should be in it.',
  }),
  'several-lists-in-archive': ({ source, lists }) => ({
    what: `"${source}" is an archive of several lists: ${lists}.`,
    next: 'Say which one is meant, as a file in a folder: archive.zip/list.csv.',
  }),
  'no-such-sheet': ({ source, sheet, known }) => ({
    what: `"${source}" has no sheet "${sheet}".`,
    next: `Choose one of its sheets with --sheet: ${known}.`,
  }),
  'no-such-list': ({ source, pointer, known }) => ({
    what: `"${source}" has no list at "${pointer}".`,
    next:
      known === ''
        ? 'Give the place of the list with --records, for example --records /data/items.'
        : `Choose one of its lists with --records: ${known}.`,
  }),
  'unknown-headings': ({ source, headings }) => ({
    what:
      headings === ''
        ? `"${source}" has no heading that names a code or a name of procedures.`
        : `None of the headings of "${source}" names a code or a name of procedures: ${headings}.`,
    next: 'Say which column holds the code, for example --column code="Mã số", or which row holds the headings, for example --header-row 3.',
  }),
  'unknown-names': ({ source, names }) => ({
    what:
      names === ''
        ? `No object in "${source}" has a name that stands for the code or the name of a procedure.`
        : `No name in the objects of "${source}" stands for the code or the name of a procedure: ${names}.`,
    next: 'Say which name holds the code, for example --column code=maThuTuc, or where in the file the list is, for example --records /data/items.',
  }),
  'statistics-table': ({ source, headings }) => ({
    what: `"${source}" is a table of statistics, with units and counts, and holds no procedures: ${headings}.`,
    next: 'Give the list of procedures that was counted. A table of counts can be compared with the report by hand.',
  }),
  'no-such-header-row': ({ source, row }) => ({
    what: `"${source}" has no headings in row ${row}.`,
    next: 'Give the number that a spreadsheet shows beside the row of headings, for example --header-row 3, or leave the option out.',
  }),
  'no-such-column': ({ source, field, heading, headings }) => ({
    what: `"${source}" has no column headed "${heading}".`,
    next: `Write one of its headings after --column ${field}= (in quotation marks): ${headings}.`,
  }),
  'baseline-without-codes': ({ source }) => ({
    what: `No row of the baseline "${source}" has a usable code, so nothing can be compared with it.`,
    next: 'Give a list with codes as --baseline, or say which column holds them, for example --column code="Mã số".',
  }),

  // command line
  'unknown-option': ({ option, suggestion, takers }) => ({
    what: `There is no option "${option}".`,
    next:
      takers === ''
        ? meant(suggestion, 'Run the command with --help to see its options.')
        : `Did you mean "${suggestion}"? It belongs to: ${takers}.`,
  }),
  'option-too-early': ({ option, command }) => ({
    what: `The option "${option}" stands before the command.`,
    next: `Write it behind the command, as in rasoat ${command} list.csv ${option}.`,
  }),
  'option-of-others': ({ option, command, takers }) => ({
    what: `"rasoat ${command}" takes no option "${option}"; it belongs to: ${takers}.`,
    next: `Leave it out, or run rasoat ${command} --help to see the options there are.`,
  }),
  'unknown-command': ({ command, suggestion }) => ({
    what: `There is no command "${command}".`,
    next: meant(suggestion, 'Run rasoat --help to see the commands.'),
  }),
  'missing-argument': ({ argument, command }) => ({
    what: `"rasoat ${command}" needs <${argument}>.`,
    next: `Run rasoat ${command} --help to see what to give.`,
  }),
  'excess-arguments': ({ found, command }) => ({
    what: `"rasoat ${command}" does not know what to do with "${found}".`,
    next: 'Take it out, or put quotation marks around a path that contains spaces.',
  }),
  'missing-option-value': ({ option }) => ({
    what: `The option "${option}" needs a value.`,
    next: 'Write the value right after it; the command with --help shows what it may be.',
  }),
  'bad-option-value': ({ option, value, allowed, suggestion }) => ({
    what: `The option "${option}" does not take "${value}".`,
    next:
      suggestion === ''
        ? `Write a value that it takes: ${allowed}.`
        : `Did you mean "${suggestion}"? It takes: ${allowed}.`,
  }),
  'bad-date': ({ option, value }) => ({
    what: `"${value}", given for "${option}", is not a date.`,
    next: 'Write year, month and day with hyphens, for example 2026-11-22.',
  }),
  'bad-percent': ({ option, value }) => ({
    what: `"${value}", given for "${option}", is not a percentage.`,
    next: 'Write a number from 0 to 100, for example 80 or 62.5.',
  }),
  'bad-number': ({ option, value }) => ({
    what: `"${value}", given for "${option}", is not a number it can use.`,
    next: 'Write a whole number, for example 3.',
  }),
  'unknown-limit': ({ name, known, suggestion }) => ({
    what: `There is no limit "${name}".`,
    next:
      suggestion === ''
        ? `The limits are: ${known}.`
        : `Did you mean "${suggestion}"? The limits are: ${known}.`,
  }),
  'bad-limit': ({ option, name, value, most }) => ({
    what: `"${value}", given for "${option}", is not an amount that the limit "${name}" can have.`,
    next: `Write a number from 1 to ${grouped(most, ',')}, or one with its unit, for example ${name}=${LIMIT_EXAMPLES[name]}.`,
  }),
  'no-rule-left': ({ command }) => ({
    what: `"rasoat ${command}" has no rule left to hold the lists against: those asked for are skipped, switched off, or need a baseline.`,
    next: 'Take the rule out of --skip or of rules: in the configuration, or give what it needs, for example --baseline national.csv.',
  }),
  'no-baseline': ({ command }) => ({
    what: `"rasoat ${command}" needs a baseline to compare with, and none was given.`,
    next: 'Add the national list, for example --baseline national.xlsx.',
  }),
  'expect-without-earlier': () => ({
    what: '`expect.keep` asks for a share of the records of an earlier result, and no earlier result was named.',
    next: 'Name one with noWorseThan or --no-worse-than, or say how many records there have to be: expect.rows.',
  }),
  'known-needs-choice': () => ({
    what: 'Nothing says which findings to accept: known add without a choice would accept them all.',
    next: 'Name rules (--rule obsolete-level) or procedures (--code 1.001193), or write --all.',
  }),
  'known-past-day': ({ day, today }) => ({
    what: `A known finding cannot run out on ${day}: today is ${today}.`,
    next: 'Write a day that is still to come after --expires.',
  }),
  'contradictory-options': ({ one, other }) => ({
    what: `${one} and ${other} contradict each other.`,
    next: `Leave out ${one}, or leave out ${other}.`,
  }),
  'no-sheets': ({ source }) => ({
    what: `"${source}" has no sheets, and --sheet names one.`,
    next: 'Leave out --sheet, or name the workbook.',
  }),
  'no-catalogues': ({ command }) => ({
    what: `"rasoat ${command}" was given no catalogue.`,
    next: `Name a file or a folder, for example rasoat ${command} list.xlsx, or a configuration that lists them, for example --config rasoat.yaml.`,
  }),
  'unknown-rule': ({ id, suggestion }) => ({
    what: `There is no rule "${id}".`,
    next: meant(suggestion, 'Run rasoat explain to see all rules.'),
  }),
  'unknown-metric': ({ place, id, suggestion }) => ({
    what: `${place}: there is no metric "${id}".`,
    next: meant(suggestion, 'Run rasoat explain to see all metrics.'),
  }),
  'unreachable-metric': ({ id, known }) => ({
    what: `Nothing says which procedures would raise "${id}", so no way to a goal can be shown for it.`,
    next: `--reach works for: ${known}.`,
  }),
  'unknown-field': ({ id, suggestion }) => ({
    what: `There is no field "${id}".`,
    next: meant(suggestion, 'Run rasoat explain to see all fields.'),
  }),
  'unknown-topic': ({ id, suggestion }) => ({
    what: `There is nothing known as "${id}".`,
    next: meant(
      suggestion,
      'Run rasoat explain to see everything that can be explained, or rasoat schema --help to see the schemas.',
    ),
  }),
  'unknown-shell': ({ shell, known, suggestion }) => ({
    what: `There is no completion for "${shell}".`,
    next: meant(suggestion, `There is one for each of these: ${known}.`),
  }),
  'two-versions-needed': ({ count }) => ({
    what: `"rasoat diff" compares two versions of a list, but ${grouped(count, ',')} ${count === 1 ? 'was' : 'were'} given.`,
    next: 'Give the older and the newer file; or write rasoat diff --git main -- list.csv to take the older one from git.',
  }),
  'baseline-versions': ({ option }) => ({
    what: 'Only one version of the national list was given: what followed it cannot be told.',
    next: `Give the other version with ${option}, or neither.`,
  }),
  'git-failed': ({ revision, path, detail }) => ({
    what: `Git does not give "${path}" as it was in "${revision}"${detail === '' ? '' : `: ${detail}`}.`,
    next: 'Check the name of the revision, that the path is a file and was there then, and that git is installed. In a pipeline the history has to be fetched (fetch-depth: 0).',
  }),
  'one-catalogue-only': ({ command, count }) => ({
    what: `"rasoat ${command}" takes one catalogue, but ${grouped(count, ',')} were given.`,
    next: 'Give one file, and run the command once for each list.',
  }),

  // configuration, schemas, results, output
  'config-not-found': ({ path }) => ({
    what: `There is no configuration "${path}".`,
    next: 'Check the path after --config, or leave the option out.',
  }),
  'file-unfolds': ({ path, line, max }) => ({
    what: `The references in "${path}" stand for more than ${grouped(max, ',')} values, or for what they are a part of (line ${line}).`,
    next: 'Write out what is meant in the place of the reference (*name).',
  }),
  'config-syntax': ({ path, line, column, detail }) => ({
    what: `The configuration "${path}" cannot be read at line ${line}, column ${column}${inBrackets(detail)}.`,
    next: 'Correct that line; in YAML, check the colon, the spaces at the start of the line and the quotation marks.',
  }),
  'config-unknown-key': ({ path, line, key, suggestion, schema }) => ({
    what: `The ${HANDWRITTEN[schema]} "${path}"${atLine(line)} has a key that is not known: "${key}".`,
    next: meant(suggestion, `Delete it, or run rasoat schema ${schema} to see the keys.`),
  }),
  'config-invalid': ({ path, line, pointer, keyword, expected, found, schema }) => ({
    what: `${schemaSentence(`The ${HANDWRITTEN[schema]} "${path}"${atLine(line)}${pointer === '' ? '' : `, "${dotted(pointer)}"`}`, keyword, { expected, found })}.`,
    next: `Correct this value; rasoat schema ${schema} shows what is allowed.`,
  }),
  'unknown-profile': ({ place, id, suggestion }) => ({
    what: `${place}: there is no profile "${id}".`,
    next: meant(suggestion, 'Run rasoat explain profiles to see all profiles.'),
  }),
  'bad-link': ({ place, value }) => ({
    what: `${place}: "${value}" is not an address that starts with https://.`,
    next: 'Give the address of the text as a browser shows it, or leave the link out.',
  }),
  'two-groups': ({ place }) => ({
    what: `${place}: the target names a field and a group as well.`,
    next: 'Name one of them: a target speaks of one group.',
  }),
  'duplicate-plan-id': ({ place, id }) => ({
    what: `${place}: two plans have the id "${id}".`,
    next: 'Give each plan an id of its own.',
  }),
  'plan-list-or-items': ({ place }) => ({
    what: `${place}: a plan has either a list or items, and this one has both or neither.`,
    next: 'Write list: and the file that holds its items, or items: and the items themselves.',
  }),
  'dossier-headings': ({ source, headings }) => ({
    what: `No heading of "${source}" names numbers of dossiers${headings === '' ? '' : `; it has ${headings}`}.`,
    next: 'Tell which column is which, for example --column "online=Nộp trực tuyến" --column "received=Tổng tiếp nhận", or name the sheet with --sheet.',
  }),
  'not-a-portal-score': ({ source }) => ({
    what: `"${source}" is not the portal's scoring of a unit: authorityCount, partialCount, fullCount, onlineDossierCount, onlineServiceTotal, channelOnlineSum and channelTotalSum have to be whole numbers in it.`,
    next: 'Save the answer of the portal for one unit as JSON, as it came.',
  }),
  'plan-headings': ({ source, headings }) => ({
    what: `No heading in the plan "${source}" names procedures or tasks${headings === '' ? '' : `; it has ${headings}`}.`,
    next: 'Tell which column is which under columns:, for example name: Nội dung công việc.',
  }),
  'plan-without-codes': ({ source, headings }) => ({
    what: `The plan "${source}" says which state its procedures have to reach, but has no column of codes; it has ${headings}.`,
    next: 'Add the codes, or tell which column holds them: columns: { code: … }. Names alone are not matched.',
  }),
  'plan-without-state': ({ source, headings }) => ({
    what: `The plan "${source}" says neither which state procedures have to reach nor how its tasks stand; it has ${headings}.`,
    next: 'Write state: full-online (or another state) for procedures; for tasks add a column such as "Tình trạng", or name it: columns: { status: … }.',
  }),
  'plan-empty': ({ source }) => ({
    what: `The plan "${source}" has no items.`,
    next: 'Check the file, the sheet and the heading row.',
  }),
  'plan-row-unreadable': ({ source, row }) => ({
    what: `Row ${row} of the plan "${source}" cannot be read.`,
    next: 'Correct the row: a plan is judged whole or not at all.',
  }),
  'plan-cell': ({ source, row, column, value }) => ({
    what: `In the plan "${source}"${row === 0 ? '' : `, row ${row},`} ${value === '' ? `there is no ${PLAN_CELLS[column].what}` : `"${value}" is not ${PLAN_CELLS[column].one}`}.`,
    next: PLAN_CELLS[column].next,
  }),
  'plan-repeats': ({ source, row, item }) => ({
    what: `The plan "${source}" names "${item}" twice${row === 0 ? '' : `, the second time in row ${row}`}.`,
    next: 'Delete one of them: it would be counted twice.',
  }),
  'plan-unknown-code': ({ source, row, code }) => ({
    what: `The plan "${source}"${row === 0 ? '' : `, row ${row},`} names the procedure ${code}, which is not in the baseline.`,
    next: 'Correct the code; or, when the baseline is known to lack procedures, say so with --partial-baseline.',
  }),
  'scope-exception-unmatched': ({ key, value, suggestion }) => ({
    what: `scope names the ${key} "${value}", and no procedure of the baseline has it.`,
    next:
      suggestion === ''
        ? 'Write it as the baseline does, or take the exception away.'
        : `Did you mean "${suggestion}"? Write it as the baseline does, or take the exception away.`,
  }),
  'scope-contradiction': ({ code, include, exclude }) => ({
    what: `scope takes the procedure ${code} in (${include}) and leaves it out (${exclude}).`,
    next: 'Keep one of the two, or name single procedures by their code.',
  }),
  'duplicate-catalogue-id': ({ id }) => ({
    what: `Two catalogues have the id "${id}".`,
    next: 'Name each list only once, and give each catalogue in the configuration an id of its own.',
  }),
  'bad-user-schema': ({ path, detail }) => ({
    what: `"${path}" is not a usable JSON Schema${inBrackets(detail)}.`,
    next: 'Correct the schema (JSON Schema 2020-12), or leave --schema out.',
  }),
  'costly-user-schema': ({ path, what, max }) => ({
    what: {
      depth: `The schema "${path}" is nested deeper than ${max} levels.`,
      rules: `The schema "${path}" holds a value against more than ${grouped(max, ',')} rules once its references are followed, or its references turn in a circle.`,
      pattern: `A pattern in the schema "${path}" takes more than ${grouped(max, ',')} steps.`,
    }[what],
    next: 'Simplify the schema, or leave --schema out.',
  }),
  'bad-unit-pattern': ({ pattern, detail }) => ({
    what: `"${pattern}", given for the unit in the file name, is not a pattern that can be used${inBrackets(detail)}.`,
    next: 'Write a regular expression with the group (?<unit>…) and without look-around or back-references, for example "phuong-(?<unit>.+)[.]csv".',
  }),
  'no-unit-in-path': ({ path, pattern }) => ({
    what: `The pattern "${pattern}" finds no unit in "${path}".`,
    next: 'Correct the pattern or the file name, or give the unit of this file in the configuration (catalogues: unit).',
  }),
  'no-unit-column': ({ source, headings }) => ({
    what: `No column of "${source}" says which unit a row belongs to. Its headings are: ${headings}.`,
    next: 'Name the column with --column unit="HEADING" (columns: unit in the configuration), or leave --units-from-column out.',
  }),
  'too-many-units': ({ source, heading, max }) => ({
    what: `The column "${heading}" of "${source}" holds more than ${grouped(max, ',')} different names: that is more units than there are.`,
    next: 'Name the column of units with --column unit="HEADING".',
  }),
  'too-large-to-split': ({ source, value, max }) => ({
    what: `"${source}" is too large to be split by units: its rows take more than ${inUnits(value, '.')}, and ${inUnits(max, '.')} can be held at once.`,
    next: 'Split the file into several, for example one for each province, and give them all.',
  }),
  'mark-needs-workbook': ({ source, format }) => ({
    what: `"${source}" cannot be given back marked: it is no workbook of Excel 2007 or later${format === '' ? '' : ` (${format})`}.`,
    next: 'Save it as .xlsx in a spreadsheet program and mark that, or write the findings to a workbook with: rasoat report … -o findings.xlsx.',
  }),
  'mark-needs-output': ({ path }) => ({
    what:
      path === ''
        ? '--mark makes a workbook, and nobody said where it goes.'
        : `--mark makes a workbook, and "${path}" does not end with .xlsx.`,
    next: 'Name a new file: --mark -o marked.xlsx.',
  }),
  'mark-and-rewrite': ({ option }) => ({
    what: `--mark gives a workbook back as it came, and --${option} changes what stands in it.`,
    next: `Leave out --mark, or leave out --${option}.`,
  }),
  'split-and-joined': ({ option }) => ({
    what: `A source cannot be split by its column of units (unitsFromColumn) and be joined with others (${option}) at once.`,
    next: `Leave out --units-from-column, or leave out --${option}.`,
  }),
  'no-units-in-list': ({ source, headings }) => ({
    what: `"${source}" is not a list of units: no column holds their names${headings === '' ? '' : `. It begins with: ${headings}`}.`,
    next: 'Give the columns headings such as "Tên đơn vị", "Loại", "Mã", "Tỉnh", "Tên cũ" and "Mã cũ"; only the first is needed.',
  }),
  'unit-list-too-long': ({ source, max }) => ({
    what: `"${source}" has more than ${grouped(max, ',')} rows: that is more units than there are.`,
    next: 'Give the list of units with --units, and the catalogues as arguments.',
  }),
  'unknown-province': ({ province, source, suggestion }) => ({
    what: `"${province}" is no province in the list of units "${source}".`,
    next:
      suggestion === ''
        ? 'Write the province as the list does, or give its code.'
        : `Did you mean "${suggestion}"?`,
  }),
  'known-syntax': ({ path, line, column, detail }) => ({
    what: `The known findings in "${path}" cannot be read at line ${line}, column ${column}${inBrackets(detail)}.`,
    next: 'Correct that line; check the colon, the spaces at the start of the line and the quotation marks.',
  }),
  'known-invalid': ({ path, line, pointer, keyword, expected, found }) => ({
    what: `${schemaSentence(`"${path}", line ${line}${pointer === '' ? '' : `, "${dotted(pointer)}"`}`, keyword, { expected, found })}.`,
    next: 'Correct this entry; each needs a fingerprint, rule, catalogue, reason, owner and expires, as rasoat schema known shows.',
  }),
  'known-no-such-day': ({ path, line, pointer, value }) => ({
    what: `"${path}", line ${line}, "${dotted(pointer)}": "${value}" is not a day of the calendar.`,
    next: 'Write a date that exists as year-month-day, for example 2027-01-31.',
  }),
  'known-needs': ({ option }) => ({
    what: `A known finding needs ${option}: nobody accepts a fault without a reason, an owner and a last day.`,
    next: 'Write all three, for example --reason "waits for decision 12" --owner "Justice office" --expires 2027-01-31.',
  }),
  'known-file-missing': ({ path }) => ({
    what: `There is no file of known findings "${path}".`,
    next: 'Check the path after --known, or make the file with rasoat known add result.json.',
  }),
  'known-not-in-result': ({ source }) => ({
    what: `"${source}" was made without the known findings, so it does not say which of them are gone.`,
    next: 'Run the audit again with --known and --output result.json, and give that result.',
  }),
  'output-is-read': ({ path }) => ({
    what: `"${path}" is what this run is held against; writing there would lose it.`,
    next: 'Choose another path after --output.',
  }),
  'history-is-file': ({ path }) => ({
    what: `"${path}" is a file; a history is a folder, with a file for each run.`,
    next: 'Name a folder after --history; it is made where there is none.',
  }),
  'history-empty': ({ path }) => ({
    what: `There is no history in "${path}".`,
    next: 'Name the folder that --history of an audit was given, or add `history:` to the configuration and run an audit.',
  }),
  'history-locked': ({ path, owner, minutes }) => ({
    what: `Another run writes to the history "${path}" just now: ${owner}, last seen ${minutes} minutes ago.`,
    next: 'Wait until it has ended and run the command again; a run that was killed is recognised by itself.',
  }),
  'history-newer': ({ path, version }) => ({
    what: `"${path}" was written by a later version of rasoat (lines of version ${version}).`,
    next: 'Use that version, or name another folder after --history.',
  }),
  'not-a-report': ({ source, detail }) => ({
    what: `"${source}" is not a result saved by rasoat${inBrackets(detail)}.`,
    next: 'Give a file written with --format json, for example by rasoat audit list.xlsx --output result.json.',
  }),
  'unknown-output-format': ({ path, known }) => ({
    what: `The ending of "${path}" does not say which format to write.`,
    next: `Let it end in one of ${known}, or name the format with --format.`,
  }),
  'needs-file': ({ format, ending }) => ({
    what: `The format ${format} is a file for another program; it cannot be printed.`,
    next: `Name the file: --output report${ending}.`,
  }),
  'output-is-source': ({ path }) => ({
    what: `"${path}" is one of the files to be read; writing there would destroy it.`,
    next: 'Choose another path for what is to be written.',
  }),
  'file-exists': ({ path }) => ({
    what: `"${path}" is there already and was left as it is.`,
    next: 'Write --force to replace it, -o with another name, or -o - to see the proposal only.',
  }),
  'worklist-filled': ({ folder, path, count }) => ({
    what:
      count === 1
        ? `"${folder}" holds a work list that an office has filled in ("${path}"); it was left as it is.`
        : `"${folder}" holds ${count} work lists that offices have filled in ("${path}" is one); they were left as they are.`,
    next: 'Take them back with rasoat worklist check, then move them away or give --worklist another folder.',
  }),
  'worklist-not-alone': ({ folder, path }) => ({
    what: `"${folder}" holds "${path}", which is no work list of rasoat.`,
    next: 'Give --worklist a folder of its own, where nothing else can be overwritten or taken for a work list.',
  }),
  'worklist-among-lists': ({ folder, path }) => ({
    what: `"${path}" is one of the lists to be read, and it lies in "${folder}", where work lists are to be written.`,
    next: 'Give --worklist a folder of its own, outside of those that hold the lists.',
  }),
  'worklist-too-long': ({ lines, max }) => ({
    what: `The work lists of this run would have ${lines} lines, more than the ${max} that are held in memory; none was written.`,
    next: 'Run it for fewer units at a time, for example province by province.',
  }),
  'worklist-is-list': ({ path }) => ({
    what: `"${path}" is given as a work list, and it is also one of the lists to be audited.`,
    next: 'Name the filled work lists after "worklist check", and the lists after --catalogue or in the configuration.',
  }),
  'nothing-to-propose': ({ count }) => ({
    what:
      count === 1
        ? 'The one file that was looked at is no list of procedures.'
        : `None of the ${count} files that were looked at is a list of procedures.`,
    next: 'Name the lists: rasoat init lists/*.xlsx. A list needs a column of codes or of names.',
  }),
  'same-output': ({ path }) => ({
    what: `"${path}" was named for two things to write; one would replace the other.`,
    next: 'Give each of them a path of its own.',
  }),
  'too-few-files': () => ({
    what: 'The system lets this program open too few files at once.',
    next: 'Allow more, for example with ulimit -n 1024, and run the command again.',
  }),
  'cannot-write': ({ path, detail }) => ({
    what: `"${path}" cannot be written${inBrackets(detail)}.`,
    next: detail.startsWith('ENOSPC')
      ? 'Make room on the disk, and run the command again.'
      : 'Close it in other programs, check that the folder exists and that you may write there, or choose another path after --output.',
  }),
}

const limits: Record<LimitName, (source: string, value: number, max: number) => ErrorText> = {
  file: (source, value, max) => ({
    what: `${source} has ${inUnits(value, '.')}; a file may have at most ${inUnits(max, '.')}.`,
    next: withMore(
      'Split it into several files and give them all with --together',
      `, or allow more with --limit file=${asAmount(value)}`,
      value,
      'file',
    ),
  }),
  memory: (source, value, max) => ({
    what: `${source} takes ${inUnits(value, '.')} of memory once it is opened; at most ${inUnits(max, '.')} are allowed.`,
    next: withMore(
      'Give the list as a CSV file (UTF-8), which is read piece by piece',
      `, or, if you trust it, allow more with --limit memory=${asAmount(value)}`,
      value,
      'memory',
    ),
  }),
  ratio: (source, value, max) => ({
    what: `${source} grows to ${grouped(Math.ceil(value), ',')} times its size when it is unpacked; at most ${grouped(max, ',')} times are allowed.`,
    next: withMore(
      'Open it in the spreadsheet program, delete empty rows and columns and save it again',
      `, or, if you trust it, allow more with --limit ratio=${Math.ceil(value)}`,
      value,
      'ratio',
    ),
  }),
  parts: (source, value, max) => ({
    what: `${source} is made of ${grouped(value, ',')} parts; a workbook may have at most ${grouped(max, ',')}.`,
    next: withMore(
      'Copy the sheet with the list into a new workbook and save it',
      `, or, if you trust it, allow more with --limit parts=${value}`,
      value,
      'parts',
    ),
  }),
  columns: (source, value, max) => ({
    what: `${source} has ${grouped(value, ',')} columns; at most ${grouped(max, ',')} are allowed.`,
    next: withMore(
      'Delete the columns that are not part of the list and save it again',
      `, or allow more with --limit columns=${value}`,
      value,
      'columns',
    ),
  }),
  depth: (source, value, max) => ({
    what: `${source} is nested ${grouped(value, ',')} levels deep or more; at most ${grouped(max, ',')} are allowed.`,
    next: withMore(
      'Export the list again as a plain array of records or as CSV',
      `, or allow more with --limit depth=${2 * max}`,
      2 * max,
      'depth',
    ),
  }),
  procedures: (source, value, max) => ({
    what: `${source} holds ${grouped(value, ',')} different procedures or more; a list may have at most ${grouped(max, ',')}.`,
    next: withMore(
      'Check that the column of codes was found, and split the list by unit',
      `, or allow more with --limit procedures=${2 * value}`,
      2 * value,
      'procedures',
    ),
  }),
  cell: (source, value, max) => ({
    what: `${source} has a cell of ${grouped(value, ',')} characters; a cell may have at most ${grouped(max, ',')}.`,
    next: withMore(
      'Look for a quotation mark that is never closed',
      `, or allow more with --limit cell=${asAmount(value)}`,
      value,
      'cell',
    ),
  }),
}

/** Allowing more is no advice where the limit cannot be moved so far. */
function withMore(advice: string, more: string, needed: number, limit: LimitName): string {
  return needed > LIMIT_CEILINGS[limit] ? `${advice}.` : `${advice}${more}.`
}

const HANDWRITTEN = { config: 'configuration', policy: 'policy' }

function atLine(line: number): string {
  return line === 0 ? '' : `, line ${line}`
}

const PLAN_CELLS: Record<PlanColumn, { what: string; one: string; next: string }> = {
  code: {
    what: 'code',
    one: 'the code of a procedure',
    next: 'Write the national code, for example 1.012753; a plan whose procedures have no codes cannot be followed.',
  },
  state: {
    what: 'state to reach',
    one: 'a state that can be checked',
    next: 'Write one of the states that rasoat schema policy names, for example full-online, or "Toàn trình".',
  },
  due: {
    what: 'last day',
    one: 'a day',
    next: 'Write a day of the calendar, for example 30/6/2025, or a month, a quarter or a year.',
  },
  done: {
    what: 'day',
    one: 'a day',
    next: 'Write the day the task was done, for example 30/6/2025, or leave the cell blank.',
  },
  name: { what: 'name', one: 'a name', next: 'Write the name of the procedure.' },
  task: { what: 'task', one: 'a task', next: 'Write the task.' },
  status: { what: 'status', one: 'a status', next: 'Write done or open, or leave the cell blank.' },
  owner: { what: 'owner', one: 'an owner', next: 'Write who has to see to it.' },
}

const FORMATS = {
  csv: 'CSV',
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  html: 'a web page (HTML)',
  pdf: 'a PDF document',
  xml: 'an XML spreadsheet of Excel 2003',
  docx: 'a Word document (.docx)',
  json: 'JSON',
  jsonl: 'JSON Lines',
}

const KINDS = {
  ...FORMATS,
  zip: 'a zip archive',
  gzip: 'a file packed with gzip',
  ole: 'a file of an old Office program that is no Excel workbook',
  xlsb: 'a binary Excel workbook (.xlsb)',
  numbers: 'a spreadsheet of Apple Numbers',
  et: 'a spreadsheet of WPS Office (.et)',
  dbf: 'a table of dBASE or FoxPro (.dbf)',
  slk: 'a sheet in SYLK (.slk)',
  dif: 'a sheet in DIF (.dif)',
  doc: 'a document of Word 97 to 2003 (.doc)',
  picture: 'a picture',
  text: 'plain text',
  binary: 'a file of another program',
  empty: 'an empty file',
}

function nextForKind(format: string, found: string): string {
  if (Object.hasOwn(FORMATS, found)) return `Add --input-format ${found}.`
  switch (found) {
    case 'zip':
      return WORKBOOKS.has(format)
        ? 'Unpack it and give the list inside, or save the list again as an Excel workbook (.xlsx).'
        : 'If it is an Excel workbook, add --input-format xlsx; otherwise unpack it and give the list inside.'
    case 'gzip':
      return 'Give it the ending it had, and .gz behind it (list.csv.gz), or unpack it.'
    case 'xlsb':
    case 'numbers':
    case 'et':
      return 'Ask for the list as an Excel workbook (.xlsx). Where you have to save it as one yourself, see afterwards that no code has lost a zero at its end (1.012750, not 1.01275).'
    case 'dbf':
    case 'slk':
    case 'dif':
      return 'Ask for the list as an Excel workbook (.xlsx). Where you have to convert it yourself, import the columns of codes as text, and see afterwards that no code has lost a zero at its end (1.012750, not 1.01275).'
    case 'doc':
      return 'Open it in Word or LibreOffice and save it as .docx: codes stay as they are there.'
    case 'picture':
      return 'Ask for the list itself, as a workbook or a Word document. Where there is only the picture, recognise its text, save it as .docx, and hold every code against the picture.'
    case 'text':
      return 'If it is a CSV list under another ending, add --input-format csv.'
    case 'empty':
      return 'Export the list again, and check that the file is not empty before you run the command.'
    default:
      return 'Save the list as .xlsx or .csv, or name its format, for example --input-format csv.'
  }
}

const PAGE_FAULTS: Readonly<Record<PageFault, string>> = {
  'no-text': 'there is no text, only pictures (as of a scan) or curves',
  'no-legible-text':
    'the text makes no words: a scanner took its picture for it, or the fonts do not say what their letters are',
  'too-much': 'more is drawn there than on any page of text',
  damaged: 'the file is damaged there',
}

/** A saved result may hold what an older or newer version found. */
function pageFault(why: string): string {
  return wordFor(why, PAGE_FAULTS)
}

function meant(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Did you mean "${suggestion}"?`
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}
