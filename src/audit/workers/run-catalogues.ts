import { statSync } from 'node:fs'
import type { Finding } from '../../model/finding.ts'
import type { AuditRequest, CatalogueRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { type MeasureOptions, measureCatalogue } from '../catalogue/measure-catalogue.ts'
import { type CatalogueResult, type StoredResult, storeResult } from '../catalogue/measured.ts'
import { type Checks, createContext } from '../context.ts'
import { asBaseline, type LoadedBaseline } from '../load-baseline.ts'
import type { WorkerOptions } from './options.ts'

// Starting a thread costs a tenth of a second: below this there is nothing to gain. Measured on one province.
const WORTH_WORKERS_BYTES = 8 * 1024 ** 2

/** Measures every catalogue of a request and gives the results in their order, alone or with threads. */
export async function runCatalogues(
  request: AuditRequest,
  loading: Promise<LoadedBaseline | undefined>,
  options: WorkerOptions,
): Promise<readonly StoredResult[]> {
  const jobs = Math.min(options.jobs, portionsOf(request))
  if (jobs > 1 && bytesOf(request) > WORTH_WORKERS_BYTES) {
    const { runWithWorkers } = await import('./pool.ts')
    return runWithWorkers(request, loading, { ...options, jobs })
  }
  const measure = createMeasurer(request, await loading, options.checks)
  const measured: StoredResult[] = []
  for (const catalogue of request.catalogues) {
    measured.push(storeResult(await measure(catalogue, options.onFinding), options.causes))
    await letSignalsIn()
    options.onProgress?.(measured.length, request.catalogues.length)
  }
  return measured
}

/** Reading is synchronous: without a pause nobody could interrupt a long run. */
function letSignalsIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Measures one catalogue. */
export type Measurer = (
  catalogue: CatalogueRequest,
  onFinding?: (finding: Finding) => void,
) => Promise<CatalogueResult>

/** Measures catalogues one after the other; what is learnt from one helps with the next. */
export function createMeasurer(
  request: AuditRequest,
  baseline: LoadedBaseline | undefined,
  checks: Checks,
): Measurer {
  const { measure } = createContext(
    request,
    baseline === undefined ? undefined : asBaseline(baseline),
    checks,
  )
  return (catalogue, onFinding) => measureOne(catalogue, { ...measure, onFinding })
}

/** A catalogue that cannot be read must not hide the others; a mistake of ours must not hide at all. */
async function measureOne(catalogue: CatalogueRequest, options: MeasureOptions): Promise<CatalogueResult> {
  try {
    return await measureCatalogue(catalogue, options)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { error: { code: error.code, facts: error.facts, catalogue: catalogue.id } }
  }
}

/** What threads can share out. The units of one list are read by one thread: another would have to read all of it anew. */
function portionsOf({ catalogues }: AuditRequest): number {
  const sources = catalogues.flatMap((one) => one.sources)
  if (sources.every(({ rowsOf }) => rowsOf === undefined)) return catalogues.length
  return new Set(sources.map(({ file, path }) => file ?? path)).size
}

function bytesOf({ catalogues }: AuditRequest): number {
  let bytes = 0
  for (const { sources } of catalogues) {
    for (const { file, path, bytes: held } of sources) {
      bytes += held?.length ?? sizeOf(file ?? path)
      if (bytes > WORTH_WORKERS_BYTES) return bytes
    }
  }
  return bytes
}

/** What cannot be asked for takes no time either; opening it will say what is wrong. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
