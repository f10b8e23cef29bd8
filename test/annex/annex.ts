import { openSource } from '../../src/list/open-source.ts'
import type { Candidate } from '../../src/model/candidate.ts'
import type { Row } from '../../src/model/row.ts'
import { createMapper } from '../../src/stages/normalise/mapping.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { docxFile } from '../read/docx-file.ts'
import { rowsOf } from '../read/inputs.ts'
import { recordsOf } from '../report-on.ts'

export interface ListOf {
  readonly name: string | undefined
  readonly titles: readonly string[]
  readonly rows: readonly Row[]
}

/** The lists that are found in a document with this body. */
export async function listsOf(body: readonly string[], parts = {}): Promise<ListOf[]> {
  const bytes = docxFile(body, parts)
  const { sheets } = await openSource(
    { path: 'phu-luc.docx', bytes },
    { limits: DEFAULT_LIMITS },
    createMapper(),
  )
  return Promise.all(
    sheets.map(async (sheet) => ({
      name: sheet.name,
      titles: sheet.titles ?? [],
      rows: await rowsOf(sheet),
    })),
  )
}

/** What stands in the cells of the first list. */
export async function cellsOf(body: readonly string[], parts = {}): Promise<(readonly string[])[]> {
  const [list] = await listsOf(body, parts)
  return (list?.rows ?? []).map(({ cells }) => cells)
}

/** The procedures of one list of a document, as an audit reads them. */
export function proceduresOf(
  body: readonly string[],
  { sheet, parts = {} }: { readonly sheet?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Promise<Candidate['procedure'][]> {
  const bytes = docxFile(body, parts)
  return recordsOf({ path: 'phu-luc.docx', bytes, ...(sheet === undefined ? {} : { sheet }) })
}

/** The names of its procedures. */
export async function namesOf(body: readonly string[], options = {}): Promise<(string | undefined)[]> {
  return (await proceduresOf(body, options)).map(({ name }) => name)
}
