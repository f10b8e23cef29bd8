import { describe, expect, test } from 'vitest'
import { lamDong, MERGED, type Merged } from '../../samples/generator/lam-dong.ts'
import { nationalProcedures } from '../../samples/generator/national.ts'
import { auditOf, figuresOf, lineOf, percent, share } from './sample-audit.ts'

const PATHS: Readonly<Record<Merged, string>> = {
  'lam-dong': 'lam-dong/lam-dong.csv',
  'binh-thuan': 'lam-dong/binh-thuan.tsv',
  'dak-nong': 'lam-dong/dak-nong.json',
}

const { tables, disagreements, late } = lamDong(nationalProcedures())
const report = await auditOf('lam-dong')
const conflicts = report.findings.items.filter(({ rule }) => rule === 'conflicting-duplicate')

describe('Lâm Đồng', () => {
  test('is the union of three lists: 2,118 + 2,070 + 2,032 = 6,220 rows, 2,308 procedures', () => {
    expect(2_118 + 2_070 + 2_032).toBe(6_220)
    expect(report.sources.map(({ rows }) => rows)).toEqual([2_118, 2_070, 2_032])
    expect(report).toMatchObject({ records: 6_220, procedures: 2_308 })
  })

  test('1,812 in all three, 118 + 96 + 74 in two, 92 + 66 + 50 in one = 2,308', () => {
    expect(1_812 + (118 + 96 + 74) + (92 + 66 + 50)).toBe(2_308)
    const holders = new Map<string, number>()
    for (const list of MERGED)
      for (const code of codesOf(list)) holders.set(code, (holders.get(code) ?? 0) + 1)
    const heldBy = (lists: number) => [...holders.values()].filter((count) => count === lists).length
    expect([heldBy(3), heldBy(2), heldBy(1)]).toEqual([1_812, 288, 208])
  })

  test('a code in several lists is no duplicate', () => {
    expect(report.findings.byRule['duplicate-code']).toBeUndefined()
    expect(report.findings.byRule['duplicate-name']).toBeUndefined()
  })

  test('2,013 of 2,308 integrated on the national portal = 87.22%', () => {
    expect(report.metrics['integration']).toEqual(share(2_013, 2_308))
    expect(percent(2_013, 2_308)).toBe('87.22%')
  })

  test('integrated is counted after merging: yes in one list wins over no in another', async () => {
    const alone = await Promise.all(
      [0, 1, 2].map((source) =>
        auditOf('lam-dong', (request) => ({
          ...request,
          catalogues: request.catalogues.map((one) => ({
            ...one,
            sources: one.sources.slice(source, source + 1),
          })),
        })),
      ),
    )
    const counts = alone.map(({ metrics: { integration } }) =>
      integration?.kind === 'share' ? integration.part : 0,
    )
    expect(Math.max(...counts)).toBeLessThan(2_013)
  })

  test('8 service levels, 4 names and 117 integrations disagree: 129 conflicts', () => {
    expect(8 + 4 + 117).toBe(129)
    expect(disagreements.filter(({ about }) => about === 'serviceLevel')).toHaveLength(8)
    expect(disagreements.filter(({ about }) => about === 'name')).toHaveLength(4)
    expect(late).toHaveLength(117)
    expect(report.findings.byRule['conflicting-duplicate']).toBe(129)
  })

  test('every disagreement is named, with the two lists that disagree', () => {
    const found = conflicts.map(({ code, facts, location }) => ({
      code,
      about: facts['property'],
      between: [facts['firstSource'], location.source],
    }))
    const built = [...disagreements, ...late].map(({ code, about, between }) => ({
      code,
      about,
      between: between.map((list) => PATHS[list]),
    }))
    expect(sorted(found)).toEqual(sorted(built))
  })

  test('both places of a disagreement are where the code stands', () => {
    for (const { code = '', facts, location } of conflicts) {
      expect(lineOf(location.source, location.line ?? 0)).toContain(code)
      // The first list that names a code is never the JSON one, and in the others a row is a line.
      expect(lineOf(String(facts['firstSource']), Number(facts['firstRow']))).toContain(code)
    }
  })

  test('holds 2,308 - 22 of its own = 2,286 of 2,352', () => {
    expect(2_308 - 22).toBe(2_286)
    expect(report.comparison).toMatchObject({
      scope: 2_352,
      matched: 2_286,
      extra: 22,
      missing: 2_352 - 2_286,
    })
  })

  test.each([[[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]], [[1, 0, 2]], [[0, 2, 1]]])(
    'the figures do not depend on which list is read first: %j',
    async (order) => {
      const reordered = await auditOf('lam-dong', (request) => ({
        ...request,
        catalogues: request.catalogues.map((one) => ({
          ...one,
          sources: order.flatMap((place) => one.sources[place] ?? []),
        })),
      }))
      expect(reordered.sources.map(({ path }) => path)).toEqual(
        order.map((place) => report.sources[place]?.path),
      )
      expect(figuresOf(reordered)).toEqual(figuresOf(report))
    },
  )
})

function codesOf(list: Merged): readonly string[] {
  const { headings, rows } = tables[list]
  const column = headings.findIndex((heading) => /^(?:Mã|ma_)/.test(heading))
  return rows.map((cells) => (cells[column] ?? '').slice(0, '1.900000'.length))
}

function sorted<T extends { readonly code?: string | undefined }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
}
