import { forPage } from '../../text/direction.ts'
import { sha256Base64 } from '../../text/sha256.ts'
import { type Frame, type Part, section } from './frame.ts'
import { type Content, html, Markup, NOTHING, written } from './markup.ts'
import { SCRIPT } from './script.ts'
import { printedHead, STYLE } from './style.ts'

/**
 * The beginning of the file. The policy lets the style and the script of this page run and nothing else: no other
 * file is loaded, and what a list holds could not run even if it came through as markup.
 */
function opening({ language }: Frame, title: string): Markup {
  const style = STYLE + printedHead(title, language.direction)
  const policy = [
    "default-src 'none'",
    `style-src '${sha256Base64(style)}'`,
    `script-src '${sha256Base64(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`${new Markup('<!DOCTYPE html>')}
<html lang="${language.tag}"${language.direction === 'rtl' ? html` dir="rtl"` : NOTHING}>
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">${language.report.page.skip}</a>\n`
}

/** The whole file: what stands above, the way to the parts, the parts. In a language that runs from right to left all texts are seen to. */
export function* wholePage(
  frame: Frame,
  title: string,
  above: Content,
  parts: readonly Part[],
): Iterable<string> {
  const directed = frame.language.direction === 'rtl' ? forPage : (markup: string) => markup
  yield directed(written(opening(frame, title)))
  yield directed(written([above, contents(frame, parts)]))
  yield '<main id="content">\n'
  for (const part of parts) yield directed(written(section(part, 2)))
  yield written(closing())
}

function contents({ language }: Frame, parts: readonly Pick<Part, 'id' | 'title'>[]): Markup {
  const title = language.report.page.contents
  const lines = parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>\n`)
  return html`<nav aria-label="${title}">\n<p>${title}</p>\n<ol>\n${lines}</ol>\n</nav>\n`
}

function closing(): Markup {
  return html`</main>\n<script>${new Markup(SCRIPT)}</script>\n</body>\n</html>\n`
}
