import { resolve } from 'node:path'
import type { Report } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import { publishedSchema } from '../../published.ts'
import { reporters } from '../../render/reporters.ts'
import { compileSchema } from '../../schema/check.ts'
import type { Command } from '../command.ts'
import { readText as readTextFile } from '../read-text.ts'
import { planOutputs, writeResult } from '../result.ts'
import type { Terminal } from '../terminal.ts'

/** Shows a saved result again, in another format or language. It judges nothing: the exit code says it was shown. */
export const render: Command = {
  async run({ arguments: [path = ''], options: settings }, { terminal, language }) {
    const plan = planOutputs(settings, reporters)
    const report = checkedReport(await readText(path, terminal), path)
    await writeResult(report, plan, { settings, language, terminal })
    return 'passed'
  },
}

async function readText(source: string, terminal: Terminal): Promise<string> {
  if (source === '-') return Buffer.from(await terminal.stdin()).toString('utf8')
  return readTextFile(resolve(terminal.cwd, source), source)
}

/** Nobody's file is trusted to be a result because of its name. @throws UserError `not-a-report` */
function checkedReport(text: string, source: string): Report {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      'not-a-report',
      { source, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
  const [error] = compileSchema(publishedSchema('report'))(value)
  if (error !== undefined) {
    throw new UserError('not-a-report', {
      source,
      detail: error.path === '' ? '' : `${error.path}: ${error.keyword}`,
    })
  }
  return value as Report // the schema has just said so
}
