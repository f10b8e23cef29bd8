import type { Report } from '../../../model/report.ts'
import { sourcesView } from '../../content/sources/sources.ts'
import type { Page, Part } from './page.ts'
import { partOf } from './part.ts'

/** Every file that was read, with its hash, and which heading was taken for what. */
export function sources(page: Page, report: Report): readonly Part[] {
  const { run, tool } = report
  const made = page.language.report.page.made(`${tool.name} ${tool.version}`, run.configSha256)
  const view = sourcesView(page, report, { hasBaseline: false })
  return partOf(
    page,
    { ...view, notes: [made] },
    {
      prefix: '',
      columns: ['source', 'unit', 'encoding', 'columns', 'ignored', 'sha256'],
    },
  )
}
