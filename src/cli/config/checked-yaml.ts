import { publishedCheck } from '#published-checks'
import { dotted } from '../../messages/schema-violation.ts'
import { UserError } from '../../model/user-error.ts'
import { publishedSchema } from '../../published.ts'
import { suggest } from '../options/suggest.ts'
import { withChoices } from './choices-in.ts'
import { keysAt } from './schema-ways.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * Holds what a person wrote against a published schema.
 * @param at JSON pointer of the part that is checked; empty for the whole file
 * @returns the same, with the words of choices as the schema has them
 * @throws UserError `config-unknown-key`, `config-invalid`, `bad-link`
 */
export async function checkYaml(
  { path, lineOf }: Pick<YamlFile, 'path' | 'lineOf'>,
  schema: 'config' | 'policy',
  written: unknown,
  at = '',
): Promise<unknown> {
  const published = publishedSchema(schema)
  const check = await publishedCheck(schema)
  const value = withChoices(written, published)
  const errors = check(value)
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknown !== undefined) {
    const pointer = at + unknown.path
    const suggestion = suggest(unknown.expected, keysAt(published, unknown.path.split('/').slice(1, -1)))
    throw new UserError('config-unknown-key', {
      path,
      line: lineOf(pointer),
      key: dotted(pointer),
      suggestion,
      schema,
    })
  }
  // "anyOf" only says that no branch fits; the branch's own words say more, and those of the branch that got furthest most.
  const deepest = Math.max(...errors.map((one) => depthOf(one.path)))
  const error = errors.find((one) => depthOf(one.path) === deepest && one.keyword !== 'anyOf') ?? errors[0]
  if (error === undefined) return value
  const { keyword, expected, found } = error
  const pointer = at + error.path
  if (keyword === 'pattern' && pointer.endsWith('/link')) {
    throw new UserError('bad-link', { place: placeIn({ path, lineOf }, pointer), value: found })
  }
  throw new UserError('config-invalid', {
    path,
    line: lineOf(pointer),
    pointer,
    keyword,
    expected,
    found,
    schema,
  })
}

function depthOf(pointer: string): number {
  return pointer.split('/').length
}

/** `policy.yaml:12: targets[0].atLeast`, as compilers write places. */
export function placeIn({ path, lineOf }: Pick<YamlFile, 'path' | 'lineOf'>, pointer: string): string {
  const line = lineOf(pointer)
  return `${path}${line === 0 ? '' : `:${line}`}: ${dotted(pointer)}`
}
