import type { FirstPageText } from '../contract/first-page.ts'

export const firstPage: FirstPageText = {
  unnamed: (file) => `not named, list in “${file}”`,
  units: (count, level) => `${count} units${level === '' ? '' : ` (${level})`}`,
  catalogues: (count) => `${count} lists`,
  judgedOn: (date) => `reviewed on ${date}`,
  together: ({ units, held, scope, percent, missing }) =>
    `The lists of ${units} units hold ${held} of the ${scope} procedures that they must offer (${percent}); ${missing === '0' ? 'none is missing' : `${missing} are missing`}.`,
  figure: (name, percent, part, whole) => `${name}: ${percent} (${part} of ${whole} procedures).`,
  labels: {
    gaps: 'Fields in which most is missing',
    first: 'What to do first',
    lists: 'The lists',
    made: 'How this report was made',
    baselineFindings: 'Findings of the baseline',
  },
  lowest: (metric) => `Units with the lowest ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`,
  gap: (missing, held, scope) => `${missing} missing, ${held} of ${scope} held`,
  list: (file, procedures, date) => `${file}: ${procedures}${date === '' ? '' : `, ${date}`}`,
  rowsOnly: (rows) => `${rows} rows, none with a usable code`,
  dates: {
    given: (date) => `as of ${date}`,
    inName: (date) => `its name says ${date}`,
    unknown: () => 'date not known',
  },
  since: ({ date, shares, change, fresh, resolved }) =>
    `Since ${date}: ${shares === '' ? '' : `${shares} procedures (${change}); `}findings resolved: ${resolved}, new: ${fresh}.`,
  who: {
    unit: 'The unit can do this now',
    province: 'This needs the province',
    ministry: 'This needs the ministry',
  },
  gives: (count, from, to) => `gives up to ${count} more: ${from} → ${to}`,
  steps: {
    fixCodes: (count) => `Correct damaged codes: ${count}.`,
    addCodes: (count) => `Write the code beside each procedure that has none: ${count}.`,
    addMissing: (count) =>
      `Add the ${count} missing procedures, or find out why the unit does not have them.`,
    fixErrors: (title, count) => `Correct the errors: ${title} (${count}).`,
    sayServiceLevel: (count) => `Write the online service level of each procedure that has none: ${count}.`,
    offerFull: (count) => `Offer the eligible procedures fully online: ${count}.`,
    checkExtra: (count) =>
      `Check the procedures that are not in the baseline: ${count}. Publish them, or take them out of the list.`,
    reachTargets: (units) => `See to the units that miss a target: ${units}.`,
    sayAgency: (count) =>
      `Ask the publishing ministries to name level and agency of procedures that lack them: ${count}. Until then nobody can say whose they are.`,
  },
  rest: () =>
    'The lists of single procedures and findings stand in the workbook of this report and in its appendix.',
  counted: (own, baseline) =>
    `Findings of the lists: ${own}; findings of the baseline: ${baseline}. Those of the baseline are listed apart and count against no unit.`,
  heldOfMatched: ({ held, matched, rest }) =>
    `Of the ${matched} procedures that are also in the baseline, ${held} are among those that the unit must offer; ${rest} are not, or nobody knows.`,
}
