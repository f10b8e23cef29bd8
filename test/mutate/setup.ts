import { appendFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import { awake } from './awake.ts'

// Which faults of the sample are reached by which file of tests, and how long the file takes.
const notes = process.env['RASOAT_REACH']
const started = performance.now()

Object.assign(globalThis, { rasoatFault: awake.is })

afterAll(() => {
  if (notes === undefined) return
  const file = expect.getState().testPath ?? ''
  const milliseconds = Math.round(performance.now() - started)
  appendFileSync(notes, `${JSON.stringify({ file, milliseconds, reached: [...awake.reached] })}\n`)
})
