import { publishedCheck } from '#published-checks'
import type { KnownFinding } from '../../model/known.ts'
import { UserError } from '../../model/user-error.ts'
import { rules } from '../../stages/validate/rules.ts'
import { readText } from '../config/read-text.ts'
import { parseYaml, writeYaml, type Yaml } from '../config/yaml.ts'
import { isDay } from '../options/parse.ts'
import { suggest } from '../options/suggest.ts'
import type { KnownPlace } from './known-place.ts'

/** @throws UserError when the file cannot be read, is no file of known findings, or names a day that does not exist */
export async function readKnown({ file, path }: KnownPlace): Promise<readonly KnownFinding[]> {
  return checkedFindings(parsed(readText(file, path, 'known'), path), path)
}

/** The file sorted and whole, under the comments that stand at its head. */
export function knownText(findings: readonly KnownFinding[], before: string, head: string): string {
  const kept = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/.exec(before)?.[0].trimEnd() ?? ''
  const comments = kept === '' ? head : kept
  return `${comments}\n${writeYaml({ findings: findings.toSorted(byPlace).map(inOrder) })}`
}

function inOrder(entry: KnownFinding): KnownFinding {
  const { fingerprint, rule, catalogue, code, name, field, count = 1, reason, owner, expires } = entry
  return {
    rule,
    catalogue,
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    ...(field === undefined ? {} : { field }),
    ...(count === 1 ? {} : { count }),
    reason,
    owner,
    expires,
    fingerprint,
  }
}

function byPlace(a: KnownFinding, b: KnownFinding): number {
  const keys = ({
    catalogue,
    rule,
    code = '',
    name = '',
    field = '',
    fingerprint,
    expires,
  }: KnownFinding) => [catalogue, rule, code, name, field, fingerprint, expires]
  const others = keys(b)
  for (const [at, key] of keys(a).entries()) {
    const other = others[at] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}

function parsed(text: string, path: string): Yaml {
  return parseYaml(text, (complaint) => {
    if (complaint.kind === 'key') {
      const about = { line: 1, pointer: '', keyword: 'type', expected: 'string', found: complaint.found }
      return new UserError('known-invalid', { path, ...about })
    }
    if (complaint.kind === 'unfolds') {
      return new UserError('file-unfolds', { path, line: complaint.line, max: complaint.max })
    }
    const { line, column, detail } = complaint
    return new UserError('known-syntax', { path, line, column, detail })
  })
}

async function checkedFindings({ value, lineOf }: Yaml, path: string): Promise<readonly KnownFinding[]> {
  const check = await publishedCheck('known')
  const errors = check(value)
  const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0]
  if (error !== undefined) {
    const { keyword, expected, found, path: pointer } = error
    const line = lineOf(pointer.split('/').slice(1).map(asStep))
    throw new UserError('known-invalid', { path, line, pointer, keyword, expected, found })
  }
  const { findings } = value as { readonly findings: readonly KnownFinding[] } // just checked
  const ids: readonly string[] = rules.map(({ id }) => id)
  for (const [at, { rule, expires }] of findings.entries()) {
    const line = (key: string) => lineOf(['findings', at, key])
    if (!isDay(expires)) {
      const pointer = `/findings/${at}/expires`
      throw new UserError('known-no-such-day', { path, line: line('expires'), pointer, value: expires })
    }
    if (!ids.includes(rule)) {
      const suggestion = suggest(rule, ids)
      if (suggestion === '') throw new UserError('unknown-rule', { id: rule, suggestion })
      const about = { pointer: `/findings/${at}/rule`, keyword: 'const', expected: suggestion, found: rule }
      throw new UserError('known-invalid', { path, line: line('rule'), ...about })
    }
  }
  return findings
}

function asStep(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}
