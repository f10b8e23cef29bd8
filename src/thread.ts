import { parentPort, workerData } from 'node:worker_threads'
import { createMeasurer } from './crew.ts'
import type { Finding } from './model/finding.ts'
import type { ThreadAnswer, ThreadStart } from './threads.ts'

// The whole program of a worker thread: catalogue numbers in, measured catalogues out.
const { request, baseline, wantsFindings }: ThreadStart = workerData
const measure = createMeasurer(request, baseline)

parentPort?.on('message', async (indexes: readonly number[]) => {
  const answers: ThreadAnswer[] = []
  for (const index of indexes) {
    const catalogue = request.catalogues[index]
    if (catalogue === undefined) continue
    const findings: Finding[] = []
    const measured = await measure(catalogue, wantsFindings ? (finding) => findings.push(finding) : undefined)
    answers.push({ index, measured, findings })
  }
  parentPort?.postMessage(answers)
})
