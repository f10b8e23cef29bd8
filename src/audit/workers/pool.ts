import { Worker } from 'node:worker_threads'
import type { Finding } from '../../model/finding.ts'
import type { AuditRequest } from '../../model/request.ts'
import { type CatalogueResult, type StoredResult, storeResult } from '../catalogue/measured.ts'
import type { LoadedBaseline } from '../load-baseline.ts'
import type { WorkerOptions } from './options.ts'

/** What a thread is given when it starts. It loads the program while the baseline is still being read. */
export interface WorkerStart {
  readonly request: AuditRequest
  readonly wantsFindings: boolean
}

/** What it is told: first the baseline, then again and again which catalogues to measure. */
export type WorkerOrder =
  | { readonly kind: 'baseline'; readonly baseline: LoadedBaseline | undefined }
  | { readonly kind: 'measure'; readonly indexes: readonly number[] }

/** What it answers for one catalogue. */
export interface WorkerAnswer {
  readonly index: number
  readonly measured: CatalogueResult
  /** Every finding of the catalogue, when somebody wants them all. */
  readonly findings: readonly Finding[]
}

// Few, so that all threads end together.
const TAKEN_AT_A_TIME = 16

/**
 * Who measures what. Neighbours in a folder repeat each other, and a thread remembers what it has understood: so each
 * starts with a stretch of its own, and one that is done takes the far half of the longest stretch left.
 */
function createShares(count: number, jobs: number): (thread: number) => readonly number[] {
  const stretches = Array.from({ length: jobs }, (_, thread) => ({
    next: Math.floor((count * thread) / jobs),
    end: Math.floor((count * (thread + 1)) / jobs),
  }))
  const left = ({ next, end }: { next: number; end: number }) => end - next
  return (thread) => {
    const own = stretches[thread]
    if (own === undefined) return []
    if (left(own) === 0) {
      const longest = stretches.reduce((a, b) => (left(b) > left(a) ? b : a))
      const middle = longest.end - Math.ceil(left(longest) / 2)
      own.next = middle
      own.end = longest.end
      if (longest !== own) longest.end = middle
    }
    const first = own.next
    own.next = Math.min(own.end, first + TAKEN_AT_A_TIME)
    return Array.from({ length: own.next - first }, (_, offset) => first + offset)
  }
}

/** Shares the catalogues out to threads. The results, and the findings given out, are in the order of the request. */
export async function runWithWorkers(
  request: AuditRequest,
  loading: Promise<LoadedBaseline | undefined>,
  { jobs, causes: pool, onFinding, onProgress }: WorkerOptions,
): Promise<readonly StoredResult[]> {
  const count = request.catalogues.length
  const answers: (WorkerAnswer | undefined)[] = new Array(count)
  const measured: StoredResult[] = []
  let answered = 0
  const share = createShares(count, jobs)
  const start: WorkerStart = { request, wantsFindings: onFinding !== undefined }
  const workers = Array.from({ length: jobs }, () => startWorker(start))

  function handIn(answer: WorkerAnswer): void {
    answers[answer.index] = answer
    answered += 1
    onProgress?.(answered, count)
    for (;;) {
      const next = answers[measured.length]
      if (next === undefined) break
      answers[measured.length] = undefined
      for (const finding of next.findings) onFinding?.(finding)
      measured.push(storeResult(next.measured, pool))
    }
  }

  function work(worker: Worker, thread: number, baseline: LoadedBaseline | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveMore = () => {
        const indexes = share(thread)
        if (indexes.length === 0) resolve()
        else tell(worker, { kind: 'measure', indexes })
      }
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`a worker thread ended early with ${code}`)))
      worker.on('message', (batch: readonly WorkerAnswer[]) => {
        for (const answer of batch) handIn(answer)
        giveMore()
      })
      tell(worker, { kind: 'baseline', baseline })
      giveMore()
    })
  }

  try {
    const baseline = await loading
    await Promise.all(workers.map((worker, thread) => work(worker, thread, baseline)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return measured
}

function tell(worker: Worker, order: WorkerOrder): void {
  worker.postMessage(order)
}

// Without limits V8 lets each thread grow by hundreds of megabytes before it tidies up. Measured on a nation of lists:
// 24 MB for what is young cost a third less memory than no limit; 12 MB cost 15 MB less again and no more time, 8 MB a
// twentieth more time. No list comes near the upper one.
const YOUNG_GENERATION_MB = 12
const OLD_GENERATION_MB = 1_900

function startWorker(workerData: WorkerStart): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  return new Worker(new URL(isSource ? './worker.ts' : './audit/workers/worker.js', import.meta.url), {
    workerData,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
      maxOldGenerationSizeMb: OLD_GENERATION_MB,
    },
    ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}),
  })
}
