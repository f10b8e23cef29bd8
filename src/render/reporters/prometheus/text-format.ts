import { neutral } from '../../../text/neutral.ts'

/** Figures of one name, each a gauge. */
export interface Family {
  /** Letters, digits and underscores. */
  readonly name: string
  readonly help: string
  /** Without any, nothing is said of the name: a figure that is not known has no sample. */
  readonly samples: readonly Sample[]
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** The text format of Prometheus, version 0.0.4, as its text file collector reads it: without time stamps. */
export function* textFormat(families: readonly Family[]): Generator<string> {
  for (const { name, help, samples } of families) {
    if (samples.length === 0) continue
    yield `# HELP ${name} ${help}\n# TYPE ${name} gauge\n`
    for (const { labels, value } of samples) yield `${name}${inBraces(labels)} ${value}\n`
  }
}

function inBraces(labels: Sample['labels']): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }

function escaped(text: string): string {
  return neutral(text).replace(/[\\"\n]/g, (sign) => ESCAPES[sign] ?? sign)
}
