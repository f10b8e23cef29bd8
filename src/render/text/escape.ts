import { neutral } from '../../text/neutral.ts'

// C0 and C1 controls, bidirectional and zero-width characters, fillers and tags: a cell must not move the cursor,
// colour the screen, turn the reading order round or carry a text nobody sees (CWE-150). White space is dealt with after.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is meant alone
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu
const LONE_SURROGATE = /\p{Cs}/gu
// Vietnamese needs two marks on a letter; piles of them reach over the lines above and below.
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
const WHITE_SPACE = /[\s\u0085]+/g
// What runners of CI take for an order when a step prints it: GitHub's and Azure's (CWE-77). One space takes it apart.
const RUNNER_COMMAND = /:(?=:[a-z])|#(?=#(?:\[|vso\[|teamcity\[))/gi

/** Data for a terminal or a log line: what can be seen, on one line, and no order to a runner of CI. */
export function forScreen(text: string): string {
  return onOneLine(text).replace(RUNNER_COMMAND, '$& ').trim()
}

/** What can be seen of a text, on one line. Stray spaces show as two, for they may be the fault. */
export function onOneLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(PILED_MARKS, '$1')
    .replace(WHITE_SPACE, (run) => (/^ {2,}$/.test(run) ? '  ' : ' '))
    .trim()
}

/**
 * Data for a cell of a table that a program or a spreadsheet opens, and that may be printed in between: on one line, and
 * nothing in it acts. Otherwise it is as it stands: a stray space may be what somebody looks for.
 */
export function forCell(text: string): string {
  return neutral(text)
    .replace(/[^\S ]|\u0085/g, ' ')
    .replace(RUNNER_COMMAND, '$& ')
    .replace(BEHIND_A_CUT, "$&'")
}

// Where a spreadsheet cuts lines at semicolons, as in Viet Nam, what stands behind one begins a cell, whatever quotes are
// around it, and would be a formula there (CWE-1236).
const BEHIND_A_CUT = /[;|]["'\s]*(?=[=+\-@＝＋－＠])/g

/** JSON for such a cell: the sign that would begin a formula is an escape, which says the same to whoever parses it. */
export function jsonForCell(json: string): string {
  return json.replace(BEHIND_A_CUT_IN_JSON, (run) => {
    const code = run
      .charCodeAt(run.length - 1)
      .toString(16)
      .padStart(4, '0')
    return `${run.slice(0, -1)}\\u${code}`
  })
}

const BEHIND_A_CUT_IN_JSON = /[;|](?:\\?["'\s]|\\[tnr])*[=+\-@＝＋－＠]/g

/**
 * Data for a Markdown table cell or paragraph: no markup and no HTML come out of it. Where a page links by itself
 * (addresses, mentions, issue numbers) a word joiner, which nobody sees, holds the pieces apart.
 */
export function forMarkdown(text: string): string {
  return forScreen(text)
    .replace(/[\\`*_{}[\]<>#|~!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\\</g, '&lt;')
    .replace(/\\>/g, '&gt;')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/@/g, '@\u2060')
    .replace(/(#|\bGH-)(?=\d)/gi, '$1\u2060')
    .replace(/(https?|ftp):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// No XML may hold these two.
const NO_CHARACTER = /[\ufffe\uffff]/g

/** Data for a part of a document that is made of XML, before its markup is escaped: all of it can be held and seen. */
export function forDocument(text: string): string {
  return forScreen(text).replace(NO_CHARACTER, '\ufffd')
}

/** Data for the text or a quoted attribute of a page of HTML: nothing of it is markup. */
export function forHtml(text: string): string {
  return forDocument(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
