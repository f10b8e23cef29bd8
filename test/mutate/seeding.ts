import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../built.ts'
import { type Fault, faultsOf } from './faults.ts'

/** A fault of the sample, with its place. */
export interface Seeded extends Fault {
  /** `src/diff/pair.ts:1203:0`: file, offset, and which of those at that offset. */
  readonly id: string
  readonly file: string
  readonly line: number
}

/** What every figure of a report comes through: from the cell to the judgement. */
const CORE = [
  'src/audit/catalogue',
  'src/diff',
  'src/stages/compare',
  'src/stages/judge',
  'src/stages/measure',
  'src/stages/normalise',
  'src/stages/read/formats',
  'src/stages/validate',
]

/** A sample of the faults of the core. The same seed on the same source is the same sample. */
export function sample(seed: string, count: number, only: string): Seeded[] {
  const all = coreFiles()
    .filter((file) => file.includes(only))
    .flatMap((file) => {
      const source = readFileSync(join(REPOSITORY, file), 'utf8')
      return faultsOf(source, file).map((fault, index) => ({
        ...fault,
        file,
        line: source.slice(0, fault.start).split('\n').length,
        id: `${file}:${fault.start}:${index}`,
      }))
    })
  const drawn: Seeded[] = []
  for (const fault of all.toSorted((a, b) => (lot(a.id, seed) < lot(b.id, seed) ? -1 : 1))) {
    if (drawn.length === count) break
    // Two in one expression would need a source for each.
    if (drawn.some((other) => other.file === fault.file && overlap(other, fault))) continue
    drawn.push(fault)
  }
  return drawn.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
}

/** The source with all its faults in it, each asleep until `RASOAT_FAULT` names it. */
export function withFaults(source: string, faults: readonly Seeded[]): string {
  let text = source
  for (const fault of faults.toSorted((a, b) => b.start - a.start)) {
    const sound = source.slice(fault.start, fault.end)
    const asleep = `(globalThis.rasoatFault(${JSON.stringify(fault.id)}) ? (${fault.instead}) : (${sound}))`
    text = `${text.slice(0, fault.start)}${fault.opensStatement ? ';' : ''}${asleep}${text.slice(fault.end)}`
  }
  return text
}

function coreFiles(): string[] {
  return CORE.flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).toSorted()
}

function lot(id: string, seed: string): string {
  return createHash('sha256').update(`${seed} ${id}`).digest('hex')
}

function overlap(a: Fault, b: Fault): boolean {
  return a.start < b.end && b.start < a.end
}
