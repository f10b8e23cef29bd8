import type { Expectations } from '../../model/request.ts'
import { parsePercent } from '../options/parse.ts'
import { percent } from '../options/value.ts'
import { placeIn } from './checked-yaml.ts'
import type { YamlFile } from './yaml-file.ts'

/** `expect` as a configuration writes it; the schema lets nothing else through. */
export interface ExpectEntry {
  readonly lists?: number | string | readonly string[] | Readonly<Record<string, number>>
  readonly units?: string | readonly string[]
  readonly rows?: number
  readonly keep?: number | string
}

export function asExpectations(
  { lists, units, rows, keep }: ExpectEntry,
  yaml: Pick<YamlFile, 'path' | 'lineOf'>,
): Expectations {
  return {
    ...(lists === undefined ? {} : typeof lists === 'number' ? { count: lists } : { lists: countsOf(lists) }),
    ...(units === undefined ? {} : { units: typeof units === 'string' ? [units] : units }),
    ...(rows === undefined ? {} : { rows }),
    ...(keep === undefined ? {} : { keep: parsePercent(String(keep), placeIn(yaml, '/expect/keep')) }),
  }
}

function countsOf(
  lists: Exclude<NonNullable<ExpectEntry['lists']>, number>,
): Readonly<Record<string, number>> {
  if (typeof lists === 'string') return { [lists]: 0 }
  return isNames(lists) ? Object.fromEntries(lists.map((id) => [id, 0])) : lists
}

function isNames(value: object): value is readonly string[] {
  return Array.isArray(value)
}

/** As a configuration writes it: shares in percent. */
export function writtenExpectations({ keep, count, ...others }: Expectations): object {
  return {
    ...others,
    ...(count === undefined ? {} : { lists: count }),
    ...(keep === undefined ? {} : { keep: percent(keep) }),
  }
}
