import type { Language } from '../language.ts'

export const prospects: Language['prospects'] = {
  labels: {
    peers: 'What peers offer fully online',
    here: 'Here',
    peersDoing: 'Peers',
    reason: 'Why',
    reach: 'Next steps to a goal',
    status: 'Goal',
    now: 'Now',
    needed: 'Procedures needed',
    after: 'Afterwards',
    commonGaps: 'Missing in several units',
    unitsLacking: 'Units without it',
    oneByOne: 'Units one by one',
  },
  reasons: {
    eligible: 'eligible for full-online',
    peers: 'peers do it',
    'in-scope': 'in scope',
  },
  statuses: {
    reached: 'reached',
    reachable: 'within reach',
    'out-of-reach': 'out of reach',
    unmeasurable: 'not measured',
  },
  peerCount: (part, whole, unknown) =>
    `${part} of ${whole} units${unknown === '' ? '' : `, ${unknown} unknown`}`,
  peersOffer: (units, level, total) =>
    total === '1'
      ? `More than half of the ${units} other units of ${level} offer 1 procedure fully online that this unit does not.`
      : `More than half of the ${units} other units of ${level} offer ${total} procedures fully online that this unit does not.`,
  peersOfferNone: (units, level) =>
    `There is nothing that more than half of the ${units} other units of ${level} offer fully online and this unit does not.`,
  peersFormula: () =>
    'Peers: units that do it ÷ other units of the same level in this run whose lists say how far procedures are online (for coverage: whose lists have codes).',
  stepsTo: (metric, target) => `Next steps to: ${metric} ≥ ${target}`,
  reached: (now) => `The goal is reached: ${now}. Nothing has to be done.`,
  reachable: (now, needed, after) =>
    needed === '1'
      ? `Now ${now}. One procedure is enough: ${after} afterwards.`
      : `Now ${now}. ${needed} procedures are enough, and fewer are not: ${after} afterwards.`,
  outOfReach: (now, candidates, after) =>
    candidates === '0'
      ? `Now ${now}. The goal cannot be reached: nothing speaks for any further procedure. None is marked as eligible for full-online, and no peer offers one.`
      : `Now ${now}. The goal cannot be reached: all ${candidates} procedures that something speaks for would give ${after}.`,
  unmeasurable: (reason) => `Nobody can say how to get there: ${reason}.`,
  order: () =>
    'Eligible procedures first, then those that most peers offer, then by code. A procedure that is not in the list yet adds to the denominator too (in coverage it does not), so it comes after those that are.',
  listed: (listed, all) => `${listed} of ${all} are listed here; -o report.xlsx names more.`,
  commonGaps: (total, most) =>
    `${total} baseline procedures are missing in at least one unit that has to hold them, ${most} of them in more than half of the units.`,
  atLeast: (count) => `at least ${count}`,
  reachRoll: (reached, reachable, out, units) =>
    `Of ${units} units the goal is reached by ${reached}, within reach of ${reachable}, out of reach of ${out}.`,
  oneByOne: (units) =>
    `${units} units. Choose a unit to open it; on paper only the units that are open are printed.`,
  tooMany: (units, most) =>
    `With ${units} lists the units are not told one by one here (up to ${most}). Run rasoat report on the list of one unit, or on the lists of one province.`,
  back: () => 'Back to the overview',
  found: (counts) => `Findings: ${counts}`,
}
