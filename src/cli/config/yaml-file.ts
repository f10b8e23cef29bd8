import { segmentsOf } from '../../messages/schema-violation.ts'
import { UserError } from '../../model/user-error.ts'
import { readText } from './read-text.ts'
import { parseYaml } from './yaml.ts'

/** What a person writes by hand: a configuration, a policy. */
export interface YamlFile {
  /** As a person in the working folder writes it. */
  readonly path: string
  readonly value: unknown
  /** Line of the value at a JSON pointer, or of what comes nearest above it. */
  lineOf(pointer: string): number
}

/** @throws UserError `no-such-file`, `oversized-text`, `config-syntax`, `file-unfolds`, `config-invalid` */
export function readYaml(file: string, path: string, schema: 'config' | 'policy'): YamlFile {
  const { value, lineOf } = parseYaml(readText(file, path, 'config'), (complaint) => {
    if (complaint.kind === 'key') {
      const about = { pointer: '', keyword: 'type', expected: 'string', found: complaint.found }
      return new UserError('config-invalid', { path, line: 0, ...about, schema })
    }
    if (complaint.kind === 'unfolds') {
      const { line, max } = complaint
      return new UserError('file-unfolds', { path, line, max })
    }
    const { line, column, detail } = complaint
    return new UserError('config-syntax', { path, line, column, detail })
  })
  const asKey = (segment: string) => (/^\d+$/.test(segment) ? Number(segment) : segment)
  return { path, value, lineOf: (pointer) => lineOf(segmentsOf(pointer).map(asKey)) }
}
