import type { Description } from './description.ts'
import { csvw } from './descriptions/csvw.ts'
import { datapackage } from './descriptions/datapackage.ts'

/** Every way to describe a CSV file; the first is taken where nobody says. */
export const descriptions: readonly [Description, ...Description[]] = [datapackage, csvw]
