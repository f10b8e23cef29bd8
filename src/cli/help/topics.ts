import type { GuideId } from '../../messages/contract/guides.ts'
import type { Language } from '../../messages/language.ts'
import { capitalised } from '../../messages/listed.ts'
import { ruleText } from '../../messages/sentence.ts'
import { AUTHORITIES } from '../../model/authority.ts'
import { DOSSIER_RULES } from '../../model/dossier.ts'
import { SEVERITIES } from '../../model/finding.ts'
import { textIn } from '../../model/profile.ts'
import { PROFILES, publishedAuthorities, publishedProfile } from '../../published.ts'
import type { Metric } from '../../stages/measure/metric.ts'
import { metrics } from '../../stages/measure/metrics.ts'
import { fields } from '../../stages/normalise/fields.ts'
import type { Rule } from '../../stages/validate/rule.ts'
import { rules } from '../../stages/validate/rules.ts'
import { targetOptions } from '../options/options.ts'
import { authoritiesPage } from './explain/authorities-page.ts'
import { CHANGE_IDS, changePage, changeTitle } from './explain/change-page.ts'
import { DOSSIER_METRIC_IDS, dossierMetricPage, dossierRulePage } from './explain/dossier-page.ts'
import { fieldPage } from './explain/field-page.ts'
import { guidePage } from './explain/guide-page.ts'
import { metricPage, metricsPage, metricText } from './explain/metric-page.ts'
import { profilePage, profilesPage } from './explain/profile-page.ts'
import { rulePage, rulesPage } from './explain/rule-page.ts'
import { targetPage } from './explain/target-page.ts'

/** Something that `explain` has a page for. */
export interface Topic {
  readonly id: string
  readonly kind: 'rules' | 'changes' | 'dossiers' | 'metrics' | 'fields' | 'targets' | 'profiles' | 'guides'
  /** A few words that tell which one is meant. */
  says(language: Language): string
  page(language: Language): string
  /** Words explained on this page that lead to it, too: `rasoat explain 2`. */
  words?(language: Language): readonly string[]
}

const allRules: readonly Rule[] = rules
const allMetrics: readonly Metric[] = metrics
const ofSeverity = Object.fromEntries(
  SEVERITIES.map((severity) => [
    severity,
    allRules.filter((rule) => rule.severity === severity).map(({ id }) => id),
  ]),
)

const WORDS_OF_TODAY = 'two-tier-2025'

const taken = new Set<string>([...allMetrics, ...fields].map(({ id }) => id))

/** Everything that can be explained, each id once. */
export const topics: readonly Topic[] = [
  ...allRules.map((rule): Topic => {
    const title = (language: Language) => ruleText(language, rule.id)?.title ?? ''
    return {
      id: rule.id,
      kind: 'rules',
      says: (language) => `${title(language)} (${language.words.severities[rule.severity].one})`,
      page: (language) => rulePage(rule, language),
    }
  }),
  ...CHANGE_IDS.map(
    (id): Topic => ({
      id,
      kind: 'changes',
      says: (language) => changeTitle(id, language),
      page: (language) => changePage(id, language),
    }),
  ),
  ...DOSSIER_METRIC_IDS.map(
    (id): Topic => ({
      id,
      kind: 'dossiers',
      says: ({ dossiers }) => dossiers.metrics[id].name,
      page: (language) => dossierMetricPage(id, language),
    }),
  ),
  ...DOSSIER_RULES.map(
    (id): Topic => ({
      id,
      kind: 'dossiers',
      says: ({ dossiers }) => capitalised(dossiers.rules[id]),
      page: (language) => dossierRulePage(id, language),
    }),
  ),
  ...allMetrics.map(
    (metric): Topic => ({
      id: metric.id,
      kind: 'metrics',
      says: (language) => metricText(metric.id, language).name,
      page: (language) => metricPage(metric, language),
    }),
  ),
  ...fields.map(
    (field): Topic => ({
      id: field.id,
      kind: 'fields',
      says: ({ words, between }) =>
        field.properties.map((property) => words.properties[property]).join(between.items),
      page: (language) => fieldPage(field, language),
    }),
  ),
  guide('targets', 'targets'),
  guide('plans', 'targets'),
  ...targetOptions.map(({ option, metric }): Topic => {
    const id = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return {
      id,
      kind: 'targets',
      says: ({ help }) => help.options[option],
      page: (language) => targetPage({ id, metric, says: language.help.options[option] }, language),
    }
  }),
  ...PROFILES.map(
    (id): Topic => ({
      id,
      kind: 'profiles',
      says: ({ tag }) => textIn(publishedProfile(id).title, tag),
      page: (language) => profilePage(publishedProfile(id), language),
    }),
  ),
  {
    id: 'authorities',
    kind: 'guides',
    says: ({ tag }) => textIn(publishedAuthorities(WORDS_OF_TODAY).title, tag),
    page: (language) => authoritiesPage(publishedAuthorities(WORDS_OF_TODAY), language),
    words: () => AUTHORITIES.filter((kind) => kind !== 'other'),
  },
  guide('scope', 'guides'),
  guide('goals', 'guides'),
  guide('peers', 'guides'),
  guide('exit-codes', 'guides'),
  guide('severities', 'guides', ofSeverity),
  guide('formats', 'guides'),
  // The whole pages that the documentation holds.
  {
    id: 'rules',
    kind: 'guides',
    says: ({ help }) => `${help.explain.rules}: RULES.md`,
    page: (language) => rulesPage(allRules, language),
  },
  {
    id: 'metrics',
    kind: 'guides',
    says: ({ help }) => `${help.explain.metrics}: METRICS.md`,
    page: (language) => metricsPage(allMetrics, language),
  },
  {
    id: 'profiles',
    kind: 'profiles',
    says: ({ help }) => help.explain.profiles,
    page: (language) => profilesPage(PROFILES.map(publishedProfile), language),
  },
]

function guide(
  id: GuideId,
  kind: Topic['kind'],
  members?: Readonly<Record<string, readonly string[]>>,
): Topic {
  return {
    id,
    kind,
    says: ({ guides }) => guides[id].title,
    page: (language) => guidePage(id, language, members),
    // `integrated` is a state of plans, too, but a field first.
    words: ({ guides }) => Object.keys(guides[id].words).filter((word) => !taken.has(word)),
  }
}
