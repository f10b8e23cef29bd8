import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import type { Language } from '../../src/messages/language.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { SEVERITIES } from '../../src/model/finding.ts'
import type { CatalogueReport, Report } from '../../src/model/report.ts'
import { figuresOf, metricName } from '../../src/render/content/figures/figures.ts'
import { reporters } from '../../src/render/reporters.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'
import { countsIn, LINES, RECORDS, sharesIn } from './said-lines.ts'

// `rasoat render` makes every format from a saved result: what is held against each other here came out of its JSON.

const FORMATS = Object.keys(LINES)
const SAMPLES = ['thanh-hoa', 'son-la', 'chieng-coi', 'ha-noi'] as const
type Sample = (typeof SAMPLES)[number]

/** Up to so many of a thing are said by the form of its word: Arabic has one for a single thing and one for two. */
const SAID_WITHOUT_NUMBER: Readonly<Record<string, number>> = { ar: 2 }

const reports = new Map<Sample, Report>()
const languages = new Map<LanguageTag, Language>()

beforeAll(async () => {
  for (const tag of LANGUAGE_TAGS) languages.set(tag, await loadLanguage(tag))
  const request = await sampleRequest('rasoat.yaml')
  for (const id of SAMPLES) {
    const asked =
      id === 'ha-noi'
        ? await sampleRequest('ha-noi.yaml')
        : { ...request, catalogues: request.catalogues.filter((one) => one.id === id) }
    const saved = await written(await auditHere(asked), 'json', 'en')
    reports.set(id, JSON.parse(saved.toString()))
  }
})

async function written(report: Report, format: string, tag: LanguageTag): Promise<Buffer> {
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const options = { language: languageOf(tag), width: 200, color: false, examples: 3 }
  const pieces: Buffer[] = []
  for await (const piece of reporter?.render(report, options) ?? []) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

function reportOf(sample: Sample): Report {
  const report = reports.get(sample)
  if (report === undefined) throw new Error(`no report on ${sample}`)
  return report
}

function languageOf(tag: LanguageTag): Language {
  const language = languages.get(tag)
  if (language === undefined) throw new Error(`no language ${tag}`)
  return language
}

/** Hundredths of a percent, half up: of the samples no share is rounded to all or to nothing. */
const hundredths = (part: number, whole: number) => Math.floor((part / whole) * 10_000 + 0.5)

/** Every share of a line that speaks of a thing, wherever it stands. */
function sharesOf(lines: readonly string[], name: string) {
  return lines.filter((line) => line.includes(name)).flatMap(sharesIn)
}

const cases = LANGUAGE_TAGS.flatMap((tag) => FORMATS.map((format) => ({ tag, format })))

describe.each(cases)('$format in "$tag"', ({ tag, format }) => {
  // Each report is written once, and asked about everything.
  const seen = new Map<Sample, readonly string[]>()
  const linesOf = async (sample: Sample) => {
    const lines =
      seen.get(sample) ?? (await LINES[format]?.(await written(reportOf(sample), format, tag))) ?? []
    seen.set(sample, lines)
    return lines
  }

  it.each(SAMPLES)('carries the figures of the result: %s', async (sample) => {
    const { totals, baseline } = reportOf(sample)
    const lines = await linesOf(sample)
    const { measured } = figuresOf(totals.metrics, { hasBaseline: baseline !== undefined })
    expect(measured.length).toBeGreaterThan(1)
    for (const { metric, share } of measured) {
      const { part, whole, unknown } = share
      const said = sharesOf(lines, metricName(languageOf(tag), metric)).filter((one) => one.whole === whole)
      expect(said.map((one) => [metric, one.percent, one.part])).toEqual(
        said.map(() => [metric, hundredths(part, whole), part]),
      )
      expect([metric, said.some((one) => (one.unknown ?? 0) === unknown)]).toEqual([metric, true])
    }
  })

  it.each(['thanh-hoa', 'chieng-coi', 'ha-noi'] as const)(
    'carries the table of the portal: %s',
    async (sample) => {
      const { totals } = reportOf(sample)
      const { all, full, partial, information, none, eligible, unknown } = totals.table
      expect(full + partial + information + none + unknown).toBe(all)
      const expected = [
        all,
        ...(eligible === undefined ? [] : [eligible]),
        ...[full, partial, information + none, information],
      ]
      const { total } = languageOf(tag).report.labels
      const found = (await linesOf(sample))
        .filter((line) => line.includes(total))
        .map((line) => countsIn(line).slice(0, expected.length))
      expect(found).toContainEqual(expected)
    },
  )

  it('carries what Thanh Hóa printed: 1,127 + 1,138 + 31 = 2,296, which are 49.09%, 49.56% and 1.35%', async () => {
    expect(1_127 + 1_138 + 31).toBe(2_296)
    const lines = await linesOf('thanh-hoa')
    const { name } = languageOf(tag).metrics['full-online-share']
    expect(sharesOf(lines, name)).toContainEqual(
      expect.objectContaining({ percent: 4909, part: 1_127, whole: 2_296 }),
    )
    expect(lines.map(countsIn)).toContainEqual(expect.arrayContaining([2_296, 1_127, 1_138, 31]))
  })

  it.each(['thanh-hoa', 'son-la', 'chieng-coi'] as const)('carries what was compared: %s', async (sample) => {
    const [one] = reportOf(sample).catalogues
    if (one?.comparison === undefined || one.comparison.missing === undefined) throw new Error('not compared')
    const { scope, missing, matched, different, extra, uncoded } = one.comparison
    expect(matched + missing).toBe(scope)
    const { labels } = languageOf(tag).report
    const lines = await linesOf(sample)
    const inOneRow = lines
      .map(countsIn)
      .some((counts) => String(counts) === String([scope, missing, matched, different, extra, uncoded]))
    const besideItsName = (label: string, count: number) =>
      lines.some((line) => line.startsWith(`${label} `) && String(countsIn(line)) === String(count))
    const inLines =
      besideItsName(labels.missing, missing) &&
      besideItsName(labels.matched, matched) &&
      besideItsName(labels.extra, extra) &&
      besideItsName(labels.uncoded, uncoded)
    expect({ inOneRow, inLines }).not.toEqual({ inOneRow: false, inLines: false })
  })

  it.each(['thanh-hoa', 'son-la', 'chieng-coi'] as const)(
    'counts the findings of each severity: %s',
    async (sample) => {
      const { bySeverity } = reportOf(sample).totals.findings
      const lines = (await linesOf(sample)).map((line) => line.replace(/(?<=\d)[.,](?=\d{3})/g, ''))
      for (const severity of SEVERITIES) {
        const count = bySeverity[severity]
        if (count <= (SAID_WITHOUT_NUMBER[tag] ?? 0)) continue
        const { one, many } = languageOf(tag).words.severities[severity]
        const before = new RegExp(`(?<![\\d.,])${count} (?:${one}|${many})`, 'i')
        const after = new RegExp(`(?:${one}|${many}) ${count}$`, 'i')
        expect([severity, lines.some((line) => before.test(line) || after.test(line))]).toEqual([
          severity,
          true,
        ])
      }
    },
  )

  it('carries both shares of each of the 126 communes and wards of Hà Nội', async () => {
    const lines = await linesOf('ha-noi')
    const { catalogues } = reportOf('ha-noi')
    expect(catalogues).toHaveLength(126)
    for (const one of catalogues) {
      // A document counts its rows.
      const rows = lines
        .map((line) => line.replace(/^\d+ /, ''))
        .filter((line) => line.startsWith(one.unit.name))
        .map(sharesIn)
      // A screen shows the worst and says how many more there are: 25 miss a target.
      const isLeftOut = format === 'table' && one.verdicts.every(({ status }) => status === 'met')
      if (isLeftOut && rows.length === 0) continue
      expect([one.unit.name, rows.some((shares) => isOf(one, shares))]).toEqual([one.unit.name, true])
    }
  })
})

/** The first two shares of a row are those of its unit. */
function isOf(one: CatalogueReport, shares: ReturnType<typeof sharesIn>): boolean {
  const expected = ['online-share', 'full-online-share'].map((metric) => {
    const found = one.metrics[metric]
    return found?.kind === 'share' ? [hundredths(found.part, found.whole), found.part, found.whole] : []
  })
  return (
    String(shares.slice(0, 2).map(({ percent, part, whole }) => [percent, part, whole])) === String(expected)
  )
}

describe.each(Object.entries(RECORDS))('%s', (format, recordsOf) => {
  it.each(SAMPLES)('has a record for each finding, by severity and by rule: %s', async (sample) => {
    const report = reportOf(sample)
    const bytes = await written(report, format, 'vi')
    const records = bytes.length === 0 ? [] : recordsOf(bytes)
    const own = report.catalogues.flatMap(({ findings }) => findings.items)
    const all = [...(report.baseline?.findings.items ?? []), ...own]
    const counted = (of: readonly { severity: string; rule: string }[]) =>
      of.map(({ severity, rule }) => `${severity} ${rule}`).sort()
    expect(counted(records)).toEqual(counted(all))
    for (const severity of SEVERITIES)
      expect(own.filter((one) => one.severity === severity)).toHaveLength(
        report.totals.findings.bySeverity[severity],
      )
  })
})
