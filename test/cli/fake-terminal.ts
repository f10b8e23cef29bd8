import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { HeldScope, ScopeReport } from '../../src/model/scope.ts'

/** The repository: the folder that `samples/…` starts from. */
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

/** What a run looks like from outside. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly env?: Terminal['env']
  readonly stdin?: string | Uint8Array
  /** Columns of the terminal. Absent: standard output is a pipe or a file. */
  readonly columns?: number
}

/** Runs the command line in this process, in the sample repository unless said otherwise, on a day that stands still. */
export async function rasoat(
  args: readonly string[],
  { cwd = REPOSITORY, env = {}, stdin = '', columns }: Surroundings = {},
): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await main(args, {
    cwd,
    env,
    today: '2026-11-22',
    self: { host: 'here', pid: 1234, isRunning: (pid) => pid === 1234 },
    stdout: {
      isTerminal: columns !== undefined,
      width: columns,
      async write(text) {
        stdout += text
      },
    },
    stderr: {
      isTerminal: false,
      write(text) {
        stderr += text
      },
    },
    stdin: async () => Buffer.from(stdin),
    onAbort: () => () => {},
  })
  return { code, stdout, stderr }
}

/** The result that a run printed as JSON. Only the parts that tests ask for have types. */
export interface PrintedReport {
  readonly run: { readonly command: string; readonly failOn: string }
  readonly baseline?: {
    readonly procedures: number
    readonly byLevel: Readonly<Record<string, number>>
    readonly scopes?: readonly ScopeReport[]
    readonly details?: { readonly notAdded: number; readonly filled: Readonly<Record<string, number>> }
    readonly findings?: PrintedCatalogue['findings']
  }
  readonly catalogues: readonly PrintedCatalogue[]
  readonly totals: { readonly records: number; readonly procedures: number }
  readonly toolErrors: readonly { readonly code: string; readonly catalogue: string }[]
  readonly outcome: string
}

interface PrintedCatalogue {
  readonly id: string
  readonly unit: { readonly name: string; readonly level?: string }
  readonly scope?: HeldScope
  readonly sources: readonly {
    readonly path: string
    readonly rows: number
    readonly sheet?: string
    readonly headerRow?: number
    readonly delimiter?: string
    readonly encoding?: string
    readonly columns: Readonly<Record<string, string>>
    readonly notFound?: Readonly<Record<string, string>>
  }[]
  readonly records: number
  readonly procedures: number
  readonly comparison?: Readonly<Record<string, number>>
  readonly table: Readonly<Record<string, number>>
  readonly metrics: Readonly<Record<string, object>>
  readonly groups: Readonly<
    Record<string, readonly { readonly key: string; readonly table: { readonly all: number } }[]>
  >
  readonly findings: {
    readonly total: number
    readonly byRule: Readonly<Record<string, number>>
    readonly items: readonly {
      readonly rule: string
      readonly name?: string
      readonly location: Readonly<Record<string, string | number>>
      readonly facts: Readonly<Record<string, string | number>>
      readonly suggestion?: { readonly value: string; readonly evidence: readonly string[] }
    }[]
  }
  readonly verdicts: readonly { readonly metric: string; readonly target: number; readonly status: string }[]
}

/** Runs with `-f json` and reads what was printed. */
export async function rasoatJson(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<PrintedReport> {
  const { stdout, stderr } = await rasoat([...args, '-f', 'json'], surroundings)
  if (stdout === '') throw new Error(`nothing was printed: ${stderr}`)
  return JSON.parse(stdout)
}
