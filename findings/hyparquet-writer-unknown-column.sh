#!/usr/bin/env bash
# hyparquet-writer 0.17.0 gives a column without any value the type of bytes, and DuckDB 1.5.6 then cannot read such a file
# together with one in which the same column has Vietnamese text.
# Seen: service levels that are all unknown are a BLOB column. read_parquet of that file and of a file with "Toàn trình" ends
# with "Invalid byte encountered in STRING -> BLOB conversion" when the empty one comes first; ASCII text passes. With type:
# 'STRING' for the column both are read.
# Why it matters: one ward that has not filled in its service levels stops the figures of its province, and only when its
# file comes first in the order of names.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" hyparquet-writer@0.17.0 @duckdb/node-api@1.5.6-r.1
cat >"$work/probe.mjs" <<'END'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetWriteBuffer } from 'hyparquet-writer'

process.chdir(new URL('.', import.meta.url).pathname)
const write = (path, level, type) => {
  const columnData = [{ name: 'code', data: ['1.004873'] }, { name: 'level', data: [level], ...(type && { type }) }]
  writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData })))
}
write('unknown.parquet', undefined)
write('text.parquet', undefined, 'STRING')
write('filled.parquet', 'Toàn trình')

const duckdb = await (await DuckDBInstance.create()).connect()
const levels = async (...files) =>
  (await duckdb.runAndReadAll(`SELECT level FROM read_parquet([${files.map((file) => `'${file}.parquet'`)}])`)).getRowsJson().flat()
assert.deepEqual(await levels('filled', 'unknown'), ['Toàn trình', null])
assert.deepEqual(await levels('text', 'filled'), [null, 'Toàn trình'])
await assert.rejects(levels('unknown', 'filled'), /Invalid byte encountered in STRING -> BLOB conversion/)
console.log('hyparquet-writer 0.17.0: a column of unknowns is bytes, and DuckDB 1.5.6 refuses it beside text, still so')
END
node "$work/probe.mjs"
