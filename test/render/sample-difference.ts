import { type Change, type Difference, MEANINGS, type Meaning } from '../../src/model/difference.ts'
import type { Severity } from '../../src/model/finding.ts'
import type { SourceReport } from '../../src/model/report.ts'

function source(path: string, digit: string): SourceReport {
  const columns = { code: 'Mã TTHC', name: 'Tên thủ tục', serviceLevel: 'Mức độ' }
  const ignored: readonly string[] = []
  return { path, sha256: digit.repeat(64), format: 'csv', encoding: 'utf-8', rows: 30, columns, ignored }
}

const BEFORE = { source: 'lists/old.csv', row: 3, line: 4 }
const AFTER = { source: 'lists/new.csv', row: 7, line: 8 }

/** A procedure of which one value changed, with this meaning. */
function changed(meaning: Meaning, at: number): Change {
  const severity = MEANINGS[meaning]
  const value = { field: 'name', meaning, severity, before: `Cũ ${at}`, after: `Mới ${at}` } as const
  return {
    kind: 'changed',
    severity,
    code: `1.0000${10 + at}`,
    name: `Mới ${at}`,
    levels: ['commune'],
    fieldName: 'Hộ tịch',
    before: { ...BEFORE, row: 10 + at, line: 11 + at },
    after: { ...AFTER, row: 20 + at, line: 21 + at },
    values: [value],
  }
}

const whole = { levels: ['province'], fieldName: 'Đất đai', values: [] } as const

/** Each kind once, each meaning once as the only value of a procedure; one procedure lost a level and its name. */
const CHANGES: readonly Change[] = [
  ...(Object.keys(MEANINGS) as Meaning[]).map(changed),
  {
    ...changed('service-level-lowered', 50),
    values: [
      {
        field: 'serviceLevel',
        meaning: 'service-level-lowered',
        severity: 'error',
        before: 'full-online',
        after: 'partial',
      },
      { field: 'name', meaning: 'renamed', severity: 'warning', before: 'Đăng ký', after: 'Khai báo' },
    ],
  },
  { ...whole, kind: 'removed', severity: 'warning', code: '1.000001', name: 'Bỏ ra', before: BEFORE },
  {
    ...whole,
    kind: 'removed',
    severity: 'note',
    code: '1.000002',
    name: 'Bỏ theo danh mục',
    before: { ...BEFORE, row: 4, line: 5 },
    cause: 'baseline',
  },
  {
    ...whole,
    kind: 'added',
    severity: 'note',
    code: '1.000003',
    name: 'Thêm vào',
    after: AFTER,
    cause: 'local',
  },
  {
    ...whole,
    kind: 'renumbered',
    severity: 'warning',
    code: '1.000004',
    name: 'Đổi mã',
    codes: ['1.000005'],
    before: BEFORE,
    after: AFTER,
  },
  {
    ...whole,
    kind: 'case-split',
    severity: 'note',
    code: '1.000006',
    codes: ['01', '02'],
    before: BEFORE,
    after: AFTER,
  },
  {
    ...whole,
    kind: 'case-merged',
    severity: 'note',
    code: '1.000007',
    codes: ['01', '02'],
    before: BEFORE,
    after: AFTER,
  },
]

const order: readonly Severity[] = ['error', 'warning', 'note']
const gravestFirst = order
  .flatMap((severity) => CHANGES.filter((change) => change.severity === severity))
  .map((change): Change => ({ cause: 'local', ...change }))
const of = (severity: Severity) => CHANGES.filter((change) => change.severity === severity).length

/**
 * Every kind and every meaning of change, with both versions of the national list. 22 procedures: 15 with one value, one with
 * two, and six as a whole.
 */
export const sampleDifference: Difference = {
  $schema: 'urn:rasoat:schema:diff:1.0',
  diffVersion: '1.0',
  tool: { name: 'rasoat', version: '0.0.1' },
  before: { sources: [source('lists/old.csv', 'a')], records: 30, lost: 0 },
  after: { sources: [source('lists/new.csv', 'b')], records: 29, lost: 0 },
  baseline: {
    before: { sources: [source('national-may.csv', 'c')], records: 400, lost: 0 },
    after: { sources: [source('national-june.csv', 'd')], records: 399, lost: 0 },
  },
  failOn: 'error',
  columns: { removed: ['issuer'], added: ['fee'] },
  repeated: [{ key: '1.000009', before: 2, after: 1 }],
  counts: {
    changes: 22,
    same: 8,
    bySeverity: { error: of('error'), warning: of('warning'), note: of('note') },
    byKind: { changed: 16, removed: 2, added: 1, renumbered: 1, 'case-split': 1, 'case-merged': 1 },
    byMeaning: Object.fromEntries(
      Object.keys(MEANINGS).map((meaning) => [
        meaning,
        meaning === 'renamed' || meaning === 'service-level-lowered' ? 2 : 1,
      ]),
    ),
    byLevel: { commune: 16, province: 6 },
    byField: { 'Hộ tịch': 16, 'Đất đai': 6 },
    byCause: { baseline: 1, local: 21 },
  },
  changes: gravestFirst,
  notFollowed: [
    {
      ...changed('renamed', 60),
      severity: 'warning',
      before: { source: 'national-may.csv', row: 90 },
      after: { source: 'national-june.csv', row: 91 },
      held: { source: 'lists/new.csv', row: 12, line: 13 },
    },
  ],
  outcome: 'failed',
}

/** What each of its entries is called: 15 + 2 values, 6 procedures as a whole, 1 not followed. */
export const ENTRIES = 24

/** Two versions that are equal, without a national list. */
export const noDifference: Difference = (() => {
  const { baseline: _, notFollowed: __, ...rest } = sampleDifference
  return {
    ...rest,
    columns: { removed: [], added: [] },
    repeated: [],
    counts: {
      changes: 0,
      same: 30,
      bySeverity: { error: 0, warning: 0, note: 0 },
      byKind: {},
      byMeaning: {},
      byLevel: {},
      byField: {},
    },
    changes: [],
    outcome: 'passed',
  }
})()

/** This text wherever a list can put one: code, name, field, values, paths. */
export function differenceWith(text: string): Difference {
  const [first] = sampleDifference.changes
  if (first === undefined) throw new Error('the sample has changes')
  const place = { source: text, sheet: text, row: 2 }
  const change: Change = {
    ...first,
    code: text,
    name: text,
    fieldName: text,
    before: place,
    after: place,
    values: [{ field: 'name', meaning: 'renamed', severity: 'warning', before: text, after: text }],
  }
  const left: Change = {
    ...whole,
    kind: 'renumbered',
    severity: 'warning',
    name: text,
    codes: [text],
    before: place,
  }
  const version = { sources: [{ ...source(text, 'e'), sheet: text }], records: 1, lost: 1, revision: text }
  return {
    ...sampleDifference,
    before: version,
    after: version,
    baseline: { before: version, after: version },
    repeated: [{ key: text, before: 2, after: 1 }],
    counts: { ...sampleDifference.counts, byField: Object.fromEntries([[text, 2]]) },
    changes: [change, left],
    notFollowed: [{ ...change, held: place }],
    outcome: 'incomplete',
  }
}
