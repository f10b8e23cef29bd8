import type { Subject } from './grammar.ts'

/** A constructed procedure, before any office has written it down. */
export interface SampleProcedure {
  readonly code: string
  readonly name: string
  readonly subject: Subject
  readonly level: SampleLevel
  /** Fit for full-online according to the national list. */
  readonly eligible: boolean
  /** The ministry's decision. */
  readonly decision: string
}

/** `both`: province and commune. `unstated`: the national list does not say. */
export type SampleLevel =
  | 'ministry'
  | 'province'
  | 'ministry-and-province'
  | 'both'
  | 'commune'
  | 'other'
  | 'unstated'

export type SampleService = 'full-online' | 'partial' | 'information'

/** The service levels in the words of the decree; some lists spell them otherwise. */
export const SERVICE_WORDS: Readonly<Record<SampleService, string>> = {
  'full-online': 'Toàn trình',
  partial: 'Một phần',
  information: 'Cung cấp thông tin',
}
