import type { ReachReport, Step } from '../../../model/peer-comparison.ts'
import type { View } from '../view.ts'
import { choice, codes, counts, fields, ordinals, shares, texts, unitCells, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { goalTitle, type ReachRoll, reachSays, rollSays, standingWord } from './peer-words.ts'
import { peerColumns } from './peers.ts'

interface PlacedStep {
  readonly step: Step
  readonly place: number
}

/** The way of a unit to a goal, step by step. @param at of its goals */
export function goalView(wording: Wording, reach: ReachReport, at: number): View {
  const { language } = wording
  const { labels, order, reasons } = language.prospects
  const { code, name, field } = language.report.labels
  const { steps = [], needed = 0 } = reach
  return viewOf<PlacedStep>(
    {
      id: `reach-${at + 1}`,
      title: goalTitle(wording, reach),
      lead: [reachSays(wording, reach)],
      notes: [order()],
      all: needed,
    },
    [
      ordinals('step', language.workbook.labels.step, ({ place }) => place),
      codes('code', code, ({ step }) => step),
      texts('name', name, ({ step }) => step.name),
      fields('field', field, ({ step }) => step.field ?? ''),
      choice(texts('here', labels.here, ({ step }) => standingWord(language, step.here))),
      choice(texts('reason', labels.reason, ({ step }) => reasons[step.reason])),
      ...peerColumns<PlacedStep>(language, ({ step }) => step.peers),
      texts('page', language.workbook.labels.page, ({ step }) => step.url),
    ],
    steps.map((step, index) => ({ step, place: index + 1 })),
  )
}

/** One goal over all units: what each needs, those that need most first. @param at of the goals */
export function goalOfUnitsView(wording: Wording, roll: ReachRoll, at: number): View {
  const { language } = wording
  const { labels, order, peersFormula, statuses } = language.prospects
  return viewOf<ReachRoll['units'][number]>(
    {
      id: `goal-${at + 1}`,
      title: goalTitle(wording, roll),
      lead: [rollSays(wording, roll)],
      notes: [order(), peersFormula()],
    },
    [
      unitCells(language, ({ catalogue }) => catalogue),
      choice(texts('status', labels.status, ({ reach }) => statuses[reach.status])),
      shares('now', labels.now, ({ reach: { part, whole } }) =>
        part === undefined || whole === undefined ? undefined : { part, whole },
      ),
      counts('needed', labels.needed, ({ reach }) => reach.needed),
      shares('after', labels.after, ({ reach }) => reach.after),
    ],
    roll.units,
  )
}
