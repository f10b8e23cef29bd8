import type { Mapping } from '../stages/normalise/mapping.ts'

/** Property → letter of the column of a sheet that says it. The first column wins where several do. */
export function columnLetters({ columns }: Mapping): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {}
  for (const { field, index } of columns)
    for (const property of field.properties) letters[property] ??= letterOf(index)
  return letters
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
