import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { LANGUAGE_TAGS } from '../src/messages/contract/tag.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import { sentence } from '../src/messages/sentence.ts'
import { type Finding, SEVERITIES, type Severity } from '../src/model/finding.ts'
import type { Report } from '../src/model/report.ts'
import type { AuditRequest, SourceRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import type { Example, Rule } from '../src/stages/validate/rule.ts'
import { rules } from '../src/stages/validate/rules.ts'
import { docxFile, table } from './read/docx-file.ts'
import { sheetXml, workbook } from './read/xlsx-file.ts'

const all: readonly Rule[] = rules
const languages = await Promise.all(LANGUAGE_TAGS.map(loadLanguage))

/** The rules rasoat promises, written out by hand. The four of reading see to it that nothing is dropped without a finding. */
const SEVERITY_OF: Readonly<Record<string, Severity>> = {
  'mixed-encoding': 'warning',
  'ragged-row': 'warning',
  'duplicate-heading': 'warning',
  'column-by-values': 'note',
  'field-in-two-columns': 'note',
  'hidden-rows': 'note',
  'hidden-columns': 'note',
  'struck-text': 'warning',
  'formula-without-value': 'warning',
  'unread-content': 'note',
  'merged-cells': 'note',
  'joined-tables': 'note',
  'repeated-heading': 'note',
  'changed-columns': 'warning',
  'section-rows': 'note',
  'total-differs': 'warning',
  'notes-in-list': 'note',
  'only-local-code': 'error',
  'missing-code': 'error',
  'damaged-code': 'error',
  'system-id-as-code': 'error',
  'malformed-code': 'error',
  'ended-agency-code': 'warning',
  'missing-name': 'error',
  'missing-level': 'note',
  'unknown-level': 'warning',
  'obsolete-level': 'error',
  'missing-service-level': 'warning',
  'unknown-service-level': 'warning',
  'conflicting-service-level': 'warning',
  'malformed-decision': 'warning',
  'placeholder-value': 'warning',
  mojibake: 'warning',
  'lost-letters': 'error',
  'unnormalised-text': 'note',
  'incomplete-components': 'note',
  'contradictory-record': 'warning',
  'not-in-force': 'note',
  'schema-violation': 'error',
  'unreadable-value': 'warning',
  'unreadable-row': 'error',
  'duplicate-code': 'error',
  'conflicting-duplicate': 'error',
  'duplicate-name': 'warning',
  'mixed-code-forms': 'note',
  'agency-code-of-another-province': 'warning',
  'month-before-day': 'warning',
  'empty-catalogue': 'error',
  'catalogue-gone': 'error',
  'catalogue-shrank': 'error',
  'unknown-unit': 'warning',
  'ambiguous-unit': 'warning',
  'former-unit': 'warning',
  'missing-unit': 'warning',
  'missing-procedure': 'warning',
  'listed-for-another-authority': 'note',
  'agency-of-one-place': 'note',
  'baseline-details-differ': 'note',
  'not-in-baseline': 'warning',
  'issuer-not-in-baseline': 'note',
  'abolished-procedure': 'error',
  'replaced-procedure': 'error',
  'ended-but-in-force': 'warning',
  'uncoded-with-candidate': 'note',
  'slipped-column': 'error',
  'shifted-column': 'warning',
  'name-differs': 'warning',
  'code-names-another-procedure': 'error',
  'level-differs': 'warning',
  'field-differs': 'note',
  'service-level-below-baseline': 'error',
  'service-level-above-baseline': 'note',
  'decision-differs': 'note',
  'eligible-not-full-online': 'warning',
  'no-internal-process': 'warning',
  'no-electronic-process': 'warning',
  'not-integrated': 'warning',
  'not-non-geographic': 'note',
  'decentralised-without-data': 'warning',
}

/** An id names the fault, not the cure; these six faults are absences, and are promised under these names. */
const NAMED_BY_ABSENCE = [
  'no-electronic-process',
  'no-internal-process',
  'not-in-baseline',
  'not-in-force',
  'not-integrated',
  'not-non-geographic',
]

/** Only a workbook can hide rows and columns and merge cells, and an example is a text. */
const ROWS =
  '<row r="1"><c t="str"><v>Mã TTHC</v></c><c t="str"><v>Tên thủ tục</v></c><c t="str"><v>Ô lạ</v></c><c t="str"><v>Lĩnh vực</v></c></row>' +
  '<row r="2"><c t="str"><v>1.001193</v></c><c t="str"><v>Đăng ký khai sinh</v></c><c/><c t="str"><v>Hộ tịch</v></c></row>' +
  '<row r="3" hidden="1"><c t="str"><v>1.000894</v></c><c t="str"><v>Đăng ký kết hôn</v></c></row>' +
  '<row r="4" hidden="1"><c t="str"><v>1.004884</v></c><c t="str"><v>Đăng ký lại khai sinh</v></c></row>'
const WORKBOOK = hiding('<col min="2" max="3" hidden="1"/>')

/** Only a document has a list in several tables. */
const PAGE = ['Mã TTHC', 'Tên thủ tục']
const DOCUMENT: SourceRequest = {
  path: 'phu-luc.docx',
  bytes: docxFile([
    table([1500, 4000], [PAGE, ['1.001193', 'Đăng ký khai sinh']]),
    table([1500, 4000], [PAGE, ['1.000894', 'Đăng ký kết hôn']]),
  ]),
}

const SPEAKING_FILES: Readonly<Record<string, SourceRequest>> = {
  'joined-tables': DOCUMENT,
  'struck-text': {
    path: 'trang.html',
    bytes: Buffer.from(
      '<table><tr><th>Mã TTHC<th>Tên thủ tục<tr><td>1.001193<td><s>Đăng ký khai sinh</s></table>',
    ),
  },
  'formula-without-value': {
    path: 'bang.xml',
    bytes: Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
<Row><Cell><Data ss:Type="String">Mã TTHC</Data></Cell><Cell><Data ss:Type="String">Tên thủ tục</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">1.001193</Data></Cell><Cell ss:Formula="=R1C1"/></Row></Table></Worksheet></Workbook>`,
    ),
  },
}

function hiding(columns: string): SourceRequest {
  const sheet = sheetXml(ROWS)
    .replace('<sheetData>', `<cols>${columns}</cols><sheetData>`)
    .replace('</worksheet>', '<mergeCells><mergeCell ref="D2:D4"/></mergeCells></worksheet>')
  const bytes = workbook('', { 'xl/worksheets/sheet1.xml': sheet })
  return { path: 'danh-muc.xlsx', format: 'xlsx', bytes }
}

function sourceOf({ list, format: written }: Example): SourceRequest {
  const format = written ?? 'csv'
  return { path: `danh-muc.${format}`, format, bytes: Buffer.from(list) }
}

/** The list of units of an example. */
const UNITS_PATH = 'don-vi.csv'
const BASELINE_PATH = 'quoc-gia.csv'
const DETAILS_PATH = 'chi-tiet.csv'
const OF_REFERENCE: readonly string[] = [BASELINE_PATH, DETAILS_PATH]

function requestOf(example: Example, source = sourceOf(example)): AuditRequest {
  const { baseline, details, level, partialBaseline, schema, units, of = ['Mẫu'], expect: expected } = example
  const reference = { path: BASELINE_PATH, format: 'csv', bytes: Buffer.from(baseline ?? '') }
  return {
    command: 'audit',
    asOf: '2026-11-22',
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            sources: [reference],
            ...(details === undefined
              ? {}
              : { details: [{ path: DETAILS_PATH, format: 'csv', bytes: Buffer.from(details) }] }),
            complete: partialBaseline !== true,
          },
        }),
    catalogues: of.map((name) => ({
      id: name,
      unit: { name, ...(level === undefined ? {} : { level }) },
      sources: [source],
    })),
    ...(units === undefined ? {} : { units: { path: UNITS_PATH, format: 'csv', bytes: Buffer.from(units) } }),
    targets: [],
    failOn: 'error',
    rules: {},
    ...(schema === undefined ? {} : { schema }),
    ...(expected === undefined ? {} : { expect: expected }),
    limits: DEFAULT_LIMITS,
  }
}

const told = new Map<Example, Promise<Report>>()

/** The report on an example; it is asked for more than once. */
function reportOn(example: Example): Promise<Report> {
  const report = told.get(example) ?? audit(requestOf(example), { jobs: 1 })
  told.set(example, report)
  return report
}

/** What stands wrong in a list, as the whole pipeline sees it. */
async function findingsOf(request: AuditRequest): Promise<readonly Finding[]> {
  return itemsOf(await audit(request, { jobs: 1 }))
}

const OF_BASELINE: ReadonlySet<string> = new Set(['agency-of-one-place', 'baseline-details-differ'])

function itemsOf({ baseline, catalogues, units, toolErrors }: Report): readonly Finding[] {
  expect(toolErrors).toEqual([])
  // What only the baseline can show.
  const ofBaseline = (baseline?.findings.items ?? []).filter(({ rule }) => OF_BASELINE.has(rule))
  return [
    ...ofBaseline,
    ...(units?.findings.items ?? []),
    ...catalogues.flatMap(({ findings }) => findings.items),
  ]
}

function idsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))]
}

/** Each rule with a request in which it must speak. */
const speaking = all.map((rule): readonly [string, AuditRequest] => {
  const [example] = rule.examples.invalid
  const file = SPEAKING_FILES[rule.id] ?? WORKBOOK
  return [rule.id, example === undefined ? requestOf({ list: '' }, file) : requestOf(example)]
})

describe('the list of rules', () => {
  it('is the list that is promised, with its severities', () => {
    expect(Object.fromEntries(all.map(({ id, severity }) => [id, severity]))).toEqual(SEVERITY_OF)
  })

  it('names no rule twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('has one file a rule, and the name of the file is the id', () => {
    const files = readdirSync(new URL('../src/stages/validate/rules/', import.meta.url))
    expect(files.sort()).toEqual(all.map(({ id }) => `${id}.ts`).sort())
  })

  it('has ids in kebab-case that name a fault', () => {
    const ids = all.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(ids.filter((id) => /^(no|not)-/.test(id)).sort()).toEqual(NAMED_BY_ABSENCE)
  })

  it('shows for every rule what is right and what is wrong; only what is hidden, merged or joined needs a file', () => {
    expect(all.filter(({ examples }) => examples.valid.length === 0).map(({ id }) => id)).toEqual([])
    const silent = all.filter(({ examples }) => examples.invalid.length === 0).map(({ id }) => id)
    expect(silent).toEqual([
      'hidden-rows',
      'hidden-columns',
      'struck-text',
      'formula-without-value',
      'merged-cells',
      'joined-tables',
    ])
  })
})

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.invalid.map((example) => [example.list, example] as const))(
    'sees %j',
    async (_, example) => {
      expect(idsOf(itemsOf(await reportOn(example)))).toContain(id)
    },
  )

  it.each(examples.valid.map((example) => [example.list, example] as const))(
    'is silent on %j',
    async (_, example) => {
      expect(idsOf(itemsOf(await reportOn(example)))).not.toContain(id)
    },
  )
})

describe('every finding of every example', () => {
  const examples = all.flatMap(({ id, examples: { valid, invalid } }) =>
    [...valid, ...invalid].map((example) => [id, example.list, example] as const),
  )

  it.each(examples)('of %s says a whole sentence in every language: %j', async (_, __, example) => {
    const findings = itemsOf(await reportOn(example))
    const sentences = languages.flatMap((language) => findings.map((finding) => sentence(finding, language)))
    expect(sentences.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([])
  })

  it.each(examples)('of %s stands at a place that exists: %j', async (_, list, example) => {
    const report = await reportOn(example)
    const [source] = report.catalogues[0]?.sources ?? []
    const rows = (source?.headerRow ?? 0) + (source?.rows ?? 0)
    const lines = list.split('\n').length
    for (const { location, rule } of itemsOf(report)) {
      if (rule === 'catalogue-gone') continue // there is no file
      if (location.source === UNITS_PATH) continue // test/units/units.test.ts
      if (OF_REFERENCE.includes(location.source)) continue
      expect(location.source).toBe(sourceOf(example).path)
      expect(location.row ?? 1).toSatisfy((row: number) => row >= 1 && row <= rows)
      expect(location.line ?? 1).toSatisfy((line: number) => line >= 1 && line <= lines)
      if (example.format !== 'json') expect(location.line === undefined).toBe(location.row === undefined)
    }
  })
})

describe('hidden rows of a workbook', () => {
  it('are counted once for the list, at the first of them, and read like the others', async () => {
    const report = await audit(requestOf({ list: '' }, WORKBOOK), { jobs: 1 })
    const found = itemsOf(report).filter(({ rule }) => rule === 'hidden-rows')
    expect(found.map(({ facts, location }) => ({ facts, location }))).toEqual([
      {
        facts: { rows: 2, first: 3, leftOut: 0 },
        location: { source: 'danh-muc.xlsx', sheet: 'Sheet1', row: 3 },
      },
    ])
    expect(report.catalogues[0]?.records).toBe(3)
    expect(languages.map((language) => found.map((finding) => sentence(finding, language)))).not.toContain([
      '',
    ])
  })
})

describe('hidden columns of a workbook', () => {
  it('are named once for the list, at its headings, and read like the others', async () => {
    const report = await audit(requestOf({ list: '' }, WORKBOOK), {
      jobs: 1,
    })
    const found = itemsOf(report).filter(({ rule }) => rule === 'hidden-columns')
    // The third column is hidden too, but nobody knows its heading, so it was not read at all.
    expect(found.map(({ facts, location }) => ({ facts, location }))).toEqual([
      {
        facts: { columns: 1, headings: 'Tên thủ tục' },
        location: { source: 'danh-muc.xlsx', sheet: 'Sheet1', row: 1 },
      },
    ])
    expect(report.catalogues[0]).toMatchObject({ records: 3, sources: [{ ignored: ['Ô lạ'] }] })
  })

  it('are no finding when only a column without a heading is hidden', async () => {
    const report = await audit(requestOf({ list: '' }, hiding('<col min="5" max="16384" hidden="1"/>')), {
      jobs: 1,
    })
    expect(idsOf(itemsOf(report))).not.toContain('hidden-columns')
  })
})

describe('merged cells of a workbook', () => {
  it('are said once for the list, and their text holds for every row they cover', async () => {
    const report = await audit(requestOf({ list: '' }, WORKBOOK), { jobs: 1 })
    const found = itemsOf(report).filter(({ rule }) => rule === 'merged-cells')
    // D2:D4 covers rows 3 and 4 below its first: 2 values.
    expect(found.map(({ facts }) => facts)).toEqual([{ values: 2, joined: 0, first: 3 }])
    expect(report.catalogues[0]?.groups['field']?.map(({ key, table }) => [key, table.all])).toEqual([
      ['Hộ tịch', 3],
    ])
  })
})

describe('a severity the user changes', () => {
  it.each(speaking)('of %s is the one that counts, and the report says so', async (id, request) => {
    for (const severity of SEVERITIES) {
      const report = await audit({ ...request, rules: { [id]: severity } }, { jobs: 1 })
      const found = itemsOf(report).filter(({ rule }) => rule === id)
      expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]))
      expect(report.run.rules).toEqual({ [id]: severity })
      // What is wrong with the baseline never counts against a list.
      const own = found.filter(({ location }) => !OF_REFERENCE.includes(location.source))
      expect(report.totals.findings.bySeverity[severity]).toBeGreaterThanOrEqual(own.length)
    }
  })

  it.each(speaking)('to off silences %s and nothing else, and the report says so', async (id, request) => {
    const before = await findingsOf(request)
    const report = await audit({ ...request, rules: { [id]: 'off' } }, { jobs: 1 })
    expect(itemsOf(report)).toEqual(before.filter(({ rule }) => rule !== id))
    expect(report.totals.findings.byRule).not.toHaveProperty(id)
    expect(report.run.rules).toEqual({ [id]: 'off' })
  })

  it('is not mentioned when there is none', async () => {
    const { run } = await audit(requestOf({ list: 'Mã,Tên\n1.001193,Đăng ký khai sinh' }))
    expect(run).not.toHaveProperty('rules')
  })
})

describe('a rule that does not apply', () => {
  const extra: Example = {
    list: 'Mã TTHC,Tên thủ tục,Đã tích hợp\n1.009999,Thủ tục riêng,không',
    baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
  }

  it('is one of the policy, in "validate"', async () => {
    expect(idsOf(await findingsOf(requestOf(extra)))).toContain('not-integrated')
    expect(idsOf(await findingsOf({ ...requestOf(extra), command: 'validate' }))).not.toContain(
      'not-integrated',
    )
  })

  it('is one of the comparison, without a baseline', async () => {
    const { list } = extra
    expect(idsOf(await findingsOf(requestOf({ list })))).toEqual(['not-integrated'])
  })

  it('says less of extras when the baseline is partial, unless the user says otherwise', async () => {
    const request = requestOf({ ...extra, partialBaseline: true })
    const severityOf = async (asked: AuditRequest) =>
      (await findingsOf(asked)).find(({ rule }) => rule === 'not-in-baseline')?.severity
    expect(await severityOf(requestOf(extra))).toBe('warning')
    expect(await severityOf(request)).toBe('note')
    expect(await severityOf({ ...request, rules: { 'not-in-baseline': 'error' } })).toBe('error')
  })
})
