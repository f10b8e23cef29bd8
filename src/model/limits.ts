/**
 * How much a source may ask of this machine. Lists come from hundreds of offices: a size is checked before
 * memory is spent on it. The largest real list known (the nation in one file) stays far below each of these.
 */
export interface Limits {
  /** Bytes of one source on disk. */
  readonly sourceBytes: number
  /**
   * Bytes that have to be held in memory whole: a JSON text, standard input, and all parts of a workbook once inflated.
   */
  readonly inflatedBytes: number
  /** Inflated ÷ compressed bytes of one part of a workbook, once it is larger than 1 MiB. Real sheets stay below 40. */
  readonly inflationRatio: number
  /** Parts in the archive of a workbook. */
  readonly archiveEntries: number
  /** Characters of one cell. Excel's own limit is 32,767. */
  readonly cellCharacters: number
  /** Cells of one row. Excel's own limit. */
  readonly columns: number
  /** Depth of nesting in JSON. */
  readonly jsonDepth: number
  /** Different codes of one list and records without one: each is held until the list ends. The nation has 6,300. */
  readonly procedures: number
}
