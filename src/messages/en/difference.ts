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
  },
  kinds: {
    removed: 'removed',
    added: 'added',
    changed: 'changed',
    renumbered: 'renumbered?',
    'case-split': 'split into cases',
    'case-merged': 'cases merged',
  },
  says: {
    removed: () => 'No longer in the list.',
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
  value: (meaning, property, before, after) => {
    const start = meaning.charAt(0).toUpperCase() + meaning.slice(1)
    if (before === '') return `${start} (${property}): "${after}".`
    if (after === '') return `${start} (${property}): was "${before}".`
    return `${start} (${property}): "${before}" → "${after}".`
  },
  causes: { baseline: 'follows the national list', local: 'local' },
  records: (count) => `${count} ${count === '1' ? 'record' : 'records'}`,
  same: (count) => `${count} unchanged`,
  none: (count) => `none; ${count} ${count === '1' ? 'record is' : 'records are'} unchanged`,
  lost: (count) =>
    `${count} ${count === '1' ? 'row' : 'rows'} could not be read and ${count === '1' ? 'is' : 'are'} not compared`,
}
