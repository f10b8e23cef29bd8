// C0 and C1 controls, bidirectional and zero-width characters: a cell must not move the cursor, colour the screen,
// or turn the reading order round (CWE-150). Line breaks and tabs become a space.
const UNSAFE_ON_SCREEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Data for a terminal or a log line: what can be seen, on one line. */
export function forScreen(text: string): string {
  return text.normalize('NFC').replace(UNSAFE_ON_SCREEN, '').replace(/\s+/g, ' ').trim()
}

/** Data for a Markdown table cell or paragraph: no markup, no HTML, no links, no mentions come out of it. */
export function forMarkdown(text: string): string {
  return forScreen(text)
    .replace(/[\\`*_{}[\]<>#|~!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\\</g, '&lt;')
    .replace(/\\>/g, '&gt;')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replace(/@/g, '@\u2060')
    .replace(/(https?|ftp):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.')
}
