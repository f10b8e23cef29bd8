import type { Reporter } from '../reporter.ts'
import { speak } from '../spoken.ts'

/** The result itself (`schemas/report.schema.json`): every other format is made from it. */
export const json: Reporter = {
  id: 'json',
  *render(report, { language }) {
    const { baseline, catalogues, ...rest } = report
    const spoken = <T extends { findings: { items: Parameters<typeof speak>[0][] | readonly Parameters<typeof speak>[0][] } }>(
      part: T,
    ) => ({ ...part, findings: { ...part.findings, items: part.findings.items.map((item) => speak(item, language)) } })
    const head = {
      $schema: rest.$schema,
      reportVersion: rest.reportVersion,
      tool: rest.tool,
      run: rest.run,
      ...(baseline === undefined ? {} : { baseline: spoken(baseline) }),
    }
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "catalogues": [`
    for (const [index, catalogue] of catalogues.entries()) {
      yield `${index === 0 ? '' : ','}\n${indent(JSON.stringify(spoken(catalogue), null, 2))}`
    }
    const tail = { totals: rest.totals, toolErrors: rest.toolErrors, outcome: rest.outcome }
    yield `${catalogues.length === 0 ? '' : '\n  '}],\n${JSON.stringify(tail, null, 2).slice(2)}\n`
  },
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}
