import type { Difference, Version } from '../../../model/difference.ts'
import { sourceName } from '../../content/sources/sources.ts'
import type { Frame } from '../../reporters/html/frame.ts'
import { type Content, html, type Markup, NOTHING } from '../../reporters/html/markup.ts'
import { brief } from '../../text/brief.ts'
import { OUTCOME_SIGNS } from '../../text/signs.ts'
import { concluded } from '../concluded.ts'

/** The two versions, those of the national list where they were given, and what became of it in one sentence. */
export function cover(page: Frame, difference: Difference): Markup {
  const { language } = page
  const { title, labels } = language.difference
  const { before, after, baseline, outcome } = difference
  return html`<header class="cover">
<h1>${title}</h1>
<dl>
${version(page, labels.before, before)}${version(page, labels.after, after)}${
  baseline === undefined
    ? NOTHING
    : [
        version(page, labels.nationalBefore, baseline.before),
        version(page, labels.nationalAfter, baseline.after),
      ]
}</dl>
<p class="conclusion ${outcome}"><span aria-hidden="true">${OUTCOME_SIGNS[outcome]}</span> ${concluded(difference, language)}</p>
</header>\n`
}

function version(
  { language, numbers }: Frame,
  label: string,
  { sources, revision, records }: Version,
): Content {
  const { difference } = language
  const files = sources.map(
    (source) =>
      html`<dd>${brief(sourceName(source, language))} <span class="hash">sha256 ${source.sha256.slice(0, 12)}</span></dd>\n`,
  )
  const from =
    revision === undefined
      ? NOTHING
      : html`<dd>${difference.labels.revision}: <code>${brief(revision)}</code></dd>\n`
  if (sources.length + records === 0) return from === NOTHING ? NOTHING : html`<dt>${label}</dt>\n${from}`
  return html`<dt>${label}</dt>\n${files}${from}<dd>${difference.records(numbers.count(records))}</dd>\n`
}
