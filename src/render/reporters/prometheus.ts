import type { Measurements } from '../../model/measurement.ts'
import { OUTCOMES } from '../../model/policy.ts'
import type { CatalogueReport, FindingCounts, Report } from '../../model/report.ts'
import type { Reporter } from '../reporter.ts'
import { type Family, type Sample, textFormat } from './prometheus/text-format.ts'

/** Of more lists than this only the whole run has figures: every list would be some fifty series for ever. */
const LISTED_AT_MOST = 200

/**
 * Key figures for the text file collector of a node exporter. A share is its part and its whole, so that units can be
 * added up; what cannot be measured has no sample, for unknown is never zero. Names and help are English, as in all of
 * Prometheus.
 */
export const prometheus: Reporter = {
  id: 'prometheus',
  *render(report, { seconds }) {
    yield* textFormat([...runFamilies(report, seconds), ...shareFamilies(report), ...listFamilies(report)])
  },
}

function runFamilies(report: Report, seconds: number | undefined): readonly Family[] {
  const { run, baseline, units, totals, toolErrors, outcome } = report
  const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 1000
  const DAY = 86_400
  const age = baseline?.date === undefined ? undefined : (dayOf(run.asOf) - dayOf(baseline.date)) / DAY
  return [
    {
      name: 'rasoat_outcome',
      help: 'How the run ended: 1 for what it was, 0 for the others.',
      samples: OUTCOMES.map((one) => ({ labels: { outcome: one }, value: one === outcome ? 1 : 0 })),
    },
    alone('rasoat_as_of_timestamp_seconds', 'Day that the figures speak for.', dayOf(run.asOf)),
    alone('rasoat_duration_seconds', 'From the start of the program to its results.', seconds),
    alone('rasoat_lists', 'Lists that were read.', totals.catalogues),
    alone(
      'rasoat_tool_errors',
      'What could not be audited: lists that could not be read, rows that were lost.',
      toolErrors.length,
    ),
    alone('rasoat_records', 'Records of all lists.', totals.records),
    alone('rasoat_units_expected', 'Units that have to have a list.', units?.expected),
    alone('rasoat_units_missing', 'Units that have none.', units?.missing.length),
    alone('rasoat_baseline_procedures', 'Procedures of the baseline.', baseline?.procedures),
    alone('rasoat_baseline_age_days', 'Days from the day of the baseline to the day of the run.', age),
    {
      name: 'rasoat_findings',
      help: 'Findings of all lists.',
      samples: findingSamples(totals.findings, {}),
    },
    {
      name: 'rasoat_rule_findings',
      help: 'Findings of all lists, by rule.',
      samples: Object.entries(totals.findings.byRule).map(([rule, value]) => ({ labels: { rule }, value })),
    },
    {
      name: 'rasoat_new_findings',
      help: 'Of these, not there in the earlier result.',
      samples: totals.findings.new === undefined ? [] : findingSamples(totals.findings.new, {}),
    },
  ]
}

function alone(name: string, help: string, value: number | undefined): Family {
  return { name, help, samples: value === undefined ? [] : [{ labels: {}, value }] }
}

function shareFamilies({ totals }: Report): readonly Family[] {
  return familiesOf('rasoat_share', 'over all lists', [[totals.metrics, {}]])
}

function listFamilies({ catalogues }: Report): readonly Family[] {
  if (catalogues.length > LISTED_AT_MOST) return []
  const each = catalogues.map((one) => [one, labelsOf(one)] as const)
  return [
    {
      name: 'rasoat_list_records',
      help: 'Records of a list.',
      samples: each.map(([{ records }, labels]) => ({ labels, value: records })),
    },
    {
      name: 'rasoat_list_findings',
      help: 'Findings of a list.',
      samples: each.flatMap(([{ findings }, labels]) => findingSamples(findings, labels)),
    },
    ...familiesOf(
      'rasoat_list_share',
      'of a list',
      each.map(([{ metrics }, labels]) => [metrics, labels]),
    ),
  ]
}

type Labels = Sample['labels']

function labelsOf({ id, unit: { name, level } }: CatalogueReport): Labels {
  return { list: id, unit: name, ...(level === undefined ? {} : { level }) }
}

function findingSamples({ bySeverity }: FindingCounts, labels: Labels): readonly Sample[] {
  return Object.entries(bySeverity).map(([severity, value]) => ({ labels: { ...labels, severity }, value }))
}

const PARTS = {
  part: 'numerator',
  whole: 'denominator',
  unknown: 'procedures that say nothing about it',
} as const

function familiesOf(
  name: string,
  whose: string,
  measured: readonly (readonly [Measurements, Labels])[],
): readonly Family[] {
  const shares = measured.flatMap(([metrics, labels]) =>
    Object.entries(metrics).flatMap(([metric, one]) =>
      one.kind === 'share' ? [{ labels: { ...labels, metric }, one }] : [],
    ),
  )
  return (['part', 'whole', 'unknown'] as const).map((part) => ({
    name: `${name}_${part}`,
    help: `Metric ${whose}: ${PARTS[part]}.`,
    samples: shares.map(({ labels, one }) => ({ labels, value: one[part] })),
  }))
}
