import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { html } from '../../src/render/reporters/html.ts'
import { auditHere, sampleAudit, sampleRequest } from '../samples/sample-audit.ts'

let one: Promise<Report> | undefined

/** Chiềng Cơi, a ward of Sơn La: one unit, told in full, with a fault of each kind. */
export function oneUnit(): Promise<Report> {
  one ??= auditOneUnit()
  return one
}

async function auditOneUnit(): Promise<Report> {
  const request = await sampleRequest('rasoat.yaml')
  const catalogues = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  const targets = request.targets.filter(({ unit }) => unit === undefined || unit === 'Phường Chiềng Cơi')
  return auditHere({ ...request, catalogues, targets })
}

/** The 126 communes and wards of Hà Nội. */
export function manyUnits(): Promise<Report> {
  return sampleAudit('ha-noi.yaml')
}

const pages = new WeakMap<Report, Map<string, string>>()

/** The page of a report as the reporter writes it, made once. @param appendix with the lists of single procedures and findings */
export async function pageOf(report: Report, tag: LanguageTag, appendix = false): Promise<string> {
  const made = pages.get(report) ?? new Map<string, string>()
  const key = `${tag} ${appendix}`
  const options = { width: 80, color: false, examples: 3, ...(appendix ? { appendix: true as const } : {}) }
  pages.set(report, made)
  const language = await loadLanguage(tag)
  const page = made.get(key) ?? [...html.render(report, { ...options, language })].join('')
  made.set(key, page)
  return page
}
