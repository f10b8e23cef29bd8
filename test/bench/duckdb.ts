import { fileURLToPath } from 'node:url'
import type { Variant } from './generate.ts'

/** What both programs count about one list; a DuckDB row carries a few more. */
export interface DuckdbRow {
  /** Path of the list, relative to the folder of the bench. */
  readonly file: string
  readonly records: number
  /** Records without a well-formed code. */
  readonly uncoded: number
  readonly unknownLevels: number
  readonly unknownServices: number
  readonly malformedDecisions: number
  readonly matched: number
  readonly extra: number
  readonly missing: number
  readonly full: number
  readonly different: number
  readonly levelDiffers: number
  /** Records whose code an earlier record of the list already had. */
  readonly duplicates: number
}

export interface DuckdbResult {
  readonly version: string
  readonly rows: readonly DuckdbRow[]
}

/** The folder from which a child finds `@duckdb/node-api`. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The child process as plain JavaScript, because a start through tsx would be counted against DuckDB.
 * Arguments: the SQL of the set-up, the SQL of the question, the file for the result.
 */
const PROGRAM = `
import { writeFileSync } from 'node:fs'
import { DuckDBInstance, version } from '@duckdb/node-api'
const [setUp, question, output] = process.argv.slice(1)
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await instance.connect()
await connection.run(setUp)
const reader = await connection.runAndReadAll(question)
writeFileSync(output, JSON.stringify({ version: version(), rows: reader.getRowObjectsJson() }))
`

/**
 * The query twice, with the same answers. `plain` is the work as anybody writes it down: every cell trimmed, every name
 * folded, every level read. `tuned` knows what these lists are like: most names and levels stand in the baseline letter
 * for letter, and hardly a cell has stray spaces; it is what a day of rewriting for one data set gives.
 */
export type Query = 'plain' | 'tuned'

/** Arguments for `node`, to be started in `PROJECT`; the result goes to `output` as a `DuckdbResult`. */
export function duckdbArguments(folder: string, variant: Variant, query: Query, output: string): string[] {
  const asked = question(folder, variant, query === 'tuned')
  return ['--input-type=module', '--eval', PROGRAM, setUp(folder), asked, output]
}

// --- The SQL -----------------------------------------------------------------------------------------

const CODE = String.raw`[1-9]\.\d{6}(?:(?:\.000\.00\.00)?\.[HG]\d{2}|\.\d{2})?`
const LEVEL = '(?:cấp (?:bộ|tỉnh|xã)|cơ quan khác)'
const LEVELS = `${LEVEL}(?:, ${LEVEL})*`
const ONLINE = '(?:dvc tt |dịch vụ công trực tuyến )?'
const DECISION = '(?:số )?[0-9]+/qđ-[a-zđ0-9&-]+'

const NATIONAL = ['code', 'name', 'issuer', 'agency', 'field', 'level', 'decision']
const VARIED = ['fee', 'link']
const LOCAL = ['number', 'code', 'name', 'field', 'level', 'agency', 'service', 'decision', 'status']

function setUp(folder: string): string {
  return `
    CREATE TEMP TABLE baseline AS
    SELECT code, name, ${folded('name')} AS folded, coalesce(level, '') AS level, ${levelBits('level')} AS levels
    FROM ${readCsv([`${folder}/national.csv`], NATIONAL)}`
}

/** One grouping by list and code serves every count of distinct codes. */
function question(folder: string, variant: Variant, tuned: boolean): string {
  const matches = (column: string, pattern: string): string => wholeCell(column, pattern, tuned)
  // Names and levels compared as they stand, before any of them is folded.
  const sameName = tuned ? 'OR local.name = baseline.name' : ''
  const sameLevel = tuned ? 'OR local.level = baseline.level' : ''
  const lists =
    variant === 'one-file'
      ? readCsv([`${folder}/all.csv`], ['unit', ...LOCAL])
      : readCsv(
          [`${folder}/provinces/*.csv`, `${folder}/communes/*/*.csv`],
          variant === 'varied' ? [...LOCAL, ...VARIED] : LOCAL,
        )
  // Bits of the levels a list has to hold: a province both tiers, a commune its own, no level both.
  const scope = `(CASE WHEN contains(file, '/communes/') THEN 4 ELSE 6 END)`
  return `
    WITH local AS (
      SELECT
        filename AS file,
        CASE WHEN ${matches('code', CODE)} THEN left(trim(code), 8) END AS code,
        name,
        coalesce(level, '') AS level,
        level IS NOT NULL AND NOT ${matches('level', LEVELS)} AS unknown_level,
        CASE
          WHEN service IS NULL THEN 0
          WHEN ${matches('service', `${ONLINE}toàn trình`)} THEN 4
          WHEN ${matches('service', `${ONLINE}một phần`)} THEN 3
          WHEN ${matches('service', 'cung cấp thông tin')} THEN 2
          WHEN ${matches('service', 'chưa cung cấp')} THEN 1
          ELSE -1
        END AS service,
        decision IS NOT NULL AND NOT ${matches('decision', DECISION)} AS malformed_decision
      FROM ${lists}
    ), compared AS (
      SELECT
        local.*,
        baseline.code IS NOT NULL AS known,
        baseline.levels AS baseline_levels,
        CASE
          WHEN baseline.code IS NULL ${sameName} THEN false
          ELSE ${folded('local.name')} <> baseline.folded
        END AS name_differs,
        CASE
          WHEN baseline.code IS NULL ${sameLevel} OR unknown_level THEN false
          ELSE ${levelBits('local.level')} NOT IN (0, baseline.levels) AND baseline.levels <> 0
        END AS level_differs
      FROM local LEFT JOIN baseline ON local.code = baseline.code
    ), procedures AS (
      SELECT
        file,
        code,
        count(*) AS records,
        max(service) AS service,
        count_if(service = 4) AS full_records,
        count_if(service = -1) AS unknown_services,
        count_if(unknown_level) AS unknown_levels,
        count_if(malformed_decision) AS malformed_decisions,
        any_value(known) AS known,
        any_value(baseline_levels) AS baseline_levels,
        bool_or(name_differs) AS name_differs,
        bool_or(level_differs) AS level_differs
      FROM compared
      GROUP BY file, code
    )
    SELECT
      replace(file, ${literal(`${folder}/`)}, '') AS file,
      sum(records)::INT AS records,
      sum(CASE WHEN code IS NULL THEN records ELSE 0 END)::INT AS uncoded,
      sum(unknown_levels)::INT AS "unknownLevels",
      sum(unknown_services)::INT AS "unknownServices",
      sum(malformed_decisions)::INT AS "malformedDecisions",
      count_if(known)::INT AS matched,
      count_if(code IS NOT NULL AND NOT known)::INT AS extra,
      (SELECT count(*) FROM baseline WHERE levels & ${scope} <> 0)::INT
        - count_if(known AND baseline_levels & ${scope} <> 0)::INT AS missing,
      sum(CASE WHEN code IS NULL THEN full_records WHEN service = 4 THEN 1 ELSE 0 END)::INT AS full,
      count_if(name_differs)::INT AS different,
      count_if(level_differs)::INT AS "levelDiffers",
      sum(CASE WHEN code IS NULL THEN 0 ELSE records - 1 END)::INT AS duplicates
    FROM procedures
    GROUP BY file
    ORDER BY file`
}

function readCsv(paths: readonly string[], columns: readonly string[]): string {
  const types = columns.map((column) => `${column}: 'VARCHAR'`).join(', ')
  const list = paths.map(literal).join(', ')
  return `read_csv([${list}], auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    filename = true, columns = {${types}})`
}

/**
 * The folding of `src/model/fold.ts`: NFC, lower case, one space, trimmed, no final `;` or `.`, no leading "thủ tục".
 * Normalising and replacing everywhere cost six of eight seconds when every name differs, so they run
 * only on names that hold a combining mark or more than single spaces.
 */
function folded(text: string): string {
  const untidy = String.raw`regexp_matches(${text}, '\s\s|[\t\r\n]|\p{Mn}')`
  const spaced = String.raw`regexp_replace(nfc_normalize(lower(${text})), '\s+', ' ', 'g')`
  const tidy = `CASE WHEN ${untidy} THEN ${spaced} ELSE lower(${text}) END`
  return `regexp_replace(regexp_replace(${tidy}, '[;. ]+$', ''), '^ ?thủ tục |^ ', '')`
}

/** The whole cell, whatever its case and the spaces around it: trimmed, or, a little faster, part of the pattern. */
function wholeCell(column: string, pattern: string, tuned: boolean): string {
  return tuned
    ? String.raw`regexp_full_match(${column}, '(?i)\s*(?:${pattern})\s*')`
    : `regexp_full_match(trim(${column}), '(?i)(?:${pattern})')`
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function levelBits(text: string): string {
  const bits = ['bộ', 'tỉnh', 'xã', 'khác'].map(
    (word, place) => `CASE WHEN contains(lower(${text}), '${word}') THEN ${2 ** place} ELSE 0 END`,
  )
  return `(${bits.join(' + ')})`
}
