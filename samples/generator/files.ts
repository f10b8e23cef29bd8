import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chiengCoi } from './chieng-coi.ts'
import { dossiers, wardDossiers } from './dossiers.ts'
import { haNoi } from './ha-noi.ts'
import { lamDong } from './lam-dong.ts'
import { nationalProcedures, nationalTable } from './national.ts'
import { sonLa } from './son-la.ts'
import { asDelimited, asJson } from './table.ts'
import { thanhHoa } from './thanh-hoa.ts'
import { tuyenQuang } from './tuyen-quang.ts'
import { asWorkbook } from './workbook.ts'

/** Nothing else belongs into these folders: what is not made here is a leftover. */
const OWN_FOLDERS = ['ha-noi', 'lam-dong', 'tuyen-quang']

/** Every constructed list, in as many shapes as offices have: path under `samples/` and bytes. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const national = nationalProcedures()
  const ward = chiengCoi(national)
  const { tables } = lamDong(national)
  const { list, essential, tasks } = tuyenQuang(national)
  return new Map([
    ['national.csv', Buffer.from(asDelimited(nationalTable(national), { delimiter: ',' }))],
    ['thanh-hoa.xlsx', await asWorkbook(thanhHoa(national))],
    ['son-la.csv', Buffer.from(asDelimited(sonLa(national), { delimiter: ';', excel: true }))],
    ['chieng-coi.csv', Buffer.from(asDelimited(ward, { delimiter: ',' }))],
    ['dossiers.csv', Buffer.from(asDelimited(dossiers, { delimiter: ',' }))],
    ['dossiers-chieng-coi.csv', Buffer.from(asDelimited(wardDossiers(ward), { delimiter: ',' }))],
    ['lam-dong/lam-dong.csv', Buffer.from(asDelimited(tables['lam-dong'], { delimiter: ',' }))],
    ['lam-dong/binh-thuan.tsv', Buffer.from(asDelimited(tables['binh-thuan'], { delimiter: '\t' }))],
    ['lam-dong/dak-nong.json', Buffer.from(asJson(tables['dak-nong'], { don_vi: 'Đắk Nông' }))],
    ['tuyen-quang/danh-muc.csv', Buffer.from(asDelimited(list, { delimiter: ',' }))],
    ['tuyen-quang/thiet-yeu.xlsx', await asWorkbook(essential)],
    ['tuyen-quang/nghi-quyet-71.csv', Buffer.from(asDelimited(tasks, { delimiter: ';', excel: true }))],
    ...[...haNoi(national)].map(
      ([unit, table]) => [`ha-noi/${unit}.csv`, Buffer.from(asDelimited(table, { delimiter: ',' }))] as const,
    ),
  ])
}

/** Paths that are missing, different or left over in the folder, in order. */
export function outdated(folder: string, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const different = [...files]
    .filter(([path, bytes]) => !contentOf(join(folder, path))?.equals(bytes))
    .map(([path]) => path)
  return [...different, ...leftovers(folder, files)].sort()
}

/** Writes what is outdated and removes what is left over. */
export function update(folder: string, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const paths = outdated(folder, files)
  for (const path of paths) {
    const bytes = files.get(path)
    if (bytes === undefined) {
      rmSync(join(folder, path))
      continue
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return paths
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

function leftovers(folder: string, files: ReadonlyMap<string, Buffer>): readonly string[] {
  return OWN_FOLDERS.flatMap((own) => namesIn(join(folder, own)).map((name) => `${own}/${name}`)).filter(
    (path) => !files.has(path),
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isNotThere(error)) return []
    throw error
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
