import type { Language } from '../../../messages/language.ts'
import type { PeerCount, PeersReport } from '../../../model/peer-comparison.ts'
import type { View } from '../view.ts'
import { choice, codes, counts, type Filled, fields, peers, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { peersSay, standingWord } from './peer-words.ts'

/** What most peers offer fully online and the unit does not. */
export function peersView(wording: Wording, report: PeersReport | undefined): View | undefined {
  if (report === undefined) return undefined
  const { language } = wording
  const { labels, peersFormula } = language.prospects
  const { code, name, field } = language.report.labels
  return viewOf<PeersReport['procedures'][number]>(
    {
      id: 'peers',
      title: labels.peers,
      lead: [peersSay(wording, report)],
      notes: [peersFormula()],
      all: report.total,
    },
    [
      codes('code', code, (one) => one),
      texts('name', name, (one) => one.name),
      choice(fields('field', field, (one) => one.field ?? '')),
      choice(texts('here', labels.here, (one) => standingWord(language, one.here))),
      ...peerColumns<PeersReport['procedures'][number]>(language, ({ fullOnline }) => fullOnline),
      texts('page', language.workbook.labels.page, ({ url }) => url),
    ],
    report.procedures,
  )
}

/** Peers that do it, of those that can be asked, and those that do not say: in one column, and in one each. */
export function peerColumns<Item>(
  { prospects, report: { labels } }: Language,
  of: (item: Item) => PeerCount | undefined,
): readonly Filled<Item>[] {
  const title = prospects.labels.peersDoing
  return [
    peers('peers', title, of),
    counts('peers.part', `${title}: ${labels.part}`, (item) => of(item)?.part),
    counts('peers.whole', `${title}: ${labels.whole}`, (item) => of(item)?.whole),
    counts('peers.unknown', `${title}: ${labels.unknown}`, (item) => of(item)?.unknown),
  ]
}
