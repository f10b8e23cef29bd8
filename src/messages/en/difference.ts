import type { Language } from '../language.ts'

export const difference: Language['difference'] = {
  title: 'Changes between two versions of a list',
  labels: {
    before: 'Before',
    after: 'After',
    changes: 'Changes',
    meanings: 'What changed',
    causes: 'Where from',
    columnsRemoved: 'Columns gone',
    columnsAdded: 'New columns',
    repeated: 'Keys used twice',
    lost: 'Not read',
    notFollowed: 'Changes of the national list that were not followed',
    followed: 'Changes that follow the national list',
    national: 'National list',
    nationalBefore: 'National list before',
    nationalAfter: 'National list after',
    revision: 'Revision',
    unchanged: 'Unchanged',
    number: 'Number',
    sentence: 'What happened',
    valueBefore: 'Value before',
    valueAfter: 'Value after',
    remarks: 'To know when reading this',
    definitions: 'What each change means',
  },
  sheets: { changes: 'Changes', notFollowed: 'Not followed', legend: 'Meanings' },
  kinds: {
    'list-removed': 'list removed',
    'list-added': 'list added',
    'list-renamed': 'list renamed',
    removed: 'removed',
    'row-removed': 'row removed',
    added: 'added',
    changed: 'changed',
    renumbered: 'renumbered?',
    'case-split': 'split into cases',
    'case-merged': 'cases merged',
  },
  says: {
    'list-removed': (records) => `The list is not there any more; it had ${records}.`,
    'list-added': (records) => `The list is new: ${records}.`,
    'list-renamed': (path) => `The list was at ${path}.`,
    removed: () => 'No longer in the list.',
    'row-removed': () => 'One row less; the procedure is still in the list.',
    added: () => 'New in the list.',
    changed: () => '',
    renumbered: (codes) =>
      codes === ''
        ? 'Stood there without a code under this name; probably the same procedure.'
        : `Stood there as ${codes} under this name; probably the same procedure.`,
    'case-split': (codes) => `One line before; its cases now: ${codes}.`,
    'case-merged': (codes) => `Cases before (${codes}); one line now.`,
  },
  meanings: {
    'service-level-lowered': 'service level lowered',
    'service-level-raised': 'service level raised',
    'level-moved': 'implementing level moved',
    renamed: 'renamed',
    respelled: 'spelling only',
    'code-form': 'form of the code only',
    'code-office': 'office in the code',
    'decision-replaced': 'decision replaced',
    abolished: 'abolished',
    reinstated: 'in force again',
    replaced: 'replaced',
    'replaced-by': 'replacement named',
    filled: 'filled in',
    emptied: 'emptied',
    changed: 'changed',
  },
  explained: {
    'list-removed':
      'Of several lists, one is gone with all that it held. It may have been lost, so somebody has to look.',
    'list-added': 'A list that was not there before. What it holds is not told row by row: audit it.',
    'list-renamed': 'The list lies under another path; what changed in it is told as well.',
    removed:
      'The procedure was in the older version and is not in the newer one. Only a note where the national list dropped or ended it as well.',
    'row-removed':
      'The procedure had several rows and has fewer now. Where the row with the highest service level went, the level is lowered.',
    added: 'The procedure was not in the older version.',
    renumbered:
      'A procedure left and one came under the same name: probably one procedure under another code. A proposal; look the code up.',
    'case-split': 'The procedure was one line; each of its cases has a line now.',
    'case-merged': 'The cases of the procedure had a line each; it is one line now.',
    'service-level-lowered':
      'The online service offers less than before: partial instead of full-online, or information only instead of partial.',
    'service-level-raised': 'The online service offers more than before.',
    'level-moved':
      'Other levels of government carry the procedure out than before: ministry, province or commune.',
    renamed: 'The name has other words than before.',
    respelled: 'Only the writing differs: capital letters, blanks, a full stop at the end.',
    'code-form': 'The same code in another form, for example with or without the office in it.',
    'code-office': 'The code names another office than before.',
    'decision-replaced': 'Another decision of publication is cited than before.',
    abolished: 'The procedure is marked as abolished now.',
    reinstated: 'The procedure was marked as abolished or replaced, and is not any more.',
    replaced: 'The procedure is marked as replaced now.',
    'replaced-by': 'The procedure that replaces it is named, or another one than before.',
    filled: 'Nothing stood there before.',
    emptied: 'Something stood there before; nothing does now.',
    changed: 'The value is another one than before.',
    'not-followed':
      'The national list changed, and this list still says otherwise. It waits for somebody and does not fail the run.',
  },
  value: (meaning, property, before, after) => {
    const start = meaning.charAt(0).toUpperCase() + meaning.slice(1)
    if (before === '') return `${start} (${property}): "${after}".`
    if (after === '') return `${start} (${property}): was "${before}".`
    return `${start} (${property}): "${before}" → "${after}".`
  },
  causes: { baseline: 'follows the national list', local: 'local' },
  records: (count) => `${count} ${count === '1' ? 'record' : 'records'}`,
  same: (count) => `${count} unchanged`,
  noList: 'no list changed',
  none: (count) => `none; ${count} ${count === '1' ? 'record is' : 'records are'} unchanged`,
  changed: (count) => `${count} ${count === '1' ? 'change' : 'changes'}`,
  onlyForms: (count) =>
    `Form of the code alone: ${count}. The procedure is the same and nothing else changed, so these are not listed here; the workbook, CSV and JSON have every one.`,
  leftOut: (listed, all) =>
    `${listed} of ${all} are listed here, the gravest first; the workbook, CSV and JSON have every one.`,
  lost: (count) =>
    `${count} ${count === '1' ? 'row' : 'rows'} could not be read and ${count === '1' ? 'is' : 'are'} not compared`,
}
