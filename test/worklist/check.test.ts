import { describe, expect, test } from 'vitest'
import { type CheckOptions, checkWorklist, type FoundToday } from '../../src/worklist/check.ts'
import type { FilledLine, FilledWorklist } from '../../src/worklist/filled.ts'
import { found, listOf, RULES } from './lists.ts'

const FILE = { source: 'A.xlsx', sha256: 'c'.repeat(64) }
const { lines: _, sources: __, ...ABOUT } = listOf([])

/** A line: its finding by number, and what the office says. */
function line(key: number | string, isSaid: boolean, rule = 'malformed-code'): FilledLine {
  const [number = '', ...more] = String(key).split('-')
  return {
    key: [number.padStart(16, '0'), ...more].join('-'),
    rule,
    isSaid,
    isAnswered: isSaid,
    note: '',
    cell: 'M4',
    code: '',
    name: '',
    message: '',
  }
}

function filled(lines: readonly FilledLine[], about: Partial<FilledWorklist['about']> = {}): FilledWorklist {
  return { kind: 'filled', about: { ...ABOUT, ...about }, lines, unclear: [], beside: 0 }
}

const TODAY: FoundToday = {
  catalogue: 'a.csv',
  list: ['d'.repeat(64)],
  baseline: ABOUT.baseline,
  records: 10,
  isCompared: true,
  findings: [],
}

const OPTIONS: CheckOptions = {
  rules: new Set(RULES),
  identify: () => {
    throw new Error('asked for the identity of a finding that has one')
  },
}

const check = (lines: readonly FilledLine[], today: Partial<FoundToday> | undefined, options = OPTIONS) =>
  checkWorklist(filled(lines), FILE, today === undefined ? undefined : { ...TODAY, ...today }, options)

describe('a line of a work list', () => {
  test('is resolved, still there, resolved without a word, or open', () => {
    const { lines, counts } = check([line(1, true), line(2, true), line(3, false), line(4, false)], {
      findings: [found(2), found(4)],
    })
    expect(lines.map(({ state }) => state)).toEqual(['resolved', 'still-there', 'resolved-unsaid', 'open'])
    expect(counts).toEqual({
      lines: 4, // 1 + 1 + 1 + 1 + 0
      resolved: 1,
      'still-there': 1,
      'resolved-unsaid': 1,
      open: 1,
      unchecked: 0,
      new: 0,
    })
  })

  test('whose finding stands several times is resolved as often as there are fewer, said ones first', () => {
    const three = [line(7, true), line('7-2', true), line('7-3', false)]
    const statesWith = (left: number) =>
      check(three, { findings: Array.from({ length: left }, () => found(7)) }).lines.map(({ state }) => state)
    expect(statesWith(0)).toEqual(['resolved', 'resolved', 'resolved-unsaid'])
    expect(statesWith(1)).toEqual(['resolved', 'resolved', 'open'])
    expect(statesWith(2)).toEqual(['still-there', 'resolved', 'open'])
    expect(statesWith(3)).toEqual(['still-there', 'still-there', 'open'])
    expect(check(three, { findings: [1, 2, 3, 4, 5].map(() => found(7)) }).counts.new).toBe(2) // 5 − 3
  })

  test('is not called resolved where this run could not see it', () => {
    const said = [line(1, true), line(2, true, 'missing-procedure')]
    const seen = (today: Partial<FoundToday> | undefined, options = OPTIONS) =>
      check(said, today, options).lines.map(({ state, reason = '' }) => `${state} ${reason}`.trim())
    expect(seen({})).toEqual(['resolved', 'resolved'])
    expect(seen(undefined)).toEqual(['unchecked list-not-read', 'unchecked list-not-read'])
    expect(seen({ isCompared: false })).toEqual(['resolved', 'unchecked nothing-to-look-at'])
    expect(seen({ records: 0 })).toEqual(['unchecked nothing-to-look-at', 'unchecked nothing-to-look-at'])
    expect(seen({}, { ...OPTIONS, rules: new Set(['missing-procedure']) })).toEqual([
      'unchecked rule-not-applied',
      'resolved',
    ])
  })

  test('says when it is still there and accepted for now', () => {
    const known = { reason: 'waits', owner: 'An', expires: '2027-01-31' }
    const { lines, counts } = check([line(1, false)], {
      findings: [found(1, { known }), found(2, { known })],
    })
    expect(lines[0]).toMatchObject({ state: 'open', accepted: true })
    expect(counts.new).toBe(0) // what is accepted asks nobody for anything
  })
})

describe('what is new', () => {
  test('asks for an action, is in no line, and its rule was applied when the list was made', () => {
    const { new: fresh } = check([line(1, false)], {
      findings: [
        found(1),
        found(2),
        found(3, { severity: 'note' }),
        found(4, { rule: 'level-differs', severity: 'warning' }),
        found(5, { rule: 'missing-procedure', severity: 'warning' }),
      ],
    })
    expect(fresh.map(({ fingerprint }) => Number(fingerprint))).toEqual([2, 5])
  })

  test('is not known for a list that did not hold everything', () => {
    const leftOut = { accepted: 0, notes: 0, beyond: 1 }
    const result = checkWorklist(filled([], { leftOut }), FILE, { ...TODAY, findings: [found(1)] }, OPTIONS)
    expect(result).toMatchObject({ new: [], newUnknown: true, counts: { new: 0 } })
  })
})

describe('the list of the unit', () => {
  test('is the same file, or another; so is the national list', () => {
    expect(check([], {})).not.toHaveProperty('sameList')
    expect(check([], { list: ABOUT.list })).toMatchObject({ sameList: true })
    expect(check([], {})).not.toHaveProperty('otherBaseline')
    expect(check([], { baseline: [] })).toMatchObject({ otherBaseline: true })
  })

  test('may have another name today: its findings are told by what they would have been', () => {
    const today = { catalogue: 'b.csv', findings: [found(9, { catalogue: 'b.csv' })] }
    const identify = (_: unknown, catalogue: string) => (catalogue === 'a.csv' ? '1'.padStart(16, '0') : '')
    const result = check([line(1, true)], today, { ...OPTIONS, identify })
    expect(result).toMatchObject({ catalogue: 'a.csv', now: 'b.csv', lines: [{ state: 'still-there' }] })
  })
})
