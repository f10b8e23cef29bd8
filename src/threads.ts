import { Worker } from 'node:worker_threads'
import type { LoadedBaseline } from './baseline.ts'
import type { CrewOptions, Measured } from './crew.ts'
import type { Finding } from './model/finding.ts'
import type { AuditRequest } from './request.ts'

/** What a thread is given when it starts. It loads the program while the baseline is still being read. */
export interface ThreadStart {
  readonly request: AuditRequest
  readonly wantsFindings: boolean
}

/** What it is told: first the baseline, then again and again which catalogues to measure. */
export type ThreadOrder =
  | { readonly kind: 'baseline'; readonly baseline: LoadedBaseline | undefined }
  | { readonly kind: 'measure'; readonly indexes: readonly number[] }

/** What it answers for one catalogue. */
export interface ThreadAnswer {
  readonly index: number
  readonly measured: Measured
  /** Every finding of the catalogue, when somebody wants them all. */
  readonly findings: readonly Finding[]
}

// Neighbours in a folder repeat each other most, so a thread takes some at a time; not many, so that all end together.
const TAKEN_AT_A_TIME = 48

/** Shares the catalogues out to threads. The results, and the findings given out, are in the order of the request. */
export async function measureWithThreads(
  request: AuditRequest,
  loading: Promise<LoadedBaseline | undefined>,
  { jobs, onFinding, onProgress }: CrewOptions,
): Promise<readonly Measured[]> {
  const count = request.catalogues.length
  const answers: (ThreadAnswer | undefined)[] = new Array(count)
  const measured: Measured[] = []
  let taken = 0
  const start: ThreadStart = { request, wantsFindings: onFinding !== undefined }
  const crew = Array.from({ length: jobs }, () => startThread(start))

  function handIn(answer: ThreadAnswer): void {
    answers[answer.index] = answer
    for (;;) {
      const next = answers[measured.length]
      if (next === undefined) break
      answers[measured.length] = undefined
      for (const finding of next.findings) onFinding?.(finding)
      measured.push(next.measured)
      onProgress?.(measured.length, count)
    }
  }

  function work(worker: Worker, baseline: LoadedBaseline | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveMore = () => {
        if (taken >= count) {
          resolve()
          return
        }
        const last = Math.min(count, taken + TAKEN_AT_A_TIME)
        const indexes = Array.from({ length: last - taken }, (_, offset) => taken + offset)
        taken = last
        tell(worker, { kind: 'measure', indexes })
      }
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`a worker thread ended early with ${code}`)))
      worker.on('message', (batch: readonly ThreadAnswer[]) => {
        for (const answer of batch) handIn(answer)
        giveMore()
      })
      tell(worker, { kind: 'baseline', baseline })
      giveMore()
    })
  }

  try {
    const baseline = await loading
    await Promise.all(crew.map((worker) => work(worker, baseline)))
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()))
  }
  return measured
}

function tell(worker: Worker, order: ThreadOrder): void {
  worker.postMessage(order)
}

// A young generation of V8's default size would let each thread grow by a hundred megabytes before it tidies up.
const YOUNG_GENERATION_MB = 16

function startThread(workerData: ThreadStart): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  return new Worker(new URL(isSource ? './thread.ts' : './thread.js', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}),
  })
}
