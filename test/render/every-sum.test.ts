import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { comparisonView } from '../../src/render/content/figures/comparison.ts'
import { figuresView, measurementsView } from '../../src/render/content/figures/figures.ts'
import { outsideScopeView } from '../../src/render/content/figures/outside-scope.ts'
import { overviewView } from '../../src/render/content/figures/overview.ts'
import { provincesView } from '../../src/render/content/figures/provinces.ts'
import { scopeOf } from '../../src/render/content/figures/scope.ts'
import { serviceGroupsView, serviceView } from '../../src/render/content/figures/service.ts'
import { wayToScopeView } from '../../src/render/content/figures/way-to-scope.ts'
import { foundIn, foundInAll, rulesView } from '../../src/render/content/findings/rule-view.ts'
import { gapListView } from '../../src/render/content/peers/gap-list.ts'
import {
  commonGapsView,
  gapsOfUnitsView,
  gapsView,
  pooledGapsView,
} from '../../src/render/content/peers/gaps.ts'
import { sourcesView } from '../../src/render/content/sources/sources.ts'
import type { View } from '../../src/render/content/view.ts'
import { type Wording, wordingOf } from '../../src/render/content/wording.ts'
import { reporters } from '../../src/render/reporters.ts'
import { REPOSITORY } from '../built.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'
import { sectionsOf } from './docx-file.ts'
import { all, elementsOf, parsePage, textOf } from './html-page.ts'
import { sheetsIn } from './workbook-sheets.ts'

/** The sections of a report, by the function that makes each: of the whole and of each of its lists. */
const SECTIONS: Readonly<
  Record<string, (wording: Wording, report: Report) => readonly (View | undefined)[]>
> = {
  comparisonView: (wording, { catalogues, baseline }) =>
    catalogues.map((one) => comparisonView(wording, one, baseline)),
  commonGapsView: (wording, { totals }) => [commonGapsView(wording, totals.gaps)],
  definitionsView: () => [],
  figuresView: (wording, { totals }) => [figuresView(wording, totals.metrics)],
  gapListView: (wording, report) =>
    (['missing', 'extra', 'different'] as const).map((kind) => gapListView(wording, report, kind)),
  gapsOfUnitsView: (wording, { catalogues }) => [gapsOfUnitsView(wording, catalogues)],
  gapsView: (wording, { catalogues }) => catalogues.map((one) => gapsView(wording, one)),
  measurementsView: (wording, { totals }) => [measurementsView(wording, totals.metrics)],
  outsideScopeView: (wording, report) => [outsideScopeView(wording, report)],
  overviewView: (wording, report) => [overviewView(wording, report, report.catalogues)],
  pooledGapsView: (wording, { catalogues }) => [pooledGapsView(wording, catalogues)],
  provincesView: (wording, report) => [provincesView(wording, report)],
  rulesView: (wording, report) => [
    rulesView(wording, foundInAll(report, wording.language)),
    ...report.catalogues.map((one) => rulesView(wording, foundIn(one, wording.language))),
  ],
  serviceGroupsView: (wording, report) => [serviceGroupsView(wording, report)],
  serviceView: (wording, { catalogues }) => catalogues.map((one) => serviceView(wording, one, { most: 5 })),
  sourcesView: (wording, report) => [sourcesView(wording, report, { hasBaseline: true })],
  wayToScopeView: (wording, { catalogues, baseline }) =>
    catalogues.map((one) => wayToScopeView(wording, one, baseline)),
}

/** Sections without a sum: goals, peers, targets and plans are held by tests of their own. */
const ELSEWHERE = ['goalView', 'goalOfUnitsView', 'peersView', 'planView', 'targetsView']

const reports = new Map<string, Report>()
const REPORTS = ['a ward', 'three units'] as const

beforeAll(async () => {
  const request = await sampleRequest('rasoat.yaml')
  reports.set('three units', await auditHere(request))
  const catalogues = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  reports.set('a ward', await auditHere({ ...request, catalogues, targets: [] }))
})

function reportOf(name: string): Report {
  const report = reports.get(name)
  if (report === undefined) throw new Error(`no report on ${name}`)
  return report
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

it('knows every section: a new one is held here or says where', () => {
  const content = join(REPOSITORY, 'src/render/content')
  const made = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(content, file), 'utf8').matchAll(/export function (\w+View)\b/g)].map(
        ([, name]) => name,
      ),
    )
  expect([...made].sort()).toEqual([...Object.keys(SECTIONS), ...ELSEWHERE].sort())
})

describe.each(REPORTS)('the sums of %s', (name) => {
  it('parts of each section make its total, in every column of counts', async () => {
    const report = reportOf(name)
    const wording = wordingOf(report, await loadLanguage('en'))
    const views = Object.values(SECTIONS)
      .flatMap((section) => section(wording, report))
      .filter((view) => view !== undefined)
    const totals = views.filter(({ total }) => total !== undefined)
    expect(totals.length).toBeGreaterThan(1)
    for (const { id, columns, rows, total, notes } of totals) {
      // A procedure of several groups stands in each of them, and the section says so.
      if (notes.includes(wording.language.report.countedInEach())) continue
      for (const column of columns) {
        const whole = total?.cells[column.id]
        if (whole?.kind !== 'count') continue
        // A procedure of several lists is one of the whole, and the section says so.
        if (column.id === 'procedures' && notes.includes(wording.language.report.countedOnce())) continue
        const parts = rows.flatMap(({ cells }) => {
          const cell = cells[column.id]
          return cell?.kind === 'count' ? [cell.value] : []
        })
        expect([id, column.id, sumOf(parts)]).toEqual([id, column.id, whole.value])
      }
    }
  })

  it('held and missing are the scope; matched is what is held and what is out of scope', () => {
    const { catalogues, baseline } = reportOf(name)
    for (const one of catalogues) {
      const { comparison, metrics } = one
      const coverage = metrics['coverage']
      if (comparison?.scope === undefined || coverage?.kind !== 'share') continue
      expect(coverage.part + (comparison.missing ?? 0)).toBe(comparison.scope)
      expect(coverage.whole).toBe(comparison.scope)
      expect(comparison.matched).toBeGreaterThanOrEqual(coverage.part)
      const scope = baseline === undefined ? undefined : scopeOf(one, baseline)
      if (scope === undefined) continue
      // Each step takes away what it says, down to the denominator.
      const away = sumOf(scope.steps.map(({ out, unknown, added = 0 }) => out + unknown - added))
      expect(scope.whole - away).toBe(scope.procedures)
      expect(scope.procedures).toBe(comparison.scope)
    }
  })

  it('findings are the same by severity, by rule and in all; those of the baseline are apart', () => {
    const { catalogues, totals, baseline, units } = reportOf(name)
    for (const { findings } of [...catalogues, ...(baseline === undefined ? [] : [baseline])]) {
      expect(sumOf(Object.values(findings.bySeverity))).toBe(findings.total)
      expect(sumOf(Object.values(findings.byRule))).toBe(findings.total)
    }
    const own = sumOf(catalogues.map(({ findings }) => findings.total)) + (units?.findings.total ?? 0)
    expect(own).toBe(totals.findings.total)
  })

  it('rows, procedures and the table of the portal are those of the lists together', () => {
    const { catalogues, totals } = reportOf(name)
    expect(sumOf(catalogues.map(({ records }) => records))).toBe(totals.records)
    // Each code once: those of several lists are one.
    expect(sumOf(catalogues.map(({ procedures }) => procedures))).toBeGreaterThanOrEqual(totals.procedures)
    for (const { table } of [...catalogues, totals]) {
      expect(table.full + table.partial + table.information + table.none + table.unknown).toBe(table.all)
    }
  })
})

type Table = readonly (readonly string[])[]

/** Every table of a format as a reader sees it. */
const TABLES: Readonly<Record<string, (bytes: Buffer) => readonly Table[] | Promise<readonly Table[]>>> = {
  html: (bytes) =>
    all(parsePage(bytes.toString()), 'table').map((table) =>
      all(table, 'tr').map((row) =>
        [...elementsOf(row)].filter(({ name }) => /^t[dh]$/.test(name)).map(textOf),
      ),
    ),
  docx: async (bytes) =>
    (await sectionsOf(bytes)).flatMap(({ tables }) =>
      tables.map(({ rows }) => rows.map(({ cells }) => cells)),
    ),
  xlsx: async (bytes) => [...(await sheetsIn(bytes)).values()],
  markdown: (bytes) =>
    bytes
      .toString()
      .split(/\n(?!\|)/)
      .map((block) =>
        block
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.split('|')),
      ),
}

const FIGURE = /^[≥≤+−-]?\s*[\d.,]+\s*%?(?:\s*\([\d.,]+\s*\/\s*[\d.,]+\))?$/

/** A cell that is a number and nothing else, in hundredths where it has decimals, so that no language writes it otherwise. */
function figureIn(cell: string): string | undefined {
  const plain = cell
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('\u066a', '%')
    .replace(/[\u066b\u066c]/g, ',')
    .trim()
  // Codes have points, too: 1.001193.
  return FIGURE.test(plain) && !/^\d\.\d{6}/.test(plain) ? plain.replace(/[.,\s]/g, '') : undefined
}

async function tablesOf(
  report: Report,
  format: string,
  tag: LanguageTag,
): Promise<readonly (readonly string[])[]> {
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const pieces: Buffer[] = []
  const options = {
    language: await loadLanguage(tag),
    width: 200,
    color: false,
    examples: 3,
    appendix: true as const,
  }
  for await (const piece of reporter?.render(report, options) ?? []) pieces.push(Buffer.from(piece))
  const tables = (await TABLES[format]?.(Buffer.concat(pieces))) ?? []
  return tables
    .map((table) => table.flatMap((row) => row.flatMap((cell) => figureIn(cell) ?? [])))
    .filter((numbers) => numbers.length > 0)
}

describe.each(Object.keys(TABLES))('every number of every table as %s', (format) => {
  it.each(REPORTS)('is the same in the three languages: %s', async (name) => {
    const [english = [], ...others] = await Promise.all(
      LANGUAGE_TAGS.map((tag) => tablesOf(reportOf(name), format, tag)),
    )
    expect(sumOf(english.map((numbers) => numbers.length))).toBeGreaterThan(20)
    for (const other of others) expect(other).toEqual(english)
  })
})
