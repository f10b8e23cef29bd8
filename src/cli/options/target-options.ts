import type { OptionName } from '../../messages/contract/help.ts'

/** The options that set a target for every list, and the metric each is about. */
export const targetOptions = [
  { option: 'minCoverage', metric: 'coverage' },
  { option: 'minFullOnline', metric: 'full-online-share' },
  { option: 'minOnline', metric: 'online-share' },
] as const satisfies readonly { readonly option: OptionName; readonly metric: string }[]
