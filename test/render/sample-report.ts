import type { Cause, CauseExample } from '../../src/model/cause.ts'
import type { Facts, Finding, Severity } from '../../src/model/finding.ts'
import type { Location } from '../../src/model/location.ts'
import type { Measurement, Measurements } from '../../src/model/measurement.ts'
import type { Verdict } from '../../src/model/policy.ts'
import type { CatalogueReport, FindingsReport, Group, Report, ServiceTable } from '../../src/model/report.ts'
import type { Suggestion } from '../../src/model/suggestion.ts'

/** Texts that break careless reporters: markup, formulas, escapes, reading order, loose accents, wide and joined signs. */
export const NASTY = {
  script: '<script>alert("x")</script> & <b>đậm</b>',
  pipes: 'a|b||c \\| d',
  quotes: `"nói", 'rằng' \`mã\``,
  formula: "=SUM('A 1'!B2|C3)",
  escape: '\u001b[31mđỏ\u001b[0m\u001b]0;title\u0007\u001b[2J',
  rightToLeft: 'abc\u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD',
  decomposed: 'Cấp phép \u0111a\u0323\u0306c biê\u0323t: thẩm định'.normalize('NFD'),
  emoji: '👩‍👩‍👧‍👦 🫠 ❤️ 🇻🇳 thủ tục',
  lines: 'dòng một\r\ndòng hai\tcột\u2028dòng ba\u0085hết',
  wide: '行政手続き 目録 ｶﾞｷﾞ',
  marks: `Zalgo ${'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308'.repeat(4)}`,
  markdown: '# [x](javascript:alert(1)) **b** _i_ ~~s~~ ![i](http://e.vn) @ubnd #12 www.e.vn $m$',
  long: `Giao đất ${'không thông qua đấu giá, '.repeat(30)}hết`,
  unbroken: `https://example.vn/${'a-rat-dai'.repeat(30)}`,
  invisible: 'mã\u200b\u00ad ẩn\u{e0041}\u{e0042}',
} as const

export const SOURCE = 'danh-muc/xa-mau.csv'

function share(part: number, whole: number, unknown = 0): Measurement {
  return { kind: 'share', part, whole, unknown }
}

function unmeasurable(reason: Extract<Measurement, { kind: 'unmeasurable' }>['reason']): Measurement {
  return { kind: 'unmeasurable', reason }
}

function table(
  full: number,
  partial: number,
  information: number,
  none: number,
  unknown: number,
): ServiceTable {
  return { all: full + partial + information + none + unknown, full, partial, information, none, unknown }
}

interface Told {
  readonly rule: string
  readonly severity: Severity
  readonly at?: Partial<Location>
  readonly code?: string
  readonly name?: string
  readonly facts?: Facts
  readonly suggestion?: Suggestion
}

function finding({ rule, severity, at = {}, facts = {}, code, name, suggestion }: Told): Finding {
  return {
    rule,
    severity,
    catalogue: 'xa-mau',
    location: { source: SOURCE, ...at },
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    facts,
    ...(suggestion === undefined ? {} : { suggestion }),
    fingerprint: '0123456789abcdef',
  }
}

const ITEMS: readonly Finding[] = [
  finding({
    rule: 'missing-code',
    severity: 'error',
    at: { row: 3, line: 3, field: 'code' },
    name: NASTY.script,
  }),
  finding({
    rule: 'missing-code',
    severity: 'error',
    at: { row: 4, line: 4, field: 'code' },
    name: NASTY.formula,
  }),
  finding({
    rule: 'duplicate-code',
    severity: 'error',
    at: { row: 9, line: 13, field: 'code' },
    code: '1.001193',
    name: NASTY.decomposed,
    facts: { code: '1.001193', firstRow: 2, firstSource: SOURCE },
  }),
  finding({
    rule: 'name-differs',
    severity: 'warning',
    at: { row: 12, line: 16, field: 'name' },
    code: '1.000894',
    name: NASTY.long,
    facts: { here: NASTY.long, baseline: NASTY.pipes },
    suggestion: {
      field: 'name',
      value: NASTY.pipes,
      confidence: 0.9525,
      evidence: ['name-agrees', 'only-candidate'],
    },
  }),
  finding({
    rule: 'name-differs',
    severity: 'warning',
    at: { row: 13, line: 17, field: 'name' },
    code: '1.004884',
    name: NASTY.rightToLeft,
    facts: { here: NASTY.rightToLeft, baseline: NASTY.escape },
  }),
  finding({
    rule: 'unreadable-value',
    severity: 'warning',
    at: { row: 14, line: 18, field: 'url' },
    code: '2.000635',
    name: NASTY.emoji,
    facts: { field: 'url', text: NASTY.unbroken },
  }),
  finding({
    rule: 'unreadable-value',
    severity: 'warning',
    at: { row: 15, line: 19, field: 'timeLimit' },
    code: '2.000636',
    name: NASTY.wide,
    facts: { field: 'timeLimit', text: NASTY.lines },
  }),
  finding({
    rule: 'unreadable-row',
    severity: 'warning',
    at: { row: 18, line: 22 },
    facts: { reason: 'quotes', detail: '' },
  }),
  finding({
    rule: 'malformed-decision',
    severity: 'warning',
    at: { row: 3, line: 7, field: 'decision' },
    facts: { text: NASTY.formula },
  }),
  finding({
    rule: 'unknown-service-level',
    severity: 'warning',
    at: { row: 20, line: 24, field: 'serviceLevel' },
    code: '2.000637',
    name: 'Đăng ký kết hôn',
    facts: { text: NASTY.script },
  }),
  finding({
    rule: 'missing-procedure',
    severity: 'warning',
    code: '1.012812',
    name: 'Hòa giải tranh chấp đất đai',
    facts: { field: 'Đất đai', levels: 'commune' },
  }),
  finding({
    rule: 'unnormalised-text',
    severity: 'note',
    at: { row: 16, line: 20, field: 'name' },
    name: NASTY.marks,
    facts: { field: 'name', defects: 'not-nfc, spaces', text: NASTY.markdown },
  }),
  finding({ rule: 'rule-of-tomorrow', severity: 'note', at: { row: 17 }, facts: { text: NASTY.quotes } }),
]

function findingsReport(byRule: Readonly<Record<string, number>>, items: readonly Finding[]): FindingsReport {
  const bySeverity = { error: 0, warning: 0, note: 0 }
  const severities = new Map(items.map(({ rule, severity }) => [rule, severity]))
  for (const [rule, count] of Object.entries(byRule)) bySeverity[severities.get(rule) ?? 'note'] += count
  return { total: bySeverity.error + bySeverity.warning + bySeverity.note, bySeverity, byRule, items }
}

const NO_FINDINGS = findingsReport({}, [])

function example(row: number, field: string, facts: Facts): CauseExample {
  return { catalogue: 'xa-mau', location: { source: SOURCE, row, line: row + 4, field }, facts }
}

// 41 + 3 + 1 = 45 of the 46 unknown service levels; all decisions are written alike; five rows never became records.
const CAUSES: readonly Cause[] = [
  {
    rule: 'malformed-decision',
    field: 'decision',
    shape: '9./a-a',
    count: 92,
    ofRows: 92,
    examples: [3, 4, 5].map((row) => example(row, 'decision', { text: NASTY.formula })),
  },
  {
    rule: 'unknown-service-level',
    field: 'serviceLevel',
    shared: { text: NASTY.script },
    count: 41,
    ofRows: 92,
    examples: [20, 21, 25].map((row) => example(row, 'serviceLevel', { text: NASTY.script })),
  },
  {
    rule: 'unknown-service-level',
    field: 'serviceLevel',
    shared: { text: NASTY.long },
    count: 3,
    ofRows: 92,
    examples: [30, 31, 33].map((row) => example(row, 'serviceLevel', { text: NASTY.long })),
  },
  {
    rule: 'unknown-service-level',
    field: 'serviceLevel',
    shared: { text: 'Mức 5' },
    count: 1,
    ofRows: 92,
    examples: [{ ...example(34, 'serviceLevel', { text: 'Mức 5' }), code: '2.000638', name: 'Tách hộ' }],
  },
  {
    rule: 'unreadable-row',
    shared: { reason: 'quotes' },
    count: 5,
    examples: [
      { catalogue: 'xa-mau', location: { source: SOURCE }, facts: { reason: 'quotes', detail: '' } },
    ],
  },
]

/** What stands in the totals of a run over several catalogues. */
const POOLED_CAUSES: readonly Cause[] = CAUSES.map((cause) => ({ ...cause, catalogues: 2 }))

function group(key: string, counts: ServiceTable, coverage: Measurement): Group {
  // What is full-online was eligible; here and there a partial service would be too.
  return {
    key,
    table: { ...counts, eligible: counts.full + (counts.full > 3 ? 1 : 0) },
    metrics: { coverage },
  }
}

const FIELDS: readonly Group[] = [
  group('', table(1, 0, 0, 0, 2), share(1, 1)),
  group('Chứng thực', table(6, 2, 0, 0, 0), share(8, 8)),
  group('Giáo dục', table(2, 4, 1, 0, 0), share(7, 15)),
  group('Hộ tịch', table(12, 8, 0, 0, 2), share(20, 24)),
  group('Lâm nghiệp', table(0, 1, 0, 0, 0), share(1, 3)),
  group('Môi trường', table(0, 2, 0, 0, 0), share(2, 2)),
  group('Người có công', table(3, 5, 0, 0, 0), share(8, 9)),
  group('Thủy lợi', table(0, 0, 1, 0, 0), share(1, 5)),
  group('Tín ngưỡng, tôn giáo', table(2, 4, 0, 0, 0), share(6, 6)),
  group('Trẻ em', table(3, 3, 0, 0, 0), share(5, 6)),
  group('Xây dựng', table(1, 2, 0, 1, 0), share(4, 4)),
  group('Đất đai', table(4, 15, 0, 0, 3), share(22, 34)),
  group(NASTY.pipes, table(0, 1, 0, 0, 0), share(0, 1)),
]

const METRICS: Measurements = {
  coverage: share(85, 118, 17),
  'online-share': share(81, 91, 7),
  'full-online-share': share(34, 91, 7),
  'full-online-of-eligible': share(34, 37),
  'partial-share': share(47, 91, 7),
  'information-share': share(2, 91, 7),
  'unknown-service-level-share': share(7, 91),
  publication: unmeasurable('no-column'),
  integration: share(91, 91),
  'non-geographic-share': unmeasurable('no-column'),
  'decision-share': share(0, 91),
  completeness: unmeasurable('zero-denominator'),
  'code-validity': share(90, 92),
  'name-agreement': share(83, 85),
  'metric-of-tomorrow': share(1, 3),
}

const VERDICTS: readonly Verdict[] = [
  {
    metric: 'coverage',
    target: 0.8,
    measured: 0.7203,
    part: 85,
    whole: 118,
    status: 'missed',
    basis: NASTY.markdown,
  },
  {
    metric: 'online-share',
    target: 0.8,
    measured: 0.8901,
    part: 81,
    whole: 91,
    status: 'met',
    from: '2025-07-30',
  },
  {
    metric: 'full-online-share',
    target: 0.555,
    measured: 0.3736,
    part: 34,
    whole: 91,
    status: 'not-yet-due',
    from: '2027-01-01',
    basis: 'Kế hoạch 12/KH-UBND',
  },
  { metric: 'publication', target: 1, status: 'unmeasurable' },
]

const EVERYTHING: CatalogueReport = {
  id: 'xa-mau',
  unit: { name: 'Xã Mẫu', level: 'commune' },
  sources: [
    {
      path: SOURCE,
      sha256: 'a'.repeat(64),
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      headerRow: 2,
      rows: 92,
      columns: { code: 'Mã số TTHC', name: NASTY.lines, serviceLevel: 'Mức độ | DVC' },
      ignored: ['STT', NASTY.escape],
    },
  ],
  records: 92,
  procedures: 89,
  comparison: { scope: 118, matched: 85, extra: 4, missing: 33, different: 2, uncoded: 2 },
  table: { ...table(34, 47, 2, 1, 7), eligible: 37 },
  metrics: METRICS,
  groups: { field: FIELDS, level: [] },
  findings: {
    ...findingsReport(
      {
        'unreadable-row': 5,
        'missing-code': 2,
        'duplicate-code': 1,
        'name-differs': 2,
        'malformed-decision': 92,
        'unknown-service-level': 46,
        'unreadable-value': 1234,
        'missing-procedure': 33,
        'unnormalised-text': 1,
        'rule-of-tomorrow': 1,
      },
      ITEMS,
    ),
    causes: CAUSES,
  },
  verdicts: VERDICTS,
}

const UNMEASURABLE: CatalogueReport = {
  id: 'khong-ma',
  unit: { name: NASTY.emoji },
  sources: [
    {
      path: 'danh-muc/không mã.xlsx',
      sha256: 'b'.repeat(64),
      format: 'xlsx',
      sheet: 'Tờ|1',
      rows: 3,
      columns: { name: 'Tên' },
      ignored: [],
    },
  ],
  records: 3,
  procedures: 0,
  comparison: { scope: 118, matched: 0, extra: 0, different: 0, uncoded: 3 },
  table: table(0, 0, 0, 0, 3),
  metrics: {
    coverage: unmeasurable('no-codes'),
    'online-share': unmeasurable('no-column'),
    'code-validity': unmeasurable('no-column'),
  },
  groups: { field: [], level: [] },
  findings: NO_FINDINGS,
  verdicts: [],
}

/** One of everything: verdicts of each status, tool errors, a rule and a metric this version does not know, nasty texts. */
export const sampleReport: Report = {
  $schema: 'urn:rasoat:schema:report:1.0',
  reportVersion: '1.0',
  tool: { name: 'rasoat', version: '0.1.0' },
  run: {
    command: 'audit',
    asOf: '2026-11-22',
    configSha256: 'c'.repeat(64),
    failOn: 'error',
    rules: { 'missing-level': 'off', 'name-differs': 'warning' },
  },
  baseline: {
    sources: [
      {
        path: 'quoc-gia/danh-muc.xlsx',
        sha256: '0123456789abcdef'.repeat(4),
        format: 'xlsx',
        sheet: 'Danh sách',
        headerRow: 2,
        rows: 2642,
        columns: { code: 'Mã số', name: 'Tên' },
        ignored: [],
      },
    ],
    records: 2642,
    procedures: 2642,
    byLevel: { province: 1244, commune: 118, unknown: 17 },
    complete: false,
    findings: findingsReport({ 'rule-of-tomorrow': 1 }, [
      finding({ rule: 'rule-of-tomorrow', severity: 'note' }),
    ]),
  },
  catalogues: [EVERYTHING, UNMEASURABLE],
  totals: {
    catalogues: 2,
    records: 95,
    procedures: 89,
    table: { ...table(34, 47, 2, 1, 10), eligible: 37 },
    metrics: METRICS,
    findings: { ...EVERYTHING.findings, causes: POOLED_CAUSES },
  },
  toolErrors: [
    { code: 'no-such-file', facts: { source: `danh-muc/${NASTY.script}.csv` }, catalogue: 'xa-mat' },
    { code: 'error-of-tomorrow', facts: { detail: NASTY.escape } },
  ],
  outcome: 'incomplete',
}

/** Nothing to compare with, nothing wrong: what the smallest run prints. */
export const cleanReport: Report = {
  $schema: sampleReport.$schema,
  reportVersion: '1.0',
  tool: sampleReport.tool,
  run: { command: 'validate', asOf: '2026-11-22', configSha256: 'c'.repeat(64), failOn: 'error' },
  catalogues: [
    {
      id: 'xa-mau',
      unit: { name: 'Xã Mẫu', level: 'commune' },
      sources: EVERYTHING.sources.map((source) => ({
        ...source,
        columns: { code: 'Mã', name: 'Tên' },
        ignored: [],
      })),
      records: 2,
      procedures: 2,
      table: table(0, 0, 0, 0, 2),
      metrics: { coverage: unmeasurable('no-baseline'), 'code-validity': share(2, 2) },
      groups: {},
      findings: NO_FINDINGS,
      verdicts: [],
    },
  ],
  totals: {
    catalogues: 1,
    records: 2,
    procedures: 2,
    table: table(0, 0, 0, 0, 2),
    metrics: { coverage: unmeasurable('no-baseline'), 'code-validity': share(2, 2) },
    findings: NO_FINDINGS,
  },
  toolErrors: [],
  outcome: 'passed',
}

/**
 * A province of communes with two targets, online ≥ 80% and full-online ≥ 20%. Of every nine units five meet both,
 * three miss the first, one has no service levels at all; every seventh list has an error.
 */
export function reportOfCommunes(count = 126): Report {
  const catalogues = Array.from({ length: count }, (_, index) => commune(index))
  const errors = catalogues.reduce((sum, { findings }) => sum + findings.total, 0)
  const measured = catalogues.filter(({ table: { unknown } }) => unknown === 0).length
  const partly = catalogues.filter(({ verdicts }) =>
    verdicts.some(({ status }) => status === 'missed'),
  ).length
  const online = (measured - partly) * 340 + partly * 300
  return {
    ...sampleReport,
    run: { command: 'audit', asOf: '2025-07-30', configSha256: 'd'.repeat(64), failOn: 'error' },
    catalogues,
    totals: {
      catalogues: count,
      records: count * 400,
      procedures: 412,
      table: table(
        measured * 90,
        online - measured * 90,
        measured * 400 - online,
        0,
        (count - measured) * 400,
      ),
      metrics: {
        coverage: share(count * 380, count * 571, count * 17),
        'online-share': share(online, measured * 400),
        'full-online-share': share(measured * 90, measured * 400),
      },
      findings: {
        total: errors,
        bySeverity: { error: errors, warning: 0, note: 0 },
        byRule: { 'missing-code': errors },
      },
    },
    toolErrors: [],
    outcome: 'failed',
  }
}

function commune(index: number): CatalogueReport {
  const id = `xa-${String(index + 1).padStart(3, '0')}`
  const isMute = index % 9 === 8
  const online = index % 9 < 5 ? 340 : 300
  const metrics: Measurements = isMute
    ? {
        coverage: share(380, 571, 17),
        'online-share': unmeasurable('no-column'),
        'full-online-share': unmeasurable('no-column'),
      }
    : {
        coverage: share(380, 571, 17),
        'online-share': share(online, 400),
        'full-online-share': share(90, 400),
      }
  const item: Finding = {
    rule: 'missing-code',
    severity: 'error',
    catalogue: id,
    location: { source: `${id}.csv`, row: 7, line: 7, field: 'code' },
    name: 'Đăng ký khai sinh',
    facts: {},
    fingerprint: '0123456789abcdef',
  }
  return {
    id,
    unit: { name: `Xã Đông ${index + 1}`, level: 'commune' },
    sources: [
      {
        path: `${id}.csv`,
        sha256: 'e'.repeat(64),
        format: 'csv',
        rows: 400,
        columns: { code: 'Mã', name: 'Tên' },
        ignored: [],
      },
    ],
    records: 400,
    procedures: 400,
    comparison: { scope: 571, matched: 380, extra: 20, missing: 191, different: 0, uncoded: 0 },
    table: isMute ? table(0, 0, 0, 0, 400) : table(90, online - 90, 400 - online, 0, 0),
    metrics,
    groups: {},
    findings: index % 7 === 0 ? findingsReport({ 'missing-code': 1 }, [item]) : NO_FINDINGS,
    verdicts: [verdict('online-share', 0.8, metrics), verdict('full-online-share', 0.2, metrics)],
  }
}

function verdict(metric: string, target: number, metrics: Measurements): Verdict {
  const found = metrics[metric]
  const from = '2025-07-30'
  if (found?.kind !== 'share') return { metric, target, from, status: 'unmeasurable' }
  const { part, whole } = found
  return {
    metric,
    target,
    from,
    measured: part / whole,
    part,
    whole,
    status: part / whole >= target ? 'met' : 'missed',
  }
}

const NASTY_ENTRY = {
  fingerprint: '0123456789abcdef',
  rule: 'duplicate-code',
  catalogue: NASTY.escape,
  code: '1.001193',
  name: NASTY.script,
  field: 'code',
  count: 2,
  reason: NASTY.lines,
  owner: NASTY.markdown,
  expires: '2026-12-31',
}

/** The same with findings that are known, and held against an earlier result; reasons and owners are as nasty as names. */
export function reportWithEarlier(): Report {
  const { reason, owner, expires } = NASTY_ENTRY
  const { catalogues, totals } = sampleReport
  const [first] = catalogues
  if (first === undefined) throw new Error('the sample has catalogues')
  const [accepted, fresh, ...old] = first.findings.items
  if (accepted === undefined || fresh === undefined) throw new Error('the sample has findings')
  const one = ({ rule, severity }: Finding) => ({
    total: 1,
    bySeverity: { error: 0, warning: 0, note: 0, [severity]: 1 },
    byRule: { [rule]: 1 },
  })
  const counts = { known: one(accepted), new: one(fresh) }
  const items: readonly Finding[] = [
    { ...fresh, ratchet: 'new' },
    { ...accepted, known: { reason, owner, expires }, ratchet: 'before' },
    ...old.map((item): Finding => ({ ...item, ratchet: 'before' })),
  ]
  return {
    ...sampleReport,
    catalogues: [{ ...first, findings: { ...first.findings, ...counts, items } }, ...catalogues.slice(1)],
    totals: { ...totals, findings: { ...totals.findings, ...counts } },
    known: {
      source: NASTY.pipes,
      entries: 9,
      elsewhere: 3,
      failOnStale: true,
      expired: [NASTY_ENTRY],
      stale: Array.from({ length: 25 }, () => NASTY_ENTRY),
    },
    ratchet: {
      source: NASTY.formula,
      asOf: '2026-11-01',
      verdict: 'behind',
      worse: [
        { catalogue: NASTY.rightToLeft, metric: 'coverage', before: share(2, 3), now: share(1, 2) },
        { catalogue: 'xa-mau', metric: 'publication', before: share(2, 3), now: unmeasurable('no-column') },
      ],
      byCount: [{ catalogue: NASTY.script, rule: 'missing-procedure', before: 3, now: 5 }],
      newCatalogues: [NASTY.emoji],
      vanished: Array.from({ length: 30 }, (_, at) => `xã ${at}`),
    },
  }
}
