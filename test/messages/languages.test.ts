import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import type { Language } from '../../src/messages/language.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { PLAN_COLUMNS } from '../../src/model/plan.ts'
import type { UserErrorCode, UserErrorFacts } from '../../src/model/user-error.ts'
import { metrics } from '../../src/stages/measure/metrics.ts'
import type { FoldedRuleId } from '../../src/stages/validate/causes.ts'
import { type FactsOf, type RuleId, rules } from '../../src/stages/validate/rules.ts'

const en = await loadLanguage('en')
const vi = await loadLanguage('vi')
const ar = await loadLanguage('ar')

// Facts of each rule, one set for each way its sentence can go. A new rule does not compile until it is here.
const ruleFacts: { readonly [Id in RuleId]: readonly FactsOf<Id>[] } = {
  'unreadable-row': [
    { reason: 'quotes', detail: '' },
    { reason: 'syntax', detail: 'unexpected "}" at 9' },
    { reason: 'ragged', detail: '' },
  ],
  'mixed-encoding': [
    { read: 'tcvn3', source: 'utf-8', confidence: 0.97 },
    { read: 'utf-8', source: 'vni', confidence: 1 },
  ],
  'ragged-row': [
    { cells: 4, headings: 3, spilled: 'Cấp xã' },
    { cells: 4, headings: 3, spilled: '' },
  ],
  'duplicate-heading': [{ heading: 'Lĩnh vực' }],
  'column-by-values': [
    { heading: 'id', field: 'code', read: 97, of: 100, announced: '', insteadOf: '' },
    { heading: '', field: 'code', read: 3, of: 3, announced: '', insteadOf: 'MA_THU_TUC' },
    { heading: 'level', field: 'serviceLevel', read: 3, of: 3, announced: 'levels', insteadOf: '' },
    {
      heading: 'Toàn trình',
      field: 'fullOnlineService',
      read: 3,
      of: 3,
      announced: '',
      insteadOf: '',
      tick: 'R',
    },
  ],
  'field-in-two-columns': [
    { field: 'name', heading: 'Tên TTHC', from: 'Tên DVC', rows: 1, first: 14 },
    { field: 'code', heading: 'Mã TTHC', from: 'Mã số', rows: 1200, first: 14 },
  ],
  'hidden-rows': [
    { rows: 1, first: 14, leftOut: 0 },
    { rows: 1200, first: 14, leftOut: 1 },
  ],
  'struck-text': [
    { rows: 1, cells: 1, first: 14, text: 'Toàn trình', leftOut: 0 },
    { rows: 1200, cells: 2400, first: 14, text: 'Toàn trình', leftOut: 1 },
  ],
  'formula-without-value': [
    { cells: 1, rows: 1, first: 14, headings: 'Mức độ DVC', text: '=A2' },
    { cells: 1200, rows: 600, first: 14, headings: 'Mã TTHC | Mức độ DVC', text: '=A2' },
  ],
  'hidden-columns': [
    { columns: 1, headings: 'Mã TTHC' },
    { columns: 2, headings: 'Mã TTHC | Lĩnh vực' },
  ],
  'unread-content': [
    { what: 'sheet', name: 'Trang 2' },
    { what: 'hidden-sheet', name: 'Trang 3' },
    { what: 'list', name: '/items' },
  ],
  'merged-cells': [
    { values: 1, joined: 0, first: 3 },
    { values: 1200, joined: 1, first: 3 },
    { values: 1200, joined: 40, first: 3 },
  ],
  'joined-tables': [
    { tables: 1, repeated: 0, continued: 1, subCases: 1, others: 1 },
    { tables: 29, repeated: 28, continued: 6, subCases: 24, others: 360 },
    { tables: 2, repeated: 1, continued: 0, subCases: 0, others: 0 },
  ],
  'repeated-heading': [
    { rows: 1, first: 40 },
    { rows: 6, first: 40 },
  ],
  'changed-columns': [{ columns: 'Tên thủ tục | Mã TTHC' }],
  'section-rows': [
    { rows: 1, first: 3, title: 'II. SỞ TƯ PHÁP', gives: '' },
    { rows: 1, first: 3, title: 'I. LĨNH VỰC HỘ TỊCH', gives: 'field' },
    { rows: 12, first: 3, title: 'A. THỦ TỤC HÀNH CHÍNH CẤP XÃ', gives: 'levels, field' },
  ],
  'total-differs': [
    { title: 'Tổng cộng', declared: 2296, counted: 2295 },
    { title: 'Tổng cộng', declared: 2, counted: 1 },
  ],
  'notes-in-list': [
    { rows: 1, first: 40, text: 'Nơi nhận:' },
    { rows: 5, first: 40, text: 'Nơi nhận:' },
  ],
  'missing-code': [{}],
  'only-local-code': [{ localCode: '2020STTTT_PTTT06' }],
  'damaged-code': [
    { text: '1.01275', damages: 'lost-zeros', standing: 'likely', candidates: '1.012750', count: 1 },
    {
      text: '1.0133611',
      damages: 'surplus-digit',
      standing: 'several',
      candidates: '1.013611, 1.013361',
      count: 4,
    },
    {
      text: '1,01275',
      damages: 'other-mark, lost-zeros',
      standing: 'misnamed',
      candidates: '1.012750',
      count: 1,
    },
    { text: '1012753', damages: 'lost-dot', standing: 'not-in-baseline', candidates: '1.012753', count: 1 },
    { text: 'Jan-12', damages: 'date', standing: 'gone', candidates: '', count: 0 },
  ],
  'system-id-as-code': [{ text: '5f4dcc3b5aa765d61d8327deb882cf99' }],
  'malformed-code': [{ text: '12345' }, { text: '1.01336112' }],
  'ended-agency-code': [{ suffix: 'H22', former: 'Tỉnh Hà Giang', now: 'Tỉnh Tuyên Quang', code: 'H60' }],
  'missing-name': [{}],
  'missing-level': [{}],
  'unknown-level': [{ text: 'Cấp vùng' }],
  'obsolete-level': [{}],
  'missing-service-level': [{}],
  'unknown-service-level': [{ text: 'Mức độ 5' }],
  'conflicting-service-level': [{ levels: 'full-online, partial', counted: 'full-online' }],
  'malformed-decision': [{ text: '9303' }],
  'placeholder-value': [{ field: 'decision', text: 'Demo/QĐ-BCA' }],
  mojibake: [
    { field: 'name', text: 'Thá»§ tá»¥c', encoding: 'utf-8' },
    { field: 'field', text: 'Hé tÞch', encoding: 'tcvn3' },
  ],
  'lost-letters': [{ field: 'name', text: 'C?p gi?y phép' }],
  'unnormalised-text': [
    { field: 'name', defects: 'not-nfc, spaces', text: 'Đăng ký khai sinh' },
    { field: 'field', defects: 'line-break, html-entity, control-character', text: 'Hộ tịch' },
  ],
  'incomplete-components': [
    { missing: 'steps', count: 1 },
    { missing: 'steps, result', count: 2 },
  ],
  'contradictory-record': [
    { contradiction: 'fee-exempt-with-fee' },
    { contradiction: 'in-person-and-full-online' },
    { contradiction: 'abolished-and-published' },
  ],
  'not-in-force': [
    { status: 'pending', day: '2027-03-01' },
    { status: 'pending', day: '' },
    { status: 'abolished', day: '2026-01-01' },
  ],
  'unreadable-value': [
    { field: 'nonGeographic', text: 'tùy trường hợp' },
    { field: 'timeLimit', text: '{"amount":5}' },
    { field: 'name', text: 'Đăng ký khai sinh ở nư\ufffd' },
  ],
  'schema-violation': [
    { path: '/field', keyword: 'required', expected: 'field', found: '{}' },
    { path: '/timeLimit/amount', keyword: 'minimum', expected: '1', found: '0' },
    { path: '', keyword: 'somethingNew', expected: '', found: '' },
  ],
  'duplicate-code': [
    { code: '1.001193', firstRow: 2, firstSource: 'a.csv' },
    { code: '1.001193', firstRow: 0, firstSource: 'a.csv' },
  ],
  'conflicting-duplicate': [
    {
      code: '1.001193',
      property: 'serviceLevel',
      first: 'full-online',
      here: 'partial',
      firstRow: 2,
      firstSource: 'a.csv',
    },
    {
      code: '1.001193',
      property: 'levels',
      first: 'commune, province',
      here: 'commune',
      firstRow: 2,
      firstSource: 'a.csv',
    },
    {
      code: '1.001193',
      property: 'status',
      first: 'abolished',
      here: 'in-force',
      firstRow: 2,
      firstSource: 'a.csv',
    },
    {
      code: '1.001193',
      property: 'status',
      first: 'abolished',
      here: '',
      firstRow: 2,
      firstSource: 'a.csv',
    },
    {
      code: '1.001193',
      property: 'integrated',
      first: 'true',
      here: 'false',
      firstRow: 2,
      firstSource: 'a.csv',
    },
    {
      code: '1.001193',
      property: 'name',
      first: 'Đăng ký',
      here: 'Cấp lại',
      firstRow: 2,
      firstSource: 'a.csv',
    },
  ],
  'duplicate-name': [
    { firstRow: 2, firstSource: 'a.csv', firstCode: '' },
    { firstRow: 2, firstSource: 'a.csv', firstCode: '1.001193' },
  ],
  'month-before-day': [
    { rows: 1, text: '7/31/2025', turnable: 0 },
    { rows: 2, text: '7/31/2025', turnable: 1 },
    { rows: 30, text: '7/31/2025', turnable: 1204 },
  ],
  'agency-of-one-place': [
    { procedures: 1, places: 'Thành phố Hà Nội', codes: '1.001193' },
    { procedures: 1200, places: 'Thành phố Hà Nội, Tỉnh An Giang', codes: '1.001193, 1.001194, …' },
  ],
  'baseline-details-differ': [
    { property: 'levels', here: 'province,commune', details: 'commune' },
    { property: 'agencies', here: 'Sở Tư pháp', details: 'UBND cấp xã' },
    { property: 'kind', here: 'standard', details: 'specific' },
  ],
  'issuer-not-in-baseline': [
    { by: 'issuer', name: 'Bộ Y tế', procedures: 1200, fields: 'Trẻ em', codes: '1.004946, …' },
    { by: 'field', name: 'noi-vu', procedures: 1, fields: '', codes: '1.004946' },
  ],
  'listed-for-another-authority': [
    { authority: 'police', procedures: 1, codes: '1.004222' },
    { authority: 'tax', procedures: 1200, codes: '1.004222, 1.004223, …' },
  ],
  'mixed-code-forms': [{ national: 0, short: 235, long: 1233, case: 0 }],
  'agency-code-of-another-province': [
    { own: 'Tỉnh Sơn La', others: 'H41 (Tỉnh Nghệ An)', records: 1 },
    { own: 'Tỉnh Sơn La', others: 'H41 (Tỉnh Nghệ An)', records: 1200 },
  ],
  'empty-catalogue': [{}],
  'catalogue-gone': [{ from: '' }, { from: 'ratchet.json' }, { from: '', expected: 34, found: 33 }],
  'catalogue-shrank': [
    { records: 20, least: 259, before: 387 },
    { records: 20, least: 300, before: 0 },
  ],
  'unknown-unit': [{ unit: 'Phường Ba Đinhh' }, { unit: '' }],
  'ambiguous-unit': [
    { unit: 'Xã Tân Thành', count: 2, units: 'Xã Tân Thành, Tỉnh Đồng Tháp; Xã Tân Thành, Tỉnh Tây Ninh' },
  ],
  'former-unit': [{ unit: 'Phường Trúc Bạch', now: 'Phường Ba Đình, Thành phố Hà Nội' }],
  'missing-unit': [
    { unit: 'Phường Ba Đình', province: 'Thành phố Hà Nội', code: '00004' },
    { unit: 'Phường Ba Đình', province: '', code: '' },
  ],
  'missing-procedure': [
    { field: '', levels: '' },
    { field: 'Hộ tịch', levels: 'province, commune' },
  ],
  'not-in-baseline': [
    { code: '1.009999' },
    { code: '1.001139', namesCode: '1.001193', digits: 2 },
    { code: '1.009999', slippedFrom: 15 },
  ],
  'abolished-procedure': [{ code: '1.001193' }],
  'ended-but-in-force': [{ code: '1.001193', status: 'abolished' }],
  'replaced-procedure': [
    { code: '1.001193', replacedBy: '' },
    { code: '1.001193', replacedBy: '1.014000' },
  ],
  'uncoded-with-candidate': [
    { code: '1.001193', score: 1, runnerUp: '', runnerUpScore: 0, codes: '' },
    { code: '1.001193', score: 0.97, runnerUp: '1.000894', runnerUpScore: 0.71, codes: '' },
    { code: '1.001193', score: 1, runnerUp: '1.000894', runnerUpScore: 1, codes: '1.001193, 1.000894' },
  ],
  'slipped-column': [
    { firstRow: 15, lastRow: 371, rows: 97, nearest: -1, farthest: -90 },
    { firstRow: 3, lastRow: 9, rows: 5, nearest: 1, farthest: 1 },
    { firstRow: 3, lastRow: 9, rows: 5, nearest: -2, farthest: -2 },
  ],
  'shifted-column': [
    { heading: 'Mức độ', means: 'levels', fitting: 43, values: 43, text: 'Cấp xã' },
    { heading: 'Mức độ', means: 'levels', fitting: 43, values: 43, text: 'Cấp xã', firstRow: 9, lastRow: 51 },
  ],
  'name-differs': [{ here: 'Cấp lại', baseline: 'Đăng ký' }],
  'code-names-another-procedure': [
    { code: '1.001193', namesCode: '1.000894', baseline: 'Đăng ký khai sinh' },
    { code: '1.001193', namesCode: '1.000894', baseline: '' },
  ],
  'level-differs': [{ here: 'province', baseline: 'commune' }],
  'field-differs': [{ here: 'Tư pháp', baseline: 'Hộ tịch' }],
  'service-level-below-baseline': [{ here: 'partial', baseline: 'full-online' }],
  'service-level-above-baseline': [{ here: 'information', baseline: 'none' }],
  'decision-differs': [{ here: '1319/QĐ-UBND', baseline: '2052/QĐ-BTP' }],
  'eligible-not-full-online': [{ serviceLevel: 'partial' }],
  'no-internal-process': [{}],
  'no-electronic-process': [{}],
  'not-integrated': [{}],
  'not-non-geographic': [{}],
  'decentralised-without-data': [{}],
}

const source = 'danh-muc.csv'
const errorFacts: { readonly [Code in UserErrorCode]: readonly UserErrorFacts[Code][] } = {
  'no-such-file': [{ source }],
  'not-a-file': [{ source }],
  'unreadable-file': [{ source, detail: 'EACCES' }],
  'unreadable-name': [{ source }],
  'link-out-of-folder': [{ source, folder: 'danh-muc' }],
  'oversized-text': [{ source, value: 2_000_000, max: 1024 ** 2 }],
  'unknown-limit': [
    { name: 'sell', known: 'cell, file', suggestion: 'cell' },
    { name: 'x', known: 'cell, file', suggestion: '' },
  ],
  'bad-limit': [{ option: '--limit', name: 'cell', value: '0', most: 67_108_864 }],
  'limit-exceeded': [
    { source, limit: 'file', value: 4 * 1024 ** 3 + 1, max: 4 * 1024 ** 3 },
    { source, limit: 'memory', value: 300_000_000, max: 256 * 1024 ** 2 },
    { source, limit: 'ratio', value: 512.4, max: 200 },
    { source, limit: 'parts', value: 2_001, max: 2_000 },
    { source, limit: 'columns', value: 16_385, max: 16_384 },
    { source, limit: 'depth', value: 201, max: 200 },
    { source, limit: 'procedures', value: 500_001, max: 500_000 },
    { source, limit: 'cell', value: 1_048_577, max: 1_048_576 },
  ],
  'not-this-format': ['zip', 'gzip', 'xls', 'pdf', 'html', 'text', 'binary', 'empty', 'json', 'dbf'].map(
    (found) => ({
      source,
      format: 'csv',
      found,
    }),
  ),
  'damaged-file': [
    { source, detail: '' },
    { source, detail: 'CRC', line: 3, column: 9 },
    { source, detail: '', line: 3 },
  ],
  'truncated-file': [{ source }],
  'changed-while-read': [{ source }],
  'lists-not-read': [
    { source, lists: 'Xã A, Xã B', isJson: 0 },
    { source, lists: '/a, /b', isJson: 1 },
  ],
  'protected-pdf': [{ source: 'a.pdf' }],
  'pdf-without-tables': [{ source: 'a.pdf' }],
  'pdf-without-text': [
    { source: 'a.pdf', why: 'no-text' },
    { source: 'a.pdf', why: 'no-legible-text' },
  ],
  'pages-not-read': [
    { source: 'a.pdf', pages: '3', count: 1, why: 'no-text' },
    { source: 'a.pdf', pages: '1, 2, 7', count: 3, why: 'damaged' },
    { source: 'a.pdf', pages: '4, 5', count: 2, why: 'too-much' },
  ],
  'rows-lost': [
    { source, count: 1 },
    { source, count: 12 },
  ],
  'encrypted-file': [{ source }],
  'empty-file': [{ source }],
  'utf-32': [{ source }],
  'unknown-encoding': [
    { encoding: 'ebcdic', suggestion: '' },
    { encoding: 'tcvn-4', suggestion: 'tcvn-3' },
  ],
  'nothing-matches': [{ pattern: '*.csv' }],
  'no-lists-in-folder': [{ folder: 'xa', known: '.csv, .xlsx' }],
  'unknown-format': [{ source, known: 'csv, xlsx' }],
  'input-format-needed': [{ known: 'csv, xlsx' }],
  'no-list-in-file': ['json', 'zip', 'html'].map((format) => ({ source, format })),
  'several-lists-in-archive': [{ source: 'lists.zip', lists: 'a.csv | b.csv' }],
  'no-such-sheet': [{ source, sheet: 'Trang 9', known: 'Trang 1, Trang 2' }],
  'no-such-list': [
    { source, pointer: '/a', known: '/b, /c' },
    { source, pointer: '/a', known: '' },
  ],
  'unknown-headings': [
    { source, headings: 'STT, Ghi chú' },
    { source, headings: '' },
  ],
  'unknown-names': [
    { source, names: 'Service | Policy area' },
    { source, names: '' },
  ],
  'statistics-table': [{ source, headings: 'STT | Tên | Số TTHC' }],
  'no-such-header-row': [{ source, row: 12 }],
  'no-such-column': [{ source, field: 'code', heading: 'Mã', headings: 'STT, Ghi chú' }],
  'baseline-without-codes': [{ source }],
  'unknown-option': [
    { option: '--formt', suggestion: '--format', takers: '' },
    { option: '--formt', suggestion: '', takers: '' },
    { option: '--min-covrage', suggestion: '--min-coverage', takers: 'audit' },
  ],
  'option-too-early': [{ option: '--fail-on', command: 'audit' }],
  'option-of-others': [{ option: '--fail-on', command: 'report', takers: 'validate, audit' }],
  'unknown-command': [
    { command: 'audt', suggestion: 'audit' },
    { command: 'audt', suggestion: '' },
  ],
  'missing-argument': [{ argument: 'result', command: 'render' }],
  'excess-arguments': [{ found: 'b', command: 'explain' }],
  'missing-option-value': [{ option: '--format' }],
  'bad-option-value': [
    { option: '--lang', value: 'vn', allowed: 'en, vi', suggestion: 'vi' },
    { option: '--lang', value: 'xx', allowed: 'en, vi', suggestion: '' },
  ],
  'bad-date': [{ option: '--as-of', value: '22/11/2026' }],
  'bad-percent': [{ option: '--min-online', value: '180' }],
  'bad-number': [{ option: '--jobs', value: 'x' }],
  'no-rule-left': [{ command: 'validate' }],
  'no-baseline': [{ command: 'compare' }],
  'expect-without-earlier': [{}],
  'known-needs-choice': [{}],
  'known-past-day': [{ day: '2026-01-01', today: '2026-11-22' }],
  'contradictory-options': [{ one: '--config', other: '--no-config' }],
  'no-sheets': [{ source }],
  'no-catalogues': [{ command: 'audit' }],
  'unknown-rule': [
    { id: 'x', suggestion: 'y' },
    { id: 'x', suggestion: '' },
  ],
  'unreachable-metric': [{ id: 'publication', known: 'coverage, online-share' }],
  'unknown-metric': [
    { place: 'p.yaml:3: targets[0].metric', id: 'x', suggestion: 'y' },
    { place: 'p.yaml: targets[0].metric', id: 'x', suggestion: '' },
  ],
  'unknown-profile': [
    { place: '--profile', id: 'x', suggestion: 'y' },
    { place: 'p.yaml:3: profiles[0]', id: 'x', suggestion: '' },
  ],
  'bad-link': [{ place: 'p.yaml:3: targets[0].basis.link', value: 'http://x' }],
  'two-groups': [{ place: 'p.yaml:3: targets[0].group' }],
  'duplicate-plan-id': [{ place: 'p.yaml:3: plans[1].id', id: 'x' }],
  'plan-list-or-items': [{ place: 'p.yaml:3: plans[1]' }],
  'dossier-headings': [
    { source, headings: '' },
    { source, headings: 'STT | Ghi chú' },
  ],
  'not-a-portal-score': [{ source }],
  'plan-headings': [
    { source, headings: '' },
    { source, headings: 'STT | Ghi chú' },
  ],
  'plan-without-codes': [{ source, headings: 'STT | Tên' }],
  'plan-without-state': [{ source, headings: 'STT | Tên' }],
  'plan-empty': [{ source }],
  'plan-row-unreadable': [{ source, row: 7 }],
  'plan-cell': PLAN_COLUMNS.flatMap((column) => [
    { source, row: 7, column, value: '' },
    { source, row: 0, column, value: 'y' },
  ]),
  'plan-repeats': [
    { source, row: 7, item: '1.000001' },
    { source, row: 0, item: '1.000001' },
  ],
  'scope-exception-unmatched': [
    { key: 'field', value: 'Hộ tich', suggestion: 'Hộ tịch' },
    { key: 'code', value: '9.999999', suggestion: '' },
  ],
  'scope-contradiction': [{ code: '1.004222', include: 'authority: police', exclude: 'field: Cư trú' }],
  'plan-unknown-code': [
    { source, row: 7, code: '1.000001' },
    { source, row: 0, code: '1.000001' },
  ],
  'unknown-field': [
    { id: 'x', suggestion: 'y' },
    { id: 'x', suggestion: '' },
  ],
  'unknown-shell': [
    { shell: 'bsh', known: 'bash, zsh, fish', suggestion: 'bash' },
    { shell: 'cmd', known: 'bash, zsh, fish', suggestion: '' },
  ],
  'unknown-topic': [
    { id: 'x', suggestion: 'y' },
    { id: 'x', suggestion: '' },
  ],
  'one-catalogue-only': [{ command: 'convert', count: 3 }],
  'two-versions-needed': [{ count: 1 }, { count: 3 }],
  'baseline-versions': [{ option: '--old-baseline' }],
  'git-failed': [{ revision: 'main', path: source, detail: '' }],
  'config-not-found': [{ path: 'rasoat.yaml' }],
  'file-unfolds': [{ path: 'rasoat.yaml', line: 3, max: 10_000 }],
  'config-syntax': [{ path: 'rasoat.yaml', line: 3, column: 9, detail: '' }],
  'config-unknown-key': [
    { path: 'rasoat.yaml', line: 3, key: 'basline', suggestion: 'baseline', schema: 'config' },
    { path: 'p.yaml', line: 0, key: 'x', suggestion: '', schema: 'policy' },
  ],
  'config-invalid': [
    {
      path: 'rasoat.yaml',
      line: 3,
      pointer: '/targets/0/atLeast',
      keyword: 'maximum',
      expected: '1',
      found: '80',
      schema: 'config',
    },
    {
      path: 'p.yaml',
      line: 0,
      pointer: '',
      keyword: 'type',
      expected: 'object',
      found: '',
      schema: 'policy',
    },
  ],
  'duplicate-catalogue-id': [{ id: 'son-la' }],
  'bad-user-schema': [{ path: 's.json', detail: '' }],
  'costly-user-schema': [
    { path: 's.json', what: 'depth', max: 64 },
    { path: 's.json', what: 'rules', max: 10_000 },
    { path: 's.json', what: 'pattern', max: 10_000 },
  ],
  'bad-unit-pattern': [
    { pattern: '(?<unit>', detail: '(?<unit>' },
    { pattern: '.+', detail: '(?<unit>…)' },
  ],
  'no-unit-in-path': [{ path: 'phuong/ghi-chu.csv', pattern: 'phuong-(?<unit>.+)[.]csv' }],
  'no-unit-column': [{ source, headings: 'Mã TTHC | Tên thủ tục' }],
  'too-many-units': [{ source, heading: 'Đơn vị', max: 5_000 }],
  'too-large-to-split': [{ source, value: 300_000_000, max: 268_435_456 }],
  'mark-needs-workbook': [
    { source: 'a.csv', format: 'csv' },
    { source: 'a.csv', format: '' },
  ],
  'mark-needs-output': [{ path: '' }, { path: 'a.csv' }],
  'mark-and-rewrite': [{ option: 'accept' }],
  'split-and-joined': [{ option: 'together' }, { option: 'reconcile' }],
  'no-units-in-list': [
    { source, headings: 'Mã TTHC | Lĩnh vực' },
    { source, headings: '' },
  ],
  'unit-list-too-long': [{ source, max: 50_000 }],
  'unknown-province': [
    { province: 'Hà Nộii', source, suggestion: 'Thành phố Hà Nội' },
    { province: 'Atlantis', source, suggestion: '' },
  ],
  'known-syntax': [{ path: 'rasoat.known.yaml', line: 3, column: 5, detail: '' }],
  'known-invalid': [
    {
      path: 'rasoat.known.yaml',
      line: 4,
      pointer: '/findings/0/expires',
      keyword: 'required',
      expected: 'expires',
      found: '{}',
    },
  ],
  'known-no-such-day': [
    { path: 'rasoat.known.yaml', line: 9, pointer: '/findings/0/expires', value: '2027-02-30' },
  ],
  'known-needs': [{ option: '--owner' }],
  'known-file-missing': [{ path: 'rasoat.known.yaml' }],
  'known-not-in-result': [{ source: 'ket-qua.json' }],
  'history-is-file': [{ path: 'history' }],
  'history-empty': [{ path: 'history' }],
  'history-locked': [{ path: 'history', owner: 'may-chu:4711', minutes: 0 }],
  'history-newer': [{ path: 'history/2026/000001-2026-12-01-1a2b3c4d.jsonl', version: 2 }],
  'output-is-read': [{ path: 'ket-qua.json' }],
  'not-a-report': [{ source, detail: '' }],
  'unknown-output-format': [{ path: 'a.doc', known: '.json, .md' }],
  'output-is-source': [{ path: 'a.csv' }],
  'file-exists': [{ path: 'rasoat.yaml' }],
  'worklist-filled': [
    { folder: 'to-do', path: 'A.xlsx', count: 1 },
    { folder: 'to-do', path: 'A.xlsx', count: 3 },
  ],
  'worklist-not-alone': [{ folder: 'to-do', path: 'A.pdf' }],
  'worklist-among-lists': [{ folder: 'lists', path: 'lists/a.csv' }],
  'worklist-too-long': [{ lines: 3_000_000, max: 1_000_000 }],
  'worklist-is-list': [{ path: 'A.xlsx' }],
  'nothing-to-propose': [{ count: 1 }, { count: 12 }],
  'needs-file': [{ format: 'xlsx', ending: '.xlsx' }],
  'same-output': [{ path: 'sach.csv' }],
  'too-few-files': [{}],
  'cannot-write': [
    { path: 'stdout', detail: 'ENOSPC: no space left on device' },
    { path: 'a.md', detail: 'EACCES' },
  ],
}

const keywords = [
  'required',
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'additionalProperties',
  'propertyNames',
  'dependentRequired',
  'contains',
  'not',
  'oneOf',
  'anyOf',
  'allOf',
  'if',
]

describe.each([en, vi, ar])('$tag', (language) => {
  it('has a title, a reason, a cure and a sentence for every rule', () => {
    for (const { id } of rules) {
      const { title, why, fix } = language.rules[id]
      expect(title.length, id).toBeLessThanOrEqual(60)
      for (const text of [title, why, fix]) expect(text, id).not.toBe('')
      expect(ruleFacts[id], id).not.toEqual([])
    }
    expect(sentencesOf(language).filter((sentence) => !/^\S.*\.$/su.test(sentence))).toEqual([])
  })

  it('has a name, a formula and a meaning for every metric', () => {
    for (const { id } of metrics) {
      const { name, formula, meaning } = language.metrics[id]
      for (const text of [name, meaning]) expect(text, id).not.toBe('')
      expect(formula, id).toContain(' ÷ ')
    }
  })

  it('says for every error what happened and what to do next', () => {
    for (const { what, next } of errorTextsOf(language)) {
      expect(what).toMatch(/^\S.*\.$/su)
      expect(next).toMatch(/^\S.*[.?؟]$/su)
    }
  })

  it('puts each usual schema keyword in a sentence of its own', () => {
    const { says } = language.rules['schema-violation']
    for (const keyword of keywords) {
      const sentence = says({ path: '/name', keyword, expected: '5', found: 'x' })
      expect(sentence).not.toMatch(new RegExp(`["“«]${keyword}["”»]`, 'u'))
    }
    expect(says({ path: '', keyword: 'brandNew', expected: '', found: '' })).toContain('brandNew')
  })

  it('names a cause in a clause that can stand after a number and before a bracket', () => {
    for (const clause of clausesOf(language)) expect(clause).toMatch(/^\S.*[^.\s]$/su)
  })

  it('leaves no text unwritten: a basis is as long as what it rests on', () => {
    const short = Object.entries(language.rules).flatMap(([id, { why, fix, basis }]) =>
      [why, fix, basis].some((text) => text.length < 20) ? [id] : [],
    )
    expect(short).toEqual([])
  })

  it('never prints a hole', () => {
    expect(textsOf(language).filter((text) => /undefined|NaN|\[object|\s{2}|^\s|\s$/u.test(text))).toEqual([])
  })

  it('is written in composed Unicode', () => {
    expect(textsOf(language).filter((text) => text !== text.normalize('NFC'))).toEqual([])
  })
})

describe('the glossary', () => {
  it.each<[string, string, (language: Language) => string]>([
    ['full-online', 'toàn trình', ({ words }) => words.serviceLevels['full-online']],
    ['partial', 'một phần', ({ words }) => words.serviceLevels.partial],
    ['information only', 'cung cấp thông tin', ({ words }) => words.serviceLevels.information],
    ['not offered', 'chưa cung cấp', ({ words }) => words.serviceLevels.none],
    [
      'eligible for full-online',
      'đủ điều kiện toàn trình',
      ({ words }) => words.properties.eligibleFullOnline,
    ],
    ['made public', 'công khai', ({ words }) => words.properties.published],
    ['publication decision', 'quyết định công bố', ({ words }) => words.properties.decision],
    ['field', 'lĩnh vực', ({ words }) => words.properties.field],
    ['implementing level', 'cấp thực hiện', ({ words }) => words.properties.levels],
    ['implementing agency', 'cơ quan thực hiện', ({ words }) => words.properties.agencies],
    ['publishing agency', 'cơ quan công bố', ({ words }) => words.properties.issuer],
    ['non-geographic', 'phi địa giới hành chính', ({ words }) => words.properties.nonGeographic],
    ['decentralised', 'phân cấp', ({ words }) => words.properties.decentralised],
    ['commune level', 'cấp xã', ({ words }) => words.levels.commune],
    ['provincial level', 'cấp tỉnh', ({ words }) => words.levels.province],
    ['ministry level', 'cấp Bộ', ({ words }) => words.levels.ministry],
    ['abolished', 'bãi bỏ', ({ words }) => words.statuses.abolished],
    ['Coverage', 'Độ bao phủ', ({ report }) => report.labels.coverage],
    ['Baseline', 'Danh mục đối chiếu', ({ report }) => report.labels.baseline],
    ['Target', 'Chỉ tiêu', ({ report }) => report.labels.target],
    ['Numerator', 'Tử số', ({ report }) => report.labels.part],
    ['Denominator', 'Mẫu số', ({ report }) => report.labels.whole],
    ['Unknown', 'Chưa xác định', ({ report }) => report.labels.unknown],
    ['note', 'lưu ý', ({ words }) => words.severities.note.one],
    ['coverage', 'độ bao phủ', ({ metrics: { coverage } }) => coverage.name.toLowerCase()],
    ['công bố', 'công bố', ({ metrics: { publication } }) => publication.meaning],
  ])('%s is %s', (english, vietnamese, text) => {
    expect(text(en)).toContain(english)
    expect(text(vi)).toContain(vietnamese)
  })

  it.each<[string, (language: Language) => string]>([
    ['رمز الإجراء', ({ words }) => words.properties.code],
    ['اسم الإجراء', ({ words }) => words.properties.name],
    ['المجال', ({ words }) => words.properties.field],
    ['مستوى التنفيذ', ({ words }) => words.properties.levels],
    ['الجهة المنفّذة', ({ words }) => words.properties.agencies],
    ['الجهة المُصدِرة لقرار النشر', ({ words }) => words.properties.issuer],
    ['قرار النشر', ({ words }) => words.properties.decision],
    ['مؤهَّل للخدمة الكاملة', ({ words }) => words.properties.eligibleFullOnline],
    ['الحضور الشخصي إلزامي', ({ words }) => words.properties.inPersonOnly],
    ['البوابة الوطنية للخدمات العامة', ({ words }) => words.properties.integrated],
    ['الإتاحة للعموم', ({ words }) => words.properties.published],
    ['غير مرتبط بالحدود الإدارية', ({ words }) => words.properties.nonGeographic],
    ['اللامركزية', ({ words }) => words.properties.decentralised],
    ['المسار الداخلي للإجراء', ({ words }) => words.properties.internalProcess],
    ['المسار الإلكتروني للإجراء', ({ words }) => words.properties.electronicProcess],
    ['خدمة عامة أساسية', ({ words }) => words.properties.essential],
    ['مدة الإنجاز', ({ words }) => words.properties.timeLimit],
    ['خطوات التنفيذ', ({ words }) => words.properties.steps],
    ['طريقة التقديم', ({ words }) => words.properties.methods],
    ['مكوّنات الملف', ({ words }) => words.properties.dossier],
    ['الفئة المستفيدة', ({ words }) => words.properties.applicants],
    ['نتيجة الإجراء', ({ words }) => words.properties.result],
    ['نموذج الطلب', ({ words }) => words.properties.forms],
    ['الشروط والمتطلبات', ({ words }) => words.properties.requirements],
    ['المستوى الوزاري', ({ words }) => words.levels.ministry],
    ['مستوى المقاطعة', ({ words }) => words.levels.province],
    ['مستوى المديرية', ({ words }) => words.levels.district],
    ['مستوى البلدية', ({ words }) => words.levels.commune],
    ['جهة أخرى', ({ words }) => words.levels.other],
    ['خدمة إلكترونية كاملة', ({ words }) => words.serviceLevels['full-online']],
    ['خدمة إلكترونية جزئية', ({ words }) => words.serviceLevels.partial],
    ['خدمة معلومات فقط', ({ words }) => words.serviceLevels.information],
    ['غير متاحة إلكترونياً بعد', ({ words }) => words.serviceLevels.none],
    ['ساري', ({ words }) => words.statuses['in-force']],
    ['معدَّل ومكمَّل', ({ words }) => words.statuses.amended],
    ['مستبدَل', ({ words }) => words.statuses.replaced],
    ['ملغى', ({ words }) => words.statuses.abolished],
    ['إجراء خاص بالمقاطعة', ({ words }) => words.kinds.specific],
    ['إجراء مترابط بين جهات', ({ words }) => words.kinds.interconnected],
    ['إجراء داخلي بين أجهزة الدولة', ({ words }) => words.kinds.internal],
    ['مُنجَز', ({ words }) => words.planStatuses.done],
    ['متأخر', ({ words }) => words.planStatuses.overdue],
    ['خطأ', ({ words }) => words.severities.error.one],
    ['تحذير', ({ words }) => words.severities.warning.one],
    ['ملاحظة', ({ words }) => words.severities.note.one],
    ['غير محدد', ({ words }) => words.unknown],
    ['خط الأساس', ({ report }) => report.labels.baseline],
    ['نسبة التغطية', ({ report }) => report.labels.coverage],
    ['الهدف المحدَّد', ({ report }) => report.labels.target],
    ['البسط', ({ report }) => report.labels.part],
    ['المقام', ({ report }) => report.labels.whole],
    ['ناقص', ({ report }) => report.labels.missing],
    ['زائد', ({ report }) => report.labels.extra],
    ['دون تغيير', ({ difference }) => difference.same('3')],
    ['قائمة الإجراءات الإدارية', ({ report }) => report.titles.report],
    ['تغطية', ({ metrics: { coverage } }) => coverage.name],
    ['مكرر', ({ rules }) => rules['duplicate-code'].fix],
  ])('holds in Arabic: %s', (term, text) => {
    expect(text(ar)).toContain(term)
  })

  it('keeps English out of Arabic', () => {
    const english =
      /\b(?:baseline|coverage|catalogue|duplicate|missing|malformed|unknown|full-online|partial|record|row|sheet|finding|error|warning|heading|share|rule|the|and|of|or|is)\b/iu
    // What is typed as it is, data between quotation marks, ids, and the keys of the file of known findings.
    const spoken = textsOf(ar)
      .filter(
        (text) =>
          !Object.values(ar.help.options).includes(text) && !Object.values(ar.help.arguments).includes(text),
      )
      .map((text) =>
        text.replace(
          /«[^»]*»|"[^"]*"|--[\w-]+(?:[= ][\w/.-]+)?|rasoat [\w -]*|\((?:cell|rules)[^)]*\)|\w+(?:-\w+)+|=\w+|fingerprint و rule و catalogue/gu,
          '',
        ),
      )
      .filter((text) => english.test(text))
    expect(spoken).toEqual([])
  })

  it('keeps English out of Vietnamese', () => {
    const english =
      /\b(?:baseline|coverage|catalogue|code|duplicate|missing|malformed|unknown|full-online|partial|record|row|sheet|finding|error|warning|level|heading|schema|share|rule|the|and|of)\b/iu
    // Options, commands and what follows them are typed as they are; data stands between quotation marks.
    const spoken = textsOf(vi)
      .filter(
        (text) =>
          !Object.values(vi.help.options).includes(text) && !Object.values(vi.help.arguments).includes(text),
      )
      .map((text) =>
        text.replace(
          /“[^”]*”|--[\w-]+(?:[= ][\w/.-]+)?|rasoat (?:schema|explain|audit|compare|render|convert)[\w -]*|JSON Schema/gu,
          '',
        ),
      )
      .filter((text) => english.test(text))
    expect(spoken).toEqual([])
  })
})

describe('a sentence', () => {
  it('translates the values among its facts', () => {
    const facts = { levels: 'full-online, partial', counted: 'full-online' }
    expect(vi.rules['conflicting-service-level'].says(facts)).toContain(
      '(toàn trình, một phần); thủ tục được tính là toàn trình',
    )
    expect(en.rules['level-differs'].says({ here: 'province, commune', baseline: 'other' })).toBe(
      'The implementing level here is provincial level, commune level; in the baseline it is other agency.',
    )
  })

  it('says what happened to a code, and that what it was is a guess', () => {
    const facts = {
      text: '1,01275',
      damages: 'other-mark, lost-zeros',
      candidates: '1.012750',
      count: 1,
    } as const
    expect(en.rules['damaged-code'].says({ ...facts, standing: 'likely' })).toBe(
      '"1,01275" is not a code: its parts are not separated by one dot, zeros at its end are missing. It may have been 1.012750.',
    )
    expect(en.rules['damaged-code'].says({ ...facts, standing: 'several', count: 3 })).toContain(
      'nothing tells which: 1.012750 and 2 more.',
    )
  })

  it('writes amounts in plain units, and never a limit that looks kept', () => {
    const facts = { source, limit: 'file', value: 4 * 1024 ** 3 + 1, max: 4 * 1024 ** 3 } as const
    expect(en.errors['limit-exceeded'](facts).what).toBe(
      '"danh-muc.csv" has 4.1 GB; a file may have at most 4 GB.',
    )
    expect(vi.errors['limit-exceeded'](facts).what).toContain('4,1 GB')
  })

  it('offers what the user may have meant', () => {
    const facts = { option: '--formt', suggestion: '--format', takers: '' }
    expect(en.errors['unknown-option'](facts).next).toBe('Did you mean "--format"?')
    expect(vi.errors['unknown-option'](facts).next).toBe('Có phải bạn muốn viết “--format”?')
  })

  it('names the place of a configuration value as it is written there', () => {
    const [facts] = errorFacts['config-invalid']
    expect(facts && vi.errors['config-invalid'](facts).what).toBe(
      'Tệp cấu hình “rasoat.yaml”, dòng 3, mục “targets[0].atLeast”: không được quá 1, hiện đang ghi “80”.',
    )
  })
})

it('has every language under its own tag', async () => {
  for (const tag of LANGUAGE_TAGS) expect((await loadLanguage(tag)).tag).toBe(tag)
})

function sentencesOf(language: Language): readonly string[] {
  return rules.flatMap(({ id }) => sayAll(language, id))
}

/** Each clause of a cause with the facts of its rule, for some records of a list and for all of them. */
function clausesOf(language: Language): readonly string[] {
  return (Object.keys(language.causes) as FoldedRuleId[]).flatMap((id) => nameAll(language, id))
}

function nameAll<Id extends FoldedRuleId>({ causes }: Language, id: Id): readonly string[] {
  return [true, false].flatMap((isAll) => ruleFacts[id].map((facts) => causes[id](facts, isAll)))
}

function sayAll<Id extends RuleId>(language: Language, id: Id): readonly string[] {
  return ruleFacts[id].map((facts) => language.rules[id].says(facts))
}

function errorTextsOf(language: Language): readonly { what: string; next: string }[] {
  return (Object.keys(errorFacts) as UserErrorCode[]).flatMap((code) => tellAll(language, code))
}

function tellAll<Code extends UserErrorCode>(
  language: Language,
  code: Code,
): readonly { what: string; next: string }[] {
  return errorFacts[code].map((facts) => language.errors[code](facts))
}

/** Everything the language says, its functions called with plain samples. */
function textsOf(language: Language): readonly string[] {
  const { rules: ruleTexts, metrics: metricTexts, words, report, help } = language
  const { otherBasis, ...earlier } = language.earlier
  return [
    otherBasis({ share: '12% (3/25)', basis: 'a' }, { share: '34% (17/50)', basis: 'b' }),
    ...Object.values(ruleTexts).flatMap(({ title, why, fix }) => [title, why, fix]),
    ...sentencesOf(language),
    ...clausesOf(language),
    ...errorTextsOf(language).flatMap(({ what, next }) => [what, next]),
    ...leavesOf([metricTexts, words, report, earlier, help]),
  ]
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return leavesOf(value('12', '34', '56', '78', '90'))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
