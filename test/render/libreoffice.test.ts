import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import type { Pieces, Reporter } from '../../src/render/reporter.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { xlsx } from '../../src/render/reporters/xlsx.ts'
import { cleanReport, reportOfCommunes, sampleReport } from './sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'rasoat-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a program prints; undefined where there is no such program. */
function run(program: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, [...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}

const has = (program: string, option: string) => run(program, option) !== undefined

/** The file as the office saves it in another format: what it could not read is not there. */
async function saved(
  name: string,
  report: Report,
  { as, by, tag }: { as: string; by: Reporter<Report, AsyncIterable<Uint8Array> & Pieces>; tag: 'en' | 'vi' },
): Promise<string> {
  const options = { language: await loadLanguage(tag), width: 80, color: false, examples: 3 }
  const pieces: Uint8Array[] = []
  for await (const piece of by.render(report, options)) pieces.push(piece)
  writeFileSync(join(folder, `${name}.${by.id}`), Buffer.concat(pieces))
  // A profile of its own: an office that is open would refuse.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  run('soffice', profile, '--headless', '--convert-to', as, `${name}.${by.id}`)
  return join(folder, `${name}.${as}`)
}

const pdfOf = (name: string, report: Report, tag: 'en' | 'vi') =>
  saved(name, report, { as: 'pdf', by: docx, tag })

const hasOffice = has('soffice', '--version')
// Calc alone is an office without a word processor.
const trial = hasOffice ? await pdfOf('trial', cleanReport, 'en') : ''
const opens = existsSync(trial)
const canRead = has('pdftotext', '-v') && has('pdfinfo', '-v')
if (!opens || !canRead)
  console.warn(
    `libreoffice.test.ts: ${
      opens ? 'no pdftotext (poppler-utils)' : 'no LibreOffice Writer'
    } on this machine; documents are not opened.`,
  )

describe.skipIf(!opens || !canRead)('a document opened by LibreOffice', () => {
  it('is A4, with the words and figures of the result on its first page', async () => {
    const pdf = await pdfOf('one', { ...sampleReport, catalogues: sampleReport.catalogues.slice(0, 1) }, 'vi')
    expect(run('pdfinfo', pdf)).toMatch(/Page size: .*\(A4\)/)
    const first = (run('pdftotext', '-l', '1', '-layout', pdf, '-') ?? '').normalize('NFC')
    expect(first).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(first).toContain('BÁO CÁO')
    expect(first).toContain('Xã Mẫu')
    const all = (run('pdftotext', pdf, '-') ?? '').normalize('NFC')
    expect(all).toContain('72,03% (85/118)') // 85 ÷ 118
    expect(all).toContain('Nơi nhận:')
  })

  it('shows no number on its first page, and counts the pages of an appendix anew', async () => {
    const pdf = await pdfOf('many', reportOfCommunes(126), 'en')
    const page = (number: number) =>
      (run('pdftotext', '-f', String(number), '-l', String(number), '-layout', pdf, '-') ?? '')
        .trim()
        .split('\n')
    expect(page(1)[0]?.trim()).not.toMatch(/^\d+$/)
    expect(page(2)[0]?.trim()).toBe('2')
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf) ?? '')?.[1])
    const starts = Array.from({ length: pages }, (_, at) => page(at + 1)).filter(([first]) =>
      first?.trim().startsWith('Appendix '),
    )
    expect(starts.length).toBe(3) // all units, definitions, sources
    // 126 units, their heading on each page: more than one page.
    expect(readFileSync(pdf).length).toBeGreaterThan(10_000)
  })
})

const table = hasOffice ? await saved('table', sampleReport, { as: 'csv', by: xlsx, tag: 'en' }) : ''
if (!existsSync(table))
  console.warn('libreoffice.test.ts: no LibreOffice Calc on this machine; workbooks are not opened.')

describe.skipIf(!existsSync(table))('a workbook opened by LibreOffice', () => {
  it('shows shares as percentages and counts as numbers', () => {
    const summary = readFileSync(table, 'utf8')
    // 85 ÷ 118 = 0.72033…; 17 do not say.
    expect(summary).toMatch(/72\.03\d*%,85,118,17$/m)
  })
})
