import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Difference } from '../../src/model/difference.ts'
import { xlsx } from '../../src/render/diff/xlsx.ts'
import { NAUGHTY } from '../naughty-texts.ts'
import { differenceWith, noDifference, sampleDifference } from './sample-difference.ts'
import { rowOf, type Sheets, sheetsIn } from './workbook-sheets.ts'

async function workbookOf(difference: Difference, tag: LanguageTag = 'en'): Promise<Buffer> {
  const options = { language: await loadLanguage(tag), width: 80, color: false, examples: 3 }
  const pieces: Uint8Array[] = []
  for await (const piece of xlsx.render(difference, options)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const sheetsOf = async (difference: Difference): Promise<Sheets> => sheetsIn(await workbookOf(difference))
const sheets = await sheetsOf(sampleDifference)

describe('the workbook of changes', () => {
  it('begins with the versions, the result and the counts', () => {
    const summary = sheets.get('Summary')
    expect(rowOf(summary, 'Outcome')).toEqual(['Outcome', 'failed'])
    expect(rowOf(summary, 'Before')?.[1]).toBe('lists/old.csv (sha256 aaaaaaaaaaaa)')
    expect(rowOf(summary, 'National list after')?.[1]).toBe('national-june.csv (sha256 dddddddddddd)')
    expect(rowOf(summary, 'Before: Records')).toEqual(['Before: Records', '30'])
    expect(rowOf(summary, 'Changes: error')).toEqual(['Changes: error', '2'])
    expect(rowOf(summary, 'Service level lowered')).toEqual(['Service level lowered', '2'])
    expect(rowOf(summary, 'Unchanged')).toEqual(['Unchanged', '8'])
    expect(rowOf(summary, 'Columns gone')?.[1]).toBe('publishing agency')
  })

  it('has a row for each changed value and each procedure as a whole, the gravest first', () => {
    const [headings = [], ...rows] = sheets.get('Changes') ?? []
    expect(rows).toHaveLength(15 + 2 + 6)
    const lowered = rows.find((row) => row.includes('1.000060') && row.includes('service-level-lowered'))
    const cell = (title: string) => lowered?.[headings.indexOf(title)]
    expect([
      cell('Severity'),
      cell('Code'),
      cell('Value before'),
      cell('Value after'),
      cell('Row (Before)'),
      cell('Row (After)'),
      cell('Line of text'),
      cell('Where from'),
    ]).toEqual(['error', '1.000060', 'full-online', 'partial', '60', '70', '71', 'local'])
    expect(rows.map(([severity]) => severity).slice(0, 3)).toEqual(['error', 'error', 'warning'])
  })

  it('has a sheet of its own for what was not followed, and one for what each change means', () => {
    const waiting = sheets.get('Not followed')
    expect(waiting?.[0]?.[0]).toBe('Changes of the national list that were not followed')
    expect(waiting?.[2]?.slice(0, 3)).toEqual(['warning', 'Renamed', '1.000070'])
    const legend = sheets.get('Meanings') ?? []
    expect(legend).toHaveLength(1 + 21)
    expect(legend.find((row) => row.includes('abolished'))?.[2]).toBe('Abolished procedure')
  })

  it('has one sheet where nothing changed', async () => {
    expect([...(await sheetsOf(noDifference)).keys()]).toEqual(['Summary'])
  })

  it('keeps every text a text, whatever it begins with', async () => {
    for (const text of NAUGHTY.filter((one) => /^[=+\-@']/.test(one))) {
      const rows = (await sheetsOf(differenceWith(text))).get('Changes')
      expect(rows?.[1]).toContain(text)
    }
  })

  it('can be read again with the worst of texts', async () => {
    for (const text of NAUGHTY)
      expect([text, (await sheetsOf(differenceWith(text))).get('Changes')?.length]).toEqual([text, 3])
  })

  it.each(LANGUAGE_TAGS)('is the same twice in "%s"', async (tag) => {
    const once = await workbookOf(sampleDifference, tag)
    expect(once.equals(await workbookOf(sampleDifference, tag))).toBe(true)
  })
})
