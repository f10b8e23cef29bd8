import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { foldWord } from '../../../text/fold.ts'

const WORST_FIRST: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due', 'met']

/** How many verdicts of each kind there are, the worst first; kinds that do not occur are left out. */
export function countVerdicts(
  verdicts: readonly Verdict[],
): readonly { readonly status: VerdictStatus; readonly count: number }[] {
  return WORST_FIRST.map((wanted) => ({
    status: wanted,
    count: verdicts.filter(({ status }) => status === wanted).length,
  })).filter(({ count }) => count > 0)
}

/** The verdict that matters most; undefined where no target concerns the unit. */
export function worstVerdict({ verdicts }: Pick<CatalogueReport, 'verdicts'>): VerdictStatus | undefined {
  return WORST_FIRST.find((wanted) => verdicts.some(({ status }) => status === wanted))
}

/** Catalogues by worst verdict, then those with errors, then by name: the same order on every machine. */
export function worstFirst(catalogues: readonly CatalogueReport[]): readonly CatalogueReport[] {
  const keyed = catalogues.map((catalogue) => ({ catalogue, rank: rankOf(catalogue) }))
  return keyed
    .sort((a, b) => a.rank - b.rank || byName(a.catalogue, b.catalogue))
    .map(({ catalogue }) => catalogue)
}

/** Those of one verdict by a share, the lowest first; where it cannot be measured nobody can say, and they come last. */
export function lowestFirst(
  catalogues: readonly CatalogueReport[],
  metric: string | undefined,
): readonly CatalogueReport[] {
  const shareOf = ({ metrics }: CatalogueReport) => {
    const found = metric === undefined ? undefined : metrics[metric]
    return found?.kind === 'share' ? found.part / found.whole : Number.POSITIVE_INFINITY
  }
  return [...catalogues].sort((a, b) => {
    const [one, other] = [shareOf(a), shareOf(b)]
    return verdictRank(a) - verdictRank(b) || (one === other ? 0 : one < other ? -1 : 1) || byName(a, b)
  })
}

function rankOf(catalogue: CatalogueReport): number {
  return verdictRank(catalogue) * 2 + (catalogue.findings.bySeverity.error > 0 ? 0 : 1)
}

function verdictRank(catalogue: CatalogueReport): number {
  const worst = worstVerdict(catalogue)
  return worst === undefined ? WORST_FIRST.length : WORST_FIRST.indexOf(worst)
}

/** By letters without their accents and numbers by their size, as an index would; then exactly, so that no two tie. */
export function byName(a: CatalogueReport, b: CatalogueReport): number {
  const [one, other] = [a, b].map(({ unit }) =>
    foldWord(unit.name).replace(/\d+/g, (digits) => digits.padStart(9, '0')),
  )
  return compare(one ?? '', other ?? '') || compare(a.unit.name, b.unit.name) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
