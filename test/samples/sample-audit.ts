import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { audit } from '../../src/audit/audit.ts'
import { readConfig } from '../../src/cli/config/config.ts'
import { buildRequest } from '../../src/cli/request/request.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { CatalogueReport, Report } from '../../src/model/report.ts'
import type { AuditRequest } from '../../src/model/request.ts'

/** Where the samples stand on this machine. */
export const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))

const terminal: Terminal = {
  cwd: SAMPLES,
  env: {},
  today: '2000-01-01',
  self: { host: 'here', pid: 1234, isRunning: () => false },
  stdout: { isTerminal: false, width: undefined, write: async () => {} },
  stderr: { isTerminal: false, write: () => {} },
  stdin: async () => new Uint8Array(),
  onAbort: () => () => {},
}

/** What a configuration of the samples asks for, as the command line builds it. */
export async function sampleRequest(
  config: 'rasoat.yaml' | 'ha-noi.yaml' | 'tuyen-quang.yaml',
): Promise<AuditRequest> {
  const settings = await readConfig(`${SAMPLES}${config}`, config)
  return buildRequest(
    { command: 'audit', settings, configFolder: SAMPLES, catalogues: [], baseline: undefined },
    terminal,
  )
}

/** In this thread: small lists are read faster than threads start. */
export function auditHere(request: AuditRequest): Promise<Report> {
  return audit(request, { jobs: 1 })
}

const audits = new Map<string, Promise<Report>>()

/** The audit of a configuration as it stands: made once, however many files of tests look at it. */
export function sampleAudit(config: Parameters<typeof sampleRequest>[0]): Promise<Report> {
  const made = audits.get(config) ?? sampleRequest(config).then(auditHere)
  audits.set(config, made)
  return made
}

/** One catalogue of `rasoat.yaml`, audited alone. */
export async function auditOf(
  id: string,
  change: (request: AuditRequest) => AuditRequest = (same) => same,
): Promise<CatalogueReport> {
  const request = await sampleRequest('rasoat.yaml')
  const catalogues = request.catalogues.filter((catalogue) => catalogue.id === id)
  const { catalogues: audited, toolErrors } = await auditHere(change({ ...request, catalogues }))
  const [report] = audited
  if (report === undefined) throw new Error(`no report on ${id}: ${JSON.stringify(toolErrors)}`)
  return report
}

/** A measurement of which nothing is unknown. */
export function share(part: number, whole: number) {
  return { kind: 'share', part, whole, unknown: 0 }
}

/** As a press note prints it. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`
}

/** The figures of a catalogue, without the places they were found at. */
export function figuresOf({ procedures, comparison, table, metrics, findings, verdicts }: CatalogueReport) {
  const { total, bySeverity, byRule } = findings
  return { procedures, comparison, table, metrics, total, bySeverity, byRule, verdicts }
}

/** A line of a sample, counted from 1. */
export function lineOf(path: string, line: number): string {
  return readFileSync(`${SAMPLES}${path}`, 'utf8').split(/\r?\n/)[line - 1] ?? ''
}
