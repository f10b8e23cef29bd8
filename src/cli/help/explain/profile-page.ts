import type { Language } from '../../../messages/language.ts'
import { type Profile, textIn } from '../../../model/profile.ts'
import { numbersOf } from '../../../render/text/number.ts'
import { metricText } from './metric-page.ts'
import { heading, labelled, page } from './page.ts'

/** Everything about one official profile: what it sets, since when, and how far that is known. */
export function profilePage(profile: Profile, language: Language, level: 1 | 2 = 1): string {
  const { explain } = language.help
  const { tag, words } = language
  const { target, date } = numbersOf(tag)
  const { id, title, about, source, link, known, targets = [], beyond = [], serviceLevels = [] } = profile
  return page([
    heading(level, id),
    `${textIn(title, tag)}\n`,
    `${textIn(about, tag)}\n`,
    labelled(explain.inForce, days(profile, language)),
    labelled(explain.source, `${textIn(source, tag)}${link === undefined ? '' : ` · ${link}`}`),
    labelled(explain.known, words.known[known]),
    ...listed(
      explain.targets,
      targets.map(({ metric, atLeast, level: of, from, note }) => {
        const parts = [
          `${metric} ≥ ${target(atLeast / 100)}`,
          metricText(metric, language).name,
          ...(of === undefined ? [] : [words.levels[of]]),
          ...(from === undefined ? [] : [language.report.policy.inForceFrom(date(from))]),
          ...(note === undefined ? [] : [textIn(note, tag)]),
        ]
        return parts.join(' · ')
      }),
    ),
    ...listed(
      explain.beyond,
      beyond.map((line) => `${textIn(line.title, tag)} ≥ ${target(line.atLeast / 100)}`),
    ),
    ...listed(
      explain.serviceLevels,
      serviceLevels.map(
        (one) => `${words.serviceLevels[one.level]}: ${one.words.join(language.between.items)}`,
      ),
    ),
    targets.length === 0 ? undefined : `\`--profile ${id}\`\n`,
  ])
}

export function profilesPage(profiles: readonly Profile[], language: Language): string {
  return page([
    heading(1, language.help.explain.profiles),
    ...profiles.map((profile) => profilePage(profile, language, 2)),
  ])
}

function days({ from, until }: Profile, { report: { policy }, words, tag }: Language): string {
  const { date } = numbersOf(tag)
  const known = [
    ...(from === undefined ? [] : [policy.inForceFrom(date(from))]),
    ...(until === undefined ? [] : [policy.inForceUntil(date(until))]),
  ]
  return known.length === 0 ? words.unknown : known.join(' ')
}

function listed(label: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${label}:**\n`, `${lines.map((line) => `- ${line}`).join('\n')}\n`]
}
