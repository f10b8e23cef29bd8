import type { CommonGaps } from '../../../model/peer-comparison.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import type { Share } from '../../text/number.ts'
import { byName } from '../figures/ranking.ts'
import type { Cell, View } from '../view.ts'
import {
  cells,
  choice,
  codes,
  counts,
  fields,
  partsOf,
  shares,
  texts,
  unitCells,
  units,
  viewOf,
} from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { gapsSay } from './peer-words.ts'

/** What a catalogue lacks in one field (lĩnh vực) of the baseline. */
interface Gap {
  /** Name of the field; empty for procedures that do not say. */
  readonly field: string
  readonly missing: number
  readonly coverage: Share
}

/** What one of many units lacks. */
interface UnitGaps {
  readonly catalogue: CatalogueReport
  readonly missing: number
  readonly scope: number
  /** The largest first. */
  readonly gaps: readonly Gap[]
}

/** Units of which anybody can say what they lack, and in which fields; those that lack most first. @param catalogues in the order units shall be named */
function gapsByUnit(catalogues: readonly CatalogueReport[]): readonly UnitGaps[] {
  return catalogues
    .flatMap((catalogue) => {
      const { comparison, gaps, groups } = catalogue
      if (comparison?.missing === undefined || comparison.scope === undefined) return []
      if (gaps === undefined && groups['field'] === undefined) return []
      const { missing, scope } = comparison
      return [{ catalogue, missing, scope, gaps: gapsByField(catalogue) }]
    })
    .sort((a, b) => b.missing - a.missing)
}

/** What units together lack in one field. There is no share of it: units that lack nothing do not say what they hold. */
interface PooledGap {
  readonly field: string
  /** Added up over the units. */
  readonly missing: number
  /** Units that lack something in it. */
  readonly units: number
}

/** Fields in which units lack procedures, the largest gap first. */
function pooledGaps(units: readonly UnitGaps[]): readonly PooledGap[] {
  const fields = new Map<string, { missing: number; units: number }>()
  for (const { field, missing } of units.flatMap(({ gaps }) => gaps)) {
    const pooled = fields.get(field) ?? { missing: 0, units: 0 }
    fields.set(field, { missing: pooled.missing + missing, units: pooled.units + 1 })
  }
  return [...fields]
    .map(([field, pooled]) => ({ field, ...pooled }))
    .sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}

/** What is missing in each field. Undefined where nothing is, or nobody split the list by field. */
export function gapsView(
  { language }: Wording,
  report: Pick<CatalogueReport, 'groups' | 'gaps'>,
): View | undefined {
  const gaps = gapsByField(report)
  if (gaps.length === 0) return undefined
  const { labels } = language.report
  return viewOf<Gap>(
    { id: 'gaps', title: labels.gaps },
    [
      fields('field', labels.field, ({ field }) => field),
      counts('missing', labels.missing, ({ missing }) => missing),
      shares('coverage', labels.coverage, ({ coverage }) => coverage),
      ...partsOf<Gap>('coverage', labels.coverage, language, ({ coverage }) => coverage),
    ],
    gaps,
  )
}

/** Fields in which procedures are missing, the largest gap first. Empty when nobody split the list by field. */
export function gapsByField({
  groups,
  gaps: counted,
}: Pick<CatalogueReport, 'groups' | 'gaps'>): readonly Gap[] {
  if (groups['field'] === undefined && counted !== undefined) {
    return counted.map(({ field, missing, scope }) => ({
      field,
      missing,
      coverage: { kind: 'share', part: scope - missing, whole: scope, unknown: 0 },
    }))
  }
  const gaps = (groups['field'] ?? []).flatMap(({ key, metrics }) => {
    const coverage = metrics['coverage']
    if (coverage?.kind !== 'share' || coverage.part === coverage.whole) return []
    return [{ field: key, missing: coverage.whole - coverage.part, coverage }]
  })
  return gaps.sort((a, b) => b.missing - a.missing || (a.field < b.field ? -1 : 1))
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGapsView(wording: Wording, gaps: CommonGaps | undefined): View | undefined {
  if (gaps === undefined || gaps.total === 0) return undefined
  const { language } = wording
  const { labels } = language.prospects
  const { code, name, field, level, units: asked } = language.report.labels
  return viewOf<CommonGaps['procedures'][number]>(
    { id: 'common-gaps', title: labels.commonGaps, lead: [gapsSay(wording, gaps)], all: gaps.total },
    [
      codes('code', code, (one) => one),
      texts('name', name, (one) => one.name),
      choice(fields('field', field, (one) => one.field ?? '')),
      texts('level', level, ({ levels = [] }) =>
        levels.map((one) => language.words.levels[one]).join(language.between.items),
      ),
      units('units', labels.unitsLacking, (one) => one),
      counts('units.part', labels.unitsLacking, ({ part }) => part),
      counts('units.whole', asked, ({ whole }) => whole),
      texts('page', language.workbook.labels.page, ({ url }) => url),
    ],
    gaps.procedures,
  )
}

/** What many units lack together, by field: the largest gap first. */
export function pooledGapsView(
  { language, numbers }: Wording,
  catalogues: readonly CatalogueReport[],
): View | undefined {
  const { labels } = language.report
  const asked = gapsByUnit(catalogues)
  const all = pooledGaps(asked)
  if (all.length === 0) return undefined
  interface Line extends Pick<PooledGap, 'missing'> {
    readonly name: Cell
    readonly units?: number
  }
  return viewOf<Line>(
    {
      id: 'pooled-gaps',
      title: labels.gaps,
      lead: [language.document.gapsAsked(numbers.count(asked.length), numbers.count(catalogues.length))],
    },
    [
      cells('text', 'field', labels.field, ({ name }) => name),
      counts('missing', labels.missing, ({ missing }) => missing),
      units('units', language.prospects.labels.unitsLacking, (one) =>
        one.units === undefined ? undefined : { part: one.units, whole: asked.length },
      ),
    ],
    all.map(({ field, ...gap }) => ({ ...gap, name: { kind: 'field', text: field } })),
    { name: { kind: 'total' }, missing: all.reduce((sum, { missing }) => sum + missing, 0) },
  )
}

/** Fields named of each unit; the others are counted. */
const FIELDS_OF_UNIT = 5

/** What each of many units lacks, and in which fields most of it; who lacks most comes first. */
export function gapsOfUnitsView(
  { language, numbers: { count } }: Wording,
  catalogues: readonly CatalogueReport[],
): View | undefined {
  const { labels, andMore } = language.report
  const all = gapsByUnit([...catalogues].sort(byName)).filter(({ missing }) => missing > 0)
  if (all.length === 0) return undefined
  const fieldOf = ({ field, missing, coverage }: Gap) =>
    `${field === '' ? labels.unknown : brief(field)} ${count(missing)}/${count(coverage.whole)}`
  return viewOf<UnitGaps>(
    { id: 'gaps-of-units', title: language.document.titles.gapsOfUnits },
    [
      unitCells(language, ({ catalogue }) => catalogue),
      counts('missing', labels.missing, ({ missing }) => missing),
      counts('scope', labels.scope, ({ scope }) => scope),
      cells('text', 'largest', language.document.labels.largestGaps, ({ gaps }) => {
        const others = gaps.length - FIELDS_OF_UNIT
        const more = others > 0 ? [andMore(count(others))] : []
        const texts = [...gaps.slice(0, FIELDS_OF_UNIT).map(fieldOf), ...more]
        return { kind: 'texts', texts, between: language.between.clauses }
      }),
    ],
    all,
  )
}
