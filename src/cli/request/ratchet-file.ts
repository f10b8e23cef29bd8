import { resolve } from 'node:path'
import { snapshotOf } from '../../audit/history/ratchet-snapshot.ts'
import type { Ratchet, RatchetAllowance, RatchetSnapshot } from '../../model/ratchet.ts'
import { readText } from '../config/read-text.ts'
import { checked, checkedReport, parseJson } from './saved-result.ts'

/**
 * What a run must not fall behind: a saved result, or the snapshot that `--write-ratchet` kept of one.
 * @param source as a person in the working folder writes it
 * @throws UserError when there is no such file, or it is neither
 */
export async function readRatchet(source: string, cwd: string, allow?: RatchetAllowance): Promise<Ratchet> {
  const text = readText(resolve(cwd, source), source, 'result')
  const value = parseJson(text, source)
  const areMarks =
    typeof value === 'object' &&
    value !== null &&
    '$schema' in value &&
    String(value.$schema).startsWith('urn:rasoat:schema:ratchet:')
  const snapshot = areMarks
    ? ((await checked(value, 'ratchet', source)) as RatchetSnapshot) // the schema has just said so
    : snapshotOf(await checkedReport(text, source))
  return { source, snapshot, ...(allow === undefined ? {} : { allow }) }
}

/** One line a catalogue, so that a change can be reviewed. */
export function* ratchetText({ catalogues, ...head }: RatchetSnapshot): Iterable<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"catalogues":[`
  for (const [index, one] of catalogues.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(one)}`
  yield '\n]}\n'
}
