import { resolve } from 'node:path'
import { audit } from '../../audit.ts'
import type { Outcome } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import { speak } from '../../render/spoken.ts'
import type { Command as AuditCommand } from '../../request.ts'
import type { Call, Command, Session } from '../command.ts'
import { createOutputFile } from '../output.ts'
import { createProgress } from '../progress.ts'
import { buildRequest } from '../request.ts'
import { planOutputs, writeResult } from '../result.ts'
import { withConfig } from '../with-config.ts'

/** `validate`, `compare`, `report` and `audit` are one job; the request says which rules and comparisons it holds. */
export function auditing(command: AuditCommand): Command {
  return { run: (call, session) => run(command, call, session) }
}

async function run(command: AuditCommand, call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const { settings, configFolder, language } = await withConfig(call, session)
  const plan = planOutputs(settings)
  const request = await buildRequest(
    { command, settings, configFolder, catalogues: call.arguments, baseline: call.options.baseline },
    terminal,
  )
  const progress = createProgress(terminal, settings)
  const { findings } = settings
  const file =
    findings === undefined ? undefined : createOutputFile(resolve(terminal.cwd, findings), findings, terminal)
  let report: Report
  try {
    report = await audit(request, {
      ...(settings.jobs === undefined ? {} : { jobs: settings.jobs }),
      ...(file === undefined
        ? {}
        : { onFinding: (finding) => file.write(`${JSON.stringify(speak(finding, language))}\n`) }),
      onProgress: progress.step,
    })
    file?.finish()
  } catch (error) {
    file?.discard()
    throw error
  } finally {
    progress.end()
  }
  await writeResult(report, plan, { settings, language, terminal })
  return report.outcome
}
