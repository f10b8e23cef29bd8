/**
 * How well PDFs are read: `npm run measure:pdf -- 210` makes so many annexes, each with its own layout, has LibreOffice and
 * Chromium print them, reads them as lists, and counts. Ends with 1 when a code is lost or fewer than 99.5 % of the cells
 * are right. Not part of CI: it takes some minutes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createOpener } from '../../src/list/open-list.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { findChromium, NO_CHROMIUM } from '../browser/chromium.ts'
import { soffice } from '../office/soffice.ts'
import { type Annex, annexOf } from './annex.ts'

const PRODUCERS = ['libreoffice-html', 'libreoffice-docx', 'chromium'] as const
type Producer = (typeof PRODUCERS)[number]

interface Counted {
  annexes: number
  rows: number
  rowsRead: number
  codes: number
  cells: number
  right: number
  /** Line breaks and all. */
  exact: number
}

const count = Number(process.argv[2] ?? 210)
const first = Number(process.argv[3] ?? 0)
const folder = join('out', 'pdf')
rmSync(folder, { recursive: true, force: true })
for (const producer of PRODUCERS) mkdirSync(join(folder, producer), { recursive: true })

const chromium = findChromium(process.env)
if (chromium === undefined) console.error(NO_CHROMIUM)
const annexes = Array.from({ length: count }, (_, at) => {
  const seed = first + at
  return { seed, annex: annexOf(seed), producer: PRODUCERS[seed % PRODUCERS.length] ?? 'chromium' }
})
const of = (producer: Producer) => annexes.filter((one) => one.producer === producer)
print()

const total = new Map<Producer, Counted>()
for (const { seed, annex, producer } of annexes) await measure(seed, annex, producer)
console.table(Object.fromEntries([...total].map(([producer, counted]) => [producer, withShares(counted)])))
const all = [...total.values()]
const sum = (key: keyof Counted) => all.reduce((so, counted) => so + counted[key], 0)
console.log(
  `${sum('annexes')} annexes: ${sum('codes')} of ${sum('rows')} codes, ${sum('rowsRead')} rows read, ${sum('right')} of ${sum('cells')} cells right (${((100 * sum('right')) / sum('cells')).toFixed(2)} %), ${sum('exact')} with their line breaks`,
)
process.exitCode = sum('codes') === sum('rows') && sum('right') >= 0.995 * sum('cells') ? 0 : 1

function print(): void {
  for (const { seed, annex, producer } of annexes) {
    const path = join(folder, producer, `${seed}.${producer === 'libreoffice-docx' ? 'docx' : 'html'}`)
    writeFileSync(path, producer === 'libreoffice-docx' ? annex.docx : annex.html)
  }
  if (soffice !== undefined) {
    for (const producer of ['libreoffice-html', 'libreoffice-docx'] as const) {
      const isPage = producer === 'libreoffice-html'
      const files = of(producer).map(({ seed }) =>
        join(folder, producer, `${seed}.${isPage ? 'html' : 'docx'}`),
      )
      const filter = isPage ? ['--infilter=HTML (StarWriter)'] : []
      const profile = `-env:UserInstallation=file://${join(process.cwd(), folder, 'profile')}`
      const out = ['--outdir', join(folder, producer)]
      const job = [
        '--headless',
        '--norestore',
        profile,
        ...filter,
        '--convert-to',
        'pdf:writer_pdf_Export',
        ...out,
      ]
      if (files.length > 0) execFileSync(soffice, [...job, ...files], { stdio: 'ignore' })
    }
  }
  if (chromium !== undefined) {
    for (const { seed } of of('chromium')) {
      const path = join(process.cwd(), folder, 'chromium', String(seed))
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
      execFileSync(chromium, [...flags, `--print-to-pdf=${path}.pdf`, `${path}.html`], { stdio: 'ignore' })
    }
  }
}

async function measure(seed: number, { name, rows }: Annex, producer: Producer): Promise<void> {
  if (producer === 'chromium' ? chromium === undefined : soffice === undefined) return
  const path = join(folder, producer, `${seed}.pdf`)
  const read = await codedRows(path)
  const counted: Counted = total.get(producer) ?? {
    annexes: 0,
    rows: 0,
    rowsRead: 0,
    codes: 0,
    cells: 0,
    right: 0,
    exact: 0,
  }
  total.set(producer, counted)
  counted.annexes += 1
  counted.rows += rows.length
  counted.rowsRead += read.length
  const byCode = new Map(read.map((cells) => [cells[1], cells]))
  for (const wanted of rows) {
    const found = byCode.get(wanted[1])
    if (found !== undefined) counted.codes += 1
    for (const [column, text] of wanted.entries()) {
      const cell = found?.[column] ?? ''
      counted.cells += 1
      if (found !== undefined && cell === text) counted.exact += 1
      if (found !== undefined && onOneLine(cell) === onOneLine(text)) counted.right += 1
      else console.log(`${path} (${name}), ${wanted[1]}: "${text}" was read as "${cell}"`)
    }
  }
  if (read.length !== rows.length) console.log(`${path} (${name}): ${read.length} of ${rows.length} rows`)
}

/** The rows that have a code in the second column, where all of these annexes have it. */
async function codedRows(path: string): Promise<readonly (readonly string[])[]> {
  const list = await createOpener(DEFAULT_LIMITS)({ path })
  const rows: (readonly string[])[] = []
  for await (const batch of list.batches()) {
    for (const { cells } of batch) if (/^\d\.\d{6}/.test(cells[1] ?? '')) rows.push(cells)
  }
  return rows
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function withShares(counted: Counted): Record<string, number | string> {
  const share = (part: number) => `${((100 * part) / counted.cells).toFixed(2)} %`
  return { ...counted, 'right %': share(counted.right), 'exact %': share(counted.exact) }
}
