import type { Report } from '../../../model/report.ts'
import type { View } from '../view.ts'
import { choice, codes, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'

/** The procedures behind the steps of the way to the scope, step by step. */
export function outsideScopeView(
  { language }: Wording,
  { baseline }: Pick<Report, 'baseline'>,
): View | undefined {
  const { scopes = [], outside = [] } = baseline ?? {}
  if (outside.length === 0) return undefined
  const { scope: words } = language
  const { labels } = language.report
  const known = new Map(outside.map((one) => [one.code, one]))
  const lines = scopes.flatMap(({ id: scope, steps }) =>
    steps.flatMap(({ id, because = '', codes: { out, unknown } }) => {
      const step = words.steps[id](because)
      const standing = id === 'include' ? words.columns.left : words.columns.out
      return [
        ...out.map((code) => ({ scope, step, standing, code })),
        ...unknown.map((code) => ({ scope, step, standing: words.columns.unknown, code })),
      ]
    }),
  )
  type Line = (typeof lines)[number]
  return viewOf<Line>(
    { id: 'outside', title: words.outside },
    [
      choice(texts('step', words.columns.step, ({ step }) => step)),
      choice(texts('standing', labels.scope, ({ standing }) => standing)),
      codes('code', labels.code, ({ code }) => ({ code })),
      texts('name', labels.name, ({ code }) => known.get(code)?.name),
      texts('agencies', language.words.properties.agencies, ({ code }) =>
        known.get(code)?.agencies?.join(language.between.clauses),
      ),
      ...(scopes.length > 1 ? [choice(texts<Line>('scope', labels.level, ({ scope }) => scope))] : []),
    ],
    lines,
  )
}
