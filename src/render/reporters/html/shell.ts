import { sha256Base64 } from '../../sha256.ts'
import { html, Markup, NOTHING } from './markup.ts'
import type { Frame, Part } from './page.ts'
import { SCRIPT } from './script.ts'
import { printedHead, STYLE } from './style.ts'

/**
 * The beginning of the file. The policy lets the style and the script of this page run and nothing else: no other
 * file is loaded, and what a list holds could not run even if it came through as markup.
 */
export function opening({ language }: Frame, title: string): Markup {
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

export function contents({ language }: Frame, parts: readonly Pick<Part, 'id' | 'title'>[]): Markup {
  const title = language.report.page.contents
  const lines = parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>\n`)
  return html`<nav aria-label="${title}">\n<p>${title}</p>\n<ol>\n${lines}</ol>\n</nav>\n`
}

export function closing(): Markup {
  return html`</main>\n<script>${new Markup(SCRIPT)}</script>\n</body>\n</html>\n`
}
