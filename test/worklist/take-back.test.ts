import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { openArchive } from '../../src/stages/read/formats/zip/archive.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { answerOf } from '../../src/worklist/answer.ts'
import { fc } from '../property.ts'
import { openXlsx, workbook } from '../read/xlsx-file.ts'
import { NASTY } from '../render/sample-report.ts'
import { ordered, typed, withoutIdentity } from './edit-workbook.ts'
import { found, listOf, readBack, workbookOf } from './lists.ts'

const LIST = listOf([found(1), found(2), found(3), found(4)])
const WORKBOOK = await workbookOf(LIST)

async function filledOf(bytes: Uint8Array) {
  const back = await readBack(bytes)
  if (back.kind !== 'filled') throw new Error(JSON.stringify(back))
  return back
}

async function editsOf(bytes: Uint8Array) {
  const back = await readBack(bytes)
  return back.kind === 'edited' ? back.edits.map(({ sheet: _, ...edit }) => edit) : back.kind
}

describe('a work list that nobody touched', () => {
  test('comes back as it went, with all it is known by', async () => {
    const { about, lines, unclear, beside } = await filledOf(WORKBOOK)
    const { lines: _, sources: __, ...told } = LIST
    expect(about).toEqual(told)
    expect(lines.map(({ key, rule, isSaid, note, cell }) => ({ key, rule, isSaid, note, cell }))).toEqual(
      LIST.lines.map(({ key }, at) => ({
        key,
        rule: 'malformed-code',
        isSaid: false,
        note: '',
        cell: `M${at + 4}`, // title, sentence, heading; M is the thirteenth of fifteen columns
      })),
    )
    expect({ unclear, beside }).toEqual({ unclear: [], beside: 0 })
  })

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await workbookOf(LIST)).equals(Buffer.from(WORKBOOK))).toBe(true)
  })

  test.each(Object.entries(NASTY))('is never called edited because of a text: %s', async (_, text) => {
    const list = listOf(
      [found(1, { name: text, facts: { text }, location: { source: text, sheet: text, row: 2 } })],
      { catalogue: text, unit: { name: text, province: text }, sources: [{ path: text }, { path: 'b' }] },
    )
    const { about } = await filledOf(await workbookOf(list, 'en'))
    expect(about.catalogue).toBe(text)
    expect(about.unit).toEqual({ name: text, province: text })
  })

  test('is never called edited because of any text at all', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '=1+1',
        ' x ',
        '_x0041_',
        '\r',
        '\r\n',
        '1.012750',
        '-',
        "'x",
        '__proto__',
        'TRUE',
        '01/02',
      ),
    )
    await fc.assert(
      fc.asyncProperty(any, any, async (one, other) => {
        const findings = [
          found(1, { name: one, code: other, facts: { text: other } }),
          found(2, { name: other }),
        ]
        const list = listOf(findings, { catalogue: one, unit: { name: other } })
        const { about } = await filledOf(await workbookOf(list))
        expect([about.catalogue, about.unit.name]).toEqual([one, other])
      }),
      { numRuns: 40 },
    )
  })
})

describe('the answers', () => {
  test('are read beside their line, with the note', async () => {
    const { lines } = await filledOf(
      await typed(WORKBOOK, { M4: 'Có', N4: ' đã sửa ', M5: 'Không', M6: 'x' }),
    )
    expect(lines.map(({ isSaid, isAnswered, note }) => [isSaid, isAnswered, note])).toEqual([
      [true, true, 'đã sửa'],
      [false, true, ''],
      [true, true, ''],
      [false, false, ''],
    ])
  })

  test.each([
    ['Có', true],
    ['có'.normalize('NFD'), true],
    [' YES ', true],
    ['Đã  xong.', true],
    ['✓', true],
    ['TRUE', true],
    ['', false],
    ['Không', false],
    ['chưa xử lý', false],
    ['đang làm', undefined],
    ['?', undefined],
  ])('mean what an office means by them: %j', (text, answer) => expect(answerOf(text)).toBe(answer))

  test('that are neither yes nor no are told by their cell, and count as no', async () => {
    const { lines, unclear } = await filledOf(await typed(WORKBOOK, { M5: 'đang làm' }))
    expect(unclear).toEqual([{ cell: 'M5', text: 'đang làm' }])
    expect(lines.map(({ isSaid }) => isSaid)).toEqual([false, false, false, false])
  })

  test('follow their rows when somebody sorts them', async () => {
    const filled = await typed(WORKBOOK, { M4: 'Có', N6: 'hỏi Sở' })
    const { lines } = await filledOf(await ordered(filled, [3, 2, 1, 0]))
    expect(lines.map(({ key, isSaid, note, cell }) => [Number(key), isSaid, note, cell])).toEqual([
      [1, true, '', 'M7'],
      [2, false, '', 'M6'],
      [3, false, 'hỏi Sở', 'M5'],
      [4, false, '', 'M4'],
    ])
  })

  test('beside the table are counted and not read', async () => {
    expect((await filledOf(await typed(WORKBOOK, { P4: 'của tôi', Q9: 'x' }))).beside).toBe(2)
  })
})

describe('a work list that was edited', () => {
  test('is refused with the cell, what stood there and what stands there', async () => {
    expect(await editsOf(await typed(WORKBOOK, { E5: 'Thủ tục khác', D4: '1.000001' }))).toEqual([
      { kind: 'changed', cell: 'D4', before: '', now: '1.000001' },
      { kind: 'changed', cell: 'E5', before: 'Thủ tục 2', now: 'Thủ tục khác' },
    ])
  })

  test('is refused in the row where the line stands now, after sorting', async () => {
    const sorted = await ordered(WORKBOOK, [3, 2, 1, 0])
    expect(await editsOf(await typed(sorted, { E7: '' }))).toEqual([
      { kind: 'changed', cell: 'E7', before: 'Thủ tục 1', now: '' },
    ])
  })

  test('is refused for a row that is gone, by what it is known by', async () => {
    expect(await editsOf(await ordered(WORKBOOK, [0, 2, 3]))).toEqual([
      { kind: 'removed-row', before: '2 · Mã thủ tục sai dạng · Thủ tục 2', now: '' },
    ])
  })

  test('is refused for a row that was added or copied', async () => {
    expect(await editsOf(await typed(WORKBOOK, { B9: 'việc khác' }))).toEqual([
      { kind: 'added-row', cell: 'B9', before: '', now: 'việc khác' },
    ])
    expect(await editsOf(await ordered(WORKBOOK, [0, 1, 2, 3, 1]))).toEqual([
      { kind: 'repeated-row', cell: 'O8', before: '', now: '0000000000000002' },
    ])
  })

  test('is refused for a line id, as the one cell it is', async () => {
    expect(await editsOf(await typed(WORKBOOK, { O6: 'x' }))).toEqual([
      { kind: 'changed', cell: 'O6', before: '0000000000000003', now: 'x' },
    ])
  })

  test('is refused by its heading alone when the columns are others', async () => {
    expect(await editsOf(await typed(WORKBOOK, { M3: 'Xong', E4: 'khác' }))).toEqual([
      { kind: 'changed', cell: 'M3', before: 'Đã xử lý / Resolved', now: 'Xong' },
    ])
  })

  test('is refused when what it is known by is gone', async () => {
    expect(await editsOf(await withoutIdentity(WORKBOOK))).toBe('no-worklist')
  })
})

describe('the workbook of a work list', async () => {
  const { sheets } = await openXlsx(WORKBOOK)
  const xmlOf = async (part: string) => {
    const pieces: Uint8Array[] = []
    const archive = await openArchive(WORKBOOK, 'a.xlsx', DEFAULT_LIMITS)
    for await (const piece of archive.read(part) ?? []) pieces.push(piece)
    return Buffer.concat(pieces).toString()
  }

  test('has the list, how to fill it in, and a sheet that nobody sees', () => {
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['Việc cần xử lý', false],
      ['Hướng dẫn', false],
      ['rasoat', true],
    ])
  })

  test('offers yes and no in the column of the answer, filters its heading and hides the ids', async () => {
    const xml = await xmlOf('xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<dataValidation type="list" [^>]*sqref="M4:M7"><formula1>"Có,Không"<\/formula1>/)
    expect(xml).toContain('<autoFilter ref="A3:O7"/>')
    expect(xml).toContain('<col min="15" hidden="1"')
    expect(xml).not.toContain('<f>')
  })

  test.each(LANGUAGE_TAGS)('says in %s what Excel has room for', async (tag) => {
    const { worklist } = await loadLanguage(tag)
    expect(worklist.prompt().length).toBeLessThanOrEqual(255)
    expect(worklist.answers.join(',')).toMatch(/^[^,"]+,[^,"]+$/)
    expect(worklist.answers.map(answerOf)).toEqual([true, false])
    for (const name of Object.values(worklist.sheets)) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/)
    expect([worklist.columns.resolved, worklist.columns.note]).toEqual([
      'Đã xử lý / Resolved',
      'Ghi chú / Note',
    ])
  })
})

test('a workbook of another kind is no work list', async () => {
  expect((await readBack(await typed(WORKBOOK, {}))).kind).toBe('filled')
  expect((await readBack(workbook('<row><c t="inlineStr"><is><t>x</t></is></c></row>'))).kind).toBe(
    'no-worklist',
  )
})
