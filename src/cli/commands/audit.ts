import { resolve } from 'node:path'
import { audit } from '../../audit/audit.ts'
import { snapshotOf } from '../../audit/history/ratchet-snapshot.ts'
import { unseen } from '../../audit/unseen.ts'
import type { RatchetKept } from '../../messages/contract/earlier.ts'
import type { Finding } from '../../model/finding.ts'
import type { Outcome } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import type { Command as AuditCommand, AuditRequest, SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { speak } from '../../render/content/findings/spoken.ts'
import { reporters } from '../../render/reporters.ts'
import { forScreen } from '../../render/text/escape.ts'
import { haveFailing } from '../../stages/judge/judge.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Call, Command, Session } from '../command.ts'
import { withConfig } from '../config/with-config.ts'
import { keepHistory } from '../history/keep-history.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { createOutputSet, type OutputSet } from '../output/output-set.ts'
import { createProgress } from '../output/progress.ts'
import { type Delivery, planOutputs, writeResult } from '../output/result.ts'
import type { WorklistWriter } from '../output/worklist-folder.ts'
import { ratchetText } from '../request/ratchet-file.ts'
import { buildRequest } from '../request/request.ts'
import type { Settings } from '../settings.ts'

/** `validate`, `compare`, `report` and `audit` are one job; the request says which rules and comparisons it holds. */
export function auditing(command: AuditCommand): Command {
  return { run: (call, session) => run(command, call, session) }
}

async function run(command: AuditCommand, call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const configured = await withConfig(call, session, notOfThisRun(command, call))
  const { settings, given, configFolder, language } = configured
  if (call.options.printConfig === true) {
    const { printConfig } = await import('../print-config/print-config.ts')
    await printConfig(command, call, configured, terminal)
    return 'passed'
  }
  const plan = planOutputs(settings, reporters, given)
  const request = await buildRequest(
    {
      command,
      settings,
      configFolder,
      catalogues: call.arguments,
      commandLine: given,
      baseline: given.baseline,
    },
    terminal,
  )
  const { findings } = settings
  const outputs = [...plan.files.map(({ path }) => path), ...(findings === undefined ? [] : [findings])]
  refuseToOverwrite(
    outputs,
    [
      ...sourcesOf(request),
      ...filesOf(settings, request, { config: call.options.config, cwd: terminal.cwd }),
    ],
    terminal.cwd,
  )
  refuseToLose(outputs, request, terminal.cwd)
  const worklists = await worklistsOf(request, { settings, language, terminal })
  const progress = createProgress(terminal, settings)
  const { writeRatchet: marks } = settings
  const set = createOutputSet([...outputs, ...(marks === undefined ? [] : [marks])], terminal, {
    language,
    isQuiet: settings.quiet === true,
  })
  const { asOf } = request
  const keeper =
    settings.history === undefined
      ? undefined
      : await keepHistory(settings.history, { terminal, language, asOf, now: Date.now() })
  const carriedOut = async (): Promise<Outcome> => {
    const file = findings === undefined ? undefined : set.create(findings)
    const identities: Identity[] = []
    let report: Report
    try {
      report = await audit(request, {
        ...(settings.jobs === undefined ? {} : { jobs: settings.jobs }),
        ...(file === undefined && settings.writeRatchet === undefined && worklists === undefined
          ? {}
          : {
              onFinding(finding) {
                worklists?.gatherer.add(finding)
                file?.write(`${jsonText(speak(finding, language))}\n`)
                if (settings.writeRatchet !== undefined) identities.push(identityOf(finding))
              },
            }),
        onProgress: progress.step,
        ...(keeper === undefined ? {} : { history: keeper.history }),
      })
      file?.close()
    } catch (error) {
      set.discard()
      throw error
    } finally {
      progress.end()
    }
    const delivery = { settings, language, terminal, set }
    const wrote = writeRatchet(report, identities, delivery, set)
    keeper?.write(set)
    const lists = request.catalogues.flatMap(({ sources }) => sources.flatMap(({ file }) => file ?? []))
    await writeResult(report, plan, { ...delivery, lists })
    if (wrote !== undefined && settings.quiet !== true)
      terminal.stderr.write(`${forScreen(language.help.wrote(wrote))}\n`)
    await worklists?.write(report)
    return report.outcome
  }
  try {
    return await carriedOut()
  } finally {
    keeper?.release()
  }
}

/**
 * Whoever names lists looks at these: what the night writes stays as it is, and what it must not fall behind is of all
 * lists. `validate` looks at lists by themselves.
 */
function notOfThisRun(command: AuditCommand, { arguments: lists }: Call): readonly (keyof Settings)[] {
  return [
    ...(lists.length > 0
      ? (['output', 'findings', 'worklist', 'writeRatchet', 'noWorseThan', 'history'] as const)
      : []),
    ...(command === 'validate'
      ? (['baseline', 'baselineReading', 'partialBaseline', 'baselineDate'] as const)
      : []),
  ]
}

/** The writer of workbooks is loaded only where one is written. */
async function worklistsOf(request: AuditRequest, delivery: Delivery): Promise<WorklistWriter | undefined> {
  const { worklist: folder } = delivery.settings
  if (folder === undefined) return undefined
  const { openWorklistFolder } = await import('../output/worklist-folder.ts')
  return openWorklistFolder(folder, request, sourcesOf(request), delivery)
}

type Identity = Pick<Finding, 'catalogue' | 'rule' | 'fingerprint'>

function identityOf({ catalogue, rule, fingerprint }: Finding): Identity {
  return { catalogue, rule, fingerprint }
}

/**
 * The snapshot is never moved back: a run that is worse, were it by what is allowed, or that did not see everything, leaves
 * the file as it was; so does a list that is new and fails, for its findings would be old ones the next time.
 */
function whyKept(report: Report): RatchetKept | undefined {
  const { outcome, ratchet, catalogues, run } = report
  if (outcome === 'incomplete' || unseen(report).length > 0) return 'incomplete'
  if (ratchet === undefined) return undefined
  if (ratchet.verdict !== 'held') return ratchet.verdict
  const fresh = catalogues.filter(({ id }) => ratchet.newCatalogues.includes(id))
  return fresh.some(({ findings }) => haveFailing(findings, run.failOn)) ? 'new-list' : undefined
}

/** Puts the snapshot among the files of the run. Gives back its path, if it will be there. */
function writeRatchet(
  report: Report,
  identities: readonly Identity[],
  { settings, language, terminal }: Delivery,
  set: OutputSet,
): string | undefined {
  const { writeRatchet: path } = settings
  if (path === undefined) return undefined
  const why = whyKept(report)
  if (why !== undefined) {
    terminal.stderr.write(`${language.earlier.ratchetKept[why](path)}\n`)
    return undefined
  }
  try {
    const file = set.create(path)
    for (const piece of ratchetText(snapshotOf(report, identities))) file.write(piece)
    file.close()
  } catch (error) {
    set.discard()
    throw error
  }
  return path
}

/** What a run is held against is not replaced by its result. @throws UserError `output-is-read` */
function refuseToLose(outputs: readonly string[], { known, ratchet }: AuditRequest, cwd: string): void {
  const read = [known?.source, ratchet?.source].flatMap((path) =>
    path === undefined ? [] : [resolve(cwd, path)],
  )
  const path = outputs.find((output) => read.includes(resolve(cwd, output)))
  if (path !== undefined) throw new UserError('output-is-read', { path })
}

function sourcesOf({ baseline, catalogues, units }: AuditRequest): readonly SourceRequest[] {
  return [
    ...(baseline?.sources ?? []),
    ...(baseline?.details ?? []),
    ...(units === undefined ? [] : [units]),
    ...catalogues.flatMap(({ sources }) => sources),
  ]
}

/** What is read beside the lists. */
function filesOf(
  { schema, policy }: Settings,
  { plans = [] }: AuditRequest,
  { config, cwd }: { readonly config: string | undefined; readonly cwd: string },
): readonly { readonly file: string }[] {
  const own = typeof policy === 'string' ? policy : policy?.path
  return [schema, config, own, ...plans.map(({ source }) => source)].flatMap((path) =>
    path === undefined ? [] : [{ file: resolve(cwd, path) }],
  )
}
