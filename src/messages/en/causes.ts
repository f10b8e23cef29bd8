import { encodingTitle } from '../../text/old-encodings.ts'
import type { Language } from '../language.ts'
import { listOf, wordFor } from '../listed.ts'
import { excessDigits } from '../value-shapes.ts'
import { placeOf } from './rules.ts'
import { schemaSentence } from './schema-keywords.ts'
import { words } from './words.ts'

export const causes: Language['causes'] = {
  'unreadable-row': ({ reason }) => `not read in full, ${wordFor(reason, words.rowProblems)}`,
  'mixed-encoding': ({ read, source }) =>
    `written in ${encodingTitle(read)}, the list in ${encodingTitle(source)}; read as ${encodingTitle(read)}`,
  'ragged-row': ({ cells, headings }) => `${cells} cells under ${headings} headings`,
  'only-local-code': ({ localCode }) => `only a code of the office, like "${localCode}"`,
  'missing-code': () => 'no code',
  'damaged-code': ({ text, damages }) => `codes like "${text}": ${listOf(damages, words.damages)}`,
  'system-id-as-code': (_, isAll) =>
    isAll ? 'the whole column holds ids of a system, not codes' : 'the id of a system instead of a code',
  'malformed-code'({ text }) {
    const digits = excessDigits(text)
    return digits === undefined
      ? `codes like "${text}", a form the national database does not have`
      : `codes like "${text}", with ${digits} digits after the dot instead of 6`
  },
  'ended-agency-code': ({ suffix, former, code }) =>
    `agency code ${suffix} of ${former}, which ended; now ${code}`,
  'missing-name': () => 'no name',
  'missing-level': (_, isAll) => `no implementing level${isAll ? '; the whole column is blank' : ''}`,
  'unknown-level': ({ text }) => `"${text}" is not an implementing level`,
  'obsolete-level': () => 'the level is the district, which ended on 1 July 2025',
  'missing-service-level': (_, isAll) => `no service level${isAll ? '; the whole column is blank' : ''}`,
  'unknown-service-level': ({ text }) => `"${text}" is not a service level`,
  'conflicting-service-level': ({ levels, counted }) =>
    `several service levels (${listOf(levels, words.serviceLevels)}), counted as ${wordFor(counted, words.serviceLevels)}`,
  'malformed-decision': ({ text }) => `decisions written like "${text}"`,
  'placeholder-value': ({ field, text }) =>
    `${wordFor(field, words.properties)} "${text}" looks like a placeholder`,
  mojibake: ({ field, text, encoding }) =>
    `${wordFor(field, words.properties)} written in ${encodingTitle(encoding)} and read as something else, such as "${text}"`,
  'lost-letters': ({ field, text }) =>
    `letters lost in ${wordFor(field, words.properties)}, such as "${text}"`,
  'unnormalised-text': ({ field, defects }) =>
    `${listOf(defects, words.defects)} in the column "${wordFor(field, words.properties)}"`,
  'incomplete-components': ({ missing }) => `left blank: ${listOf(missing, words.properties)}`,
  'contradictory-record'({ contradiction }) {
    switch (contradiction) {
      case 'fee-exempt-with-fee':
        return 'exempt from fees, but with a fee above 0'
      case 'in-person-and-full-online':
        return 'in person only, but with the service level full-online'
      case 'abolished-and-published':
        return 'abolished, but still made public'
    }
  },
  'not-in-force': ({ status, day }) =>
    `${wordFor(status, words.statuses)}${day === '' ? '' : ` (${day.split('-').reverse().join('/')})`}`,
  'unreadable-value': ({ field, text }) =>
    `${wordFor(field, words.properties)} not understood, such as "${text}"`,
  'schema-violation': ({ path, keyword, expected, found }) =>
    schemaSentence(placeOf(path), keyword, { expected, found }),
  'not-in-baseline': slipped,
  'name-differs': slipped,
  'code-names-another-procedure': slipped,
  'level-differs': ({ here, baseline }) =>
    `the level is ${listOf(here, words.levels)}, in the baseline ${listOf(baseline, words.levels)}`,
  'field-differs': ({ here, baseline }) => `the field is "${here}", in the baseline "${baseline}"`,
  'service-level-below-baseline': ({ here, baseline }) => against(here, baseline),
  'service-level-above-baseline': ({ here, baseline }) => against(here, baseline),
  'eligible-not-full-online': ({ serviceLevel }) =>
    `eligible for full-online, but the service level is ${wordFor(serviceLevel, words.serviceLevels)}`,
  'no-internal-process': () => 'without an internal process, as the list says itself',
  'no-electronic-process': () => 'without an electronic process, as the list says itself',
  'not-integrated': () => 'not integrated on the National Public Service Portal, as the list says itself',
  'not-non-geographic': () => 'not received at every office of the province, as the list says itself',
  'decentralised-without-data': () =>
    'decentralised, but without service level, internal process or electronic process',
}

function against(here: string, baseline: string): string {
  return `the service level is ${wordFor(here, words.serviceLevels)}, in the baseline ${wordFor(baseline, words.serviceLevels)}`
}

function slipped({ slippedFrom = 0 }: { readonly slippedFrom?: number }): string {
  return `in the rows whose codes slipped, from row ${slippedFrom} on`
}
