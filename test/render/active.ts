import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'

// What may not come out of a text: for each target, what its reader would act on instead of showing it.

const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u

/** A cell of CSV is data: what is merely unseen stays in it. */
const ORDERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u

/** Commands that runners of CI find in what a step prints: GitHub's at the start of a line, the others anywhere. */
const RUNNER_COMMAND = /^\s*::[a-z]|##\[|##vso\[|##teamcity\[/im

/** The first thing in an output that its target would act on; undefined when there is none. */
export function activeIn(target: string, output: string): string | undefined {
  // Line ends are the format's own; the texts in it have none.
  const text = target === 'csv' ? output.replaceAll('\r\n', '\n') : output
  if (target === 'github') return commandIn(text)
  const controls = target === 'csv' ? ORDERS : CONTROLS
  const place = controls.exec(text)?.index ?? RUNNER_COMMAND.exec(text)?.index
  if (place !== undefined) return shown(text.slice(place))
  if (target === 'markdown') return markupIn(text)
  if (target === 'junit') return elementIn(text)
  return target === 'csv' ? formulaIn(text) : undefined
}

/**
 * The format is made of commands, one a line: a second one, or a control. The runner reads a line by its beginning when
 * that is a command, and nothing else in it.
 */
function commandIn(text: string): string | undefined {
  const others = text.split('\n').filter((line) => !/^::(?:error|warning|notice) [^:]*::/.test(line))
  const place = CONTROLS.exec(text)?.index
  return place === undefined ? activeIn('table', others.join('\n')) : shown(text.slice(place))
}

/** XML that is not well formed, or in which a text became an element. */
function elementIn(text: string): string | undefined {
  let found: string | undefined
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => {
    found ??= message
  })
  parser.on('opentag', ({ name }) => {
    if (!/^(testsuites|testsuite|testcase|properties|property|failure|error|skipped|system-out)$/.test(name))
      found ??= `<${name}>`
  })
  parser.write(text).close()
  return found
}

/** Markup of the page itself is bold words, `code`, and bars between cells; from data come none of these. */
function markupIn(text: string): string | undefined {
  const ours = text
    .replace(/\\[!-/:-@[-`{-~]/g, '  ') // escaped: shown as it is
    .replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length))
  const found =
    /<|\]\(|!\[|\b(?:https?|ftp):\/\/|\bwww\.|@(?!\u2060)|^ {4,}\S|^ {0,3}(?:```|~~~)|&(?!amp;|lt;|gt;)/im.exec(
      ours,
    )
  return found === null ? undefined : shown(text.slice(found.index))
}

/** A cell that a spreadsheet would run. */
function formulaIn(text: string): string | undefined {
  const rows: readonly (readonly string[])[] = parse(text, { relax_column_count: true })
  const cell = rows.flat().find((one) => /^[=+\-@\t\r＝＋－＠]/.test(one))
  return cell === undefined ? undefined : shown(cell)
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60))
}
