import { encodingTitle } from '../../text/old-encodings.ts'
import { grouped } from '../amounts.ts'
import { wholePercent } from '../figures.ts'
import type { Language } from '../language.ts'
import { listOf, startingWord, wordFor } from '../listed.ts'
import { segmentsOf } from '../schema-violation.ts'
import { excessDigits, isHalfTimeLimit } from '../value-shapes.ts'
import { schemaSentence } from './schema-keywords.ts'
import { words } from './words.ts'

export const rules: Language['rules'] = {
  // reading
  'unreadable-row': {
    title: 'Row not read in full',
    says: ({ reason, detail }) =>
      `The row could not be read in full: ${wordFor(reason, words.rowProblems)}${detail === '' ? '' : ` ("${detail}")`}.`,
    why: 'What could not be read is missing from every figure, although the office may well have it. The rest of the row and of the list was read.',
    fix: 'Open the file at this place, correct the quotation mark, formula or cell named, and save it again as UTF-8.',
    basis: 'RFC 4180 for CSV and RFC 8259 for JSON say what a row looks like.',
  },
  'mixed-encoding': {
    title: 'Row in another encoding',
    says: ({ read, source, confidence }) =>
      `The row is written in ${encodingTitle(read)}, the list in ${encodingTitle(source)}; it was read as ${encodingTitle(read)}${confidence < 1 ? ` (${wholePercent(confidence, 'en')} sure)` : ''}.`,
    why: 'Rows of two lists were put together without converting one of them. A program that knows one encoding shows the other rows as nonsense.',
    fix: 'Convert the rows named to Unicode, and save the whole list as UTF-8.',
    basis:
      'rasoat’s own rule: each row is read for itself, by its bytes and by how many of its words are Vietnamese syllables.',
  },
  'ragged-row': {
    title: 'Row with more or fewer cells than headings',
    says: ({ cells, headings, spilled }) =>
      `The row has ${cells} cells under ${headings} headings${spilled === '' ? '' : `; left over: "${spilled}"`}.`,
    why: 'A comma inside a name cuts it in two and shifts what follows, so values land under the wrong heading.',
    fix: 'Put the text that holds the comma in double quotes, or export the list again from the spreadsheet.',
    basis:
      'RFC 4180: every row has as many cells as the heading row. Seen in pasted lists: a comma inside a name cuts it in two.',
  },
  'duplicate-heading': {
    title: 'Two columns with one heading',
    says: ({ heading }) => `Two columns are headed "${heading}"; only one of them was read.`,
    why: 'Nobody can tell which of the two columns is right, and what stands in the other one counts for nothing.',
    fix: 'Give each column a heading of its own, or delete the one that is not needed.',
    basis: 'rasoat’s own rule: many programs keep the last of two equal headings and say nothing.',
  },
  'column-by-values': {
    title: 'Column read by its values',
    says: ({ heading, field, read, of, announced, insteadOf, tick }) =>
      tick !== undefined
        ? `In the column "${heading}" the sign "${tick}" is read as a tick, because all ${grouped(of, ',')} filled cells looked at hold it and nothing else.`
        : `${heading === '' ? 'A column without a heading' : `The column "${heading}"`} is read as ${wordFor(field, words.properties)}, because ${grouped(read, ',')} of ${grouped(of, ',')} values looked at are of that kind${announced === '' ? '' : `; its heading announces ${wordFor(announced, words.properties)}`}${insteadOf === '' ? '' : `; the column "${insteadOf}" does not hold it`}.`,
    why: 'Headings of programs mislead: a column called id may hold the codes, and one called level the service levels. What stands in the column decides.',
    fix: 'Check the column, and say it with --column or in the configuration if it means something else.',
    basis:
      'rasoat’s own rule: the first hundred rows are looked at, and four in five of the filled cells have to be of one kind. Seen in public exports: MA_THU_TUC with internal numbers beside TEN_TAT with the codes.',
  },
  'field-in-two-columns': {
    title: 'One field in two columns',
    says: ({ field, heading, from, rows, first }) =>
      `${rows === 1 ? `In row ${first}` : `In ${grouped(rows, ',')} rows, the first is row ${first},`} ${wordFor(field, words.properties)} is read from the column "${from}", because the column "${heading}" is blank there.`,
    why: 'Two columns of the list mean the same. The filled one counts in each row; where both are filled, the first one does.',
    fix: 'Put the two columns together, or say with --column which of them counts.',
    basis: 'rasoat’s own rule: nothing that stands in a list is lost because it stands one column further.',
  },
  'hidden-rows': {
    title: 'Hidden rows',
    says: ({ rows, first, leftOut }) =>
      rows === 1
        ? `Row ${first} is hidden; it was ${leftOut ? 'left out, as you asked' : 'read like the others'}.`
        : `${grouped(rows, ',')} rows are hidden, the first is row ${first}; they were ${leftOut ? 'left out, as you asked' : 'read like the others'}.`,
    why: 'A filter left on hides rows from whoever checks the list by eye, so their count and the figures here will not agree.',
    fix: 'Clear the filter and unhide the rows, then delete those that do not belong to the catalogue. Where all of them do not, read without them: --leave-out hidden-rows.',
    basis: 'rasoat’s own rule: a program reads what a sheet holds, a person what it shows.',
  },
  'hidden-columns': {
    title: 'Hidden columns',
    says: ({ columns, headings }) =>
      columns === 1
        ? `The column "${headings}" is hidden in the sheet; it was read like the others.`
        : `${grouped(columns, ',')} columns are hidden in the sheet (${headings}); they were read like the others.`,
    why: 'Whoever checks the list by eye does not see what stands there, and what is not seen is not kept up to date.',
    fix: 'Unhide the columns and check what they hold, then keep them visible or delete those that are out of use.',
    basis: 'rasoat’s own rule: a program reads what a sheet holds, a person what it shows.',
  },
  'struck-text': {
    title: 'Text that is struck through',
    says: ({ rows, cells, first, text, leftOut }) =>
      `${rows === 1 ? `In row ${first} text is struck through` : `In ${grouped(rows, ',')} rows (${grouped(cells, ',')} cells) text is struck through, the first is row ${first}`}: "${text}"; it was ${leftOut ? 'left out, as you asked' : 'read like any other'}.`,
    why: 'Offices strike through what no longer holds. A program that counts it counts procedures that were abolished, or values that were replaced.',
    fix: 'Delete what no longer holds and take the line off the rest, or read without it: --leave-out struck-text.',
    basis: 'rasoat’s own rule: a program reads what a list holds, a person sees that it is crossed out.',
  },
  'formula-without-value': {
    title: 'Formulas without their results',
    says: ({ cells, first, headings, text }) =>
      `${cells === 1 ? `In row ${first} a formula has` : `${grouped(cells, ',')} cells, the first in row ${first}, have formulas that have`} no saved result (${headings}), such as ${text}; what they would show is unknown.`,
    why: 'The file holds the formulas but not what they come to, because the program that wrote it does not calculate. The values are nowhere in the file.',
    fix: 'Open the file in Excel or LibreOffice, let it calculate, save it, and check again; or write values instead of formulas.',
    basis: 'rasoat’s own rule: formulas are not calculated, and what is unknown is not blank.',
  },
  'unread-content': {
    title: 'Content that was not read',
    says: ({ what, name }) =>
      what === 'list'
        ? `The file also holds the list "${name}"; it was not read.`
        : `The workbook also holds the ${what === 'sheet' ? 'sheet' : 'hidden sheet'} "${name}"; it was not read.`,
    why: 'A workbook may hold several sheets and a JSON file several lists; only one is taken as the catalogue.',
    fix: 'Name the one that is the catalogue, with --sheet for a workbook or --records for JSON, if the wrong one was read; read all sheets with --sheets each or --sheets together.',
    basis: 'rasoat’s own rule: what is left unread is named.',
  },
  'merged-cells': {
    title: 'Merged cells',
    says: ({ values, joined, first }) =>
      `From row ${first} on, ${values === 1 ? 'one text of a merged cell was' : `${grouped(values, ',')} texts of merged cells were`} read for each row they reach down to${joined === 0 ? '' : `; ${joined === 1 ? 'one row continues the procedure above it and was' : `${grouped(joined, ',')} rows continue the procedure above them and were`} read as part of it`}.`,
    why: 'A merged cell holds its text in its first row only. A person sees it beside all the rows it covers, and most programs see blanks.',
    fix: 'Unmerge the cells and write the value in every row, so that filters, sorting and other programs see it too.',
    basis:
      'ECMA-376, part 1, 18.3.1.55: a merged cell has one value, in its first cell. That it holds for every row it covers is rasoat’s own reading.',
  },
  'joined-tables': {
    title: 'A list put together from a document',
    says: ({ tables, repeated, continued, subCases, others }) => {
      const said = [
        repeated === 0
          ? ''
          : `its headings stand once more in ${repeated === 1 ? 'one of them' : `${grouped(repeated, ',')} of them`}`,
        continued === 0
          ? ''
          : `${continued === 1 ? 'one row goes' : `${grouped(continued, ',')} rows go`} on with the row before`,
        subCases === 0
          ? ''
          : `${subCases === 1 ? 'one row is a sub-case' : `${grouped(subCases, ',')} rows are sub-cases`} of the procedure above and no procedure`,
        others === 0
          ? ''
          : `${others === 1 ? 'one other table of the document is no list and was' : `${grouped(others, ',')} other tables of the document are no lists and were`} not read`,
      ].filter((part) => part !== '')
      return `The list was read from ${tables === 1 ? 'one table' : `${grouped(tables, ',')} tables`}${said.length === 0 ? '' : `: ${said.join('; ')}`}.`
    },
    why: 'A document breaks a list where a page ends, above all when it was scanned and recognised. Left in pieces, names are cut in two and procedures are counted that are none.',
    fix: 'Compare the number of records with the number the decision states. Better still, ask for the draft, or for the list as a workbook.',
    basis:
      'Counted on 9 Word files and 7 PDFs of public decisions, read in November 2026: one list in up to 116 tables. How the pieces are joined is rasoat’s own reading.',
  },
  'repeated-heading': {
    title: 'Headings repeated inside the list',
    says: ({ rows, first }) =>
      rows === 1
        ? `Row ${first} repeats the headings; it is no procedure.`
        : `${grouped(rows, ',')} rows repeat the headings, the first is row ${first}; they are no procedures.`,
    why: 'Pages printed or pasted one below the other bring their headings along; a program that counts rows counts them as procedures.',
    fix: 'Delete the repeated rows, and let the spreadsheet print the heading row on every page.',
    basis: 'rasoat’s own rule: what is not counted as a procedure is named.',
  },
  'changed-columns': {
    title: 'Columns change inside the list',
    says: ({ columns }) =>
      `From here on the columns are others: ${columns}. The rows below were read by them.`,
    why: 'Two tables were put below each other. A program that goes by the first headings reads names as codes from here on.',
    fix: 'Bring both parts into one order of columns under one heading row.',
    basis: 'rasoat’s own rule: a heading row speaks for the rows below it.',
  },
  'section-rows': {
    title: 'Titles of sections inside the list',
    says: ({ rows, first, title, gives }) => {
      const given =
        gives === ''
          ? ''
          : `; the rows below were given what they do not say themselves: ${listOf(gives, words.properties)}`
      return rows === 1
        ? `Row ${first}, "${title}", is the title of a section and no procedure${given}.`
        : `${grouped(rows, ',')} rows are titles of sections and no procedures, the first is row ${first}, "${title}"${given}.`
    },
    why: 'The title stands for a column that is not there. The reading is rasoat’s, so it should be looked at before the figures by field and level are used.',
    fix: 'Give the field, the level and the status a column of their own, filled in every row.',
    basis:
      'Annexes of publication decisions are written in sections by level and field (remembered from Circular 02/2017/TT-VPCP; not read). What counts as a title is rasoat’s own rule.',
  },
  'total-differs': {
    title: 'Stated count differs from the rows',
    says: ({ title, declared, counted }) =>
      `"${title}" states ${grouped(declared, ',')} procedures, but ${grouped(counted, ',')} ${counted === 1 ? 'was' : 'were'} counted.`,
    why: 'Either rows are missing from the list, or a number was not brought up to date. The figures here are counted from the rows.',
    fix: 'Find the missing or surplus rows, or correct the number.',
    basis: 'rasoat’s own rule: a number in a list is held against the rows it counts.',
  },
  'notes-in-list': {
    title: 'Notes inside the list',
    says: ({ rows, first, text }) =>
      rows === 1
        ? `Row ${first}, "${text}", was taken for a note and not for a procedure.`
        : `${grouped(rows, ',')} rows were taken for notes and not for procedures, the first is row ${first}, "${text}".`,
    why: 'Signatures, recipients, remarks and page numbers stand among the rows of printed lists. If one of these rows is a procedure, it is missing from every figure.',
    fix: 'Look at the row; move notes out of the table, or give the procedure its code.',
    basis: 'rasoat’s own rule: what is not counted as a procedure is named.',
  },

  // within a record
  'only-local-code': {
    title: 'Only a local code',
    says: ({ localCode }) =>
      `The record has no code of the national database, only the office’s own, "${localCode}".`,
    why: 'Lists are matched by the national code. A code that only one office knows matches nothing, so the procedure counts as missing there and adds nothing to coverage.',
    fix: 'Write the national code of this procedure in the column of codes, and keep the office’s own in a column of its own, such as "Mã nội bộ".',
    basis:
      'Seen in public lists of provinces and in software of offices: 2020STTTT_PTTT06, 2020.GD.004, 99.001, 1.004850A (an office’s part of 1.004850). The published schema requires a national code of every record.',
  },
  'missing-code': {
    title: 'No code',
    says: () => 'The record has no code.',
    why: 'Lists are matched by code. A record without one cannot be compared with the baseline and adds nothing to coverage.',
    fix: 'Write the code that the national database gives this procedure, such as 1.012753.',
    basis: 'The published schema requires a code of every record (rasoat schema procedure).',
  },
  'damaged-code': {
    title: 'Damaged code',
    says({ text, damages, standing, candidates, count }) {
      const found = `"${text}" is not a code: ${listOf(damages, words.damages)}.`
      const more = count - candidates.split(', ').length
      const named = more > 0 ? `${candidates} and ${more} more` : candidates
      switch (standing) {
        case 'gone':
          return `${found} What stood there cannot be told from it.`
        case 'several':
          return `${found} It may have been any of these, and nothing tells which: ${named}.`
        case 'misnamed':
          return `${found} ${candidates} would fit, but the baseline gives it another name.`
        case 'not-in-baseline':
          return `${found} The baseline holds no code that it may have been (${named}).`
        default:
          return `${found} It may have been ${candidates}.`
      }
    },
    why: 'A damaged code matches nothing: the procedure counts as missing, although the office has it. Spreadsheets do such damage to whole columns, silently.',
    fix: 'Look the procedure up by its name, write its code in a column formatted as text, or let rasoat convert --accept damaged-code write the suggested ones.',
    basis:
      'Damages of codes as spreadsheets, scans and keyboards make them; how frequent they are was not counted. How often a suggestion is right was counted on three real lists (2,642, 468 and 277 codes) damaged on purpose in 25 ways, 500 rows each, five of which no repair can undo. With a baseline: 14,352 of 14,358 right where the name agrees; where there is no name and one code fits, 9,358 of 9,733, or 6,987 of 7,947 when the repair adds or drops digits; where the baseline holds none, 4,142 of 6,767. Without a baseline: 13,500 of 16,500, or 7,496 of 11,553 with digits added or dropped. The confidence is that share, rounded down. Of the codes damaged in the 20 ways that can be undone or seen, 8,981 of 10,000 came back for the national list with names, 18,494 of 30,000 for all three: the two communes have many codes that this baseline lacks. Where the names disagree nothing is suggested.',
  },
  'system-id-as-code': {
    title: 'A system’s id instead of a code',
    says: ({ text }) =>
      `"${text}" is the id that some software gave its record, not a code; the column seems to hold ids.`,
    why: 'Such an id means something to one system only. Nothing can be compared by it, so all rows of the column count as having no code.',
    fix: 'Export the list with the column that holds the codes, or name that column with --column code=HEADING.',
    basis:
      'Seen in exports of public service systems: hexadecimal ids of 24 or 32 digits, and UUIDs. The national database gives codes such as 1.012753.',
  },
  'malformed-code': {
    title: 'Code not well formed',
    says({ text }) {
      const digits = excessDigits(text)
      if (digits !== undefined)
        return `"${text}" is not a code: it has ${digits} digits after the dot instead of 6.`
      return `"${text}" is not a code of the national database.`
    },
    why: 'A code in no known form matches nothing: the procedure counts as missing, although the office has it.',
    fix: 'Correct it to a form such as 1.012753, 1.012753.H19, 1.012753.000.00.00.H13 or 1.001193.01, in a column formatted as text.',
    basis:
      'Forms counted in national and local lists: 1.012753, 1.012753.H19, 1.012753.000.00.00.H13, 1.001193.01. No published specification of the code was found.',
  },
  'ended-agency-code': {
    title: 'Agency code of a province that was merged',
    says: ({ suffix, former, now, code }) =>
      `${suffix} was the agency code of ${former}, which is part of ${now} since 1 July 2025; its code is ${code}.`,
    why: 'The national portal knows the agency codes of 34 provinces. A code with another suffix leads nowhere.',
    fix: 'Write the code with the suffix of the province of today, as its own list has it.',
    basis:
      'Agency codes of the 34 provinces as the national portal answered on 1 October 2026; Resolution 202/2025/QH15. The codes that ended are from memory (schemas/authorities/two-tier-2025.json).',
  },
  'missing-name': {
    title: 'No name',
    says: () => 'The record has no name.',
    why: 'The name is the first compulsory component of a procedure (Decree 63/2010, article 8), and the only check that the code is the right one.',
    fix: 'Write the name as the national database gives it for this code.',
    basis: 'Decree 63/2010 art. 8.2.a: the name is the first compulsory component.',
  },
  'missing-level': {
    title: 'No implementing level',
    says: () => 'The list has a column for the implementing level, but here it is blank.',
    why: 'A procedure without a level is counted as unknown, never as another level, so figures by level leave it out.',
    fix: 'Write the level: Cấp Bộ, Cấp tỉnh, Cấp xã or Cơ quan khác.',
    basis:
      'Value list of the national database: Cấp Bộ, Cấp tỉnh, Cấp xã, Cơ quan khác. Counted in a national list with the levels of its detail pages: 17 of 2,642 procedures have none.',
  },
  'unknown-level': {
    title: 'Implementing level not recognised',
    says: ({ text }) => `"${text}" is not an implementing level of the national database.`,
    why: 'A level that cannot be recognised is counted as unknown, so figures by level leave the procedure out.',
    fix: 'Replace it with Cấp Bộ, Cấp tỉnh, Cấp xã or Cơ quan khác, separated by commas where there are several.',
    basis: 'Value list of the national database: Cấp Bộ, Cấp tỉnh, Cấp xã, Cơ quan khác.',
  },
  'obsolete-level': {
    title: 'District level',
    says: () => 'The implementing level is the district, which ended on 1 July 2025.',
    why: 'With the two-tier local government the district level is gone. People sent there find nobody who serves them.',
    fix: 'Replace it with the level that took over the task, province or commune, as the publication decision in force says.',
    basis:
      'Two-tier local government since 1 July 2025: there is no district level any more. Decrees 132/2025 and 133/2025 move powers to the two tiers (named in the press; not read).',
  },
  'missing-service-level': {
    title: 'No service level',
    says: () => 'The list has a column for the service level, but here it is blank.',
    why: 'A blank is counted as unknown, never as not offered. It stays in the denominator, so each one lowers the online shares.',
    fix: 'Write the level: Toàn trình, Một phần, Cung cấp thông tin or Chưa cung cấp.',
    basis:
      'Index 766 criterion 3.1 counts procedures by service level (as a working document describes it, not the gazetted annex). Seen in a real list: 79 of 157 procedures give none.',
  },
  'unknown-service-level': {
    title: 'Service level not recognised',
    says: ({ text }) => `"${text}" is not a service level.`,
    why: 'A service level that cannot be recognised is counted as unknown, so it adds nothing to the online shares.',
    fix: 'Replace it with Toàn trình, Một phần, Cung cấp thông tin or Chưa cung cấp.',
    basis:
      'Decree 42/2022, as quoted in a guide (not read; repealed on 1 July 2026), knows full-online (toàn trình) and partial (một phần). Provincial statistics add information only and not offered.',
  },
  'conflicting-service-level': {
    title: 'More than one service level',
    says: ({ levels, counted }) =>
      `The record gives several service levels (${listOf(levels, words.serviceLevels)}); it is counted as ${wordFor(counted, words.serviceLevels)}.`,
    why: 'Index 766 counts a procedure with both levels at the highest, so the figure may promise more than a citizen really gets.',
    fix: 'Keep the level that is offered today, or give each online service its own row and code, such as 1.001193.01.',
    basis:
      'Index 766 criterion 3.1, as a working document describes it (not the gazetted annex): a procedure with both levels is counted at the highest.',
  },
  'malformed-decision': {
    title: 'Publication decision not well formed',
    says: ({ text }) => `"${text}" is not the number or date of a decision in the usual form.`,
    why: 'A procedure is published by decision (Decree 63/2010). Without a number that can be looked up, nobody can check that it is in force.',
    fix: 'Write the number as on the decision, such as 1319/QĐ-UBND, and the date as day/month/year.',
    basis:
      'Decree 63/2010 art. 13 and 15: a procedure is published by decision. The usual form is 1319/QĐ-UBND; fourteen shapes were counted in the national list. A number of five digits in a column of dates is what a spreadsheet leaves of a date cell; the day it counts to is suggested at 90% (from experience, not counted).',
  },
  'placeholder-value': {
    title: 'Placeholder left in',
    says: ({ field, text }) =>
      `${property(field)}: "${text}" looks like a value that someone meant to replace.`,
    why: 'Values typed in for a trial get published with the list, and readers take them for real ones.',
    fix: 'Replace it with the real value, or delete the row if the whole record was a trial.',
    basis: 'Seen in the national list: one decision "Demo/QĐ-BCA".',
  },
  mojibake: {
    title: 'Text read in a wrong encoding',
    says: ({ field, text, encoding }) =>
      `${property(field)}: "${text}" was written in ${encodingTitle(encoding)} and read as something else.`,
    why: 'No reader can make sense of it, and no name in it agrees with the national list. It was kept as it stands.',
    fix: 'Open the original file in its own encoding and save it as UTF-8, or let rasoat convert --accept mojibake write the suggested texts.',
    basis:
      'UTF-8 as RFC 3629 defines it. For the old encodings counted: of 174,751 words with accents in official lists 99.99% are syllables when read rightly, at most 15% when read in another encoding.',
  },
  'lost-letters': {
    title: 'Letters lost in an export',
    says: ({ field, text }) =>
      `${property(field)}: letters of "${text}" were lost when the list was saved in a code page that does not have them.`,
    why: 'What was saved as ? or _ is in no byte of the file any more: nothing can be read back from it, and no such name agrees with the national one.',
    fix: 'Export the list again as XLSX or as “CSV UTF-8”, not as plain “CSV” or “text”; where the code is right, rasoat convert --accept lost-letters takes the name from the baseline.',
    basis:
      'Windows-1252 and its like lack most Vietnamese letters; programs write ? for them, or the letter without its marks. A name is suggested only by its code, and when each letter that is left agrees with it.',
  },
  'unnormalised-text': {
    title: 'Untidy text',
    says: ({ field, defects, text }) => `${property(field)}: ${listOf(defects, words.defects)} in "${text}".`,
    why: 'Two texts that look alike are different for a computer, so searching and matching by name fail. It was tidied before it was compared.',
    fix: 'Retype the value without stray spaces, line breaks and HTML, with a keyboard set to composed Unicode (NFC).',
    basis:
      'Counted in a national list of 2,642 procedures: 24 names not in Unicode NFC, 41 with outer spaces, 40 with double spaces, 11 with line breaks.',
  },
  'incomplete-components': {
    title: 'Compulsory components blank',
    says: ({ missing, count }) =>
      `${count} compulsory component${count === 1 ? ' is' : 's are'} blank: ${listOf(missing, words.properties)}.`,
    why: 'Decree 63/2010, article 8, demands eight components of every procedure. Only those the list has a column for are asked about.',
    fix: 'Fill in the blank components from the publication decision or the national database.',
    basis: 'Decree 63/2010 art. 8.2, points a to h: eight compulsory components.',
  },
  'contradictory-record': {
    title: 'Record that contradicts itself',
    says({ contradiction }) {
      switch (contradiction) {
        case 'fee-exempt-with-fee':
          return 'The record is marked fee-exempt, but states a fee above zero.'
        case 'in-person-and-full-online':
          return 'The record requires presence in person, but its service level is full-online.'
        case 'abolished-and-published':
          return 'The record is marked abolished, but also made public.'
      }
    },
    why: 'Both statements cannot be true: a full-online service leaves no compulsory step in person, and an abolished procedure is no longer public.',
    fix: 'Correct whichever of the two statements is wrong, by the publication decision.',
    basis:
      'Decree 42/2022, as quoted in a guide (not read; repealed on 1 July 2026): full-online leaves no compulsory step in person. Decree 63/2010 art. 14 to 17, as we understand them: an abolished procedure is no longer made public.',
  },
  'not-in-force': {
    title: 'Not in force on the day of the report',
    says: ({ status, day }) =>
      status === 'pending'
        ? `The procedure is not yet in force${day === '' ? '' : `; it is from ${day.split('-').reverse().join('/')}`}, and does not count.`
        : `The procedure has not been in force since ${day.split('-').reverse().join('/')}, and does not count.`,
    why: 'What is not in force on the day is left out of every share and covers nothing of the baseline.',
    fix: 'Nothing to correct if the days are right; --as-of gives the report of another day.',
    basis:
      'Effective days as lists of communes keep them; a decision seen in 2026 is in force only from 1 March 2027.',
  },
  'unreadable-value': {
    title: 'Value not understood',
    says: ({ field, text }) =>
      isHalfTimeLimit(field, text)
        ? 'The time limit lacks its number or its unit.'
        : text.includes('\ufffd')
          ? `${property(field)}: "${text}" has lost characters where � stands; take them from the original file, and save it as UTF-8.`
          : `${property(field)}: "${text}" could not be understood.`,
    why: 'The value is kept as it stands and never guessed, so it counts as unknown in the figures.',
    fix: 'Write a plain value: x, có or không in yes-or-no columns, a date as day/month/year, one value in a cell.',
    basis:
      'rasoat’s own rule: a value that cannot be understood is kept as it stands, and never guessed away.',
  },
  'schema-violation': {
    title: 'Does not follow the schema',
    says: ({ path, keyword, expected, found }) =>
      `${schemaSentence(placeOf(path), keyword, { expected, found })}.`,
    why: 'The JSON Schema says what every record has to look like; programs that rely on it will stumble over this one.',
    fix: 'Correct the value, or change the schema given with --schema if it asks too much.',
    basis: 'The JSON Schema given with --schema, or the published one (rasoat schema procedure).',
  },

  // across a list
  'duplicate-code': {
    title: 'Code used twice',
    says: ({ code, firstRow, firstSource }) => `Code ${code} already stands ${at(firstRow, firstSource)}.`,
    why: 'A code stands for one procedure. It is counted once, so the list is longer than the number of procedures.',
    fix: 'Delete the repeated row, or correct its code if the row is another procedure.',
    basis: 'Counted in the national export: all 2,642 codes are distinct. A code is a key.',
  },
  'conflicting-duplicate': {
    title: 'One code, two answers',
    says({ code, property: id, first, here, firstRow, firstSource }) {
      const name = wordFor(id, words.properties)
      return `Code ${code}: the ${name} is "${inWords(id, here)}" here, but "${inWords(id, first)}" ${at(firstRow, firstSource)}.`
    },
    why: 'Nobody can tell which of the two the office gives. Lists of merged provinces disagree like this.',
    fix: 'Decide which of the two is right by the publication decision, correct it, and delete the other row.',
    basis:
      'rasoat’s own rule: a code is a key, so its records have to agree. Since 1 July 2025 merged provinces bring versions of one list together.',
  },
  'duplicate-name': {
    title: 'Name used twice',
    says: ({ firstRow, firstSource, firstCode }) =>
      `The same name already stands ${at(firstRow, firstSource)}${firstCode === '' ? '' : `, under code ${firstCode}`}.`,
    why: 'One procedure may stand in the list under two codes and be counted twice. The same name at different levels is normal and not meant here.',
    fix: 'Check both codes in the national database, and correct or delete the row that is wrong.',
    basis: 'Counted in the national list: eleven names stand under two codes.',
  },
  'mixed-code-forms': {
    title: 'Codes written in several forms',
    says({ national, short, long, case: cased }) {
      const forms = [
        [national, '1.012753'],
        [short, '1.012753.H13'],
        [long, '1.012753.000.00.00.H13'],
        [cased, '1.001193.01'],
      ] as const
      const used = forms.filter(([count]) => count > 0)
      const counts = used.map(([count, form]) => `${grouped(count, ',')} like ${form}`)
      return `Codes are written in ${used.length} forms: ${counts.join(', ')}.`
    },
    why: 'rasoat reads all of them as the same procedures; programs that compare codes as texts take them for different ones.',
    fix: 'Write all codes in one form, for example with rasoat convert.',
    basis: 'Seen in the list of one ward: 235 codes like 1.012753.H13 and 233 like 1.012753.000.00.00.H13.',
  },
  'agency-code-of-another-province': {
    title: 'Agency codes of other provinces',
    says: ({ own, others, records }) =>
      `${records === 1 ? 'One code bears' : `${grouped(records, ',')} codes bear`} the agency code of another province than ${own}, as most of the list does: ${others}.`,
    why: 'A code that another province localised is that of its version of the procedure, not of this one.',
    fix: 'Check whether these rows were copied from the list of another province, and write their codes with the right suffix.',
    basis: 'Agency codes of the 34 provinces as the national portal answered on 1 October 2026.',
  },
  'month-before-day': {
    title: 'Month before the day',
    says: ({ rows, text, turnable }) =>
      `${rows === 1 ? `One date has the month before the day: "${text}"` : `${grouped(rows, ',')} dates have the month before the day, such as "${text}"`}.${turnable === 0 ? '' : ` ${turnable === 1 ? 'One other date could be read both ways and was' : `${grouped(turnable, ',')} other dates could be read both ways and were`} read day first.`}`,
    why: 'The program that wrote these dates has American settings. Which of the other dates it turned nobody can see: 7/1/2025 may be 7 January or 1 July.',
    fix: 'Export the list again as a workbook with real date cells, or write all dates as day/month/year.',
    basis: 'rasoat’s own rule. Vietnamese writes the day first; the same list cannot have both orders.',
  },
  'shifted-column': {
    title: 'Column under the heading of another',
    says({ heading, means, fitting, values, text, firstRow, lastRow }) {
      const holds = `the column "${heading}" holds what reads as ${wordFor(means, words.properties)}: ${fitting} of ${values} values, such as "${text}"`
      return firstRow === undefined
        ? `T${holds.slice(1)}. If so, say that "${heading}" is ${means}.`
        : `From row ${firstRow} to row ${lastRow} ${holds}. The cells of these rows have probably moved.`
    },
    why: 'Values stand under the heading of another column, so that none of them is understood and both columns count as unknown.',
    fix: 'Correct the headings, or name the columns with --column; when two columns have changed places, name both. Where cells moved from a row on, look there for one that was inserted or lost.',
    basis:
      'Reasoned, not counted: no real list at hand has it. Told from 5 values on, when 9 in 10 of them read as one other field and the own field understands almost none; within a column from 10 values on, in rows that follow each other.',
  },
  'empty-catalogue': {
    title: 'Empty list',
    says: () => 'The list holds no records.',
    why: 'An empty list is never a clean list: this is what an export that failed looks like.',
    fix: 'Export the list again, and check that the right file, sheet and heading row were read.',
    basis: 'rasoat’s own rule: nothing to check is not nothing wrong.',
  },

  // against the list of units
  'catalogue-gone': {
    title: 'Catalogue is gone',
    says: ({ from, expected, found }) =>
      expected !== undefined
        ? `The configuration expects at least ${grouped(expected, ',')} lists, and the run has ${grouped(found ?? 0, ',')}.`
        : from === ''
          ? 'The configuration expects this catalogue, and the run has no list of it.'
          : `${from} has this catalogue, and the run has no list of it.`,
    why: 'Figures are those of the lists that were read. A list that was there yesterday and was not found today takes its faults with it, and everything looks better.',
    fix: 'Find out what became of the list. If it is no longer to be audited, take it out of `expect`, or write the earlier result anew.',
    basis:
      'rasoat’s own rule: what `expect` in the configuration names, and what the result of `--no-worse-than` holds, has to be among the lists of the run.',
  },
  'catalogue-shrank': {
    title: 'Catalogue has shrunk',
    says: ({ records, least, before }) =>
      `The list holds ${grouped(records, ',')} records and should hold at least ${grouped(least, ',')}${before === 0 ? '' : `; it held ${grouped(before, ',')} in the earlier result`}.`,
    why: 'An export that broke off is well formed, and what it lost cannot be at fault: its figures may even be better.',
    fix: 'Compare the list with its older version (rasoat diff) and export it again. If it is right, lower `expect`, or write the earlier result anew.',
    basis:
      'rasoat’s own rule: a list that lost a third or more of the records of the earlier result, or falls below what `expect` in the configuration asks for.',
  },
  'unknown-unit': {
    title: 'Unknown unit',
    says: ({ unit }) =>
      unit === ''
        ? 'The column of units names none in these records.'
        : `"${unit}" is not in the list of units.`,
    why: 'A catalogue whose unit nobody knows counts for no unit: a unit that has a list looks as if it had none.',
    fix: 'Correct the name of the unit, in the file name, the column or the configuration, or add the unit to the list of units.',
    basis:
      'rasoat’s own rule. A near name is proposed where exactly one unit bears it. Counted with the names of 3,321 communes, five times each with one letter lost, doubled or replaced at random: with the province known, the name proposed was the right one in 15,331 of 15,339 cases; for 967 none was proposed.',
  },
  'ambiguous-unit': {
    title: 'Name of several units',
    says: ({ unit, count, units }) =>
      `"${unit}" fits ${grouped(count, ',')} units of the list, and nothing says which one is meant: ${units}.`,
    why: 'Communes in different provinces bear one name. Nobody can say whose list this is, so it is counted for none of them.',
    fix: 'Say the province, with --province, in the configuration (province) or behind the name (Xã Tân Thành, Tây Ninh), write the accents, or give the code of the unit.',
    basis:
      'Counted on 22 November 2026 in a public list of the 34 provinces and 3,321 communes (as of 25 July 2026): 245 names stand there more than once, and without their accents 10 pairs are equal within one province.',
  },
  'former-unit': {
    title: 'Unit that was merged or renamed',
    says: ({ unit, now }) =>
      `"${unit}" is no unit any more; the list of units says what became of it: ${now}.`,
    why: 'Since the mergers of 2025 the old unit answers for nothing. Its list is out of date, or bears an old name.',
    fix: 'Find out whether the list is that of the new unit; if so, give it the new name, else unite it with the lists of the other units that were merged.',
    basis:
      'Two-tier local government since 1 July 2025, with 34 provinces and 3,321 communes. What became of a unit is said by the list that the user gave, never by rasoat.',
  },
  'missing-unit': {
    title: 'Unit without a catalogue',
    says: ({ unit, province, code }) =>
      `There is no catalogue of ${unit}${province === '' ? '' : `, ${province}`}${code === '' ? '' : ` (${code})`}.`,
    why: 'Figures over a province are those of the lists that were read. A unit without a list is not in them, and nobody sees that it is missing.',
    fix: 'Ask the unit for its list; or, if it is there under another name, correct that name.',
    basis:
      'rasoat’s own rule: where at least two catalogues are of one level and one province, every other unit of that level there is expected to have one.',
  },

  // against the baseline
  'missing-procedure': {
    title: 'Missing from the list',
    says({ field, levels }) {
      const about = [
        levels === '' ? '' : listOf(levels, words.levels),
        field === '' ? '' : `field "${field}"`,
      ]
      const known = about.filter((text) => text !== '').join(', ')
      return `The baseline holds this procedure${known === '' ? '' : ` (${known})`}; the list does not.`
    },
    why: 'What is published for a level has to be made public by each unit of that level (Decree 63/2010). Without it people do not learn that they may apply here.',
    fix: 'Add the procedure to the list, or correct its code there if it already stands in the list under another one.',
    basis:
      'Decree 63/2010 art. 13 to 17: what is published for a level is made public, on the national database and where dossiers are received.',
  },
  'listed-for-another-authority': {
    title: 'Listed for another authority',
    says: ({ authority, procedures, codes }) =>
      `${procedures === 1 ? 'One procedure of the list is' : `${grouped(procedures, ',')} procedures of the list are`} carried out by another authority (${wordFor(authority, words.authorities)}): ${codes}.`,
    why: 'They are no part of what the unit answers for, so they are neither missing nor extra. A one-stop desk may take such dossiers in; then people should learn who decides.',
    fix: 'Keep them if the desk takes them in, and name the authority beside them; otherwise take them off the list.',
    basis:
      'The agencies of the baseline, read with the words for agencies that come with rasoat (since 1 July 2025). Counted: a list of a ward holds 15 of 328 such procedures of its level, another one 6.',
  },
  'agency-of-one-place': {
    title: 'Agency of one place',
    says: ({ procedures, places, codes }) =>
      `For ${procedures === 1 ? 'one procedure' : `${grouped(procedures, ',')} procedures`} that a ministry issued only departments of single places are named (${places}): ${codes}. They count for every province.`,
    why: 'Every province carries out what a ministry issues; the export names the department of the place that sent the data. Read literally it would leave all other provinces without these procedures.',
    fix: 'Have whoever keeps the baseline name the department without its place, such as "Sở Tư pháp".',
    basis:
      'Counted: 58 of 2,642 procedures in exports of the national portal of July 2026; 55 of them name departments of Hà Nội, Hải Phòng or An Giang. A province alone has what it issued itself.',
  },
  'baseline-details-differ': {
    title: 'The two lists of the baseline differ',
    says: ({ property: id, here, details }) =>
      `The baseline and its details differ in the ${wordFor(id, words.properties)}: "${inWords(id, here)}" in the baseline, "${inWords(id, details)}" in the details. The baseline counts.`,
    why: 'One of the two lists is out of date or wrong. Where it is the level or the agency, the procedure may count for the wrong unit.',
    fix: 'Look the procedure up on the national portal, and correct the list that is wrong.',
    basis:
      'rasoat’s own rule: details fill in what the baseline leaves out, and change nothing that it says.',
  },
  'uncoded-with-candidate': {
    title: 'Code that the name points to',
    says: ({ code, score, runnerUp, runnerUpScore, codes }) =>
      codes === ''
        ? `The record has no usable code; its name points to ${code} (${wholePercent(score, 'en')} alike${runnerUp === '' ? '' : `; next ${runnerUp}, ${wholePercent(runnerUpScore, 'en')}`}).`
        : `The record has no usable code, and its name alone does not decide: it may mean ${codes} (${wholePercent(score, 'en')} alike).`,
    why: 'Without a code the record counts as no procedure of the baseline, though its name may say which one it is.',
    fix: 'Check the candidates in the national database and write the code. The figures count them only with --match names.',
    basis:
      'Counted with the codes hidden. A ward list of 468 rows against 2,642 national names: of 243 decided by the same name 238 were right (98%), the other 5 bear the name under another code; 2 of 2 similar names were right; 12 names of several procedures were left open. The 2,642 national names respelled in 7 ways (7,586 names): 7,341 right, 245 open, none wrong. The same names asked of a baseline without their procedure: 77 decided, all wrongly (2.9%), 28 of them as similar and 3 as cut. So the same name counts as 98% sure, the same words as 95%, a similar name (90% alike, 3% ahead, no differing word that makes another procedure) as 60%: no figure counts it. The same 2,642 names without accents: 2,594 decided, all rightly (98%).',
  },
  'not-in-baseline': {
    title: 'Not in the baseline',
    says: ({ code, namesCode, digits = 0 }) =>
      `The baseline does not know code ${code}.${namesCode === undefined ? '' : ` It has this name under ${namesCode}, which differs in ${digits} ${digits === 1 ? 'digit' : 'digits'}: probably renumbered or mistyped.`}`,
    why: 'The code may be local or mistyped, or the procedure has been abolished: abolished procedures disappear from the national list.',
    fix: 'Look the code up in the national database; then correct it, delete the row, or keep it as a procedure of your own locality.',
    basis:
      'Seen in the data of the national portal: it has no status “abolished”; an abolished procedure disappears.',
  },
  'issuer-not-in-baseline': {
    title: 'Issuer the baseline lacks',
    says: ({ by, name, procedures, fields, codes }) =>
      `The baseline holds nothing of the ${by} "${name}"${fields === '' ? '' : ` (${fields})`}${by === 'field' ? ': whoever issues it seems to be absent' : ''}, so it cannot judge ${procedures === 1 ? 'one code' : `${grouped(procedures, ',')} codes`} of the list: ${codes}.`,
    why: 'A baseline of some ministries knows nothing of the procedures of the others. Their codes are no errors of the unit, and they are told once, not code by code.',
    fix: 'Add the list of that issuer to the baseline, or say that the baseline is partial.',
    basis:
      'Said from 20 unknown codes and a fifth of the list on, of an issuer that the baseline does not name, or else of three fields or more of which it knows no code. Counted: of the 468 codes of a ward 212 are not in the exports of seven ministries; 199 of them stand in seven fields of which these hold nothing, 4 carry names that these have under other codes, and 9 stand in fields of ministries that are there. --partial-baseline says that the baseline is partial.',
  },
  'abolished-procedure': {
    title: 'Abolished procedure',
    says: ({ code }) =>
      `The baseline says that ${code} is abolished; the list still holds it as if it were in force.`,
    why: 'An abolished procedure has to be taken off the list that is made public (Decree 63/2010). Nobody may be asked to follow it.',
    fix: 'Delete the row, or write Bãi bỏ as its status if the list keeps abolished procedures.',
    basis:
      'Decree 63/2010 art. 14 and 15: abolition is published by decision, with the number of the procedure on the national database.',
  },
  'ended-but-in-force': {
    title: 'Ended here, in force in the baseline',
    says: ({ code, status }) =>
      `The list marks ${code} as "${inWords('status', status)}"; the baseline has it in force. It does not count as held.`,
    why: 'One of the two is out of date. If it is the list, people are not offered a procedure that they are entitled to.',
    fix: 'Look the procedure up in the publication decision in force; correct the status, or use a newer baseline.',
    basis:
      'Decree 63/2010 art. 14 and 15: a procedure ends by decision. That a row of an ended procedure does not count as coverage is rasoat’s own rule.',
  },
  'replaced-procedure': {
    title: 'Replaced procedure',
    says: ({ code, replacedBy }) =>
      `The baseline says that ${code} has been replaced${replacedBy === '' ? '' : ` by ${replacedBy}`}; the list still holds it as if it were in force.`,
    why: 'People who follow the old procedure prepare the wrong dossier.',
    fix: 'Put the procedure that replaces it in its place, with its code and name.',
    basis: 'Decree 63/2010 art. 14: replacement is published by decision, as a new procedure is.',
  },
  'slipped-column': {
    title: 'Codes slipped against names',
    says: ({ firstRow, lastRow, rows, nearest, farthest }) =>
      `From row ${firstRow} to row ${lastRow} codes have slipped against names: ${rows} names belong to codes that stand ${offset(nearest, farthest)}.`,
    why: 'One column lost or gained cells while the other did not. It is one fault with one cause; whoever follows the codes reaches the wrong procedures.',
    fix: 'Put the column back in step from the first of these rows on. The single rows carry the code that their name belongs to.',
    basis:
      'Counted: in a ward list of 375 rows the names of rows 15 to 371 stand beside codes of other rows, 1 row apart at first and 90 at the end. Told when at least 5 names keep the order of their codes, with at most 1 in 5 out of order and the offset the same from most rows to the next.',
  },
  'name-differs': {
    title: 'Name differs from the baseline',
    says: ({ here, baseline }) => `The name here is "${here}"; in the baseline it is "${baseline}".`,
    why: 'Services have to agree with the national database in code and name. Another name may be an old version of the procedure.',
    fix: 'Copy the name from the national database, after checking that the code is the right one.',
    basis:
      'Decree 42/2022, as quoted in a guide (not read; repealed on 1 July 2026): a service is synchronised with the national database in code and name.',
  },
  'code-names-another-procedure': {
    title: 'Code of one procedure, name of another',
    says: ({ code, namesCode, baseline }) =>
      baseline === ''
        ? `The name is that of code ${namesCode} in the baseline, not that of ${code}.`
        : `In the baseline ${code} is "${baseline}"; the name here belongs to ${namesCode}.`,
    why: 'Codes have slipped against names, as happens when one column is sorted without the others. Whoever follows the code reaches the wrong procedure.',
    fix: 'Correct the code or the name, and look at the neighbouring rows: a slip seldom stops at one.',
    basis:
      'Seen in a ward list whose links slipped against its names: 61 of 147 rows carry the name of another code.',
  },
  'level-differs': {
    title: 'Level not given by the baseline',
    says: ({ here, baseline }) =>
      `The implementing level here is ${listOf(here, words.levels)}; in the baseline it is ${listOf(baseline, words.levels)}.`,
    why: 'The list sends people to an office that does not serve this procedure. Naming fewer levels than the baseline is normal and not meant here.',
    fix: 'Correct the level as the baseline gives it, or report it to whoever keeps the baseline if a newer decision moved the task.',
    basis:
      'rasoat’s own rule: the national database says at which levels a procedure is carried out; a list may name fewer, not others.',
  },
  'field-differs': {
    title: 'Field differs from the baseline',
    says: ({ here, baseline }) => `The field here is "${here}"; in the baseline it is "${baseline}".`,
    why: 'The national database groups procedures by field, local lists often by department. Figures by field then cannot be compared.',
    fix: 'Write the field of the national database; keep the department in a column of its own.',
    basis:
      'The national database groups procedures by field (lĩnh vực). Seen in local lists: grouped by department.',
  },
  'service-level-below-baseline': {
    title: 'Service level below the baseline',
    says: ({ here, baseline }) =>
      `The service level here is ${service(here)}; in the baseline it is ${service(baseline)}.`,
    why: 'People are offered less than the national list promises them.',
    fix: 'Raise the service to the level of the baseline, or correct the list if it is already offered at that level.',
    basis: 'rasoat’s own rule: the baseline is what people are told to expect.',
  },
  'service-level-above-baseline': {
    title: 'Service level above the baseline',
    says: ({ here, baseline }) =>
      `The service level here is ${service(here)}; in the baseline it is ${service(baseline)}.`,
    why: 'It is either progress that the national list does not show yet, or a level claimed and not really offered.',
    fix: 'Try the service from start to result; then have the national database updated, or correct the list.',
    basis: 'rasoat’s own rule: progress and a claim look the same in a list; only a trial tells them apart.',
  },
  'decision-differs': {
    title: 'Publication decision differs from the baseline',
    says: ({ here, baseline }) => `The decision here is ${here}; in the baseline it is ${baseline}.`,
    why: 'Often this is the province’s own decision beside that of the ministry, and no fault. It may also be a decision that has been superseded.',
    fix: 'Check that the decision cited is the one in force, and correct the number if it is not.',
    basis:
      'Decree 63/2010 art. 13: the minister publishes for the country, the chairman of the province for all its levels.',
  },

  // against the policy
  'eligible-not-full-online': {
    title: 'Eligible, but not full-online',
    says: ({ serviceLevel }) =>
      `Eligible for full-online, but the service level is ${service(serviceLevel)}.`,
    why: 'The official full-online rate divides by the eligible procedures, so each of these lowers it.',
    fix: 'Plan the step to full-online, or correct the service level if it is already full-online.',
    basis:
      'Index 766 criterion 3.1, as a working document describes it (not the gazetted annex): the full-online rate divides by the eligible procedures. Programme of Resolutions 57 and 71: all of them full-online (remembered, not read).',
  },
  'no-internal-process': {
    title: 'No internal process',
    says: () => 'The list says that the procedure has no internal process.',
    why: 'The chairman approves an internal process for each procedure. Without it, it is not settled who does which step and in what time.',
    fix: 'Have the internal process approved, or correct the list if it already is.',
    basis:
      'Seen in a decision of Đồng Nai (1319/QĐ-UBND of 16 September 2025) and a directive of Đắk Lắk (012/CT-UBND of 26 November 2025): the internal process is approved and follows the publication decision. Decrees 61/2018 and 118/2025 as its source: remembered, not read.',
  },
  'no-electronic-process': {
    title: 'No electronic process',
    says: () => 'The list says that the procedure has no electronic process.',
    why: 'The electronic process follows the publication decision. Without it the case-handling system cannot follow the procedure as published.',
    fix: 'Have the electronic process set up by the publication decision, or correct the list if it already is.',
    basis:
      'Directive of Đắk Lắk (012/CT-UBND of 26 November 2025): the electronic process follows the publication decision.',
  },
  'not-integrated': {
    title: 'Not integrated on the national portal',
    says: () => 'The list says that the procedure is not integrated on the National Public Service Portal.',
    why: 'People cannot find or use the service on the national portal, and the rate of integration is lower for it.',
    fix: 'Integrate the service on the National Public Service Portal, or correct the list if it already is.',
    basis:
      'Rate of integration on the National Public Service Portal, as the press prints it (Lâm Đồng, 2025: 2,013 of 2,308).',
  },
  'not-non-geographic': {
    title: 'Not non-geographic',
    says: () => 'The list says that the procedure may not be submitted at any office of the province.',
    why: 'Under Decree 118/2025 dossiers are received regardless of administrative boundary within the province.',
    fix: 'Add it to the non-geographic list of the province, or note why it cannot be.',
    basis:
      'Decree 118/2025, as quoted in a guide (not read): dossiers are received regardless of administrative boundary within the province.',
  },
  'decentralised-without-data': {
    title: 'Decentralised, but without data',
    says: () =>
      'The procedure is decentralised, but the list gives no service level, internal process or electronic process for it.',
    why: 'Newly decentralised procedures without data do not show in the system that measures service quality.',
    fix: 'Fill in the service level and the two processes, as the unit that took the procedure over carries it out.',
    basis:
      'Press, Sơn La, 2025: decentralised procedures lack data in the system that measures service quality.',
  },
}

function at(row: number, source: string): string {
  return row === 0 ? `in ${source}` : `at row ${row} of ${source}`
}

function property(id: string): string {
  return startingWord(id, words.properties)
}

/** How far codes stand from their names: below zero, above them. */
function offset(nearest: number, farthest: number): string {
  const [least, most] = [Math.abs(nearest), Math.abs(farthest)]
  const rows = least === most ? `${least} ${least === 1 ? 'row' : 'rows'}` : `${least} to ${most} rows`
  return `${rows} ${nearest < 0 ? 'above' : 'below'}`
}

function service(level: string): string {
  return wordFor(level, words.serviceLevels)
}

function inWords(id: string, value: string): string {
  if (id === 'serviceLevel') return service(value)
  if (id === 'status') return value === '' ? 'in force, no status given' : wordFor(value, words.statuses)
  if (id === 'kind') return wordFor(value, words.kinds)
  if (value === 'true') return 'yes'
  if (value === 'false') return 'no'
  return id === 'levels' ? listOf(value, words.levels) : value
}

/** `/timeLimit/amount` as *Time limit (timeLimit.amount)*. */
export function placeOf(path: string): string {
  const segments = segmentsOf(path)
  const [first] = segments
  if (first === undefined) return 'The record'
  return segments.length === 1 ? property(first) : `${property(first)} (${segments.join('.')})`
}
