import type { HistoryText } from '../contract/history.ts'

const lists = (count: string) => (count === '1' ? '1 list' : `${count} lists`)

export const history: HistoryText = {
  since: {
    title: (date) => `Since ${date}`,
    inOneLine: (date, said) => `Since ${date}: ${said}`,
    sheets: {
      since: 'Since last time',
      'since-findings': 'New and gone findings',
      'since-lists': 'Changed lists',
      'since-procedures': 'New in the baseline',
      'since-coming': 'Next seven days',
    },
    headings: {
      findings: 'Findings that are new or gone, by cause',
      lists: 'Lists that are not what they were',
      procedures: 'New in the baseline',
      coming: 'In the next seven days',
    },
    labels: {
      before: 'Before',
      now: 'Now',
      why: 'What changed',
      cause: 'Cause',
      new: 'New',
      gone: 'Gone',
      inLists: 'Lists',
      what: 'What happened',
      day: 'Day',
      decision: 'Decision',
      held: 'Lists that have it',
    },
    units: (better, worse, same) =>
      `Lists: ${better} with a better figure, ${worse} with a worse one, ${same} as before.`,
    findings: (fresh, gone) => `Findings: ${fresh} new, ${gone} gone.`,
    nothing: () => 'Nothing changed.',
    otherBasis: (count) =>
      `The coverage of ${lists(count)} is counted by another formula or scope than before, and is not compared.`,
    baseline: ({ before, now, added, removed, nobody }) =>
      `Baseline: ${before} → ${now} procedures; ${added} added (${nobody} of them in no list yet), ${removed} removed.`,
    lists: (kinds) => `Lists as a whole: ${kinds}.`,
    counted: {
      vanished: (count) => `${count} vanished`,
      unread: (count) => `${count} could not be read`,
      appeared: (count) => `${count} new`,
      shrank: (count) => `${count} shrank`,
      columns: (count) => `${count} with other columns`,
    },
    list: {
      vanished: () => 'was there, and is not in this run',
      unread: () => 'could not be read; what is known of it is from before',
      appeared: () => 'is new',
      shrank: (before, now) => `has fewer rows: ${before} → ${now}`,
      columns: (lost, found) =>
        [
          lost === '' ? '' : `no longer has a column for ${lost}`,
          found === '' ? '' : `now has a column for ${found}`,
        ]
          .filter((text) => text !== '')
          .join('; '),
    },
    coming: (procedures) =>
      procedures === '1'
        ? '1 procedure begins or ends to hold in the next seven days.'
        : `${procedures} procedures begin or end to hold in the next seven days.`,
    comes: { begins: 'comes into force', ends: 'ends' },
    directions: { better: 'better', worse: 'worse' },
    by: {
      local: 'the list',
      national: 'the baseline',
      both: 'the list and the baseline',
      settings: 'neither list: settings, version or day',
    },
    byCount: (groups) =>
      `Of ${groups} groups of findings an earlier run is lost: only their numbers are compared.`,
  },
  trend: {
    title: 'How the figures went',
    names: { unit: 'Unit', province: 'Province', level: 'Level' },
    course: 'Course',
    span: (from, to, runs) => `From ${from} to ${to}, ${runs === '1' ? '1 run' : `${runs} runs`}.`,
    baseline: (day, procedures) => `The baseline changed on ${day}: ${procedures} procedures.`,
    lost: (files) => `Files of the history that could not be used: ${files}.`,
    moved: (by, part, whole) => `${by} ${part}/${whole}`,
    lists: 'lists that came or left',
    note: () =>
      'Shares of several lists are added up, each level by itself. Behind what changed stands what it moved the part and the whole by: +4/−2 is four more above the line and two fewer below; the sums are exact.',
  },
  troubles: {
    cut: (path) =>
      `The history file ${path} ends too early. What is whole in it is kept, the file is closed, and this run writes all figures again.`,
    damaged: (path, line) =>
      `Line ${line} of the history file ${path} is not a line of a history. The file is left as it is and not used; this run writes all figures again.`,
    unreadable: (path) =>
      `The history file ${path} cannot be read and is not used; this run writes all figures again.`,
    missing: (from, to) =>
      from === to
        ? `The history has no file of run ${from}; this run writes all figures again.`
        : `The history has no files of runs ${from} to ${to}; this run writes all figures again.`,
    taken: (owner) =>
      `The run ${owner} left its lock on the history, and is no longer there; this run goes on.`,
    clock: (at) =>
      `The clock went back: the last run of the history was written at ${at}. Runs keep their order all the same; check the clock of this machine.`,
  },
}
