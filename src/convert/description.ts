/** What a file of canonical columns holds, as the published JSON Schema says it. */
export interface DescribedColumn {
  readonly name: string
  readonly about?: string
  readonly type: 'string' | 'number' | 'boolean' | 'date'
  /** It has a value in every record. */
  readonly isRequired?: true
  readonly values?: readonly string[]
  /** A pattern that the whole value matches, without anchors. */
  readonly pattern?: string
  readonly minimum?: number
  /** Several values stand in a cell with `; ` between them; what is said of values holds for each. */
  readonly isList?: true
}

/** A way to describe a CSV file to other programs, in a file beside it. To add one: a file in `descriptions/`, a line in `descriptions.ts`. */
export interface Description {
  readonly id: string
  /** Name of the description of a file with this name. */
  fileName(csv: string): string
  describe(csv: string, columns: readonly DescribedColumn[]): object
}
