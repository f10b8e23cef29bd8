import type { DescribedColumn, Description } from '../description.ts'

/** CSV on the Web (W3C Recommendation, 2015), under the name that its readers look for. */
export const csvw: Description = {
  id: 'csvw',
  fileName: (csv) => `${csv}-metadata.json`,
  describe: (csv, columns) => ({
    '@context': 'http://www.w3.org/ns/csvw',
    url: csv,
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: { columns: columns.map(columnOf) },
  }),
}

function columnOf({ name, about, type, isRequired, values, pattern, minimum, isList }: DescribedColumn) {
  const format = pattern ?? (values === undefined ? undefined : `(${values.join('|')})`)
  return {
    name,
    titles: name,
    ...(about === undefined ? {} : { 'dc:description': about }),
    ...(isRequired ? { required: true } : {}),
    ...(isList ? { separator: '; ' } : {}),
    datatype:
      format === undefined && minimum === undefined
        ? type
        : {
            base: type,
            ...(format === undefined ? {} : { format }),
            ...(minimum === undefined ? {} : { minimum }),
          },
  }
}
