import { type ReporterEntry, reporters } from '../render/reporters.ts'

/** Where a result goes, and in which format when the user named one beside the file. */
export interface OutputName {
  readonly path: string
  readonly format?: ReporterEntry
}

/** `gitlab=quality.json`: the format first, where the ending of the file is that of another one. */
export function outputName(text: string): OutputName {
  const at = text.indexOf('=')
  const format = at === -1 ? undefined : reporterOf(text.slice(0, at))
  return format === undefined ? { path: text } : { path: text.slice(at + 1), format }
}

/** The same output in another folder. */
export function movedOutput(text: string, move: (path: string) => string): string {
  const { path, format } = outputName(text)
  return format === undefined ? move(path) : `${format.id}=${move(path)}`
}

export function reporterOf(id: string | undefined): ReporterEntry | undefined {
  return reporters.find((reporter) => reporter.id === id)
}
