import { loadLanguage } from '../../src/messages/languages.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Worklist } from '../../src/model/worklist.ts'
import { worklistWorkbook } from '../../src/render/worklist/sheets.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { readWorklist } from '../../src/worklist/check-worklists.ts'
import type { ReadWorklist } from '../../src/worklist/filled.ts'
import { identityLines } from '../../src/worklist/identity.ts'

export const RULES = ['malformed-code', 'missing-procedure', 'duplicate-code', 'name-differs']

/** A finding of the list `a.csv`. Its fingerprint is the number given, sixteen digits long. */
export function found(number: number, about: Partial<Finding> = {}): Finding {
  return {
    rule: 'malformed-code',
    severity: 'error',
    catalogue: 'a.csv',
    location: { source: 'a.csv', row: number + 1, field: 'code' },
    name: `Thủ tục ${number}`,
    facts: { text: `x${number}` },
    fingerprint: String(number).padStart(16, '0'),
    ...about,
  }
}

/** A work list of these findings, as the gatherer would make it of findings that are all different. */
export function listOf(findings: readonly Finding[], about: Partial<Worklist> = {}): Worklist {
  return {
    version: '0.0.0',
    asOf: '2026-11-22',
    catalogue: 'a.csv',
    unit: { name: 'Xã A', level: 'commune', province: 'Tỉnh B' },
    baseline: ['b'.repeat(64)],
    list: ['a'.repeat(64)],
    rules: RULES,
    leftOut: { accepted: 0, notes: 0, beyond: 0 },
    sources: [{ path: 'a.csv' }],
    lines: findings.map((finding) => ({ key: finding.fingerprint, finding })),
    ...about,
  }
}

const languages = { en: await loadLanguage('en'), vi: await loadLanguage('vi') }

export function workbookOf(list: Worklist, tag: 'en' | 'vi' = 'vi'): Promise<Uint8Array> {
  return worklistWorkbook(list, identityLines(list), languages[tag])
}

export async function readBack(bytes: Uint8Array, path = 'a.xlsx'): Promise<ReadWorklist> {
  const { worklist } = await readWorklist({ path, bytes }, DEFAULT_LIMITS)
  return worklist
}
