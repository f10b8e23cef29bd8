import type { Finding, Severity } from '../../src/model/finding.ts'
import type { FindingsReport, Report } from '../../src/model/report.ts'
import { SOURCE, sampleReport } from './sample-report.ts'

const KINDS: readonly Pick<Finding, 'rule' | 'severity' | 'facts'>[] = [
  { rule: 'missing-code', severity: 'error', facts: {} },
  { rule: 'missing-procedure', severity: 'warning', facts: { field: 'Hộ tịch', levels: 'commune' } },
]

/** One list with so many findings, all of them kept: half of them without a code, half of them missing. */
export function reportOfFindings(count: number): Report {
  const items = Array.from({ length: count }, (_, at): Finding => {
    const kind = KINDS[at % KINDS.length] ?? { rule: '', severity: 'note', facts: {} }
    return {
      ...kind,
      catalogue: 'xa-mau',
      location: { source: SOURCE, row: at + 2, line: at + 2 },
      code: `1.${String(at).padStart(6, '0')}`,
      name: `Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới, trường hợp ${at}`,
      fingerprint: '0123456789abcdef',
    }
  })
  const findings = { ...countsOf(items), items }
  const catalogues = sampleReport.catalogues.slice(0, 1).map((one) => ({ ...one, findings }))
  return { ...sampleReport, catalogues, totals: { ...sampleReport.totals, findings } }
}

function countsOf(items: readonly Finding[]): Omit<FindingsReport, 'items'> {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const byRule: Record<string, number> = {}
  for (const { rule, severity } of items) {
    bySeverity[severity] += 1
    byRule[rule] = (byRule[rule] ?? 0) + 1
  }
  return { total: items.length, bySeverity, byRule }
}
