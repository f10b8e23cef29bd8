import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { html } from '../../src/render/reporters/html.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'

/** Chiềng Cơi, a ward of Sơn La: one unit, told in full, with a fault of each kind. */
export async function oneUnit(): Promise<Report> {
  const request = await sampleRequest('rasoat.yaml')
  const catalogues = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  const targets = request.targets.filter(({ unit }) => unit === undefined || unit === 'Phường Chiềng Cơi')
  return auditHere({ ...request, catalogues, targets })
}

/** The 126 communes and wards of Hà Nội. */
export async function manyUnits(): Promise<Report> {
  return auditHere(await sampleRequest('ha-noi.yaml'))
}

/** The page of a report as the reporter writes it. */
export async function pageOf(report: Report, tag: LanguageTag): Promise<string> {
  const language = await loadLanguage(tag)
  return [...html.render(report, { width: 80, color: false, examples: 3, language })].join('')
}
