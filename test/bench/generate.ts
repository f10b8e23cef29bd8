import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type List,
  LOCAL_HEADING,
  lists,
  listsOfDistinctRows,
  listsOfVariedRows,
  nationalCsv,
  VARIED_HEADING,
} from './lists.ts'
import { nationalProcedures } from './national.ts'

/**
 * base: lists that repeat each other · varied: every row another, its name right, as offices have them · distinct: every
 * name wrong as well · one-file: base in one CSV.
 */
export const VARIANTS = ['base', 'varied', 'distinct', 'one-file'] as const
export type Variant = (typeof VARIANTS)[number]

export interface Generated {
  /** Folder of the lists. Paths in the configuration and in results are relative to it. */
  readonly folder: string
  readonly files: number
  readonly rows: number
  readonly bytes: number
}

/** The lists of the bench change with this number, and old ones on disk are made anew. */
const VERSION = 1
const SEED = 63_2010
const STAMP = 'stamp.json'

const WRITE_CHARACTERS = 4 * 1024 ** 2

/**
 * The lists of a variant in a folder of its own under `folder`; made only when they are not there yet.
 * The same version of this file gives the same bytes anywhere. Memory: one list at a time.
 */
export function generated(folder: string, variant: Variant): Generated {
  const target = join(folder, variant)
  return stamped(target) ?? generate(target, variant)
}

function stamped(folder: string): Generated | undefined {
  const path = join(folder, STAMP)
  if (!existsSync(path)) return undefined
  // Written by `generate` below, and by nobody else.
  const stamp = JSON.parse(readFileSync(path, 'utf8')) as Generated & { version: number; seed: number }
  if (stamp.version !== VERSION || stamp.seed !== SEED) return undefined
  return { folder, files: stamp.files, rows: stamp.rows, bytes: stamp.bytes }
}

const LISTS = {
  base: lists,
  varied: listsOfVariedRows,
  distinct: listsOfDistinctRows,
  'one-file': lists,
} as const satisfies Record<Variant, typeof lists>

function generate(folder: string, variant: Variant): Generated {
  for (const name of [STAMP, 'national.csv', 'all.csv', 'provinces', 'communes']) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  const procedures = nationalProcedures(SEED)
  writeList(join(folder, 'national.csv'), nationalCsv(procedures))

  const write =
    variant === 'one-file'
      ? intoOneFile(join(folder, 'all.csv'))
      : intoFiles(folder, variant === 'varied' ? VARIED_HEADING : LOCAL_HEADING)
  const all = LISTS[variant](procedures, SEED)
  let rows = 0
  for (const list of all) {
    write.list(list)
    rows += list.lines.length
  }
  const made = { ...write.end(), rows }
  writeFileSync(join(folder, STAMP), `${JSON.stringify({ version: VERSION, seed: SEED, ...made })}\n`)
  return { folder, ...made }
}

interface Writer {
  list(list: List): void
  end(): { readonly files: number; readonly bytes: number }
}

function intoFiles(folder: string, heading: string): Writer {
  let files = 0
  let bytes = 0
  return {
    list: ({ path, lines }) => {
      files += 1
      bytes += writeList(join(folder, path), `${heading}\n${lines.join('\n')}\n`)
    },
    end: () => ({ files, bytes }),
  }
}

function intoOneFile(path: string): Writer {
  const file = openSync(path, 'w')
  let bytes = 0
  let waiting = `Đơn vị,${LOCAL_HEADING}\n`
  const flush = (): void => {
    bytes += writeSync(file, waiting)
    waiting = ''
  }
  return {
    list: ({ unit, lines }) => {
      for (const line of lines) waiting += `${unit},${line}\n`
      if (waiting.length > WRITE_CHARACTERS) flush()
    },
    end: () => {
      flush()
      closeSync(file)
      return { files: 1, bytes }
    },
  }
}

function writeList(path: string, text: string): number {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return Buffer.byteLength(text)
}
