import type { Language } from '../language.ts'

export const dossiers: Language['dossiers'] = {
  title: 'Dossiers received and resolved',
  counts: {
    received: 'to settle, in all',
    receivedNew: 'received in the period',
    online: 'received online',
    direct: 'received in person',
    post: 'received by post',
    offline: 'received in person or by post',
    carriedOver: 'carried over',
    resolved: 'resolved',
    early: 'resolved before time',
    onTime: 'resolved on time',
    resolvedInTime: 'resolved before or on time',
    late: 'resolved late',
    pending: 'in process',
    pendingInTime: 'in process, not overdue',
    pendingLate: 'in process, overdue',
    withFee: 'with something to pay',
    paidOnline: 'paid online',
  },
  metrics: {
    'online-dossiers': {
      name: 'Online dossiers',
      short: 'Online',
      formula: 'received online ÷ received in the period (online, in person, by post)',
      basis:
        'As the press and local plans count. Dossiers carried over are left out. Index 766 criterion 3.3 asks besides for an electronic result, which lists of dossiers do not say.',
    },
    'online-where-possible': {
      name: 'Online dossiers, without procedures that demand presence (not an official rate)',
      short: 'Online where possible',
      formula:
        'the same, without the dossiers of procedures that demand presence in person, above and below the line',
      basis:
        'A province has asked for it; no text makes it official. Which procedures demand presence, the catalogue says.',
    },
    'resolved-in-time': {
      name: 'Resolved in time, of what is resolved',
      short: 'Resolved in time',
      formula: '(resolved before time + on time) ÷ resolved',
      basis: 'As the press counts. What is still in process does not count.',
    },
    'in-time-766': {
      name: 'In time, as Index 766 counts',
      short: 'In time (766)',
      formula: '(resolved before or on time + in process and not overdue) ÷ (resolved + in process)',
      basis:
        'Index 766 criterion 2.1, as a working document in a public repository describes it. For one period only: what is open at its end is open in the next.',
    },
    'paid-online': {
      name: 'Paid online',
      short: 'Paid online',
      formula: 'dossiers paid online ÷ dossiers with something to pay',
      basis: 'Index 766 criterion 3.6, from the same document: a fee of 0 đồng takes a dossier out.',
    },
    'services-used': {
      name: 'Online services that are used',
      short: 'Services used',
      formula: 'online services of the catalogue with at least one online dossier ÷ its online services',
      basis: 'Index 766 criterion 3.2, from the same document. A service that no line speaks of has none.',
    },
  },
  unmeasurable: {
    'no-column': 'no column of the lists says it',
    'all-unknown': 'no line says it in a way that could be understood',
    'zero-denominator': 'there is nothing to divide by',
    'no-catalogue': 'only a catalogue can tell: name it with --catalogue',
    'several-periods': 'the lists hold several periods, and what is open cannot be added up over them',
    'several-levels':
      'the lists hold provinces and communes, which may count the same dossiers: each unit has its own figures',
  },
  assumed: {
    'no-post': 'No column counts dossiers by post: they are counted as none.',
    'no-carried-over': 'No column counts dossiers carried over: all are counted as received in the period.',
  },
  sections: {
    counts: 'Numbers of dossiers',
    metrics: 'Figures',
    units: 'Units',
    fields: 'Fields',
    periods: 'Periods',
    withoutOnline: 'Full-online procedures without a single online dossier',
    notInCatalogue: 'Dossiers for procedures that the catalogue does not have',
    next: 'Where the next online dossiers would come from',
    portal: 'The score of the portal, rebuilt',
    findings: 'What does not add up',
    sources: 'Lists',
  },
  columns: {
    count: 'Dossiers',
    sum: 'Number',
    silent: 'Lines that do not say it',
    figure: 'Figure',
    formula: 'Formula',
    lines: 'Lines',
    online: 'Online',
    offline: 'In person, by post',
    soFar: 'Added up',
    portal: 'Portal',
    ours: 'These lists',
    points: 'Points',
    totals: 'Rows of totals',
    ignored: 'Columns not read',
    period: 'period',
  },
  answer: ({ part, whole, percent, kind }) =>
    kind === 'online'
      ? `${part} of the ${whole} dossiers received came online (${percent}).`
      : `${part} of the ${whole} dossiers resolved were resolved in time (${percent}).`,
  noAnswer: (lines) => `Of ${lines} lines none says how many dossiers came online or were resolved in time.`,
  severalLevels: () =>
    'The lists hold provinces and communes, which may count the same dossiers: each unit has its own figures, and there is no sum.',
  read: (lines, lists, totals) =>
    `${lines} lines in ${lists}${totals === '0' ? '' : `; ${totals} rows of totals were checked and are not counted`}.`,
  unknownLines: (count) => `not said by ${count} lines, which are left out`,
  unknownServices: (count) => `not said for ${count} services, which are left out`,
  besideCatalogue: (told, procedures) =>
    `The lists speak of ${told} of the ${procedures} procedures in the catalogue.`,
  nextThousand: (procedures, dossiers) =>
    `${procedures} procedures that are offered online still get ${dossiers} dossiers otherwise: the next thousand would come from these.`,
  nextAll: (procedures, dossiers) =>
    `${procedures} procedures that are offered online still get ${dossiers} dossiers otherwise.`,
  portalScore: (unit, said, rebuilt, most) =>
    said === ''
      ? `${unit}: ${rebuilt} of ${most} points by the numbers that the portal gives.`
      : `${unit}: the portal says ${said} of ${most} points; its own numbers give ${rebuilt}.`,
  portalDiffers: () =>
    'The portal counts over a set of procedures that it does not publish: its denominators cannot be rebuilt from a catalogue. Both figures stand side by side.',
  noService: () => 'no line speaks of it',
  portalFigures: {
    provision: 'Procedures offered online',
    'services-used': 'Online services with a dossier',
    'online-dossiers': 'Online dossiers',
  },
  findings: {
    'sum-differs': ({ whole, said, parts, sum, atLeast }) =>
      atLeast
        ? `${whole}: ${said}, but ${parts} are ${sum} already.`
        : `${whole}: ${said}, but ${parts} make ${sum}.`,
    'row-of-totals-differs': ({ column, said, sum }) =>
      `The row of totals says ${said} (${column}); its rows make ${sum}.`,
    'unreadable-count': ({ column, text }) => `“${text}” is no number of dossiers (${column}).`,
    'repeated-line': ({ row }) => `The same unit, procedure and period stand in row ${row} already.`,
    'more-than-whole': ({ part, said, whole, of }) => `${part}: ${said}, but ${whole}: ${of}.`,
    'unreadable-code': ({ text }) => `“${text}” is no code of a procedure; the line is counted without one.`,
    'not-in-catalogue': ({ code, dossiers }) =>
      dossiers === ''
        ? `${code} is not in the catalogue.`
        : `${code} is not in the catalogue, and ${dossiers} dossiers came for it.`,
    'lost-line': () => 'Nothing of this row could be read; it is missing in every figure.',
  },
  rules: {
    'sum-differs': 'parts and whole differ',
    'row-of-totals-differs': 'row of totals differs',
    'unreadable-count': 'no number',
    'repeated-line': 'line repeated',
    'more-than-whole': 'more than the whole',
    'unreadable-code': 'no code',
    'not-in-catalogue': 'not in the catalogue',
    'lost-line': 'row lost',
  },
  explained: {
    'sum-differs':
      'A number that says all is not the sum of the numbers beside it: received = online + in person + by post + carried over = resolved + in process; resolved = before time + on time + late; in process = not overdue + overdue. One of them is wrong: ask whoever counted.',
    'row-of-totals-differs':
      'A row of totals, or a part over its lines, is not their sum. It is not counted; the figures rest on the lines. Correct the total, or look for the line that is missing.',
    'unreadable-count':
      'A cell for a number of dossiers holds something else: a negative number, a fraction, a percentage, a word. The line is unknown there, and left out of the shares that need it.',
    'repeated-line':
      'The same unit, procedure or field, and period stand in an earlier row of the list: their dossiers are counted twice. Delete one of them, or tell their periods apart.',
    'more-than-whole': 'More dossiers were paid online than had something to pay.',
    'unreadable-code':
      'A cell for the code of a procedure holds something else. The line counts in every figure, and stands beside no procedure of the catalogue.',
    'not-in-catalogue':
      'Dossiers came for a procedure that the catalogue does not have. Either the catalogue lacks a procedure that the office serves, or the code is wrong.',
    'lost-line': 'Nothing of a row could be read. The run is incomplete: repair the file, or export it anew.',
  },
  none: () => 'Everything adds up.',
}
