import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Group, ServiceTable } from '../../src/model/report.ts'
import { serviceView } from '../../src/render/content/figures/service.ts'
import { cellText } from '../../src/render/content/laid-out.ts'
import { markdown } from '../../src/render/reporters/markdown.ts'
import { numbersOf } from '../../src/render/text/number.ts'
import { cleanReport } from './sample-report.ts'

const CONTENT = join(import.meta.dirname, '../../src/render/content')
const wording = {
  language: await loadLanguage('en'),
  numbers: numbersOf('en'),
  policy: undefined,
  hasBaseline: false,
}

function table(full: number, partial: number, none: number, unknown = 0): ServiceTable {
  return { all: full + partial + none + unknown, full, partial, information: 0, none, unknown }
}
const group = (key: string, of: ServiceTable): Group => ({ key, table: of, metrics: {} })
const fields = [group('Hộ tịch', table(3, 1, 0)), group('Đất đai', table(1, 4, 2)), group('', table(2, 0, 1))]

test('the service table has the largest fields, the others as one line, and the whole', () => {
  // 3 + 1 + 2 = 6, 1 + 4 + 0 = 5, 0 + 2 + 1 = 3, together 14.
  const view = serviceView(wording, { table: table(6, 5, 3), groups: { field: fields } }, { most: 1 })
  const lines = [...(view?.rows ?? []), ...(view?.total === undefined ? [] : [view.total])].map(({ cells }) =>
    (view?.columns ?? []).map(({ id }) => {
      const cell = cells[id]
      return cell === undefined ? '' : cellText(cell, wording)
    }),
  )
  expect(lines).toEqual([
    ['Đất đai', '7', '1', '4', '2'],
    // Hộ tịch and those that do not say: 4 + 3, 3 + 2, 1 + 0, 0 + 1.
    ['Others (2)', '7', '5', '1', '1'],
    ['Total', '14', '6', '5', '3'],
  ])
})

test('a list that says nothing about service levels has no service table', () => {
  expect(serviceView(wording, { table: table(0, 0, 0, 9), groups: {} }, { most: 8 })).toBeUndefined()
})

test('a metric of a saved result that nobody knows brings no markup into the title of a goal', () => {
  const goal = { metric: '<b>x</b>', target: 0.5, status: 'reached', part: 1, whole: 2 } as const
  const report = {
    ...cleanReport,
    catalogues: cleanReport.catalogues.map((one) => ({ ...one, reach: [goal] })),
  }
  const written = [
    ...markdown.render(report, { language: wording.language, width: 80, color: false, examples: 3 }),
  ]
  expect(written.join('')).toContain('### Next steps to: &lt;b&gt;x&lt;/b&gt; ≥ 50%')
})

test('what a section says does not know how a format lays it out', () => {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const knowing = files.filter((file) =>
    /from '[^']*\/reporters\//.test(readFileSync(join(CONTENT, file), 'utf8')),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(knowing).toEqual([])
})
