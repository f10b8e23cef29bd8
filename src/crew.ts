import { asBaseline, type LoadedBaseline } from './baseline.ts'
import { type MeasuredCatalogue, measureCatalogue } from './catalogue.ts'
import { createContext } from './context.ts'
import type { Finding } from './model/finding.ts'
import type { ToolError } from './model/report.ts'
import { UserError } from './model/user-error.ts'
import type { AuditRequest, CatalogueRequest } from './request.ts'

export type Measured = MeasuredCatalogue | { readonly error: ToolError }

export interface CrewOptions {
  readonly jobs: number
  readonly onFinding?: (finding: Finding) => void
  readonly onProgress?: (done: number, of: number) => void
}

/** Measures every catalogue of a request, in their order. */
export async function measureAll(
  request: AuditRequest,
  baseline: LoadedBaseline | undefined,
  { onFinding, onProgress }: CrewOptions,
): Promise<readonly Measured[]> {
  const context = createContext(request, baseline === undefined ? undefined : asBaseline(baseline))
  const measured: Measured[] = []
  for (const catalogue of request.catalogues) {
    measured.push(await measureOne(catalogue, { ...context.measure, onFinding }))
    onProgress?.(measured.length, request.catalogues.length)
  }
  return measured
}

/** A catalogue that cannot be read must not hide the others; a mistake of ours must not hide at all. */
export async function measureOne(
  catalogue: CatalogueRequest,
  options: Parameters<typeof measureCatalogue>[1],
): Promise<Measured> {
  try {
    return await measureCatalogue(catalogue, options)
  } catch (error) {
    if (error instanceof UserError) {
      return { error: { code: error.code, facts: error.facts, catalogue: catalogue.id } }
    }
    throw error
  }
}
