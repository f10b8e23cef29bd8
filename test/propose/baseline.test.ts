import { describe, expect, test } from 'vitest'
import { proposeBaseline } from '../../src/init/propose/baseline.ts'
import type { ProposedList } from '../../src/init/propose/list-sample.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'

function list(
  path: string,
  rows: number,
  codes: readonly string[],
  issuers: readonly string[] = [],
): ProposedList {
  const values: Readonly<Record<string, readonly string[]>> = { code: codes, issuer: issuers }
  return {
    path,
    titles: [],
    mapping: mapColumns([]),
    columns: [],
    proposals: [],
    rows,
    format: 'csv',
    isFoundByValues: false,
    others: [],
    valuesOf: (field) => values[field] ?? [],
  }
}

const NATIONAL = ['1.000001', '1.000002', '1.000003']
const LOCAL = ['1.000001.H13', '1.000002.H13', '1.000003']
const ward = list('ward.csv', 400, LOCAL)

describe('the baseline', () => {
  test('is the list without suffixes in which several ministries publish', () => {
    const national = list('all.csv', 500, NATIONAL, [
      'Bộ Y tế',
      'Bộ Công an',
      'Bộ  Y tế',
      'Ngân hàng Nhà nước',
    ])
    expect(proposeBaseline([ward, national])).toEqual({
      lists: [national],
      reasons: [
        { kind: 'codes-without-suffix', read: 3, of: 3 },
        { kind: 'ministries', count: 3 },
      ],
      parts: [],
    })
  })

  test('may be known by its name, or by being far larger than all others', () => {
    const named = list('Danh sách TTHC quốc gia.csv', 500, NATIONAL)
    expect(proposeBaseline([ward, named])?.reasons).toContainEqual({ kind: 'file-name', word: 'quocgia' })
    const large = list('x.csv', 1_000, NATIONAL)
    expect(proposeBaseline([ward, large])?.reasons).toContainEqual({
      kind: 'most-rows',
      rows: 1_000,
      next: 400,
    })
    expect(proposeBaseline([ward, list('x.csv', 999, NATIONAL)])).toBeUndefined()
    expect(proposeBaseline([list('y.csv', 501, LOCAL), large])).toBeUndefined()
  })

  test('is no list whose codes carry suffixes, whatever its name', () => {
    expect(proposeBaseline([ward, list('national.csv', 9_000, LOCAL)])).toBeUndefined()
  })

  test('may be made up of the lists of single ministries', () => {
    const health = list('a.csv', 300, NATIONAL, ['Bộ Y tế', 'Bộ Y tế'])
    const police = list('b.csv', 300, NATIONAL, ['Bộ Công an'])
    expect(proposeBaseline([health, ward, police])?.lists).toEqual([health, police])
    // Beside a list of all of them they are parts of the same.
    const national = list('national.csv', 2_600, NATIONAL, ['Bộ Y tế', 'Bộ Công an', 'Bộ Tư pháp'])
    expect(proposeBaseline([health, ward, national])).toMatchObject({ lists: [national], parts: [health] })
  })

  test('is never the only list: something has to be compared with it', () => {
    const national = list('national.csv', 2_600, NATIONAL, ['Bộ Y tế', 'Bộ Công an', 'Bộ Tư pháp'])
    const health = list('a.csv', 300, NATIONAL, ['Bộ Y tế', 'Bộ Y tế'])
    expect(proposeBaseline([national])).toBeUndefined()
    expect(proposeBaseline([health])).toBeUndefined()
    expect(proposeBaseline([national, health])).toMatchObject({ lists: [national], parts: [] })
  })
})
