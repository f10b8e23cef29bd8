import { parentPort, workerData } from 'node:worker_threads'
import type { Finding } from '../../model/finding.ts'
import { compileChecks } from '../context.ts'
import type { WorkerAnswer, WorkerOrder, WorkerStart } from './pool.ts'
import { createMeasurer, type Measurer } from './run-catalogues.ts'

// The whole program of a worker thread: a baseline, then catalogue numbers in, measured catalogues out.
const { request, wantsFindings }: WorkerStart = workerData
let measurer: Promise<Measurer> | undefined

parentPort?.on('message', async (order: WorkerOrder) => {
  if (order.kind === 'baseline') {
    measurer = compileChecks(request).then((checks) => createMeasurer(request, order.baseline, checks))
    return
  }
  const measure = await measurer
  const answers: WorkerAnswer[] = []
  for (const index of order.indexes) {
    const catalogue = request.catalogues[index]
    if (catalogue === undefined || measure === undefined) continue
    const findings: Finding[] = []
    const measured = await measure(catalogue, wantsFindings ? (finding) => findings.push(finding) : undefined)
    answers.push({ index, measured, findings })
  }
  parentPort?.postMessage(answers)
})
