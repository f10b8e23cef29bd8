import type { PeersReport } from '../../../model/prospects.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { firstOfEach } from '../../content/findings/first-of-each.ts'
import { peersSay, peersText, standingWord } from '../../content/peers/prospects.ts'
import { brief } from '../../text/brief.ts'
import { type Appendix, appendixName, firstListed, LISTED, SHOWN } from './attached.ts'
import { type Blocks, codeColumn, countedTable, fieldName, type Page, prose, textColumn } from './page.ts'

type Found = PeersReport['procedures'][number]

/** What most peers offer fully online and the unit does not: a sentence, and the first of them. */
export function peers(
  page: Page,
  attached: readonly Appendix[],
  report: PeersReport | undefined,
  title: string,
): Blocks {
  if (report === undefined) return []
  const { language, numbers } = page
  const { labels, peersFormula } = language.prospects
  const { code, name } = language.report.labels
  const { procedures, total } = report
  const shown = procedures.slice(0, SHOWN)
  const appendix = appendixName(attached, 'peers', language)
  return [
    prose(peersSay(page, report)),
    ...countedTable(page, title, {
      columns: [codeColumn(code), textColumn(name), textColumn(labels.here), textColumn(labels.peersDoing)],
      rows: shown.map((one) => [one.code, ...standing(page, one)]),
    }),
    ...(total === shown.length || appendix === undefined
      ? []
      : [prose(language.document.firstShown(numbers.count(shown.length), numbers.count(total), appendix))]),
    // The appendix says how peers are counted, once for all units.
    ...(total === 0 || appendix !== undefined ? [] : [prose([{ text: peersFormula(), look: 'italic' }])]),
  ]
}

function standing(page: Page, one: Found): readonly string[] {
  return [brief(one.name ?? ''), standingWord(page.language, one.here), peersText(page, one.fullOnline)]
}

/** How many of many units do not offer what most of their peers do. */
export function peersRoll({ language, numbers, report }: Page, attached: readonly Appendix[]): Blocks {
  const asked = report.catalogues.flatMap((one) => one.peers ?? [])
  if (asked.length === 0) return []
  const having = asked.filter(({ total }) => total > 0).length
  const appendix = appendixName(attached, 'peers', language)
  const says = language.document.peersRoll(numbers.count(having), numbers.count(asked.length))
  return [prose(appendix === undefined ? says : `${says} ${language.document.listIn(appendix)}`)]
}

/** The same for all units, procedure by procedure. @param shown procedures of a unit that stand in the text anyway */
export function peersAppendix(page: Page, shown: number): Blocks {
  const { language, report } = page
  const { labels, peersFormula } = language.prospects
  const { code, name, field, unit } = language.report.labels
  const units = [...report.catalogues].sort(byName).filter(hasPeers)
  if (units.every(({ peers: { procedures } }) => procedures.length <= shown)) return []
  const isMany = report.catalogues.length > 1
  const kept = units.map((one) =>
    one.peers.procedures.map((found) => ({ found, unit: brief(unitLabel(one, language)) })),
  )
  const listed = firstOfEach(kept, LISTED).flat()
  return [
    prose(
      firstListed(page, {
        listed: listed.length,
        kept: kept.flat().length,
        all: units.reduce((sum, { peers: { total } }) => sum + total, 0),
      }),
    ),
    ...countedTable(page, undefined, {
      columns: [
        ...(isMany ? [textColumn(unit)] : []),
        codeColumn(code),
        textColumn(name),
        textColumn(field),
        textColumn(labels.here),
        textColumn(labels.peersDoing),
      ],
      rows: listed.map(({ found, unit: whose }) => {
        const [called = '', ...stands] = standing(page, found)
        return [
          ...(isMany ? [whose] : []),
          found.code,
          called,
          found.field === undefined ? '' : fieldName(page, found.field),
          ...stands,
        ]
      }),
    }),
    prose([{ text: peersFormula(), look: 'italic' }]),
  ]
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
