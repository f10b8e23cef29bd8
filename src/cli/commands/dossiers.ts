import { resolve } from 'node:path'
import { auditDossiers } from '../../audit/dossiers/audit-dossiers.ts'
import type { SourceRequest } from '../../model/request.ts'
import { dossierReporters } from '../../render/dossiers/formats.ts'
import type { Command } from '../command.ts'
import { readText } from '../config/read-text.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { deliver, planOutputs } from '../output/result.ts'
import { asSource } from '../request/catalogues.ts'
import { parseJson } from '../request/saved-result.ts'
import { findSources } from '../request/sources.ts'
import type { ReadingSettings } from '../settings.ts'

/** What offices count of their dossiers, measured. All of it stands on the command line. */
export const dossiers: Command = {
  async run(call, { terminal, language }) {
    const { options: settings } = call
    const plan = planOutputs(settings, dossierReporters)
    const limits = limitsOf(settings.limits)
    const { cwd, stdin } = terminal
    const { inputFormat } = settings
    const sources = async (
      written: readonly string[],
      reading: ReadingSettings,
    ): Promise<readonly SourceRequest[]> => {
      const found: SourceRequest[] = []
      for (const one of written)
        for (const place of await findSources(one, {
          base: cwd,
          cwd,
          stdin,
          limits,
          inputFormat: reading.inputFormat,
        }))
          found.push(asSource(place, reading))
      return found
    }
    const lists = await sources(call.arguments, {
      ...settings,
      ...(inputFormat === undefined ? {} : { inputFormat }),
    })
    // How the lists of dossiers are read says nothing of the catalogue.
    const catalogue = settings.catalogue === undefined ? undefined : await sources(settings.catalogue, {})
    const portal = settings.portalScore
    refuseToOverwrite(
      plan.files.map(({ path }) => path),
      [
        ...lists,
        ...(catalogue ?? []),
        ...(portal === undefined ? [] : [{ path: portal, file: resolve(cwd, portal) }]),
      ],
      cwd,
    )
    const report = await auditDossiers({
      lists,
      ...(catalogue === undefined ? {} : { catalogue }),
      ...(portal === undefined
        ? {}
        : {
            portal: {
              source: portal,
              value: parseJson(readText(resolve(cwd, portal), portal, 'known'), portal),
            },
          }),
      limits,
      failOn: settings.failOn ?? 'error',
    })
    await deliver(report, plan, { settings, language, terminal })
    return report.outcome
  },
}
