import { extname, resolve } from 'node:path'
import { markList } from '../../convert/mark-list.ts'
import type { Language } from '../../messages/language.ts'
import type { Outcome } from '../../model/policy.ts'
import type { AuditRequest, SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { remarked } from '../../render/content/findings/spoken.ts'
import { forScreen } from '../../render/text/escape.ts'
import { numbersOf } from '../../render/text/number.ts'
import { createOutputFile } from '../output/output.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** @throws UserError where the same command is to change what stands in the list */
export function refuseRewriting({ accept, changes, minConfidence }: Settings): void {
  const given = { accept, changes, 'min-confidence': minConfidence }
  const [option] = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (option !== undefined) throw new UserError('mark-and-rewrite', { option })
}

interface Delivery {
  readonly path: string | undefined
  readonly language: Language
  readonly terminal: Terminal
  readonly isQuiet: boolean
}

/** Writes the office's own workbook with what is wrong in it marked, and says how much that is. */
export async function deliverMarked(
  request: AuditRequest,
  sources: readonly SourceRequest[],
  { path, language, terminal, isQuiet }: Delivery,
): Promise<Outcome> {
  if (path === undefined || extname(path).toLowerCase() !== '.xlsx')
    throw new UserError('mark-needs-output', { path: path ?? '' })
  const { bytes, cells, placed, unplaced } = await markList(request, sources, {
    author: 'rasoat',
    says: (finding) => forScreen(remarked(finding, language)),
  })
  const file = createOutputFile(resolve(terminal.cwd, path), path, terminal)
  try {
    file.write(bytes)
    file.finish()
  } catch (error) {
    file.discard()
    throw error
  }
  if (isQuiet) return 'passed'
  const { count } = numbersOf(language.tag)
  const said = language.help.marked(count(cells), count(placed), unplaced === 0 ? '' : count(unplaced))
  terminal.stderr.write(`${said}\n${language.help.wrote(forScreen(path))}\n`)
  return 'passed'
}
