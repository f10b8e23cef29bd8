import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from './built.ts'

/** What a user reads, each page in two languages. */
const TOPICS = [
  'formats',
  'input',
  'output',
  'ci',
  'nightly',
  'history',
  'policy',
  'programs',
  'dossiers',
  'library',
]
export const PAIRS: readonly (readonly [english: string, vietnamese: string])[] = [
  ['README.md', 'README.vi.md'],
  ...TOPICS.map((topic) => [`docs/${topic}.md`, `docs/${topic}.vi.md`] as const),
  ['samples/README.md', 'samples/README.vi.md'],
]
export const PAGES = PAIRS.flat()

export const textOf = (name: string): string => readFileSync(join(REPOSITORY, name), 'utf8')

export interface Block {
  /** `sh`, `text`, `yaml` … */
  readonly tongue: string
  /** The name that the page tells its reader to save the block by, behind the tongue. */
  readonly file?: string
  readonly code: string
}

/** Fenced blocks, in their order. */
export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, tongue = '', file, code = '']) => ({
      tongue,
      ...(file === undefined ? {} : { file }),
      code,
    }),
  )
}

/** The commands of a block for the shell: a line each, but for a text between `<<END` and `END`. */
export function shellCommandsOf(code: string): readonly string[] {
  return (code.match(/^.*<<END\n[\s\S]*?^END$|^.+$/gm) ?? []).filter((command) => !command.startsWith('#'))
}

/** `# exit 1: …` behind a command is a promise; without it the command ends with 0. */
export function promisedExitCode(command: string): number {
  return Number(/# (?:exit|mã thoát) (\d+)/.exec(command)?.[1] ?? 0)
}
