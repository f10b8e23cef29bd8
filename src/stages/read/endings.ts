import { formats } from './formats.ts'

/** Endings of files that are lists wherever they lie: for folders, and for messages about them. */
export const readableExtensions: readonly string[] = formats.flatMap(({ extensions, onlyWhenNamed }) =>
  onlyWhenNamed ? [] : extensions,
)

const GZIP = '.gz'

/** Packed with gzip: `list.csv.gz`. */
export function isGzipName(path: string): boolean {
  return path.toLowerCase().endsWith(GZIP)
}

/** What the file was called before it was packed: `list.csv` for `list.csv.gz`. */
export function nameBeforeGzip(path: string): string {
  return isGzipName(path) ? path.slice(0, -GZIP.length) : path
}

/** An archive that may hold lists: `lists.zip`. */
export function isZipName(path: string): boolean {
  return path.toLowerCase().endsWith('.zip')
}

/** Whether a name has one of these endings, packed or not. */
export function hasEnding(path: string, endings: readonly string[]): boolean {
  const name = nameBeforeGzip(path).toLowerCase()
  return endings.some((ending) => name.endsWith(ending))
}
