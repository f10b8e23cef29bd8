import { reporters } from '../../render/reporters.ts'

/** The file that is none. */
export const STANDARD_OUTPUT = '-'

/** Where a result goes, and in which format when the user named one beside the file. */
export interface OutputName {
  readonly path: string
  readonly format?: string
}

/** `gitlab=quality.json`: the format first, where the ending of the file is that of another one. */
export function outputName(text: string): OutputName {
  const at = text.indexOf('=')
  const word = text.slice(0, Math.max(0, at))
  const isFormat = reporters.some(({ id }) => id === word)
  return isFormat ? { path: text.slice(at + 1), format: word } : { path: text }
}

/** The same output in another folder. */
export function movedOutput(text: string, move: (path: string) => string): string {
  const { path, format } = outputName(text)
  if (path === STANDARD_OUTPUT) return text
  return format === undefined ? move(path) : `${format}=${move(path)}`
}
