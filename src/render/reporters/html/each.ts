import type { CatalogueReport, Report } from '../../../model/report.ts'
import { figuresView } from '../../content/figures/figures.ts'
import { byName, worstVerdict } from '../../content/figures/ranking.ts'
import { foundIn, rulesView } from '../../content/findings/rule-view.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import { unitTitle } from './cover.ts'
import { said } from './data-table.ts'
import { unmeasured } from './figure-cards.ts'
import { type Page, type Part, section, unitName } from './frame.ts'
import { verdictMark } from './marks.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { partOf, type UnitCell } from './part.ts'
import { peers, reach } from './peers-and-goals.ts'
import { targets } from './targets-and-plans.ts'

/** Units that the page tells one by one: a province of communes, and a file that a browser still opens at once. */
const TOLD_AT_MOST = 200
/** What one of many units has room for; the whole of it is in a report on the unit alone. */
const PROCEDURES_SHOWN = 25
const FIELDS_SHOWN = 10

/** The name of a unit as the way to its section. @param catalogues in the order of the sections */
export function unitLinks(catalogues: readonly CatalogueReport[]): UnitCell {
  if (catalogues.length > TOLD_AT_MOST) return (_, name) => said(name)
  const places = new Map(catalogues.map(({ id }, index) => [id, `unit-${index + 1}`]))
  return (id, name) => {
    const place = places.get(id)
    return said(place === undefined ? name : html`<a href="#${place}">${name}</a>`)
  }
}

/** Each of many units, closed until somebody wants it: a browser does that without any script. */
export function oneByOne(page: Page, report: Report): readonly Part[] {
  const { language, numbers } = page
  const { labels, oneByOne: says, tooMany } = language.prospects
  const all = [...report.catalogues].sort(byName)
  const count = numbers.count(all.length)
  const isTold = all.length <= TOLD_AT_MOST
  const head = html`<p>${isTold ? says(count) : tooMany(count, numbers.count(TOLD_AT_MOST))}</p>\n`
  const told = isTold ? all.map((one, index) => oneUnit(page, one, `unit-${index + 1}`)) : []
  return [{ id: 'units', title: labels.oneByOne, body: [head, told] }]
}

function oneUnit(page: Page, one: CatalogueReport, id: string): Markup {
  const { language } = page
  const worst = worstVerdict(one)
  const prefix = `${id}-`
  const options = { prefix, most: PROCEDURES_SHOWN, isBrief: true } as const
  const parts = [
    ...figures(page, one, prefix),
    ...targets(page, one.verdicts, { prefix, level: 3 }),
    ...gaps(page, one, prefix),
    ...peers(page, one.peers, options),
    ...reach(page, one.reach, options),
    ...byRule(page, one, prefix),
    ...unmeasured(page, one.metrics, { prefix, level: 3 }),
  ]
  // What a link leads to stands inside: then a browser opens what is closed around it.
  return html`<details class="unit">
<summary><h3>${unitTitle(page, one)}</h3>${worst === undefined ? NOTHING : html` ${verdictMark(page, worst)}`}</summary>
<div id="${id}" class="inside">
<p><a href="#overview">${language.prospects.back()}</a></p>
${parts.map((part) => section(part, 4))}</div>
</details>\n`
}

function figures(page: Page, one: CatalogueReport, prefix: string): readonly Part[] {
  const { language, numbers } = page
  const { labels, counted } = language.report
  const view = figuresView(page, one.metrics)
  const held = html`<p>${counted(numbers.count(one.records), numbers.count(one.procedures))}</p>\n`
  if (view === undefined) return [{ id: `${prefix}figures`, title: labels.figures, body: held }]
  return partOf(page, view, {
    prefix,
    above: held,
    caption: `${labels.figures}: ${unitName(page, one)}`,
    columns: ['figure', 'share', 'share.unknown'],
    hasNotes: false,
  })
}

function gaps(page: Page, one: CatalogueReport, prefix: string): readonly Part[] {
  return partOf(page, gapsView(page, one), {
    prefix,
    caption: `${page.language.report.labels.gaps}: ${unitName(page, one)}`,
    columns: ['field', 'missing', 'coverage'],
    most: FIELDS_SHOWN,
  })
}

/** How many findings each rule has; what it means stands once on the page. */
function byRule(page: Page, one: CatalogueReport, prefix: string): readonly Part[] {
  const found = foundIn(one, page.language)
  const counts = severityCounts(page, found.totals).join(page.language.between.items)
  return partOf(page, rulesView(page, found), {
    prefix,
    above: html`<p>${counts}</p>\n`,
    caption: `${page.language.report.labels.findings}: ${unitName(page, one)}`,
    columns: ['rule', 'severity', 'count'],
    hasTotal: false,
  })
}
