import { expect, test } from 'vitest'
import { en } from '../../src/messages/en/en.ts'
import { text as bookText } from '../../src/render/reporters/xlsx/book-cell.ts'
import { reporters } from '../../src/render/reporters.ts'
import { forCell, jsonForCell } from '../../src/render/text/escape.ts'
import { neutral, neutralValue } from '../../src/text/neutral.ts'
import { inOneText } from './in-one-text.ts'
import { sampleReport as report } from './sample-report.ts'

// A control, one that turns the reading order round, two line ends that few know, half a letter.
const HOSTILE = 'a\u0000b\u202ec\u2066d\u2028e\u2029f\ud800g'
const HARMLESS = 'abcd e f\ufffdg'

test('what acts is taken out, and what cuts a line is a space', () => {
  expect(neutral(HOSTILE)).toBe(HARMLESS)
  expect(neutralValue({ a: [HOSTILE, 1, undefined], b: undefined })).toEqual({ a: [HARMLESS, 1, undefined] })
  expect(neutral('Thủ tục\t1\r\n2')).toBe('Thủ tục\t1\r\n2')
})

test('a cell of a workbook and a cell of CSV are neutral', () => {
  expect(bookText(HOSTILE)?.value).toBe(HARMLESS)
  expect(forCell(HOSTILE)).toBe(HARMLESS)
})

test('a cell of CSV is no formula behind a semicolon either', () => {
  expect(forCell('a;=1+1')).toBe("a;'=1+1")
  expect(forCell('a; "@x')).toBe('a; "\'@x')
  expect(forCell('a; b = c')).toBe('a; b = c')
})

test('facts in a cell of CSV are none either, and say the same to whoever parses them', () => {
  const facts = { text: 'a; "=1', other: 'b|\n@x', third: ';', fourth: '-1' }
  const cell = jsonForCell(JSON.stringify(facts))
  expect(JSON.parse(cell)).toEqual(facts)
  expect(cell).not.toMatch(/[;|](?:\\?["\s]|\\n)*[=@-]/)
})

test.each(['sarif', 'gitlab', 'junit'])('%s holds none of it, however it is written', async (id) => {
  const [catalogue] = report.catalogues
  const [item] = catalogue?.findings.items ?? []
  if (catalogue === undefined || item === undefined) throw new Error('nothing to show')
  const items = [{ ...item, name: HOSTILE, facts: { ...item.facts, text: HOSTILE, detail: HOSTILE } }]
  const hostile = { ...report, catalogues: [{ ...catalogue, findings: { ...catalogue.findings, items } }] }
  const { render } = (await reporters.find((one) => one.id === id)?.load()) ?? {}
  const text = await inOneText(
    render?.(hostile, { language: en, width: 80, color: false, examples: 3 }) ?? [],
  )
  expect(text).not.toMatch(
    /\\u0000|\\u202e|\\u2066|\\u2028|\\u2029|&#(?:0|8232|8233|8238);|[\u202e\u2066\u2028\u2029]/,
  )
})
