import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { put, temporaryFolder } from '../cli/folder.ts'
import { relationships, workbook } from '../read/xlsx-file.ts'

const text = (cell: string, said: string, more = '') =>
  `<c r="${cell}" t="inlineStr"${more}><is><t>${said}</t></is></c>`
const ROWS = `<row r="1">${text('A1', 'Mã TTHC')}${text('B1', 'Tên thủ tục')}${text('C1', 'Cấp thực hiện')}</row>
<row r="2">${text('A2', '1.001193')}${text('B2', 'Đăng ký khai sinh')}${text('C2', 'Cấp huyện', ' s="1"')}</row>
<row r="3">${text('A3', '1.001194')}${text('B3', 'Đăng ký kết hôn')}${text('C3', 'Cấp xã')}</row>
<row r="4">${text('B4', 'Đăng ký khai tử')}${text('C4', 'Cấp xã')}</row>`
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`
const NOTES = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>VP</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Xem lại.</t></text></comment></commentList></comments>`
const DRAWING = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/></xml>'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function marked(name: string, list: Buffer) {
  const cwd = temporaryFolder()
  put(cwd, name, list)
  const ran = await rasoat(['convert', name, '--mark', '-o', 'marked.xlsx'], { cwd })
  expect(ran.stderr + ran.stdout).not.toContain('Error')
  expect(ran.code).toBe(0)
  const bytes = readFileSync(join(cwd, 'marked.xlsx'))
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([part, of]) => [part, Buffer.from(of).toString()]),
  )
  const read = await rasoat(['convert', 'marked.xlsx', '-f', 'jsonl'], { cwd })
  const before = await rasoat(['convert', name, '-f', 'jsonl'], { cwd })
  return { ran, parts, isSame: read.stdout === before.stdout }
}

const sheetOf = (parts: ReadonlyMap<string, string>) => parts.get('xl/worksheets/sheet1.xml') ?? ''

describe('a workbook given back marked', () => {
  it('colours the cell at fault and says at it what is wrong; a row without a code gets the cell that it lacks', async () => {
    const { parts, ran } = await marked('list.xlsx', workbook(ROWS, { 'xl/styles.xml': STYLES }))
    const [notes = ''] = [...parts].flatMap(([name, xml]) =>
      name.includes('rasoat-notes1.xml') ? [xml] : [],
    )
    expect(notes).toContain('<comment ref="C2" authorId="0">')
    expect(notes).toContain('The implementing level is the district')
    expect(notes).toContain('<comment ref="A4"')
    // C2 had style 1; its coloured copy is the first that was added behind styles 0 and 1.
    expect(sheetOf(parts)).toMatch(/<c r="C2" t="inlineStr" s="\d+"><is><t>Cấp huyện/)
    expect(sheetOf(parts)).toMatch(/<row r="4"><c r="A4" s="\d+"\/><c r="B4"/)
    expect(ran.stderr).toMatch(/Cells marked: \d+, for \d+ findings\./)
  })

  it('keeps the look of a coloured cell, every other style, and every value', async () => {
    const { parts, isSame } = await marked('list.xlsx', workbook(ROWS, { 'xl/styles.xml': STYLES }))
    const styles = parts.get('xl/styles.xml') ?? ''
    expect(styles).toContain(
      '<xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment wrapText="1"/></xf>',
    )
    expect(styles).toMatch(
      /<xf numFmtId="0" applyAlignment="1" fillId="\d" applyFill="1"><alignment wrapText="1"\/><\/xf>/,
    )
    expect(isSame).toBe(true)
  })

  it('changes nothing in a sheet but styles of marked cells and where the notes hang', async () => {
    const list = workbook(ROWS, { 'xl/styles.xml': STYLES })
    const { parts } = await marked('list.xlsx', list)
    const before = Buffer.from(unzipSync(list)['xl/worksheets/sheet1.xml'] ?? []).toString()
    const after = sheetOf(parts)
      .replace(/<(?:\w+:)?legacyDrawing[^>]*\/>/, '')
      .replace(/<c r="A4" s="\d+"\/>/, '')
      .replace(/ s="\d+"/g, '')
    expect(after).toBe(before.replace(/ s="\d+"/g, ''))
  })

  it('keeps notes that an office wrote, and says its own below', async () => {
    const rows = workbook(ROWS, {
      'xl/styles.xml': STYLES,
      'xl/comments1.xml': NOTES,
      'xl/drawings/vmlDrawing1.vml': DRAWING,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/comments" Target="../comments1.xml"/><Relationship Id="r2" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
    })
    const { parts } = await marked('list.xlsx', rows)
    const notes = parts.get('xl/comments1.xml') ?? ''
    expect(notes).toMatch(/<t>Xem lại\.<\/t><r><t xml:space="preserve">\n[^<]*district/)
    expect(notes.match(/ref="C2"/g)).toHaveLength(1)
    expect([...parts.keys()].filter((name) => name.includes('rasoat'))).toEqual([])
    expect(sheetOf(parts)).not.toContain('legacyDrawing')
  })

  it('needs no styles of the workbook', async () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
    const list = workbook(ROWS.replaceAll(' s="1"', ''), {
      '[Content_Types].xml': types,
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
    })
    const { parts, isSame } = await marked('list.xlsx', list)
    expect(parts.get('xl/rasoat-styles1.xml')).toContain('FFFFC7CE')
    expect(parts.get('[Content_Types].xml')).toContain('/xl/rasoat-styles1.xml')
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('/xl/rasoat-styles1.xml')
    expect(isSame).toBe(true)
  })
})

describe('--mark', () => {
  const cwd = temporaryFolder({ 'list.csv': 'Mã TTHC,Tên\n1.001193,Đăng ký khai sinh\n' })

  it.each([
    ['a list that is no workbook', ['list.csv', '--mark', '-o', 'out.xlsx'], 'no workbook of Excel 2007'],
    ['no file to write', ['list.csv', '--mark'], 'nobody said where it goes'],
    ['another format', ['list.csv', '--mark', '-o', 'out.csv'], 'does not end with .xlsx'],
    [
      'repairs in the same run',
      ['list.csv', '--mark', '-o', 'out.xlsx', '--accept', 'suggestions'],
      '--accept changes what stands in it',
    ],
  ])('refuses %s', async (_, args, says) => {
    const ran = await rasoat(['convert', ...args], { cwd })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(says)
  })
})
