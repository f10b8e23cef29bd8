import type { Language } from '../language.ts'

export const worklist: Language['worklist'] = {
  columns: {
    number: 'No.',
    severity: 'Severity',
    rule: 'What is wrong',
    code: 'Code',
    name: 'Name of the procedure',
    level: 'Level',
    message: 'In detail',
    fix: 'What to do',
    suggested: 'Suggested value',
    property: 'Column',
    source: 'Where',
    row: 'Row',
    resolved: 'Đã xử lý / Resolved',
    note: 'Ghi chú / Note',
    key: 'Line id (leave as it is)',
  },
  sheets: { list: 'To do', guide: 'How to fill it in' },
  title: (unit) => `What has to be fixed: ${unit}`,
  head: (lines, date) =>
    `${lines === '1' ? '1 line' : `${lines} lines`}, as of ${date}. Fill in the two yellow columns only.`,
  answers: ['Yes', 'No'],
  prompt: () => 'Choose Yes once it is corrected in your list; otherwise No, or leave it empty.',
  suggested: (value, confidence) => `${value} (${confidence})`,
  guide: [
    'Correct your own list (or your system) first. This workbook only says what you did; it changes nothing by itself.',
    'In the column "Đã xử lý / Resolved" choose Yes for each line that is corrected. Leave it empty where it is not.',
    'In the column "Ghi chú / Note" write whatever the checker should know: why a line cannot be corrected yet, who was asked, since when.',
    'You may sort and filter. Please change nothing else: no other cell, no rows or columns added or taken out. A workbook with other changes is sent back.',
    'Save it as a workbook (.xlsx) and send it back together with your corrected list. The new list is audited, and what you said is held against it.',
    'A suggested value is a proposal, with how sure it is in brackets. Check it before you use it.',
  ],
  lines: 'Lines',
  leftOut: 'Not in this list',
  accepted: (count) =>
    count === '1' ? '1 finding that is accepted for now.' : `${count} findings that are accepted for now.`,
  notes: (count) =>
    count === '1'
      ? '1 note, about which nothing has to be done.'
      : `${count} notes, about which nothing has to be done.`,
  beyond: (count, listed) =>
    `${count} more findings: a work list holds ${listed} lines at most, the gravest. The next list will have them.`,
  wrote: (count, folder, clean) => {
    const rest =
      clean === ''
        ? ''
        : clean === '1'
          ? '; 1 unit has nothing to fix'
          : `; ${clean} units have nothing to fix`
    return `${count === '1' ? '1 work list' : `${count} work lists`} written to ${folder}${rest}`
  },
  noUnit: (count) =>
    count === '1'
      ? '1 finding belongs to no list (a unit without a catalogue) and is in no work list.'
      : `${count} findings belong to no list (units without a catalogue) and are in no work list.`,
  stale: (list) => `Of an earlier run, and left as they were: ${list}`,
  result: {
    title: 'Work lists that came back',
    labels: {
      state: 'State',
      lines: 'Lines',
      new: 'New',
      cell: 'Cell',
      note: 'Note',
      units: 'Units',
      refused: 'Not taken back',
      without: 'Lists without a work list',
      total: 'Total',
    },
    states: {
      resolved: 'resolved',
      'still-there': 'said, but still there',
      'resolved-unsaid': 'resolved, not said',
      open: 'open',
      unchecked: 'not checked',
    },
    headings: {
      resolved: 'Said to be resolved, and it is',
      'still-there': 'Said to be resolved, and still there',
      'resolved-unsaid': 'Resolved without being said',
      open: 'Still open',
      unchecked: 'Could not be checked',
      new: 'New since the work list was made',
    },
    reasons: {
      'list-not-read': 'the list of the unit was not read in this run',
      'rule-not-applied': 'the rule was not applied in this run',
      'nothing-to-look-at': 'the list is empty or has no usable codes',
      'other-scope': 'this run asks for the procedures of another level or authority, or by another formula',
    },
    saidAndIs: (resolved, said) =>
      said === '0'
        ? 'nothing is said to be resolved'
        : `said to be resolved: ${said}, of which ${resolved} are`,
    madeOn: (date) => `work list as of ${date}`,
    sameList: () => 'The list is the same file as then: nothing in it was changed.',
    otherBaseline: () =>
      'The national list is another one than then: findings may have come or gone because of it.',
    now: (catalogue) => `The list is called ${catalogue} today.`,
    newUnknown: () => 'The work list did not hold all findings of its day, so nobody can say which are new.',
    unclear: (cell, text) => `${cell} says "${text}", which is neither yes nor no; it was read as no.`,
    beside: (count) =>
      count === '1'
        ? '1 cell beside the table holds something and was not read.'
        : `${count} cells beside the table hold something and were not read.`,
    accepted: () => 'accepted for now',
    refusals: {
      'no-worklist': () => 'This is no work list of rasoat.',
      'other-version': () =>
        'It was made by another version of rasoat, whose work lists this one does not know.',
      damaged: () =>
        'The hidden sheet that says what stood where is gone or not whole. Copy the two yellow columns into a fresh copy of the work list.',
      edited: (count) =>
        count === '1'
          ? '1 cell was changed that is not for filling in:'
          : `${count} cells were changed that are not for filling in:`,
      twice: (other) =>
        `It is the work list of the same unit as ${other}, and nobody can say which of them counts. Leave one of them out.`,
    },
    edits: {
      changed: (place, before, now) =>
        before === ''
          ? `${place}: was empty, now "${now}"`
          : now === ''
            ? `${place}: was "${before}", now empty`
            : `${place}: was "${before}", now "${now}"`,
      'removed-row': (place, before) => `${place}: a row is gone: "${before}"`,
      'added-row': (place, _, now) => `${place}: a row was added: "${now}"`,
      'repeated-row': (place) => `${place}: a row stands there a second time`,
    },
  },
}
