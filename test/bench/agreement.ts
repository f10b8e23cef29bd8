import { readFileSync } from 'node:fs'
import type { CatalogueReport, Report } from '../../src/model/report.ts'
import type { DuckdbRow } from './duckdb.ts'

export interface Agreement {
  readonly lists: number
  /** Counts compared per list. */
  readonly counts: readonly string[]
  /** One sentence per count that is not the same on both sides, or list that only one side has. */
  readonly disagreements: readonly string[]
}

/** How each count that both programs make is called in the report of rasoat. */
const COUNTS: Readonly<Partial<Record<keyof DuckdbRow, (catalogue: CatalogueReport) => number | undefined>>> =
  {
    records: (catalogue) => catalogue.records,
    uncoded: (catalogue) => catalogue.comparison?.uncoded,
    matched: (catalogue) => catalogue.comparison?.matched,
    extra: (catalogue) => catalogue.comparison?.extra,
    missing: (catalogue) => catalogue.comparison?.missing,
    different: (catalogue) => catalogue.comparison?.different,
    full: (catalogue) => catalogue.table?.full,
  }

/** Whether both programs counted the same: speed means nothing otherwise. */
export function agreement(resultPath: string, rows: readonly DuckdbRow[]): Agreement {
  // The program under test wrote it: what is not there shows up as a disagreement.
  const report = JSON.parse(readFileSync(resultPath, 'utf8')) as Report
  const expected = new Map(rows.map((row) => [row.file, row]))
  const disagreements: string[] = []
  for (const catalogue of report.catalogues) {
    const path = catalogue.sources[0]?.path ?? catalogue.id
    const file = suffixes(path).find((suffix) => expected.has(suffix)) ?? path
    const row = expected.get(file)
    expected.delete(file)
    disagreements.push(...(row === undefined ? [`${path}: only in rasoat`] : differences(catalogue, row)))
  }
  disagreements.push(...Array.from(expected.keys(), (file) => `${file}: only in DuckDB`))
  return { lists: rows.length, counts: Object.keys(COUNTS), disagreements }
}

function differences(catalogue: CatalogueReport, row: DuckdbRow): string[] {
  return Object.entries(COUNTS).flatMap(([name, count]) => {
    const here = count(catalogue)
    // The keys of COUNTS are keys of the row.
    const there = row[name as keyof DuckdbRow]
    return here === there ? [] : [`${row.file}: ${name} is ${here} in rasoat, ${there} in DuckDB`]
  })
}

/** `a/b/c.csv`, `b/c.csv`, `c.csv`: reports carry paths as the user gave them. */
function suffixes(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}
