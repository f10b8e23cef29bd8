import { describe, expect, test } from 'vitest'
import { rasoat } from './cli/fake-terminal.ts'
import { put, temporaryFolder } from './cli/folder.ts'
import { fc } from './property.ts'
import { rowOf, spreadsheet, table } from './read/ods-file.ts'
import { workbook } from './read/xlsx-file.ts'

/** One file of a folder, and the records that somebody put into it. */
interface Laid {
  readonly name: string
  readonly text: string
  /** Records with which nothing is wrong. */
  readonly sound: number
  /** Records of which nothing can be read. */
  readonly broken: number
  readonly isList: boolean
}

const code = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `1.${number}`)
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 12 })
const named = (at: string) => `Thủ tục ${at}`

const csvList = codes.map(
  (all): Omit<Laid, 'name'> => ({
    text: `Mã TTHC,Tên thủ tục\n${all.map((one) => `${one},${named(one)}\n`).join('')}`,
    sound: all.length,
    broken: 0,
    isList: true,
  }),
)

const jsonList = codes.map(
  (all): Omit<Laid, 'name'> => ({
    text: JSON.stringify(all.map((one) => ({ code: one, name: named(one) }))),
    sound: all.length,
    broken: 0,
    isList: true,
  }),
)

/** Lines of JSON, some of them broken in the middle. */
const jsonlList = fc
  .array(fc.tuple(code, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((all): Omit<Laid, 'name'> => {
    const lines = [['1.000001', true] as const, ...all].map(([one, isSound]) => {
      const line = JSON.stringify({ code: one, name: named(one) })
      return isSound ? line : line.slice(0, -4)
    })
    const broken = all.filter(([, isSound]) => !isSound).length
    return { text: `${lines.join('\n')}\n`, sound: lines.length - broken, broken, isList: true }
  })

/** What lies beside lists. */
const noise = fc
  .constantFrom('', 'not a list', '<p>x</p>', '{"a":1}')
  .map((text): Omit<Laid, 'name'> => ({ text, sound: 0, broken: 0, isList: false }))

const folders = fc
  .array(
    fc.oneof(
      csvList.map((one) => ({ ...one, ending: 'csv' })),
      jsonList.map((one) => ({ ...one, ending: 'json' })),
      jsonlList.map((one) => ({ ...one, ending: 'jsonl' })),
      fc
        .tuple(noise, fc.constantFrom('pdf', 'png', 'bak', 'log'))
        .map(([one, ending]) => ({ ...one, ending })),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(
      ({ ending, ...one }, at): Laid => ({
        ...one,
        name: `${at % 2 === 0 ? '' : `in/${at}/`}f${at}.${ending}`,
      }),
    ),
  )

interface Told {
  readonly catalogues: readonly {
    readonly id: string
    readonly records: number
    readonly sources: readonly { readonly lost?: number }[]
    readonly findings: { readonly byRule: Readonly<Record<string, number>> }
  }[]
}

describe('of a folder of lists and noise', () => {
  test('the records that were read and those told as lost are the records there', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (laid) => {
        const cwd = temporaryFolder({ 'lists/always.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Một\n' })
        for (const { name, text } of laid) put(cwd, `lists/${name}`, text)
        const { code, stdout } = await rasoat(['audit', 'lists', '-f', 'json', '--jobs', '1'], { cwd })
        const { catalogues }: Told = JSON.parse(stdout)
        const read = catalogues.reduce((sum, { records }) => sum + records, 0)
        const lost = catalogues
          .flatMap(({ sources }) => sources)
          .reduce((sum, one) => sum + (one.lost ?? 0), 0)
        const there = 1 + laid.reduce((sum, { sound, broken }) => sum + sound + broken, 0)
        expect({ all: read + lost, lost }).toEqual({
          all: there,
          lost: laid.reduce((sum, { broken }) => sum + broken, 0),
        })
        // Lost rows never end with 0, and every list is there.
        if (lost > 0) expect(code).not.toBe(0)
        const names = catalogues.map(({ id }) => id)
        for (const { name } of laid.filter(({ isList }) => isList)) expect(names).toContain(`lists/${name}`)
      }),
      { numRuns: 25 },
    )
  })
})

/** A workbook with these rows; an empty row has no cells. */
const WORKBOOKS = {
  xlsx: (rows: readonly (readonly string[])[]) =>
    workbook(
      rows
        .map((cells, at) => {
          const written = cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')
          return `<row r="${at + 1}">${written}</row>`
        })
        .join(''),
    ),
  ods: (rows: readonly (readonly string[])[]) =>
    spreadsheet(table(rows.map((cells) => rowOf(cells)).join(''))),
} as const

describe('of a workbook with noise between its rows', () => {
  const between = fc.constantFrom<readonly string[]>(
    [],
    ['', ''],
    ['', 'I. Lĩnh vực Hộ tịch', ''],
    ['', 'Cộng: 12', ''],
  )
  const behind = fc.constantFrom<readonly string[]>([], ['', 'Tổng cộng: 12', ''], ['', 'Người lập biểu', ''])
  const lists = fc.tuple(
    fc.constantFrom('xlsx', 'ods'),
    fc.array(fc.constantFrom<readonly string[]>([], ['DANH MỤC THỦ TỤC HÀNH CHÍNH']), { maxLength: 2 }),
    codes,
    fc.array(between, { maxLength: 12 }),
    behind,
  )

  test('the records that were read are the records there, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ([format, above, all, noise, last]) => {
        const records = all.flatMap((one, at) => [[one, named(one), 'Cấp xã'], noise[at] ?? []])
        const rows = [...above, ['Mã TTHC', 'Tên thủ tục', 'Cấp thực hiện'], ...records, last]
        const cwd = temporaryFolder()
        const file = `list.${format}`
        put(cwd, file, WORKBOOKS[format as keyof typeof WORKBOOKS](rows))
        const { stdout } = await rasoat(['audit', file, '-f', 'json', '--jobs', '1'], { cwd })
        const { catalogues }: Told = JSON.parse(stdout)
        const [one] = catalogues
        expect([one?.records, one?.sources[0]?.lost ?? 0]).toEqual([all.length, 0])
      }),
      { numRuns: 15 },
    )
  })
})
