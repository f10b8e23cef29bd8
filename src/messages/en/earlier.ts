import type { Language } from '../language.ts'

export const earlier: Language['earlier'] = {
  labels: {
    known: 'Known',
    earlier: 'Earlier',
    knownFindings: 'Known findings',
    expired: 'Expired, and counted again',
    stale: 'Gone: take them out with rasoat known prune',
  },
  accepted: (date, owner, reason) => `Known until ${date} (${owner}): ${reason}`,
  standIn: (source) => `in ${source}`,
  noneKnown: () => 'none of them',
  expired: (count) => `${count} expired`,
  stale: (count) => `${count} gone`,
  elsewhere: (count) => `${count} in lists that this run did not read`,
  entry: (what, owner, reason, date) => `${what}, until ${date} (${owner}): ${reason}`,
  against: (source, date) => `Compared with ${source} as of ${date}`,
  newFindings: (count) => (count === '1' ? '1 new finding' : `${count} new findings`),
  worse: (count) => (count === '1' ? '1 figure worse' : `${count} figures worse`),
  nothingWorse: () => 'nothing worse',
  withinAllowance: () => 'no more than is allowed',
  metric: (name, before, now) => `${name}: ${before} before, ${now} now.`,
  byCount: (rule, catalogue, before, now) =>
    `${rule}, ${catalogue}: ${before} before, ${now} now. The earlier result kept only samples of them, so only the numbers are compared; a file written for this comparison has them all.`,
  notCompared: (count) => `coverage not compared: ${count}`,
  otherBasis: (before, now) =>
    `coverage was ${before.share} by another formula or scope (${before.basis}) and is ${now.share} now (${now.basis}). The two are not compared, and neither is what follows from the scope, such as missing procedures.`,
  newCatalogues: (list) => `Not in the earlier result, so judged as a first run is: ${list}.`,
  vanished: (list) => `In the earlier result, and not in this run: ${list}.`,
  notFailing: (count) =>
    count === '1'
      ? '1 finding that is known or was there before is not annotated; it is counted in the summary.'
      : `${count} findings that are known or were there before are not annotated; they are counted in the summary.`,
  head: () =>
    [
      '# Findings accepted for now. rasoat counts them, shows them apart, and does not fail because of them until the',
      '# day after "expires". The fingerprint is the key: procedure, rule, field and value; rows may move.',
      '# rasoat known add, prune and list keep this file. They keep the comments up here, and no others.',
    ].join('\n'),
  added: (count, path) =>
    count === '1' ? `1 known finding added to ${path}` : `${count} known findings added to ${path}`,
  pruned: (count, path) =>
    count === '1'
      ? `1 known finding that is gone taken out of ${path}`
      : `${count} known findings that are gone taken out of ${path}`,
  sampled: (rule, kept, all) =>
    `${rule}: the result holds ${kept} of ${all} findings; the others cannot be added from it. Run the audit with --samples ${all.replace(/\D/g, '')}.`,
  listed: (path, count, expired) =>
    `${path}: ${count} ${count === '1' ? 'known finding' : 'known findings'}, ${expired} expired`,
  daysLeft: (days) => (days === '1' ? '1 day' : `${days} days`),
  lastDay: () => 'last day',
  daysOver: (days) => (days === '1' ? 'expired 1 day ago' : `expired ${days} days ago`),
  ratchetKept: {
    behind: (path) => `${path} is left as it was: this run falls behind it.`,
    allowed: (path) => `${path} is left as it was: this run is worse, though by no more than is allowed.`,
    incomplete: (path) => `${path} is left as it was: this run was not completed.`,
    'new-list': (path) => `${path} is left as it was: a list that is not in it fails.`,
  },
}
