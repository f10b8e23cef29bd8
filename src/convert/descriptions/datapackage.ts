import type { DescribedColumn, Description } from '../description.ts'

/** Data Package with a Table Schema (specs.frictionlessdata.io, version 1), which Frictionless, R and others read. */
export const datapackage: Description = {
  id: 'datapackage',
  fileName: (csv) => `${csv.replace(/\.csv$/i, '')}.datapackage.json`,
  describe: (csv, columns) => ({
    profile: 'tabular-data-package',
    resources: [
      {
        profile: 'tabular-data-resource',
        // The specification asks for a name of these letters.
        name: 'procedures',
        path: csv,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columns.map(fieldOf), missingValues: [''] },
      },
    ],
  }),
}

function fieldOf({ name, about, type, isRequired, values, pattern, minimum, isList }: DescribedColumn) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(values === undefined || isList ? {} : { enum: values }),
    ...(values === undefined || !isList ? {} : { pattern: listOf(values) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
  }
  return {
    name,
    type,
    ...(about === undefined ? {} : { description: about }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function listOf(values: readonly string[]): string {
  const one = `(${values.join('|')})`
  return `${one}(; ${one})*`
}
