import { appendFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

// Which faults of the sample are reached by which file of tests, and how long the file takes.
const reached = new Set<string>()
const woken = process.env['RASOAT_FAULT']
const notes = process.env['RASOAT_REACH']
const started = performance.now()

Object.assign(globalThis, {
  rasoatFault(id: string): boolean {
    reached.add(id)
    return id === woken
  },
})

afterAll(() => {
  if (notes === undefined) return
  const file = expect.getState().testPath ?? ''
  const milliseconds = Math.round(performance.now() - started)
  appendFileSync(notes, `${JSON.stringify({ file, milliseconds, reached: [...reached] })}\n`)
})
