import type { PeersReport } from '../../../model/peer-comparison.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { firstOfEach } from '../../content/findings/first-of-each.ts'
import { peersView } from '../../content/peers/peers.ts'
import { withUnit } from '../../content/view-of.ts'
import { type Appendix, appendixName, firstListed, LISTED, SHOWN } from './attached.ts'
import { type Blocks, type Page, part, prose } from './paragraphs.ts'
import { type SectionLayout, tableOf } from './tables.ts'

/** What most peers offer fully online and the unit does not: a sentence, and the first of them. */
export function peers(
  page: Page,
  attached: readonly Appendix[],
  report: PeersReport | undefined,
  { level, called = (title) => title }: SectionLayout,
): Blocks {
  const view = peersView(page, report)
  if (view === undefined) return []
  const { language, numbers } = page
  const all = view.all ?? 0
  const shown = Math.min(view.rows.length, SHOWN)
  const appendix = appendixName(attached, 'peers', language)
  return part(level, view.title, [
    ...view.lead.map((text) => prose(text)),
    ...tableOf(page, view, {
      caption: called(view.title),
      columns: ['code', 'name', 'here', 'peers'],
      most: SHOWN,
    }),
    ...(all === shown || appendix === undefined
      ? []
      : [prose(language.document.firstShown(numbers.count(shown), numbers.count(all), appendix))]),
    // The appendix says how peers are counted, once for all units.
    ...(all === 0 || appendix !== undefined ? [] : view.notes.map(inItalics)),
  ])
}

/** How many of many units do not offer what most of their peers do. */
export function peersRoll({ language, numbers, report }: Page, attached: readonly Appendix[]): Blocks {
  const asked = report.catalogues.flatMap((one) => one.peers ?? [])
  if (asked.length === 0) return []
  const having = asked.filter(({ total }) => total > 0).length
  const appendix = appendixName(attached, 'peers', language)
  const says = language.document.peersRoll(numbers.count(having), numbers.count(asked.length))
  return part(2, language.prospects.labels.peers, [
    prose(appendix === undefined ? says : `${says} ${language.document.listIn(appendix)}`),
  ])
}

/** The same for all units, procedure by procedure. @param shown procedures of a unit that stand in the text anyway */
export function peersAppendix(page: Page, shown: number): Blocks {
  const { language, report } = page
  const units = [...report.catalogues].sort(byName).filter(hasPeers)
  if (units.every(({ peers: { procedures } }) => procedures.length <= shown)) return []
  const views = units.flatMap((one) => {
    const view = peersView(page, one.peers)
    const unit = { id: one.id, name: unitLabel(one, language) }
    return view === undefined ? [] : [withUnit(view, language, unit)]
  })
  const [first] = views
  if (first === undefined) return []
  const rows = firstOfEach(
    views.map((view) => view.rows),
    LISTED,
  ).flat()
  return [
    prose(
      firstListed(page, {
        listed: rows.length,
        kept: views.reduce((sum, view) => sum + view.rows.length, 0),
        all: views.reduce((sum, { all = 0 }) => sum + all, 0),
      }),
    ),
    ...tableOf(
      page,
      { ...first, rows },
      {
        columns: [
          ...(report.catalogues.length > 1 ? ['unit'] : []),
          'code',
          'name',
          'field',
          'here',
          'peers',
        ],
      },
    ),
    ...first.notes.map(inItalics),
  ]
}

function inItalics(text: string) {
  return prose([{ text, look: 'italic' }])
}

function hasPeers(one: CatalogueReport): one is CatalogueReport & { readonly peers: PeersReport } {
  return one.peers !== undefined && one.peers.procedures.length > 0
}

/** What one unit may do about it; in the sum of many nobody could see whose they are. */
export function peersAdvice({ language, numbers, report }: Page): readonly string[] {
  const [only, ...others] = report.catalogues
  const total = others.length > 0 ? 0 : (only?.peers?.total ?? 0)
  return total === 0 ? [] : [language.document.recommend.peers(numbers.count(total))]
}
